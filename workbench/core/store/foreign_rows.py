"""In the child: checks kept bytes and every event's body, so that nothing odd reaches the state, the window or a report."""

import json
import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from workbench.core import ids
from workbench.core.errors import Damaged
from workbench.core.store import content, foreign_plain
from workbench.core.store.events import EventKind, Row, canonical
from workbench.core.store.foreign_shapes import EDITS, SHAPES, fits, is_shallow, text

TEXTS_KEPT = 16
DEEPEST = 254
"""Levels of lists and named values in a body: more would be too many for readers that come after."""
MISSING_TEXT = "a text that its log names is missing"
STRANGE_ENTRY = "an entry of its log has a form that the program does not write"

Span = tuple[int, int, Any]
"""Where a statement stands, and its words."""


def check_content(staging: sqlite3.Connection) -> None:
    """`Damaged` where kept bytes are not those whose hash they stand under."""
    for row, digest in staging.execute("SELECT rowid, sha256 FROM content").fetchall():
        if not content.fits(staging, row, digest):
            raise Damaged("kept bytes in it do not fit their hash")


class Bodies:
    """Checks the events of one file in the order of the log; `finish` checks what only the whole log can show."""

    def __init__(self, staging: sqlite3.Connection) -> None:
        self._staging = staging
        self._text_of_claim: dict[bytes, bytes] = {}
        self._missing: set[bytes] = set()
        self._redacted: set[str] = set()
        self._moves: list[tuple[bytes, Span]] = []
        self._text = lru_cache(TEXTS_KEPT)(self._kept_text)
        self._claims_on = lru_cache(TEXTS_KEPT)(lambda text_sha256: ids.claims_on(text_sha256.hex()))

    def check(self, row: Row) -> None:
        """`Damaged` where our program cannot have written this event, whose body is bytes."""
        _, _, kind, ent, ref, source, *_ = row
        if source is None:
            return
        body = foreign_plain.read(kind, source)
        if body is None:
            self._check(kind, ent, ref or b"", _parsed(source.decode()))
        elif isinstance(body, foreign_plain.Claim):
            self._check_claim(ent, ref or b"", (body.start, body.end, body.quote), body.ordinal)

    def know(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Rows (kind, entity, second entity, body) of claims and redactions that were checked when they came in."""
        for kind, ent, ref, body in rows:
            if kind == EventKind.CLAIM:
                self._text_of_claim.setdefault(ent, ref)
            elif body is not None:
                self._redacted.update(json.loads(body).get("content", ()))

    def finish(self) -> None:
        """Spans that were moved must lie in the text of their claim, and texts of evidence that are missing must have been
        redacted, whichever chain either stands in."""
        for claim, span in self._moves:
            if claim in self._text_of_claim:
                self._check_span(self._text_of_claim[claim], span)
        if {digest.hex() for digest in self._missing} - self._redacted:
            raise Damaged(MISSING_TEXT)

    def _check(self, kind: int, ent: bytes, ref: bytes, body: dict[str, Any]) -> None:
        if not fits(body, SHAPES.get(kind, {})):
            raise Damaged(STRANGE_ENTRY)
        if kind == EventKind.CLAIM:
            self._check_claim(ent, ref, _span(body), body.get("ordinal", 0))
        elif kind == EventKind.EDIT:
            self._check_edit(ent, body)
        elif kind == EventKind.ARTICLE:
            self._text(ref)
            if ent != ref[:16]:
                raise Damaged(STRANGE_ENTRY)
        elif kind == EventKind.EVIDENCE and body.get("text_sha256"):
            self._check_kept(bytes.fromhex(body["text_sha256"]))
        elif kind == EventKind.REDACTION:
            self._redacted.update(body.get("content", ()))

    def _check_kept(self, text_sha256: bytes) -> None:
        """The text of a piece of evidence must be UTF-8 where it is there."""
        if self._staging.execute("SELECT 1 FROM content WHERE sha256 = ?", (text_sha256,)).fetchone():
            self._text(text_sha256)
        else:
            self._missing.add(text_sha256)

    def _check_claim(self, ent: bytes, ref: bytes, span: Span, ordinal: int) -> None:
        self._text_of_claim[ent] = ref
        self._check_span(ref, span)
        if ent.hex() != self._claims_on(ref)(span[0], span[1], ordinal):
            raise Damaged(STRANGE_ENTRY)

    def _check_edit(self, ent: bytes, body: dict[str, Any]) -> None:
        field, value = body.get("field", ""), body.get("value")
        if value is None:
            return
        if not EDITS.get(field, text)(value):
            raise Damaged(STRANGE_ENTRY)
        if field == "span":
            self._moves.append((ent, _span(value)))

    def _check_span(self, text_sha256: bytes, span: Span) -> None:
        """Offsets are code points of the stored text, end excluded, and must cut out exactly the words beside them."""
        start, end, quote = span
        kept = self._text(text_sha256)
        if not 0 <= start < end <= len(kept) or kept[start:end] != quote:
            raise Damaged("a claim in it does not stand in its article")

    def _kept_text(self, text_sha256: bytes) -> str:
        """A kept text; it must be there, and be UTF-8."""
        row = self._staging.execute("SELECT data FROM content WHERE sha256 = ?", (text_sha256,)).fetchone()
        if row is None:
            raise Damaged(MISSING_TEXT)
        return row[0].decode()


def _parsed(source: str) -> dict[str, Any]:
    """The body in `source`; `Damaged` where it is not the one text form that we write."""
    try:
        body = json.loads(source)
        if isinstance(body, dict) and canonical(body) == source and is_shallow(body, DEEPEST):
            return body
    except (ValueError, RecursionError) as error:
        raise Damaged(STRANGE_ENTRY) from error
    raise Damaged(STRANGE_ENTRY)


def _span(body: dict[str, Any]) -> Span:
    """Start, end and words of a statement."""
    return body.get("start", -1), body.get("end", -1), body.get("quote")
