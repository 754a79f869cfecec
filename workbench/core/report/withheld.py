"""What a report must not say: everything of confidential sources that its profile does not see."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from sqlite3 import Row
from urllib.parse import urlsplit

from workbench.core import log
from workbench.core.disclosure import Profile
from workbench.core.intake.csl_item import NAMES
from workbench.core.report import folded, words
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace
from workbench.core.text import names, spelling
from workbench.core.text.rules import load

LONG_QUOTE = 20
"""A quote or a note from so many letters on is told from common words."""
MOST_WORDS = 4
"""Words of a person's name in a title; a longer run of capitals is a heading."""

_FIELDS = {
    "title": "title",
    "author": "author",
    "publisher": "publisher",
    "origin": "origin",
    "url": "address",
    "file_name": "file name",
    "sha256": "fingerprint",
    "id": "id",
}
_EARLIER = ("title", "author", "url", "file_name")
"""What these were before somebody changed them names the source too."""
_NUMBERS = ("DOI", "ISBN", "PMID", "PMCID")
"""Details that name one work."""
_CONFIDENTIAL = (
    f"SELECT confidential, note, details, {', '.join(_FIELDS)} FROM evidence WHERE confidential <> '' "
    "ORDER BY added_at, id"
)
_SAID = (
    "SELECT l.{0}, e.confidential FROM link l JOIN evidence e ON e.id = l.evidence AND e.confidential <> '' "
    "WHERE length(l.{0}) >= ? ORDER BY l.at, l.id"
)
_WORD = re.compile(r"[^\W\d_]+\.?")
_BREAKS = re.compile(r"[_.\-]+")
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Dr", "Prof", "Sir"))


@dataclass(frozen=True)
class Secret:
    """What must not be in the report: the value of a field of the source that `descriptor` speaks of."""

    field: str
    value: str
    descriptor: str
    is_part: bool = False
    """Whether it is one name of several, such as the family name: looked for in what people wrote, as a word of its own."""


def secrets(workspace: Workspace, profile: Profile) -> list[Secret]:
    """Everything of the file's confidential sources that a profile does not see, whether or not a claim rests on it, and also
    where the record or the link was removed: what people wrote about it stays."""
    if profile.names_sources:
        return []
    rows = fetch(workspace.connection, _CONFIDENTIAL)
    spoken = workspace.connection.execute(
        "SELECT DISTINCT language FROM article_version ORDER BY 1"
    ).fetchall()
    languages = ("en", *(language for (language,) in spoken if language))
    found = [secret for row in rows for secret in _of(workspace, row, languages)]
    if rows and not profile.hears_sources:
        for column in ("quote", "note"):
            said = workspace.connection.execute(_SAID.format(column), (LONG_QUOTE,)).fetchall()
            found += [Secret(column, *row) for row in said]
    return sorted(dict.fromkeys(found), key=lambda each: (each.is_part, each.field != "author"))


def _of(workspace: Workspace, record: Row, languages: tuple[str, ...]) -> Iterator[Secret]:
    descriptor: str = record["confidential"]
    spoken_of = {word.casefold() for word in _words(descriptor)}
    for name, value in _values(workspace, record):
        for each in _ways(name, value):
            if folded.form(each).blanked.strip() not in ("", folded.form(descriptor).blanked.strip()):
                yield Secret(_FIELDS.get(name, name), each, descriptor)
        for part in sorted(_names_in(name, value, languages)):
            if part.casefold() not in spoken_of:
                yield Secret(_FIELDS[name], part, descriptor, is_part=True)
    if len(record["note"]) >= LONG_QUOTE:
        yield Secret("note", record["note"], descriptor)


