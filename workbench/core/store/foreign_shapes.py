"""The fields that the state is derived from, by kind of event, and what each may hold."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from workbench.core.basics import Anchor, QuoteCheck, Stance, Standing, Verdict
from workbench.core.store.events import EventKind

LARGEST_NUMBER = 2**31
LARGEST_VALUE = 1e300
DEEPEST = 5
"""Levels of lists and named values in the details of a record; a date of CSL takes four."""
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", re.ASCII)
HEX_LENGTHS = (0, 32, 64)
VERDICTS = frozenset(map(str, Verdict))
STANCES = frozenset(map(str, Stance))
ANCHORS = frozenset(map(str, Anchor))
STANDINGS = frozenset({"", *map(str, Standing)})
QUOTE_CHECKS = frozenset({"", *map(str, QuoteCheck)})

Check = Callable[[Any], bool]
Shape = dict[str, Check]


def fits(value: object, shape: Shape) -> bool:
    """Whether each named field that is there holds what it may; fields that we do not know are a newer version's."""
    if not isinstance(value, dict):
        return False
    for key, field in value.items():  # a loop, because this is asked of every event
        check = shape.get(key)
        if check is not None and not check(field):
            return False
    return True


def _is_exactly(value: object, shape: Shape) -> bool:
    """Whether `value` has these fields and no others."""
    return isinstance(value, dict) and value.keys() == shape.keys() and fits(value, shape)


def text(value: object) -> bool:
    return isinstance(value, str)


def _number(value: object) -> bool:
    return isinstance(value, int) and 0 <= value < LARGEST_NUMBER


def _switch(value: object) -> bool:
    return isinstance(value, int) and value in (0, 1)


def _amount(value: object) -> bool:
    return isinstance(value, int | float) and abs(value) < LARGEST_VALUE


def _fingerprint(value: object) -> bool:
    return isinstance(value, str) and len(value) in HEX_LENGTHS and not value.strip("0123456789abcdef")


def _moment(value: object) -> bool:
    """A time in UTC, or "" where none is known."""
    return isinstance(value, str) and (not value or MOMENT.fullmatch(value) is not None)


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _offsets(value: object) -> bool:
    return isinstance(value, list) and all(_number(item) for item in value)


def _set_aside(value: object) -> bool:
    return isinstance(value, list) and all(_is_exactly(item, SET_ASIDE) for item in value)


def _quantities(value: object) -> bool:
    return isinstance(value, list) and all(_is_exactly(item, QUANTITY) for item in value)


def _quantity_value(value: object) -> bool:
    return value is None or isinstance(value, str) or _amount(value)


def _speaker(value: object) -> bool:
    """A speaker, or nobody: null, or {} where an edit took the name away."""
    return value is None or value == {} or _is_exactly(value, SPEAKER)


def _place(value: object) -> bool:
    return value is None or _number(value)


def _verdict(value: object) -> bool:
    return isinstance(value, str) and value in VERDICTS


def _decision(value: object) -> bool:
    return value is None or _verdict(value)


def _kept(value: object) -> bool:
    """The claim that stays of two, "" for both, null where that was taken back."""
    return value is None or _fingerprint(value)


def _stance(value: object) -> bool:
    return isinstance(value, str) and value in STANCES


def _quote_check(value: object) -> bool:
    return isinstance(value, str) and value in QUOTE_CHECKS


def _anchor(value: object) -> bool:
    return isinstance(value, str) and value in ANCHORS


def _standing(value: object) -> bool:
    return isinstance(value, str) and value in STANDINGS


def _digests(value: object) -> bool:
    return isinstance(value, list) and all(_fingerprint(item) and len(item) == 64 for item in value)


def _person(value: object) -> bool:
    return _fingerprint(value) and len(str(value)) == 32


def _viewer(value: object) -> bool:
    """One person, "" for all."""
    return value == "" or _person(value)


def _choice(value: object) -> bool:
    """Yes or no, null where that was taken back."""
    return value is None or _switch(value)


def _span(value: object) -> bool:
    return fits(value, {"start": _number, "end": _number, "quote": text})


def details(value: object) -> bool:
    """What is known of a record besides its fields: named values, nested a little, of bounded size."""
    return isinstance(value, dict) and _is_bounded(value, DEEPEST)


