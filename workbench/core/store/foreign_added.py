"""Checks what was added to a staging file that otherwise holds our own log, and says where something is wrong."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any

from workbench.core.errors import Damaged
from workbench.core.store import content, events
from workbench.core.store.foreign_rows import STRANGE_ENTRY, Bodies

ROWS = "SELECT n, hlc, kind, ent, ref, body, salt, bh, seen, h FROM event WHERE n BETWEEN ? AND ? ORDER BY n"
KNOWN = "SELECT kind, ent, ref, body FROM event WHERE kind IN (5, 15)"


def check(staging: str, ranges: list[list[int]]) -> None:
    """`Damaged` where an event in these ranges, or kept bytes, are not what our program can have written. Runs in the sandbox."""
    with closing(sqlite3.connect(staging)) as connection:
        for row, digest in connection.execute("SELECT rowid, sha256 FROM content").fetchall():
            if not content.fits(connection, row, digest):
                raise Damaged("kept bytes in it do not fit their hash")
        if wrong := first_wrong(connection, ranges):
            raise Damaged(f"{wrong} was changed after it was written")
        bodies = Bodies(connection)
        try:
            for low, high in ranges:
                _check_range(connection, bodies, low, high)
            bodies.know(connection.execute(KNOWN))
            bodies.finish()
        except (sqlite3.Error, UnicodeError) as error:
            raise Damaged(STRANGE_ENTRY) from error


def _check_range(connection: sqlite3.Connection, bodies: Bodies, low: int, high: int) -> None:
    """`Damaged` names the event that is wrong."""
    at = low

    def noted() -> Iterator[tuple[Any, ...]]:
        nonlocal at
        for row in connection.execute(ROWS, (low, high)):
            at = row[0]
            yield row

    try:
        for _ in bodies.checked(noted()):
            pass
    except Damaged as error:
        raise Damaged(f"{error} ({place(connection, at)})") from error


def first_wrong(connection: sqlite3.Connection, ranges: Iterable[Sequence[int]]) -> str:
    """The place of the first event in these ranges whose hash does not follow from what is before it; "" where all do."""
    for low, high in ranges:
        rid = low >> 32
        before = connection.execute("SELECT h FROM event WHERE n = ?", (low - 1,)).fetchone()
        previous = before[0] if before else events.previous_hash(connection, rid)
        for event in events.read(connection, low, high):
            previous = events.event_hash(previous, event)
            if previous != event.h:
                return place(connection, events.key(rid, event.number))
    return ""


def place(connection: sqlite3.Connection, n: int) -> str:
    """Where an event stands, for whoever keeps the source of it: "entry 12 of chain 3fa9c1d2"."""
    (root,) = connection.execute("SELECT root FROM seat WHERE rid = ?", (n >> 32,)).fetchone()
    return f"entry {n & events.NUMBER_MASK} of chain {root.hex()[:8]}"
