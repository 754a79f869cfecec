"""The last look at a finished report: nothing that its profile withholds may stand in it, however it is escaped."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from html import unescape
from io import BytesIO
from sqlite3 import Row
from urllib.parse import unquote
from zipfile import ZipFile

from workbench.core import disclosure
from workbench.core.disclosure import Profile
from workbench.core.errors import UserError
from workbench.core.model import Article, Evidence
from workbench.core.report import words
from workbench.core.report.model import Entry, Report, Section
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

SHORT = 4
"""Up to so many letters a name counts only as a word of its own, in what people wrote: markup has short words too."""
LONG_QUOTE = 20
"""A quote from so many letters on is told from common words."""

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
_CONFIDENTIAL = (
    f"SELECT confidential, {', '.join(_FIELDS)} FROM evidence WHERE confidential <> '' ORDER BY added_at, id"
)
_QUOTES = (
    "SELECT l.quote, e.confidential FROM link l JOIN evidence e ON e.id = l.evidence AND e.confidential <> '' "
    "WHERE length(l.quote) >= ? ORDER BY l.at, l.id"
)
_TAG = re.compile(r"<[^<>]*>")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ESCAPE = re.compile(r"\\(?:u(?P<code>[0-9a-fA-F]{4})|(?P<sign>.))", re.DOTALL)
"""Of JSON and of Markdown, which escapes no letter."""
_SPACE = re.compile(r"\s+")
_HYPHEN = re.compile(r"[-\u2010\u2011]\s*")
_WORD = re.compile(r"[^\W\d_]+\.?")
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Dr", "Prof", "Sir"))


class Leak(UserError):
    """Something that the profile withholds stands in the finished report."""


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
    found = [secret for row in fetch(workspace.connection, _CONFIDENTIAL) for secret in _of(row)]
    if found and not profile.hears_sources:
        found += [
            Secret("quote", *row) for row in workspace.connection.execute(_QUOTES, (LONG_QUOTE,)).fetchall()
        ]
    return found


def check(written: bytes, report: Report, withheld: Sequence[Secret]) -> None:
    """Leak where one of these stands in the written report, in any case of letters and any escaping of our formats. `report` is
    what it was made of, and no more."""
    if not withheld:
        return
    parts = [readable(written)]
    if written.startswith((b"PK", b"%PDF")):
        # There lines break within a name, so what the pages were made of is looked through besides.
        parts += [text for _, text in _texts(report)]
    forms = tuple(dict.fromkeys(form for part in parts for form in _forms(part)))
    for secret in withheld:
        if secret.is_part:
            continue
        if secret.field == "quote" and any(
            _stands(secret.value, _forms(each.text)) for each in report.sections
        ):
            continue  # the article itself prints these words
        is_short = len(_plain(secret.value)) <= SHORT
        found = is_short or _stands(secret.value, forms)
        place = _place(report, secret) if found else ""
        if place or (found and not is_short):
            raise _leak(secret, place)
    _check_parts(report, [each for each in withheld if each.is_part])


def _check_parts(report: Report, withheld: Sequence[Secret]) -> None:
    """Leak where somebody wrote one of these names. What the article prints, or a reviewer bears, names nobody by itself."""
    said = [(place, _words(text)) for place, text in _said(report)]
    known: set[str] = set()
    for section in report.sections:
        known.update(_words(section.text), *(_words(work.reviewer) for work in section.reviewers))
    for secret in withheld:
        alike = _alike(secret.value) - known
        place = next((place for place, used in said if alike & used), "")
        if place:
            raise _leak(secret, place)


def _leak(secret: Secret, place: str) -> Leak:
    return Leak(
        f"The report was not written: the {secret.field} of the confidential source “{secret.descriptor}” stands in "
        f"{place or 'the finished file'}. Change that text, or choose another profile. Nothing was changed."
    )


def readable(data: bytes) -> str:
    """All text in a finished report: of a PDF its pages, title and bookmarks, of an office document all of its parts."""
    if data.startswith(b"%PDF"):
        import pypdfium2

        document = pypdfium2.PdfDocument(data)
        pages = [page.get_textpage().get_text_range() for page in document]
        marks = [mark.get_title() for mark in document.get_toc()]
        return "\n".join([*pages, *marks, *document.get_metadata_dict().values()])
    if data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as package:
            parts = [package.read(name).decode("utf-8", "replace") for name in package.namelist()]
        return "\n".join(parts)
    return data.decode("utf-8")


def _of(record: Row) -> Iterator[Secret]:
    descriptor: str = record["confidential"]
    for name, told in _FIELDS.items():
        value = record[name].strip()
        value = words.base_name(value) if name == "file_name" else value
        for each in _names(value) if name == "author" else (value,):
            if each and _plain(each) != _plain(descriptor):
                yield Secret(told, each, descriptor)
    stem = words.base_name(record["file_name"]).rpartition(".")[0]
    if stem:
        yield Secret("file name", stem, descriptor)
    spoken_of = _words(descriptor.casefold())
    for name in map(str.strip, record["author"].split(";")):
        for part in sorted(_parts(name)):
            if part.casefold() not in spoken_of:
                yield Secret("author", part, descriptor, is_part=True)


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


def _parts(name: str) -> set[str]:
    """The given and the family names, as people call somebody; no initials and no titles. "de" and "von" stand in any text."""
    parts = {part for part in _WORD.findall(_letters(name)) if len(part) > 1 and not part.endswith(".")}
    has_capitals = any(part[0].isupper() for part in parts)
    return {part for part in parts - _TITLES if not (has_capitals and part[0].islower())}


def _alike(part: str) -> set[str]:
    """How a name may be written: "price" is none where it is Price. A genitive counts too."""
    written = {part, part.upper(), part.capitalize()}
    return written | {f"{each}s" for each in written}


def _words(text: str) -> set[str]:
    return {word.rstrip(".") for word in _WORD.findall(_letters(text))}


def _letters(text: str) -> str:
    """Without accents, vowel signs and signs that nobody sees."""
    apart = unicodedata.normalize("NFKD", _UNSEEN.sub("", text))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _forms(text: str) -> Iterator[str]:
    """The text as it may be read: as it is, and without the escaping of HTML, Markdown, JSON, CSV and addresses."""
    unescaped = _ESCAPE.sub(_meant, unescape(text)).replace('""', '"')
    untagged = _TAG.sub("", unescaped)
    for form in (text, unescaped, untagged, unescape(_TAG.sub("", text)), unquote(unescaped)):
        yield from _spellings(form)


def _meant(escape: re.Match[str]) -> str:
    if escape["code"]:
        return chr(int(escape["code"], 16))
    return " " if escape["sign"] in "nrt" else escape["sign"]


def _spellings(text: str) -> tuple[str, str]:
    """With a blank for each hyphen, as in a name of two parts; and without, as where a word is divided at the end of a line."""
    return _plain(_HYPHEN.sub(" ", text)), _plain(_HYPHEN.sub("", text))


def _plain(text: str) -> str:
    """Letters alone count: one case, one form of each letter, one kind of blank, no signs that nobody sees."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).casefold()).strip()


