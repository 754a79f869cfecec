"""Staging files attached to our connection: their rows move by one statement, without an object of Python for each value.

SQLite lets go of an attached file only when the transaction is over, and holds no more than ten (SQLITE_MAX_ATTACHED). So a few
are attached and stay until then; of others the rows are read through a connection to them.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from sqlite3 import Connection
from types import TracebackType
from typing import Self

from workbench.core.store.connection import address
from workbench.core.store.foreign import Staged
from workbench.core.team.stagings import Ready, Stagings

MOST = 9
ROOM = 1_000_000_000
"""Bytes of staging files that may take up room on the disk until the end of the merge."""


class Attached:
    """What of `stagings` is attached to `connection` during one transaction; entered before that, and left after it."""

    def __init__(self, connection: Connection, stagings: Stagings | Ready) -> None:
        self._connection = connection
        self._stagings = stagings
        self._held = ExitStack()
        self._count = 0
        self._room = ROOM

    @contextmanager
    def take(self) -> Iterator[tuple[Staged, str]]:
        """The next staged file, or the error that it was refused with; and the schema that holds its log, "" for none."""
        staged = self._stagings.take()
        size = staged.path.stat().st_size
        if self._count == MOST or size > self._room:
            with staged:
                yield staged, ""
            return
        schema = f"staged_{self._count}"
        self._held.callback(staged.close)
        self._connection.execute(f"ATTACH ? AS {schema}", (address(staged.path, "ro"),))
        self._held.callback(self._connection.execute, f"DETACH {schema}")
        self._count += 1
        self._room -= size
        yield staged, schema

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()
