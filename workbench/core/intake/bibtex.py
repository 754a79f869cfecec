"""Reads references in BibTeX and BibLaTeX: entries one by one, LaTeX commands as the letters that they stand for."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from workbench.core.intake import credit
from workbench.core.intake.citation import Item

if TYPE_CHECKING:
    from bibtexparser.model import Entry

FIELDS = {
    "author": "author", "editor": "editor", "translator": "translator", "bookauthor": "container-author", "title": "title",
    "booktitle": "container-title", "journal": "container-title", "journaltitle": "container-title",
    "shortjournal": "container-title-short", "shorttitle": "title-short", "series": "collection-title",
    "publisher": "publisher", "institution": "publisher", "school": "publisher", "organization": "publisher",
    "address": "publisher-place", "location": "publisher-place", "date": "issued", "urldate": "accessed",
    "origdate": "original-date", "url": "URL", "doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "pmid": "PMID",
    "pmcid": "PMCID", "volume": "volume", "issue": "issue", "pages": "page", "pagetotal": "number-of-pages",
    "chapter": "chapter-number", "edition": "edition", "note": "note", "annotation": "annote", "annote": "annote",
    "abstract": "abstract", "keywords": "keyword", "language": "language", "langid": "language", "type": "genre",
    "howpublished": "medium", "eventtitle": "event-title", "library": "archive", "file": "attachment", "pdf": "attachment",
}  # fmt: skip
"""The CSL variable of each field; any other field keeps its name."""
NAMES = {"author", "editor", "translator", "bookauthor"}
VERBATIM = {"url", "doi", "file", "pdf", "eprint", "urldate", "date", "isbn", "issn"}
"""Fields that LaTeX takes as they are."""
LATEX = re.compile(r"[\\~]|--|``|''")
BARE = re.compile(r"(?<!\\)[%&]")
ESCAPED = re.compile(r"\\([%&#_~{}$])")
URL_COMMAND = re.compile(r"\\(?:url|href)\s*\{([^{}\s]*)\}")
PIECE = re.compile(r'"((?:[^"{}]|\{[^{}]*\})*)"|\{((?:[^{}]|\{[^{}]*\})*)\}|([^\s#"{},]+)')
AND = re.compile(r"\\.|[{}]|\sand(?=\s)", re.IGNORECASE)
DASHES = re.compile(r"\s*(?:--+|[–—])\s*")
DEEPEST = 40
"""Braces within braces; the LaTeX reader calls itself for each."""
BROKEN = "the entry on line {line} is not closed: a brace or a quotation mark is missing"


def items(text: str) -> Iterator[tuple[Item, str]]:
    """Each reference, and what is wrong with it or ""; an empty one cannot be used.

    Two entries with one key, or two fields with one name, are no reason to drop one of them.
    """
    from bibtexparser.middlewares import RemoveEnclosingMiddleware
    from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry, ParsingFailedBlock
    from bibtexparser.splitter import Splitter

    library, unwrap = Splitter(text).split(), RemoveEnclosingMiddleware()
    words = {each.key.lower(): str(unwrap.transform_string(each, library).value) for each in library.strings}
    for block in library.blocks:
        found = block
        if isinstance(block, DuplicateBlockKeyBlock | DuplicateFieldKeyBlock):
            found = block.ignore_error_block
        if isinstance(found, Entry):
            yield item(unwrap.transform_entry(found, library), words), ""
        elif isinstance(found, ParsingFailedBlock):
            yield {}, BROKEN.format(line=(found.start_line or 0) + 1)


def item(entry: "Entry", words: dict[str, str]) -> Item:
    """One reference; `words` are the file's abbreviations."""
    found: Item = {"citation-key": [entry.key], "type": [entry.entry_type]}
    parts: dict[str, str] = {}
    for field in entry.fields:
        key, value = field.key.lower(), str(field.value)
        if field.enclosing == "no-enclosing":
            value = _joined(value, words)
        if key in {"year", "month", "day"} and key not in parts:
            parts[key] = _letters(value).strip()
            continue
        name = FIELDS.get(key, key)
        if key == "number":
            name = "issue" if entry.entry_type.lower() in {"article", "periodical"} else "number"
        found.setdefault(name, []).extend(_values(key, value))
        if key in {"howpublished", "note"}:
            found.setdefault("URL", []).extend(
                ESCAPED.sub(r"\1", each) for each in URL_COMMAND.findall(value)
            )
    return _dated(found, parts)


def _joined(value: str, words: dict[str, str]) -> str:
    """A value that is put together of abbreviations and texts with `#` between them."""
    pieces = (match.groups("") for match in PIECE.finditer(value))
    return "".join(
        words.get(bare.lower(), bare) if bare else quoted or braced for quoted, braced, bare in pieces
    )


def _values(key: str, value: str) -> list[str]:
    """The values of one field: names as "Family, Given", or text."""
    if key in NAMES:
        return [name for name in map(_name_of, _names_in(value)) if name]
    if key in VERBATIM:
        found = URL_COMMAND.search(value)
        return [ESCAPED.sub(r"\1", found[1] if found else value.strip("{} "))]
    return [DASHES.sub("-", _letters(value)) if key == "pages" else _letters(value)]


def _names_in(value: str) -> list[str]:
    """The names in a list with "and" between them. bibtexparser 2.1 would lose a backslash that begins a name."""
    names, start, depth = [], 0, 0
    for mark in AND.finditer(value):
        depth += {"{": 1, "}": -1}.get(mark[0], 0)
        if depth == 0 and mark[0].strip().lower() == "and":
            names.append(value[start : mark.start()])
            start = mark.end()
    return [*names, value[start:]]


def _name_of(name: str) -> str:
    """A name as "Family, Given"; what stands in braces, such as an organisation's name, is not taken apart."""
    from bibtexparser.middlewares.names import InvalidNameError, parse_single_name_into_parts

    try:
        return _letters(parse_single_name_into_parts(name, strict=False).merge_last_name_first)
    except InvalidNameError:
        return _letters(name)


def _dated(found: Item, parts: dict[str, str]) -> Item:
    """The item with year, month and day as one date; a month that is none stays as it is written."""
    year, month, day = (parts.get(name, "") for name in ("year", "month", "day"))
    number = month if month.isdecimal() else str(credit.month_of(month) or "")
    date = "-".join(filter(None, (year, number and number.zfill(2), number and day.zfill(2) if day else "")))
    left = {"month": [month] if month and not number else [], "day": [day] if day and not number else []}
    return {**found, "issued": [*found.get("issued", []), date], **left}


@lru_cache(maxsize=10_000)
def _letters(value: str) -> str:
    """The text that LaTeX would print.

    A bare % or & is taken as the sign itself: for LaTeX all behind a % would be lost.
    """
    if not LATEX.search(value) or _deepest(value) > DEEPEST:
        return value.replace("{", "").replace("}", "")
    decoder, commands = _latex()
    return str(decoder.latex_to_text(BARE.sub(r"\\\g<0>", value), latex_context=commands))


def _deepest(value: str) -> int:
    """How many braces stand within each other."""
    return max(accumulate(1 if sign == "{" else -1 for sign in value if sign in "{}"), default=0)


@cache
def _latex() -> tuple[Any, Any]:
    """What turns LaTeX into text, formulas as they are written, and the commands that it knows."""
    from pylatexenc.latex2text import LatexNodes2Text
    from pylatexenc.latexwalker import get_default_latex_context_db

    return LatexNodes2Text(math_mode="verbatim"), get_default_latex_context_db()
