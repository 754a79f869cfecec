"""Makes a record of evidence of a reference in the terms of CSL; what a record has no field for stands in its note.

The names are those of the Citation Style Language 1.0.2 (its appendix on variables).
"""

import re
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from workbench.core.intake import credit, normalise, reading, source
from workbench.core.model import Reference
from workbench.core.text import calendar

Item = dict[str, list[str]]
"""The values of one reference by CSL variable; a name is "Family, Given", a date is as its file writes it."""

NOTE_CHARACTERS = 100_000
AUTHORS_SHOWN = 3
LABELS = {
    "page": "Pages",
    "volume": "Volume",
    "issue": "Issue",
    "number": "Number",
    "number-of-pages": "Number of pages",
    "chapter-number": "Chapter",
    "section": "Section",
    "edition": "Edition",
    "container-title": "In",
    "container-title-short": "In short",
    "collection-title": "Series",
    "event-title": "Event",
    "publisher": "Publisher",
    "publisher-place": "Place",
    "editor": "Editor",
    "collection-editor": "Series editor",
    "container-author": "Author of the whole",
    "translator": "Translator",
    "issued": "Date",
    "original-date": "First published",
    "accessed": "Accessed",
    "URL": "Address",
    "DOI": "DOI",
    "ISBN": "ISBN",
    "ISSN": "ISSN",
    "standard-number": "ISSN or ISBN",
    "PMID": "PMID",
    "PMCID": "PMCID",
    "type": "Type",
    "genre": "Kind of work",
    "medium": "Medium",
    "language": "Language",
    "title": "Title",
    "title-short": "Short title",
    "author": "Author",
    "source": "Found in",
    "archive": "Archive",
    "archive_location": "Place in the archive",
    "call-number": "Call number",
    "attachment": "Attached",
    "keyword": "Keywords",
    "annote": "Annotation",
    "abstract": "Abstract",
    "citation-key": "Citation key",
}
"""What each variable is called in a note, in the order in which they stand there."""
OUTLETS = ("container-title", "container-title-short", "publisher")
AUTHORS = ("author", "editor", "container-author", "translator")
DOI = re.compile(r"10\.\d{4,9}/\S+")
ISO = re.compile(r"(\d{4})(?:(?P<sign>[-/.])(\d{1,2})(?:(?P=sign)(\d{1,2}))?)?(?!\d)")
MONTH_YEAR = re.compile(r"([^\W\d_]{3,10})\.?,?\s+(\d{4})")
YEAR_MONTH = re.compile(r"(\d{4})\s+([^\W\d_]{3,10})\.?(?:\s+(\d{1,2}))?")
YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")


class UnusableError(Exception):
    """A reference that cannot become a record; the message is a clause that says why."""


def reference(item: Item) -> Reference:
    """The record of one reference. `UnusableError` where nothing names it, or it is longer than a record may be."""
    rest = {name: tidy(values) for name, values in item.items()}
    rest = {name: values for name, values in rest.items() if values}
    url = _address(rest)
    title = _taken(rest, "title")
    if not title and not url:
        raise UnusableError("it has neither a title nor an address")
    outlet = next((found for name in OUTLETS if (found := _taken(rest, name))), "")
    found = Reference(
        title=_shortened(title or url, rest, "title"),
        author=_authors(rest),
        publisher=_shortened(outlet, rest, "container-title"),
        published=_published(rest),
        url=url,
        note=_note(rest),
    )
    if len(found.note) > NOTE_CHARACTERS:
        raise UnusableError(f"it is longer than {NOTE_CHARACTERS:,} characters")
    return found


def tidy(values: list[str]) -> list[str]:
    """The values on one line each, without those that are empty or said twice."""
    lines = (normalise.one_line(value).translate(reading.HIDDEN).strip() for value in values)
    return list(dict.fromkeys(line for line in lines if line))


def _taken(rest: Item, name: str) -> str:
    """The first value of a variable, taken out of what is left."""
    values = rest.get(name) or [""]
    if len(values) > 1:
        rest[name] = values[1:]
    else:
        rest.pop(name, None)
    return values[0]