def _stands(value: str, forms: Iterable[str]) -> bool:
    spelled = tuple(each for each in _spellings(value) if each)
    if len(_plain(value)) > SHORT:
        return any(each in form for form in forms for each in spelled)
    words = [re.compile(rf"(?<![^\W\d_]){re.escape(each)}(?![^\W\d_])") for each in spelled]
    return any(word.search(form) for form in forms for word in words)


def _place(report: Report, secret: Secret) -> str:
    """Where in the report it stands, in the words of the window; "" where it does not."""
    texts = _texts(report)
    return next((place for place, text in texts if _stands(secret.value, _forms(text))), "")


def _texts(report: Report) -> Iterator[tuple[str, str]]:
    """Every text of a report with the place that a person finds it at."""
    yield from _said(report)
    for section in report.sections:
        for entry in section.entries:
            number = entry.claim.number
            for link in entry.evidence:
                yield f"a quote of claim {number}", link.quote
                yield f"the evidence of claim {number}", _written(link.evidence)
        yield "the text of the article", section.text
        yield "what is written about the article", _written(section.article)


def _said(report: Report) -> Iterator[tuple[str, str]]:
    """Of these the ones that reviewers wrote, and the words of withheld sources."""
    yield "the name of the file", f"{report.title} {report.file}"
    for section in report.sections:
        for entry in section.entries:
            yield from _said_of(entry)
        yield from _said_of_article(section)


def _said_of_article(section: Section) -> Iterator[tuple[str, str]]:
    for given in section.signoffs:
        yield f"the sign-off by {given.reviewer}", given.note
        yield (
            f"the sign-off by {given.reviewer}",
            " ".join(f"{each.what} {each.reason}" for each in given.waived),
        )
    for check in (*section.checks, *section.evidence_checks):
        yield "a check", f"{check.message} {check.how}"
        yield "the reason for muting a check", check.muted
    for found in section.differences:
        said = (part for side in found.sides for part in words.side(side))
        yield f"a disagreement on claim {found.number}", " ".join(said)
    for change in section.since or ():
        yield "the corrections since", f"{change.before} {change.after}"


def _said_of(entry: Entry) -> Iterator[tuple[str, str]]:
    claim, number = entry.claim, entry.claim.number
    for given in claim.verdicts:
        yield f"the reason that {given.reviewer} gave on claim {number}", given.reason
    if claim.decision:
        yield f"the reason of the lead’s decision on claim {number}", claim.decision.reason
    for comment in entry.comments:
        yield f"a comment on claim {number}", comment.text
    for link in entry.evidence:
        yield f"the note of a link of claim {number}", link.note
        yield f"the evidence of claim {number}", link.evidence.note
        if link.evidence.kind == disclosure.WITHHELD:
            yield f"a quote of claim {number}", link.quote
    yield f"the wording of claim {number}", claim.restated
    if claim.speaker:
        yield f"the speaker of claim {number}", claim.speaker.name


def _written(record: Article | Evidence) -> str:
    """All that its fields hold."""
    return " ".join(str(getattr(record, each.name)) for each in fields(record))
