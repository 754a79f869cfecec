"""Takes the log of one other file into ours: the union of verified chains.

The child process that staged the log has computed every hash in it again. An event's hash covers everything before it in its
chain, so equal hashes at one place mean equal histories up to there. A chain that we know in part goes on here; one that
differs from ours at some number (a copied file in which both copies went on) becomes a branch. No event of ours is changed,
and no event of our own is written.
"""

from collections import defaultdict
from sqlite3 import Connection

from workbench.core.errors import Damaged, WrongUse
from workbench.core.store import events
from workbench.core.store.events import NUMBER_MASK, key
from workbench.core.store.state import Range
from workbench.core.team import chains, kept
from workbench.core.team.chains import Chain

ROWS = "SELECT n + ?, hlc, kind, ent, ref, body, salt, bh, seen, h FROM {}.event WHERE n BETWEEN ? AND ? ORDER BY n"
MOVED = f"INSERT INTO main.event(n, hlc, kind, ent, ref, body, salt, bh, seen, h) {ROWS}"
SEEN = "SELECT DISTINCT seen FROM event WHERE n BETWEEN ? AND ? AND seen IS NOT NULL"
HASH = "SELECT h FROM event WHERE n = ?"
STARTS = """SELECT s.rid FROM seat s LEFT JOIN seat b ON b.rid = s.base >> 32
  WHERE s.root = ? AND (b.rid IS NULL OR b.root <> s.root) ORDER BY s.rid"""
BRANCHES = "SELECT rid FROM seat WHERE root = ? AND base = ? ORDER BY rid"
PART = "it is a work pack, and this file lacks what the pack was cut from"


class Union:
    """One staged log on its way into ours. `take` does it, inside the caller's transaction; then the ranges tell what came.

    `new` and `known` are ranges of our keys: events that came, and events of theirs that we had. `branched` says that
    some chain went on separately from ours. `schema` names their log where it is attached to our connection, too.
    """

    def __init__(self, ours: Connection, theirs: Connection, schema: str) -> None:
        self.new: list[Range] = []
        self.known: list[Range] = []
        self.branched = False
        self._ours = ours
        self._theirs = theirs
        self._schema = schema
        self._withheld: int = theirs.execute("SELECT coalesce(max(seats), 0) FROM withheld").fetchone()[0]
        self._chains: defaultdict[bytes, list[Chain]] = defaultdict(list)
        self._pieces: dict[int, list[tuple[int, int]]] = {}
        self._seen: list[bytes] = []

    @property
    def ends(self) -> list[tuple[int, bytes]]:
        """Our key and the hash of the last event of each of their chains, once it was taken."""
        ends = (key(chain.rid, chain.last) for chains in self._chains.values() for chain in chains)
        return [(self._key(end), hash_of(self._theirs, end) or b"") for end in ends]

    def take(self) -> None:
        """Take everything in. `Damaged` where a number, a `seen` or kept bytes do not fit, WrongUse for a work pack of
        which we do not hold what it withholds; then roll back."""
        for chain in chains.read(self._theirs):
            self._chains[chain.root].append(chain)
            self._pieces[chain.rid] = []
            self._place(chain)
        self._check_seen()
        kept.take(self._ours, self._theirs, self.new)

    def _place(self, chain: Chain) -> None:
        """Follow what we know of the chain, then append the rest."""
        number = chain.first
        here = self._key(chain.base) if chain.is_branch and chain.base is not None else None
        while number <= chain.last:
            rid = self._next(chain, here, number)
            if rid is None:
                self._append(chain, here, number)
                return
            upto = self._common(chain, rid, number)
            self._pieces[chain.rid].append((number, rid))
            self.known.append((key(rid, number), key(rid, upto)))
            here, number = key(rid, upto), upto + 1

    def _next(self, chain: Chain, here: int | None, number: int) -> int | None:
        """Which of our chains goes on after `here` with their event `number`, if one does."""
        if here is None:
            rows = self._ours.execute(STARTS, (chain.root,)).fetchall()
            candidates = [rid for (rid,) in rows]
        else:
            rows = self._ours.execute(BRANCHES, (chain.root, here)).fetchall()
            candidates = [here >> 32, *(rid for (rid,) in rows)]
        theirs = hash_of(self._theirs, key(chain.rid, number))
        return next((rid for rid in candidates if hash_of(self._ours, key(rid, number)) == theirs), None)

    def _common(self, chain: Chain, rid: int, number: int) -> int:
        """The last number up to which their chain and ours are the same; they are at `number`."""
        tip = events.tip(self._ours, rid)
        assert tip is not None
        low, high = number, min(chain.last, tip[0] & NUMBER_MASK)
        while low < high:
            middle = (low + high + 1) // 2
            if hash_of(self._ours, key(rid, middle)) == hash_of(self._theirs, key(chain.rid, middle)):
                low = middle
            else:
                high = middle - 1
        return low

    def _append(self, chain: Chain, here: int | None, number: int) -> None:
        """Take their events from `number` on, at the end of our chain or as a new one."""
        if chain.rid <= self._withheld:
            raise WrongUse(PART)
        base = here if here is not None else self._key(chain.base) if chain.base is not None else None
        tip = None if here is None else events.tip(self._ours, here >> 32)
        if here is not None and tip is not None and tip[0] == here:
            rid = here >> 32
        else:
            self.branched = self.branched or here is not None or self._has_root(chain)
            rid = self._new_seat(chain, base)
        self._pieces[chain.rid].append((number, rid))
        theirs = key(chain.rid, number), key(chain.rid, chain.last)
        moved = (key(rid - chain.rid, 0), *theirs)
        if self._schema:
            self._ours.execute(MOVED.format(self._schema), moved)
        else:
            self._ours.executemany(events.INSERT, self._theirs.execute(ROWS.format("main"), moved))
        self._seen += [seen for (seen,) in self._theirs.execute(SEEN, theirs)]
        self.new.append((key(rid, number), key(rid, chain.last)))

    def _has_root(self, chain: Chain) -> bool:
        return (
            self._ours.execute("SELECT 1 FROM seat WHERE root = ? LIMIT 1", (chain.root,)).fetchone()
            is not None
        )

    def _new_seat(self, chain: Chain, base: int | None) -> int:
        row = self._ours.execute(
            "INSERT INTO seat(root, person, base) VALUES (?, ?, ?)", (chain.root, chain.person, base)
        )
        assert row.lastrowid is not None
        return row.lastrowid

    def _key(self, theirs: int) -> int:
        """Our key of one of their events that has been placed."""
        number = theirs & NUMBER_MASK
        return key(
            next(rid for first, rid in reversed(self._pieces[theirs >> 32]) if first <= number), number
        )

    def _check_seen(self) -> None:
        """What an event says that it had seen must stand in their own file, whatever we know besides."""
        for seen in dict.fromkeys(self._seen):
            entries = list(events.unpack_seen(seen))
            if events.pack_seen(list(dict.fromkeys(entries))) != seen or not all(
                self._holds(*entry) for entry in entries
            ):
                raise Damaged("its log names events that are not in it")

    def _holds(self, root: bytes, number: int, beginning: bytes) -> bool:
        return any(
            (hash_of(self._ours, self._key(key(chain.rid, number))) or b"").startswith(beginning)
            for chain in self._chains[root]
            if chain.first <= number <= chain.last
        )


def hash_of(connection: Connection, n: int) -> bytes | None:
    """The hash of an event, or None where there is no such event."""
    row = connection.execute(HASH, (n,)).fetchone()
    return row and row[0]