def _shortened(line: str, rest: Item, name: str) -> str:
    """The line as a list can show it; where that cuts it, the whole goes to what is left."""
    short = reading.detail(line)
    if short != line:
        rest[name] = [line, *rest.get(name, [])]
    return short


def _address(rest: Item) -> str:
    """The web address: the reference's own, else the one of its DOI. What is no web address stays in what is left."""
    doi = doi_of(next(iter(rest.get("DOI", [])), ""))
    for url in rest.get("URL", []):
        if _is_address(url):
            rest["URL"].remove(url)
            return url
    return f"https://doi.org/{quote(doi, safe='/:;()._-')}" if doi else ""


def _is_address(url: str) -> bool:
    """True for a whole web address."""
    try:
        return bool(urlsplit(url).hostname) and reading.web_address(url) == url
    except ValueError:
        return False


def doi_of(text: str) -> str:
    """The DOI in a text such as "doi:10.1000/182" or "https://doi.org/10.1000/182", or ""."""
    found = DOI.search(text)
    return found[0].rstrip(".,;") if found else ""


def _authors(rest: Item) -> str:
    """Who wrote it, else who edited it; a long list is cut in the field and stands whole in what is left."""
    role = next((name for name in AUTHORS if rest.get(name)), "")
    names = rest.pop(role, [])
    line = "; ".join(names)
    if role not in {"", "author"}:
        line += f" ({LABELS[role].lower()})"
    if len(line) <= reading.DETAIL_CHARACTERS:
        return line
    rest["author"] = [line]
    first = "; ".join(names[:AUTHORS_SHOWN])
    more = len(names) - AUTHORS_SHOWN
    return reading.detail(f"{first}; and {more:,} others" if more > 0 else line)


def _published(rest: Item) -> str:
    """The most exact date of publication as ISO 8601, whole or in part; what is not understood stays in what is left."""
    said = rest.pop("issued", [])
    best = max((date(text)[0] for text in said), key=len, default="")
    left = [text for text in said if not date(text)[1] or not best.startswith(date(text)[0])]
    if left:
        rest["issued"] = left
    return best


def date(text: str) -> tuple[str, bool]:
    """The ISO date in a text, or "", and whether the text says nothing more."""
    plain = text.strip().strip("/")
    begins = ISO.match(plain)
    first = _iso(*begins.group(1, 3, 4)) if begins else ""
    if first and begins and begins.end() == len(plain):
        return first, True
    day = credit.iso_date(plain)
    if day:
        return day, len(credit.dates_in(plain)) == 1 and credit.dates_in(plain)[0][:2] == (0, len(plain))
    named = MONTH_YEAR.fullmatch(plain)
    if named and credit.month_of(named[1]):
        return _iso(named[2], str(credit.month_of(named[1])), None), True
    turned = YEAR_MONTH.fullmatch(plain)
    if turned and credit.month_of(turned[2]):
        return _iso(turned[1], str(credit.month_of(turned[2])), turned[3]), True
    if first:
        return first, False
    year = YEAR.search(plain)
    return (_iso(year[1], None, None), False) if year else ("", False)


def _iso(year: str, month: str | None, day: str | None) -> str:
    """The ISO date of digits, or "" where there is no such day."""
    return calendar.iso(int(year), *(int(part) for part in (month, day) if part)) or ""


def _note(rest: Item) -> str:
    """What is left, in readable words: the reference's own note first."""
    return "; ".join([*rest.pop("note", []), *_labelled(rest)])


def _labelled(rest: Item) -> Iterator[str]:
    """Each variable that is left with what it is called."""
    order = list(LABELS)
    for name in sorted(rest, key=lambda name: (order.index(name) if name in LABELS else len(order), name)):
        words = name.replace("-", " ").replace("_", " ").strip()
        label = LABELS.get(name) or words[:1].upper() + words[1:]
        values = [within(value) if name == "attachment" else value for value in rest[name]]
        if any(values):
            yield f"{label}: {', '.join(filter(None, values))}"


def within(path: str) -> str:
    """An attached file by its name alone: the folders of somebody's computer are nobody's business."""
    if _is_address(path):
        return path
    return "; ".join(source.file_name(part) for part in path.split(";"))
