"""Putting events of a hub into a staging file, each behind the one that it follows."""

from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import Any

from workbench.core.errors import Damaged
from workbench.core.store import events, state
from workbench.core.store.events import NUMBER_MASK, key
from workbench.core.store.state import Range
from workbench.core.team.chains import GAP
from workbench.core.team.hub.tips import Tip, covered

NEW_SEAT = "INSERT INTO seat(root, person, base) VALUES (?, ?, ?)"
PERSON = "SELECT person FROM seat WHERE rid = ?"

Beginning = tuple[bytes, bytes, bytes | None, int | None, bytes | None]
"""Root, person, and the event of another chain (root, number, hash) that a chain goes on from."""


class BeginsElsewhere(Exception):
    """A branch leaves the chain before the first event that was asked for."""


class Joining:
    """A staging file that holds our own log, and takes in rows of the hub: (number, hash, previous hash, the other fields).

    Rows of one root come in order. Whether the hashes are right is for the child process to say.
    """

    def __init__(self, staging: Connection, beginnings: dict[bytes, Beginning]) -> None:
        self._staging = staging
        self._beginnings = beginnings
        self._own = {rid: n for rid, _, n, _ in events.tips(staging)}
        self._waiting: list[tuple[Any, ...]] = []
        self._last: tuple[int, bytes] | None = None

    def take(self, root: bytes, rows: Iterable[Sequence[Any]]) -> None:
        """Append the rows. `BeginsElsewhere` where the event before one is not here; `Damaged` for a number that cannot be."""
        for number, h, previous, *fields in rows:
            if not 0 < number <= NUMBER_MASK:
                raise Damaged(GAP)
            if self._last is None or self._last[1] != previous or self._last[0] & NUMBER_MASK != number - 1:
                self.flush()
                here = state.find(self._staging, root, number, h)
                if here is not None:
                    self._last = (here, h) if self._is_end(here) else None
                    continue
                self._last = self._behind(root, number, previous), previous
            self._last = self._last[0] + 1, h
            self._waiting.append((self._last[0], *fields, h))
            if len(self._waiting) >= 5000:
                self.flush()

    def flush(self) -> None:
        """Write what waits."""
        self._staging.executemany(events.INSERT, self._waiting)
        self._waiting.clear()

    def end(self) -> None:
        """The rows of another root follow."""
        self.flush()
        self._last = None

    def new(self) -> list[Range]:
        """The ranges that were taken in."""
        return [
            (max(self._own.get(rid, 0) + 1, key(rid, 1)), n)
            for rid, _, n, _ in sorted(events.tips(self._staging))
            if n > self._own.get(rid, 0)
        ]

    def cut(self, tips: Iterable[Tip]) -> None:
        """Take out again what was sent and is not complete: whatever no tip stands on."""
        upto = covered(self._staging, tips)
        for rid, _, last, _ in events.tips(self._staging):
            whole = max(upto.get(rid, key(rid, 0)), self._own.get(rid, 0))
            if last > whole:
                self._staging.execute("DELETE FROM event WHERE n BETWEEN ? AND ?", (whole + 1, last))

    def _is_end(self, n: int) -> bool:
        tip = events.tip(self._staging, n >> 32)
        return tip is not None and tip[0] == n

    def _behind(self, root: bytes, number: int, previous: bytes) -> int:
        """The key behind which an event goes: the end of its chain, or the place before the first of a new one."""
        before = state.find(self._staging, root, number - 1, previous)
        if before is not None:
            if self._is_end(before):
                return before
            (person,) = self._staging.execute(PERSON, (before >> 32,)).fetchone()
            return key(self._seat(root, person, before), number - 1)
        if previous not in self._beginnings:
            raise BeginsElsewhere
        root, person, base_root, base_number, base_h = self._beginnings[previous]
        base = None
        if base_root is not None and base_number is not None and base_h is not None:
            base = state.find(self._staging, base_root, base_number, base_h)
            if base is None:
                raise Damaged(GAP)
        return key(self._seat(root, person, base), number - 1)

    def _seat(self, root: bytes, person: bytes, base: int | None) -> int:
        rid = self._staging.execute(NEW_SEAT, (root, person, base)).lastrowid
        assert rid is not None
        return rid
