"""Checks what was added to a staging file that otherwise holds our own log, and says where something is wrong."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing

from workbench.core.errors import Damaged
from workbench.core.store import events
from workbench.core.store.events import Row
from workbench.core.store.foreign_hashes import Hashes
from workbench.core.store.foreign_rows import STRANGE_ENTRY, Bodies, check_content

KNOWN = "SELECT kind, ent, ref, body FROM event WHERE kind IN (5, 15)"


def check(staging: str, ranges: list[list[int]]) -> None:
    """`Damaged` where an event in these ranges, or kept bytes, are not what our program can have written. Runs in the sandbox."""
    with closing(sqlite3.connect(staging)) as connection:
        check_content(connection)
        connection.text_factory = bytes
        bodies, hashes = Bodies(connection), Hashes(connection)
        try:
            for row in _rows(connection, ranges):
                if not hashes.fits(row):
                    raise Damaged(f"{place(connection, row[0])} was changed after it was written")
                try:
                    bodies.check(row)
                except Damaged as error:
                    raise Damaged(f"{error} ({place(connection, row[0])})") from error
            bodies.know(connection.execute(KNOWN))
            bodies.finish()
        except (sqlite3.Error, UnicodeError) as error:
            raise Damaged(STRANGE_ENTRY) from error


def _rows(connection: sqlite3.Connection, ranges: Iterable[Sequence[int]]) -> Iterator[Row]:
    for low, high in ranges:
        yield from connection.execute(events.ROWS, (low, high))


def place(connection: sqlite3.Connection, n: int) -> str:
    """Where an event stands, for whoever keeps the source of it: "entry 12 of chain 3fa9c1d2"."""
    (root,) = connection.execute("SELECT root FROM seat WHERE rid = ?", (n >> 32,)).fetchone()
    return f"entry {n & events.NUMBER_MASK} of chain {root.hex()[:8]}"
