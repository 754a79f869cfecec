"""Reads references in the RIS format: its records one by one, so that a broken one costs nothing but itself."""

import re
from collections.abc import Iterator

from workbench.core.intake.citation import Item

TAGS = {
    "TY": "type", "AU": "author", "A1": "author", "A2": "editor", "ED": "editor", "A3": "collection-editor",
    "A4": "translator", "TA": "translator", "TI": "title", "T1": "title", "CT": "title", "BT": "container-title",
    "T2": "container-title", "JF": "container-title", "JO": "container-title-short", "JA": "container-title-short",
    "J1": "container-title-short", "J2": "container-title-short", "T3": "collection-title", "ST": "title-short",
    "TT": "translated-title", "PB": "publisher", "CY": "publisher-place", "PP": "publisher-place", "DA": "issued",
    "PY": "issued", "Y1": "issued", "Y2": "accessed", "UR": "URL", "LK": "URL", "DO": "DOI", "DI": "DOI", "SN": "standard-number",
    "VL": "volume", "VO": "volume", "IS": "issue", "CP": "issue", "SP": "page-first", "EP": "page-last", "SE": "section",
    "ET": "edition", "NV": "number-of-volumes", "N1": "note", "AB": "abstract", "N2": "abstract", "KW": "keyword",
    "LA": "language", "M3": "genre", "DB": "source", "DP": "source", "AN": "archive_location", "CN": "call-number",
    "OP": "original-date", "RN": "annote", "ID": "citation-key", "L1": "attachment", "L2": "attachment", "L3": "attachment",
    "L4": "attachment", "LB": "label", "AD": "author-address", "RI": "reviewed-title", "RP": "reprint", "CA": "caption",
    "M1": "number", "M2": "note", "C1": "custom-1", "C2": "custom-2", "C3": "custom-3", "C4": "custom-4", "C5": "custom-5",
    "C6": "custom-6", "C7": "custom-7", "C8": "custom-8", "ER": "end", "UK": "unknown",
}  # fmt: skip
"""The CSL variable of each tag; where CSL has none, the words that stand in the note."""
BOOKS = {"BOOK", "EBOOK", "EDBOOK", "RPRT", "THES", "STAND"}
"""Kinds whose secondary title is that of a series."""
NAMES = ("author", "editor", "collection-editor", "translator")
TAGGED = re.compile(r"^[A-Z][A-Z0-9]  -", re.MULTILINE)
START, END = re.compile(r"^(?=TY  -)", re.MULTILINE), re.compile(r"^ER  -.*$", re.MULTILINE)
TIGHT = re.compile(r"^([A-Z][A-Z0-9]  -)(?=\S)", re.MULTILINE)
NARROW = re.compile(r"^([A-Z][A-Z0-9]) ?- ?", re.MULTILINE)
COMMA = re.compile(r"\s*,\s*")
UNFINISHED = "its last line (ER) is missing, so its end may be lost; what is there came in"
STRAY = "these lines belong to no reference: the first line (TY) is missing"


def items(text: str) -> Iterator[tuple[Item, str]]:
    """Each reference, and what is wrong with it or ""; an empty one cannot be used."""
    if not START.search(text):
        text = NARROW.sub(r"\1  - ", text)
    before, *records = START.split(TIGHT.sub(r"\1 ", text))
    if TAGGED.search(before):
        yield {}, STRAY
    for record in records:
        end = END.search(record)
        yield item(record[: end.start()] if end else record), "" if end else UNFINISHED
        if end and TAGGED.search(record, end.end()):
            yield {}, STRAY


def item(record: str) -> Item:
    """One reference, read by rispy with the names of CSL for its tags."""
    import rispy
    from rispy.config import TYPE_OF_REFERENCE_MAPPING

    (found,) = rispy.loads(
        f"{_unfolded(record)}\nER  - \n",
        mapping=TAGS,
        list_tags=[tag for tag in TAGS if tag not in {"TY", "ER"}],
        delimiter_tags_mapping={},
    )
    kind = found.pop("type")
    unknown = {f"RIS tag {tag}": values for tag, values in found.pop("unknown", {}).items()}
    values: Item = {
        "type": [str(TYPE_OF_REFERENCE_MAPPING.get(kind.upper(), kind)).lower()],
        **found,
        **unknown,
    }
    for name in NAMES:
        values[name] = [COMMA.sub(", ", each).strip(", ") for each in values.get(name, [])]
    if kind.upper() in BOOKS:
        values["collection-title"] = values.pop("container-title", []) + values.get("collection-title", [])
    return _paged(values)


def _unfolded(record: str) -> str:
    """The record with every value on one line."""
    lines: list[str] = []
    for line in record.split("\n"):
        if TAGGED.match(line) or not lines:
            lines.append(line)
        elif line.strip():
            lines[-1] += (", " if lines[-1].startswith("KW") else " ") + line.strip()
    return "\n".join(lines)


def _paged(values: Item) -> Item:
    """The item with its first and last page as one range."""
    first, last = (" ".join(values.pop(name, [])).strip() for name in ("page-first", "page-last"))
    pages = f"{first}-{last}" if first and last and first != last else first or last
    return values | {"page": [pages]}
