"""What came from a hub in a pull that broke off. It stays beside the file, so that the next pull asks for the rest only."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any, Self

from workbench.core.errors import Damaged, FileProblem
from workbench.core.store import events
from workbench.core.store.events import Event
from workbench.core.store.queries import statements
from workbench.core.team.hub.joining import BeginsElsewhere, Joining

TABLES = "merge/received"
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"
KEEP = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
ROWS = "SELECT root, number, h, prev, hlc, kind, ent, ref, body, salt, bh, seen FROM event ORDER BY rowid"

Row = Sequence[Any]
"""An event as the hub has it: number, hash, previous hash, the other fields."""


class Received:
    """The file `NAME.claims-hub-...` beside the one that a hub is pulled into. Each hub has its own.

    What is in it was written by us, but came from the hub: it goes the way of all that comes from there, and is checked with it.
    """

    def __init__(self, target: Path, hub: str) -> None:
        self.path = target.with_name(f"{target.name}-hub-{sha256(hub.encode()).hexdigest()[:8]}")
        self._rows: sqlite3.Connection | None = None

    def __enter__(self) -> Self:
        try:
            self._rows = self._opened()
        except (sqlite3.Error, OSError) as error:
            raise FileProblem(
                f"{self.path.name} cannot be written beside the file, for what comes from the hub. Nothing was changed."
            ) from error
        return self

    def __exit__(self, *_: object) -> None:
        if self._rows is not None:
            self._rows.close()
            self._rows = None

    def forget(self) -> None:
        """Remove the file: all of it is merged, or something in it is not right."""
        for path in (self.path, self.path.with_name(f"{self.path.name}-journal")):
            path.unlink(missing_ok=True)

    def keep(self, root: bytes, rows: Iterable[Row]) -> None:
        """Keep rows of this root that just came."""
        with self._writing() as connection:
            connection.executemany(KEEP, ((root, *row) for row in rows))

    def drop(self, root: bytes) -> None:
        """Remove the rows of this root: they come again."""
        with self._writing() as connection:
            connection.execute("DELETE FROM event WHERE root = ?", (root,))

    def join(self, joining: Joining) -> None:
        """Put all rows behind the log that is there. What does not fit it any more is dropped."""
        unfit: list[bytes] = []
        for root, rows in groupby(self._connection.execute(ROWS), key=lambda row: row[0]):
            try:
                joining.take(root, _checked(rows))
            except (BeginsElsewhere, Damaged):
                unfit.append(root)
            joining.end()
        for root in unfit:
            self.drop(root)

    def keep_pieces(self, pieces: Iterable[Sequence[Any]]) -> None:
        """Keep pieces (SHA-256, number, bytes) that just came."""
        with self._writing() as connection:
            connection.executemany("INSERT INTO piece VALUES (?, ?, ?)", map(tuple, pieces))

    def next_piece(self, digest: bytes) -> int:
        """The number of the first piece of these bytes that is not here."""
        row = self._connection.execute("SELECT max(at) + 1 FROM piece WHERE sha256 = ?", (digest,)).fetchone()
        return row[0] or 0

    def pieces(self, digest: bytes) -> Iterator[bytes]:
        """The pieces of these bytes, in order."""
        rows = self._connection.execute("SELECT data FROM piece WHERE sha256 = ? ORDER BY at", (digest,))
        return (data for (data,) in rows)

    @property
    def _connection(self) -> sqlite3.Connection:
        assert self._rows is not None, "not entered"
        return self._rows

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """What is kept in here is kept together, also where the program is killed in the middle of it."""
        with self._connection as connection:
            connection.execute("BEGIN")
            yield connection

    def _opened(self) -> sqlite3.Connection:
        if self.path.is_symlink() or (self.path.exists() and not self._is_ours()):
            self.forget()
        is_new = not self.path.exists()
        connection = sqlite3.connect(self.path, isolation_level=None)
        # A power cut may cost what is in here: it is found to be broken, and fetched again.
        connection.execute("PRAGMA synchronous = OFF")
        if is_new:
            for statement in statements(TABLES):
                connection.execute(statement)
        return connection

    def _is_ours(self) -> bool:
        """Whether what lies there is whole, and has our tables and nothing else."""
        with closing(sqlite3.connect(":memory:")) as new:
            for statement in statements(TABLES):
                new.execute(statement)
            expected = new.execute(SCHEMA).fetchall()
        with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(self.path)) as found:
            return found.execute(SCHEMA).fetchall() == expected and found.execute(
                "PRAGMA quick_check(1)"
            ).fetchall() == [("ok",)]
        return False


def _checked(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows without their root; `Damaged` at the first that was changed since it came."""
    for _, *row in rows:
        number, h, previous, *fields = row
        if events.event_hash(previous, Event._make((number, *fields, h))) != h:
            raise Damaged("what came from the hub was changed since")
        yield row
