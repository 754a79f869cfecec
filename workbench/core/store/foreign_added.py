"""In the child: checks what was added to a staging file that otherwise holds our own log."""

import sqlite3
from contextlib import closing

from workbench.core.errors import Damaged
from workbench.core.store import content
from workbench.core.store.foreign_rows import STRANGE_ENTRY, Bodies

ROWS = "SELECT n, hlc, kind, ent, ref, body, salt, bh, seen, h FROM event WHERE n BETWEEN ? AND ? ORDER BY n"
KNOWN = "SELECT kind, ent, ref, body FROM event WHERE kind IN (5, 15)"


def check(staging: str, ranges: list[list[int]]) -> None:
    """`Damaged` where an event in these ranges, or kept bytes, are not what our program can have written. Runs in the sandbox."""
    with closing(sqlite3.connect(staging)) as connection:
        for row, digest in connection.execute("SELECT rowid, sha256 FROM content").fetchall():
            if not content.fits(connection, row, digest):
                raise Damaged("kept bytes in it do not fit their hash")
        bodies = Bodies(connection)
        try:
            for low, high in ranges:
                for _ in bodies.checked(connection.execute(ROWS, (low, high))):
                    pass
            bodies.know(connection.execute(KNOWN))
            bodies.finish()
        except (sqlite3.Error, UnicodeError) as error:
            raise Damaged(STRANGE_ENTRY) from error
