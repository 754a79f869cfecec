"""In the child: what the body of an event may hold, so that nothing odd reaches the state, the window or a report."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from workbench.core.errors import Damaged
from workbench.core.model import Stance, Verdict
from workbench.core.store.events import EventKind, canonical

EVENT_COLUMNS = "n, hlc, kind, ent, ref, body, salt, bh, seen, h"
LARGEST_NUMBER = 2**31
HEX_LENGTHS = (0, 32, 64)
TEXTS_KEPT = 16

Check = Callable[[Any], bool]


def text(value: object) -> bool:
    return isinstance(value, str)


def number(value: object) -> bool:
    return isinstance(value, int) and 0 <= value < LARGEST_NUMBER


def score(value: object) -> bool:
    return isinstance(value, int | float)


def fingerprint(value: object) -> bool:
    return isinstance(value, str) and len(value) in HEX_LENGTHS and not value.strip("0123456789abcdef")


def texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def offsets(value: object) -> bool:
    return isinstance(value, list) and all(number(item) for item in value)


def cut_parts(value: object) -> bool:
    return isinstance(value, list) and all(
        fits(item, {"text": text, "why": text, "place": text}) for item in value
    )


def speaker(value: object) -> bool:
    return value is None or value == "" or fits(value, {"name": text, "start": place, "end": place})


def place(value: object) -> bool:
    return value is None or number(value)


def quantities(value: object) -> bool:
    return isinstance(value, list) and all(fits(item, QUANTITY) for item in value)


def quantity_value(value: object) -> bool:
    return value is None or isinstance(value, str | int | float)


def verdict(value: object) -> bool:
    return value in set(Verdict)


def decision(value: object) -> bool:
    return value is None or verdict(value)


def stance(value: object) -> bool:
    return value in set(Stance)


def fits(value: object, shape: dict[str, Check]) -> bool:
    """Whether each named field that is there holds what it may; fields that we do not know are a newer version's."""
    return isinstance(value, dict) and all(
        check(value[field]) for field, check in shape.items() if field in value
    )


QUANTITY: dict[str, Check] = {
    "text": text, "value": quantity_value, "unit": text, "kind": text, "start": number, "end": number,
}  # fmt: skip

ARTICLE_TEXTS = (
    "title", "byline", "publisher", "place", "published", "url", "language", "credit", "media_type", "file_name",
    "encoding", "reader",
)  # fmt: skip
EVIDENCE_TEXTS = (
    "kind",
    "title",
    "url",
    "author",
    "publisher",
    "published",
    "origin",
    "note",
    "file_name",
    "media_type",
)
LINK_TEXTS = ("quote", "page", "paragraph", "time", "note", "quote_check")

SHAPES: dict[int, dict[str, Check]] = {
    EventKind.REVIEWER: {"name": text},
    EventKind.ACTION: {"label": text},
    EventKind.ARTICLE: dict.fromkeys(ARTICLE_TEXTS, text)
    | {"source_sha256": fingerprint, "characters": number, "set_aside": cut_parts},
    EventKind.CLAIM: {
        "start": number, "end": number, "ordinal": number, "quote": text, "restated": text, "kind": text, "speaker": speaker,
        "score": score, "why": texts, "quantities": quantities, "proposed_by": text,
    },
    EventKind.VERDICT: {"verdict": verdict, "reason": text, "text_sha256": fingerprint, "quote": text},
    EventKind.EVIDENCE: dict.fromkeys(EVIDENCE_TEXTS, text)
    | {"sha256": fingerprint, "size": number, "text_sha256": fingerprint, "pages": offsets},
    EventKind.LINK: dict.fromkeys(LINK_TEXTS, text) | {"evidence": fingerprint, "stance": stance},
    EventKind.COMMENT: {"text": text},
    EventKind.ADJUDICATION: {"verdict": decision, "reason": text},
    EventKind.EDIT: {"field": text},
    EventKind.EXIST: {"gone": lambda value: value in (0, 1)},
}  # fmt: skip
"""The fields that db/derive reads, by kind of event. A kind that is not here was made by a newer version: kept as it is."""

EDITS: dict[str, Check] = {
    "speaker": speaker,
    "span": lambda value: fits(value, {"start": number, "end": number, "quote": text}),
}
"""What the value of an edited field may be; any other field is text."""


class Bodies:
    """Checks the events of one file in the order of the log; `finish` checks what only the whole log can show."""

    def __init__(self, staging: sqlite3.Connection) -> None:
        self._staging = staging
        self._text_of_claim: dict[bytes, bytes] = {}
        self._moves: list[tuple[bytes, dict[str, Any]]] = []
        self._text = lru_cache(TEXTS_KEPT)(self._kept_text)

    def checked(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        """The rows unchanged; `Damaged` at the first that our program cannot have written."""
        for row in rows:
            if row[5] is not None:
                self._check(row[2], row[3], row[4], row[5])
            yield row

    def finish(self) -> None:
        """Spans that were moved must lie in the text of their claim, whichever chain either stands in."""
        for claim, span in self._moves:
            if claim in self._text_of_claim:
                self._check_span(self._text_of_claim[claim], span)

    def _check(self, kind: int, ent: bytes, ref: bytes | None, source: str) -> None:
        try:
            body = json.loads(source)
            same = isinstance(body, dict) and canonical(body) == source and bool(source.encode())
        except (ValueError, TypeError):
            same = False
        if not same or not fits(body, SHAPES.get(kind, {})):
            raise Damaged("an entry of its log has a form that the program does not write")
        if kind == EventKind.CLAIM:
            self._text_of_claim[ent] = (ref or b"")[:16]
            self._check_span((ref or b"")[:16], body)
        elif kind == EventKind.EDIT:
            self._check_edit(ent, body)
        elif kind == EventKind.ARTICLE:
            self._text((ref or b"")[:16])
        elif kind == EventKind.EVIDENCE and body.get("text_sha256"):
            self._text(bytes.fromhex(body["text_sha256"])[:16])

    def _check_edit(self, ent: bytes, body: dict[str, Any]) -> None:
        if not EDITS.get(body.get("field", ""), text)(body.get("value")):
            raise Damaged("an entry of its log has a form that the program does not write")
        if body["field"] == "span":
            self._moves.append((ent, body["value"]))

    def _check_span(self, text_id: bytes, span: dict[str, Any]) -> None:
        """Offsets are code points of the stored text, end excluded, and must cut out exactly the words beside them."""
        start, end = span.get("start", -1), span.get("end", -1)
        kept = self._text(text_id)
        if not 0 <= start < end <= len(kept) or kept[start:end] != span.get("quote"):
            raise Damaged("a claim in it does not stand in its article")

    def _kept_text(self, text_id: bytes) -> str:
        """A text by the first half of its hash; it must be there, and be UTF-8."""
        row = self._staging.execute(
            "SELECT data FROM content WHERE sha256 >= ? AND sha256 <= ? LIMIT 1",
            (text_id.ljust(32, b"\0"), text_id.ljust(32, b"\xff")),
        ).fetchone()
        if row is None:
            raise Damaged("a text that its log names is missing")
        return row[0].decode()
