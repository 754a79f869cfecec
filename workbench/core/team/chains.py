"""The chains of another file's log, checked for shape: no gap, no event without a seat, parents first."""

from dataclasses import dataclass
from sqlite3 import Connection

from workbench.core.errors import Damaged
from workbench.core.store.events import NUMBER_MASK, key

BOUNDS = "SELECT min(n), max(n), count(*) FROM event WHERE n BETWEEN ? AND ?"


@dataclass(frozen=True)
class Chain:
    """One seat of the other file with the running numbers of its first and last event.

    `base` is the event that it goes on from. A branch has the root of its base, and its numbers go on from there.
    """

    rid: int
    root: bytes
    person: bytes
    base: int | None
    first: int
    last: int
    is_branch: bool


def read(theirs: Connection) -> list[Chain]:
    """Every chain that has events, each after the one that it goes on from. `Damaged` where they do not fit."""
    seats: dict[int, tuple[bytes, bytes, int | None]] = {
        rid: (root, person, base)
        for rid, root, person, base in theirs.execute("SELECT rid, root, person, base FROM seat")
    }
    chains: dict[int, Chain] = {}
    counted = 0
    for rid, (root, person, base) in seats.items():
        low, high, count = theirs.execute(BOUNDS, (key(rid, 0), key(rid, NUMBER_MASK))).fetchone()
        if not count:
            continue
        parent = seats.get(base >> 32) if base is not None else None
        is_branch = parent is not None and parent[0] == root
        chain = Chain(rid, root, person, base, low & NUMBER_MASK, high & NUMBER_MASK, is_branch)
        if count != chain.last - chain.first + 1 or (
            is_branch and parent is not None and parent[1] != person
        ):
            raise Damaged(GAP)
        chains[rid] = chain
        counted += count
    if counted != theirs.execute("SELECT count(*) FROM event").fetchone()[0]:
        raise Damaged(GAP)
    return _parents_first(chains)


def _parents_first(chains: dict[int, Chain]) -> list[Chain]:
    """The chains in an order in which each one's base is known. `Damaged` where a base is missing or goes in a circle."""
    placed: dict[int, Chain] = {}
    waiting = dict(chains)
    while waiting:
        ready = [chain for chain in waiting.values() if chain.base is None or chain.base >> 32 in placed]
        if not ready:
            raise Damaged(GAP)
        for chain in ready:
            _check_base(chain, placed)
            placed[chain.rid] = waiting.pop(chain.rid)
    return list(placed.values())


def _check_base(chain: Chain, placed: dict[int, Chain]) -> None:
    """The first event must carry the number that follows from where the chain begins."""
    expected = 1
    if chain.base is not None:
        parent, number = placed[chain.base >> 32], chain.base & NUMBER_MASK
        if not parent.first <= number <= parent.last:
            raise Damaged(GAP)
        expected = number + 1 if chain.is_branch else 1
    if chain.first != expected:
        raise Damaged(GAP)


GAP = "events are missing from its log"