def _values(workspace: Workspace, record: Row) -> Iterator[tuple[str, str]]:
    """What its fields hold and held, each with the name of the field."""
    found = dict.fromkeys((name, record[name]) for name in _FIELDS)
    for event in log.about(workspace, [record["id"]]):
        body = json.loads(event["body"]) if event["body"] else {}
        edited = body.get("field")
        found |= dict.fromkeys((name, body.get(name)) for name in _EARLIER)
        found |= dict.fromkeys(
            (name, body.get(way)) for name in _EARLIER if name == edited for way in ("was", "value")
        )
    details = json.loads(record["details"] or "{}")
    found |= dict.fromkeys(("author", name) for key in sorted(NAMES) for name in _people(details.get(key)))
    found |= dict.fromkeys((name, details.get(name)) for name in _NUMBERS)
    told = {(name, value.strip()) for name, value in found if isinstance(value, str) and value.strip()}
    # Who gives a record no title has its address or the name of its file there.
    given = {way for name, value in told if name in ("url", "file_name") for way in _ways(name, value)}
    yield from sorted(each for each in told if each[0] != "title" or each[1] not in given)


def _people(known: object) -> Iterator[str]:
    """Of names in the terms of CSL."""
    for each in known if isinstance(known, list) else ():
        if isinstance(each, dict):
            parts = [each.get(name, "") for name in ("family", "given")]
            yield each.get("literal") or ", ".join(filter(None, parts))


def _ways(name: str, value: str) -> Iterator[str]:
    """How the value of a field may be given in full."""
    if name == "author":
        yield from _names(value)
    elif name == "file_name":
        yield words.base_name(value)
        yield words.base_name(value).rpartition(".")[0]
    else:
        yield value
    if name == "url":
        yield from _without_scheme(value)


def _without_scheme(url: str) -> Iterator[str]:
    """The address as people type it; one without a path names a whole house."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return
    if parts.hostname and (parts.path.strip("/") or parts.query):
        yield url.partition("://")[2].removeprefix("www.")


def _names(author: str) -> Iterator[str]:
    """Each of several people, both as one says the name and with the family name first, as lists of references have it."""
    for name in filter(None, map(str.strip, author.split(";"))):
        yield name
        family, comma, given = name.partition(",")
        if comma:
            yield f"{given} {family}".strip()
        elif " " in name:
            given, _, family = name.rpartition(" ")
            yield f"{family}, {given}"


def _names_in(name: str, value: str, languages: tuple[str, ...]) -> set[str]:
    """The names of people that a field holds, part by part."""
    if name == "author":
        return {part for each in value.split(";") for part in _parts(each)}
    if name == "title":
        return _people_in(value, languages)
    if name == "file_name":
        return _people_in(_BREAKS.sub(" ", words.base_name(value).rpartition(".")[0]), languages)
    return set()


def _parts(name: str) -> set[str]:
    """The given and the family names, as people call somebody; no initials and no titles. "de" and "von" stand in any text."""
    parts = {part for part in _WORD.findall(folded.letters(name)) if len(part) > 1 and not part.endswith(".")}
    has_capitals = any(part[0].isupper() for part in parts)
    return {part for part in parts - _TITLES if not (has_capitals and part[0].islower())}


def _people_in(title: str, languages: Iterable[str]) -> set[str]:
    """The parts of names in a title: "Call with Jane Roe". A run of capitals at its beginning is one only
    with a word that is not common, for titles begin with a capital, and some have one on each word."""
    found: set[str] = set()
    rules = [load(language) for language in languages]
    for name in dict.fromkeys(name for each in rules for name in names.each(title, 0, len(title), each)):
        if len(name.words) > MOST_WORDS or any(names.is_organisation(name, each) for each in rules):
            continue
        parts = _parts(" ".join(name.words))
        opens = not _WORD.search(title[: name.start])
        if not opens or not all(is_common(part, languages) for part in parts):
            found |= parts
    return found


def _words(text: str) -> set[str]:
    return {word.rstrip(".") for word in _WORD.findall(folded.letters(text))}


def is_common(word: str, languages: Iterable[str]) -> bool:
    """Whether texts in one of these languages use it often, so that in small letters it names nobody."""
    return any(spelling.is_frequent(word, language) for language in dict.fromkeys(languages))
