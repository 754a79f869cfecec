"""What a file held at a moment: of each chain everything up to some event, and all that this had seen.

A file that holds an event holds all that its writer held, and the event says so. What a file held when an event was written
thus follows from the log alone, whichever way it came in and whatever any clock said; clocks only choose the event.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from sqlite3 import Connection

from workbench.core.store import events, queries
from workbench.core.store.events import NUMBER_MASK, key


class Chains:
    """How the chains of a file hang together: read once, for any number of moments."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.roots: dict[int, bytes] = {}
        self.goes_on: defaultdict[int, list[int]] = defaultdict(list)
        """For an event after which a chain parts: the chains that go on from it under the same root."""
        self._seen: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        self._hashes: dict[int, bytes] = {}
        for rid, root, base in connection.execute("SELECT rid, root, base FROM seat ORDER BY rid").fetchall():
            self.roots[rid] = root
            if base is not None and self.roots.get(base >> 32) == root:
                self.goes_on[base].append(rid)
        rows = connection.execute("SELECT rid, at, other, upto FROM seen ORDER BY rid, at")
        for rid, at, other, upto in rows.fetchall():
            self._seen[rid].append((at, key(other, upto)))

    def seen(self, rid: int, after: int, upto: int) -> Iterator[int]:
        """The keys that a chain came to know of others between two of its events, the first excluded."""
        known = self._seen[rid]
        first, last = (bisect_right(known, at, key=lambda row: row[0]) for at in (after, upto))
        return (n for _, n in known[first:last])

    def hash_of(self, n: int) -> bytes:
        """The hash of an event."""
        if n not in self._hashes:
            found = self._connection.execute("SELECT h FROM event WHERE n = ?", (n,))
            self._hashes[n] = found.fetchone()[0]
        return self._hashes[n]

    def first(self, rid: int) -> int:
        """The number of a chain's first event."""
        return events.first_number(self._connection, rid)


class Held:
    """What a file held: `upto` is the number of the last event of each chain. Empty before anything is taken."""

    def __init__(self, chains: Chains) -> None:
        self.upto: dict[int, int] = {}
        self._chains = chains

    def take(self, n: int) -> None:
        """An event, with all that came before it and all that this had seen."""
        waiting = [n]
        while waiting:
            n = waiting.pop()
            rid, number = n >> 32, n & NUMBER_MASK
            before = self.upto.get(rid, -1)
            if number > before:
                self.upto[rid] = number
                waiting += self._chains.seen(rid, before, number)

    def __contains__(self, n: int) -> bool:
        return n & NUMBER_MASK <= self.upto.get(n >> 32, -1)

    @property
    def head(self) -> str:
        """The head of the log of a file that holds this and nothing else."""
        ends = (
            (rid, number)
            for rid, number in self.upto.items()
            if not any(other in self.upto for other in self._chains.goes_on.get(key(rid, number), ()))
        )
        return events.head(
            (self._chains.roots[rid], number, self._chains.hash_of(key(rid, number))) for rid, number in ends
        )

    @property
    def events(self) -> int:
        """How many events these are."""
        return sum(number - self._chains.first(rid) + 1 for rid, number in self.upto.items())


def actions(connection: Connection) -> list[tuple[int, int]]:
    """Since when (milliseconds since 1970) each action stands in this file, and the key of its last event; in the order of time.
    One that came with a merge stands here since that merge, any other since it was done, by the clock of its computer."""
    return connection.execute(queries.text("queries/actions")).fetchall()


def until(connection: Connection, ms: int) -> Held:
    """What this file held at a moment in milliseconds since 1970."""
    held = Held(Chains(connection))
    for at, n in actions(connection):
        if at <= ms:
            held.take(n)
    return held


def after(connection: Connection, n: int) -> Held:
    """What the file held in which an event was written, this event included."""
    held = Held(Chains(connection))
    held.take(n)
    return held
