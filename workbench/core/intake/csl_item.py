"""A reference as an item of CSL-JSON: the whole of it, as it came where it came so."""

import math
import re
from collections.abc import Mapping
from typing import Any

from workbench.core.intake import citation
from workbench.core.intake.citation import Item
from workbench.core.store.foreign_shapes import details as are_details

NAMES = frozenset({"author", "editor", "collection-editor", "container-author", "translator", "interviewer"})
DATES = frozenset({"issued", "accessed", "original-date", "event-date", "submitted", "available-date"})
PLAIN = frozenset(set(citation.LABELS) - NAMES - DATES - {"attachment", "standard-number"})
ISSN = re.compile(r"\d{4}-?\d{3}[\dXx]")
TYPES = {
    **dict.fromkeys(("journal", "article", "jour", "electronic article"), "article-journal"),
    **dict.fromkeys(("newspaper", "news"), "article-newspaper"),
    **dict.fromkeys(("magazine", "magazine article"), "article-magazine"),
    **dict.fromkeys(("whole book", "ebook", "electronic book", "edited book"), "book"),
    **dict.fromkeys(
        ("book section", "book chapter", "inbook", "incollection", "electronic book section"), "chapter"
    ),
    **dict.fromkeys(
        ("conference proceeding", "conference paper", "inproceedings", "conference"), "paper-conference"
    ),
    **dict.fromkeys(("phdthesis", "mastersthesis", "thesis/dissertation", "thesis"), "thesis"),
    **dict.fromkeys(("techreport", "government document"), "report"),
    **dict.fromkeys(("web page", "online", "internet communication"), "webpage"),
    **{
        same: same
        for same in ("book", "report", "map", "dataset", "patent", "standard", "bill", "hearing", "pamphlet")
    },
}
"""The type in CSL of what RIS and BibTeX call it. Anything else is a document, and its own name its genre."""


def of_item(item: Item) -> dict[str, Any]:
    """The CSL-JSON of a reference in another form; what has no variable in CSL stands under `custom`, as its schema has it."""
    made: dict[str, Any] = {}
    for name, values in item.items():
        if name == "type":
            made["type"] = TYPES.get(values[0].lower(), "document")
            if values[0].lower() not in TYPES:
                made.setdefault("genre", values[0])
        elif name in NAMES:
            made[name] = [named(each) for each in values]
        elif name in DATES:
            made[name] = dated(values)
        elif name == "standard-number":
            made["ISSN" if ISSN.fullmatch(values[0]) else "ISBN"] = ", ".join(values)
        elif name in PLAIN or name == "note":
            made[name] = "; ".join(values) if name == "note" else ", ".join(values)
        else:
            within = [citation.within(each) for each in values] if name == "attachment" else values
            made.setdefault("custom", {})[name] = ", ".join(filter(None, within))
    return made


def of_entry(entry: Mapping[str, Any], item: Item) -> dict[str, Any]:
    """The CSL-JSON of an entry of that form: as it came, unless it is no plain set of values."""
    kept = {name: value for name, value in entry.items() if name not in ("attachment", "file")}
    return kept if len(kept) == len(entry) and are_details(kept) and _is_finite(kept) else of_item(item)


def _is_finite(value: object) -> bool:
    """False where a number is none that JSON can write."""
    if isinstance(value, float):
        return math.isfinite(value)
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return all(_is_finite(each) for each in inside)


def named(written: str) -> dict[str, str]:
    """A name of "Family, Given", else one that is not taken apart."""
    family, comma, given = (part.strip() for part in written.partition(","))
    return {"family": family, "given": given} if comma and given else {"literal": family}


def dated(values: list[str]) -> dict[str, Any]:
    """The most exact date of what is written, and the words where it says more."""
    best = max((citation.date(each)[0] for each in values), key=len, default="")
    says_more = any(not citation.date(each)[1] for each in values)
    parts = {"date-parts": [[int(part) for part in best.split("-")]]} if best else {}
    return parts | ({"raw": "; ".join(values)} if says_more or not best else {})
