"""Reads the selectors of an annotation's target (Web Annotation Data Model, W3C 2017, 4.2): which words it means."""

from dataclasses import dataclass, replace
from typing import Any

CONTEXT = 64
"""Characters of a selected sentence that are kept beside the words selected within it."""
DEEPEST = 8
"""Refinements of refinements that are followed."""


@dataclass(frozen=True)
class Selected:
    """What selectors say: the words, those around them, and offsets; all empty where they say none of it."""

    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None


def of_target(target: object) -> Selected:
    """What the first target with words or offsets says; a target may be a list, and its selectors too."""
    for each in listed(target):
        if isinstance(each, dict):
            found = _of_selectors(each.get("selector"))
            if found != Selected():
                return found
    return Selected()


def _of_selectors(selectors: object, depth: int = 0) -> Selected:
    """All selectors of one target together: they mean the same words."""
    found = Selected()
    for selector in listed(selectors):
        if isinstance(selector, dict):
            found = _joined(found, _of_one(selector, depth))
    return found


def listed(value: object) -> list[Any]:
    """A value that JSON-LD may write alone or in a list."""
    return value if isinstance(value, list) else [] if value is None else [value]


def types(value: dict[str, Any]) -> set[str]:
    """The types of a thing without their prefixes: "oa:TextualBody" as "TextualBody"."""
    said = [*listed(value.get("type")), *listed(value.get("@type"))]
    return {short(each) for each in said if isinstance(each, str)}


def short(name: str) -> str:
    """The last part of a name: "oa:commenting" and "http://www.w3.org/ns/oa#commenting" as "commenting"."""
    return name.replace("#", "/").replace(":", "/").rpartition("/")[2]


def _of_one(selector: dict[str, Any], depth: int) -> Selected:
    own, kinds = Selected(), types(selector)
    if "TextQuoteSelector" in kinds or (not kinds and "exact" in selector):
        exact, prefix, suffix = (text_of(selector.get(name)) for name in ("exact", "prefix", "suffix"))
        own = Selected(exact, prefix, suffix)
    elif "TextPositionSelector" in kinds:
        own = Selected(start=_offset(selector.get("start")), end=_offset(selector.get("end")))
    refining = selector.get("refinedBy")
    if refining is None or depth >= DEEPEST:
        return own
    inner = _of_selectors(refining, depth + 1)
    if inner == Selected():
        return own
    return _within(own, inner) if own.quote else replace(inner, start=None, end=None)


def _within(outer: Selected, inner: Selected) -> Selected:
    """The words that `inner` selects within those that `outer` does; nothing where they are not there just once."""
    starts = _starts(outer.quote, inner)
    if len(starts) != 1:
        return Selected()
    start = starts[0]
    end = start + len(inner.quote) if inner.quote else inner.end
    quote = outer.quote[start:end]
    before, after = outer.prefix + outer.quote[:start], outer.quote[end:] + outer.suffix
    shift = outer.start
    return Selected(
        quote,
        before[-CONTEXT:],
        after[:CONTEXT],
        None if shift is None else shift + start,
        None if shift is None else shift + start + len(quote),
    )


def _starts(words: str, inner: Selected) -> list[int]:
    """Where in `words` the inner selection begins."""
    if not inner.quote:
        fits = inner.start is not None and inner.end is not None and inner.start < inner.end <= len(words)
        return [inner.start] if fits and inner.start is not None else []
    found, at = [], words.find(inner.quote)
    while at >= 0:
        found.append(at)
        at = words.find(inner.quote, at + 1)
    if len(found) > 1:
        found = [
            at for at in found
            if words[:at].endswith(inner.prefix) and words[at + len(inner.quote) :].startswith(inner.suffix)
        ]  # fmt: skip
    return found


def _joined(one: Selected, other: Selected) -> Selected:
    """The first one, with what only the other says."""
    words = one if one.quote else other
    place = one if one.start is not None else other
    return Selected(words.quote, words.prefix, words.suffix, place.start, place.end)


def text_of(value: object) -> str:
    """A text that may be written as {"@value": ...}."""
    if isinstance(value, dict):
        value = value.get("@value", value.get("value"))
    return value if isinstance(value, str) else ""


def _offset(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else None