def _is_bounded(value: object, deepest: int) -> bool:
    """Whether `value` is text, a number or nothing, or holds such within so many levels."""
    if value is None or isinstance(value, str) or _amount(value):
        return True
    inner = _inside(value)
    return inner is not None and deepest > 0 and all(_is_bounded(each, deepest - 1) for each in inner)


def is_shallow(value: object, deepest: int) -> bool:
    """Whether lists and named values in `value` stand in one another within so many levels."""
    inner = _inside(value)
    return inner is None or (deepest > 0 and all(is_shallow(each, deepest - 1) for each in inner))


def _inside(value: object) -> Iterable[object] | None:
    """What a list or named values hold; None for anything else."""
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else None


def _waived(value: object) -> bool:
    return isinstance(value, list) and all(_is_exactly(item, WAIVED) for item in value)


SET_ASIDE: Shape = {"text": text, "why": text, "place": text}
WAIVED: Shape = {"name": text, "what": text, "reason": text}
SPEAKER: Shape = {"name": text, "start": _place, "end": _place}
QUANTITY: Shape = {
    "text": text, "value": _quantity_value, "unit": text, "kind": text, "start": _number, "end": _number, "approximate": _switch,
}  # fmt: skip

ARTICLE_TEXTS = (
    "title", "byline", "publisher", "place", "published", "url", "language", "credit", "media_type", "file_name",
    "encoding", "reader",
)  # fmt: skip
EVIDENCE_TEXTS = (
    "kind", "title", "url", "author", "publisher", "published", "origin", "note", "confidential", "file_name", "media_type",
)  # fmt: skip
LINK_TEXTS = ("quote", "page", "paragraph", "time", "cell", "fragment", "note")

SHAPES: dict[int, Shape] = {
    EventKind.REVIEWER: {"name": text},
    EventKind.ACTION: {"label": text},
    EventKind.ARTICLE: dict.fromkeys(ARTICLE_TEXTS, text)
    | {"source_sha256": _fingerprint, "characters": _number, "set_aside": _set_aside, "pages": _offsets},
    EventKind.VERSION: {"of": _fingerprint, "was": _fingerprint},
    EventKind.CLAIM: {
        "start": _number, "end": _number, "ordinal": _number, "quote": text, "restated": text, "kind": text, "speaker": _speaker,
        "score": _amount, "why": _texts, "quantities": _quantities, "proposed_by": text, "from": _fingerprint,
        "anchor": _anchor,
    },
    EventKind.VERDICT: {"verdict": _verdict, "reason": text, "text_sha256": _fingerprint, "quote": text, "blind": _switch},
    EventKind.EVIDENCE: dict.fromkeys(EVIDENCE_TEXTS, text)
    | {"sha256": _fingerprint, "size": _number, "text_sha256": _fingerprint, "pages": _offsets, "captured_at": _moment}
    | {"details": details},
    EventKind.LINK: dict.fromkeys(LINK_TEXTS, text)
    | {"evidence": _fingerprint, "stance": _stance, "quote_check": _quote_check},
    EventKind.COMMENT: {"text": text},
    EventKind.ADJUDICATION: {"verdict": _decision, "reason": text, "rule": text},
    EventKind.SAME_CLAIM: {"other": _fingerprint, "kept": _kept, "reason": text},
    EventKind.SAME_PERSON: {"other": _person, "same": _choice},
    EventKind.EDIT: {"field": text},
    EventKind.EXIST: {"gone": _switch},
    EventKind.EVIDENCE_STANDING: {"standing": _standing, "reason": text, "successor": _fingerprint},
    EventKind.REDACTION: {"reason": text, "content": _digests, "fields": _switch, "quotes": _switch},
    EventKind.ASSIGNMENT: {"to": _person, "name": text, "holds": _switch},
    EventKind.BLIND: {"blind": _choice, "reviewer": _viewer},
    EventKind.SIGNOFF: {"signed": _switch, "note": text, "waived": _waived, "state": _fingerprint},
}  # fmt: skip
"""A kind that is not here was made by a newer version: it is kept as it is."""

EDITS: Shape = {"speaker": _speaker, "span": _span, "details": details}
"""What the value of an edited field may be, where it is not null; any other field is text."""
