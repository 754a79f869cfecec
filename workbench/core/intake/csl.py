"""Reads references in CSL-JSON, the data format of the Citation Style Language (schema csl-data.json, version 1.0)."""

import json
import re
from collections.abc import Iterator
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake.citation import Item

BROKEN = (
    "This file is no whole JSON ({why}, line {line}), so no reference in it can be told from the others. "
    "Save it again. Nothing was imported."
)
LISTS = ("items", "references")
"""Where programs put the list when it is not the whole file."""
DATES = {"issued", "accessed", "available-date", "event-date", "original-date", "submitted"}
PARTICLES = ("non-dropping-particle", "dropping-particle")
MARKUP = re.compile(r"</?(?:i|b|sub|sup|sc)>|<span(?: (?:class|style)=\"[^\"<>]*\")?>|</span>")
OTHER_NAMES = {
    "id": "citation-key",
    "journalAbbreviation": "container-title-short",
    "shortTitle": "title-short",
}


def items(text: str) -> Iterator[tuple[Item, str]]:
    """Each reference, and what is wrong with it or ""; an empty one cannot be used."""
    for entry in listed(loaded(text)):
        if isinstance(entry, dict):
            yield item(entry), ""
        else:
            yield {}, "it is no set of named fields"


def loaded(text: str) -> Any:
    """The JSON value."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise IntakeRefused(BROKEN.format(why=error.msg.lower(), line=error.lineno)) from None


def listed(value: Any) -> list[Any]:
    """The list of references in the file, or the one reference that it is."""
    if isinstance(value, dict):
        found = next((value[name] for name in LISTS if isinstance(value.get(name), list)), None)
        return [value] if found is None else found
    return value if isinstance(value, list) else []


def item(entry: dict[str, Any]) -> Item:
    """One reference with every value as text."""
    found: Item = {}
    for key, value in entry.items():
        name = OTHER_NAMES.get(key, key)
        found.setdefault(name, []).extend(_values(name, value))
    return found


def _values(name: str, value: Any) -> list[str]:
    """The values of one variable: names, a date, or text."""
    if name in DATES and isinstance(value, dict):
        return [_dated(value)]
    if isinstance(value, list):
        return [_named(each) for each in value]
    return [_named(value)]


def _named(value: Any) -> str:
    """A name as "Family, Given", or any other value as text."""
    if not isinstance(value, dict) or not {"family", "given", "literal"} & value.keys():
        return _said(value)
    if value.get("literal"):
        return _said(value["literal"])
    family = " ".join(filter(None, (_said(value.get(part)) for part in (PARTICLES[0], "family"))))
    given = " ".join(filter(None, (_said(value.get(part)) for part in ("given", PARTICLES[1]))))
    return ", ".join(filter(None, (family, given, _said(value.get("suffix")))))


def _dated(value: dict[str, Any]) -> str:
    """A date, or the two ends of a range, as ISO 8601; what else is said about it stands behind."""
    parts = value.get("date-parts")
    ends = (
        ["-".join(_two_digits(part) for part in end) for end in parts if isinstance(end, list)]
        if isinstance(parts, list)
        else []
    )
    said_too = [_said(value.get(name)) for name in ("raw", "literal", "season")]
    about = ["circa"] if value.get("circa") else []
    return " ".join(filter(None, ["/".join(ends), *said_too, *about]))


def _two_digits(part: Any) -> str:
    """A year, month or day as ISO 8601 writes it."""
    text = _said(part)
    return text.zfill(2) if text.isdecimal() else text


def _said(value: Any) -> str:
    """A value as text, without the marks for italics and the like that CSL allows; what is nested stays JSON."""
    if value is None:
        return ""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return MARKUP.sub("", str(value))
