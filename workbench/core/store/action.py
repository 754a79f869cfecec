"""One user action: events gathered, then written, hashed, derived and committed together, as one undo step."""

import os
from collections import defaultdict
from collections.abc import Iterable
from hashlib import blake2b
from sqlite3 import Connection
from typing import Any

from workbench.core import settings
from workbench.core.changes import Changes
from workbench.core.model import Reviewer
from workbench.core.store import clock, content, events, packed, state
from workbench.core.store.events import Event, EventKind
from workbench.core.store.plain import fit

Row = tuple[EventKind, bytes, bytes | None, dict[str, Any]]


class Action:
    """What a verb writes into. Nothing reaches the log before `finish`, so a verb reads the state as it was."""

    def __init__(
        self, connection: Connection, reviewer: Reviewer, place: str, label: str, **about: str
    ) -> None:
        self.connection = connection
        self.label = label
        self.about = about
        self.ids: tuple[str, ...] = ()
        self._reviewer = reviewer
        self._place = place
        self._rows: list[Row] = []
        self._required = False
        self._touched: defaultdict[str, set[str]] = defaultdict(set)

    def write(
        self,
        kind: EventKind,
        ent: str,
        body: dict[str, Any],
        *,
        ref: str = "",
        row: str = "",
        about: str = "",
    ) -> None:
        """Add an event about the entity `ent` (hex), with `ref` (hex) the entity or text that it belongs to.

        `row` names the kind of row that views see changing, by default the event's own; `about` its id, by default `ent`.
        """
        self._rows.append((kind, bytes.fromhex(ent), bytes.fromhex(ref) if ref else None, fit(body)))
        self._touched[row or kind.name.lower()].add(about or ent)

    def touch(self, row: str, ids: Iterable[str]) -> None:
        """Say that rows change through what is written, though no event is about them."""
        self._touched[row].update(ids)

    def touch_any(self, rows: Iterable[str]) -> None:
        """Say that any row of these kinds may read otherwise."""
        for row in rows:
            self._touched[row].clear()

    def keep(self, data: bytes, step: content.Step | None = None) -> str:
        """Keep bytes in the file, once, and return their SHA-256 in hex. `step` hears how far it is, and may raise."""
        return content.keep(self.connection, data, step)

    def require(self) -> None:
        """The action is to be in the log even if it writes no event of its own."""
        self._required = True

    def finish(self) -> Changes:
        """Write everything into the log and derive the state. An action without events leaves no trace. WrongUse where
        it does not fit into a work pack."""
        if self._rows or self._required:
            packed.require_fitting(
                self.connection,
                [ent for kind, ent, _ref, _body in self._rows if kind in events.CREATIONS],
                [ent for kind, ent, _ref, body in self._rows if _removes(kind, body)],
            )
            rid = _seat(self.connection, self._reviewer, self._place)
            low, high = self._append(rid)
            state.derive(self.connection, [(low, high)])
        touched = {kind: frozenset(ids) for kind, ids in self._touched.items()}
        return Changes(self.label, touched, self.ids)

    def _append(self, rid: int) -> tuple[int, int]:
        last = events.tip(self.connection, rid)
        number = (last[0] & events.NUMBER_MASK) if last else events.first_number(self.connection, rid) - 1
        previous = last[1] if last else events.previous_hash(self.connection, rid)
        person = bytes.fromhex(self._reviewer.id)
        rows: list[Row] = [(EventKind.ACTION, os.urandom(16), None, fit({"label": self.label, **self.about}))]
        if last is None or self._renamed():
            rows.append((EventKind.REVIEWER, person, None, {"name": self._reviewer.name}))
        rows += self._rows
        seen = _unseen(self.connection, rid)
        hlc = _last_reading(self.connection)
        written: list[tuple[Any, ...]] = []
        for kind, ent, ref, body in rows:
            number, hlc = number + 1, clock.tick(hlc)
            event = Event(number, hlc, kind, ent, ref, events.canonical(body), os.urandom(8), None, seen, b"")
            previous = events.event_hash(previous, event)
            written.append(
                (events.key(rid, number), hlc, kind, ent, ref, event.body, event.salt, seen, previous)
            )
            seen = None
        self.connection.executemany(
            "INSERT INTO event(n, hlc, kind, ent, ref, body, salt, seen, h) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            written,
        )
        return written[0][0], written[-1][0]

    def _renamed(self) -> bool:
        row = self.connection.execute(
            "SELECT called FROM reviewer WHERE id = ?", (self._reviewer.id,)
        ).fetchone()
        return row is None or row[0] != self._reviewer.name


def _removes(kind: EventKind, body: dict[str, Any]) -> bool:
    """Whether an event takes away what it is about, or words about it."""
    if kind is EventKind.REDACTION:
        return body["fields"] or body["quotes"]
    return kind is EventKind.EXIST and body["gone"]


def place_of(path: str) -> str:
    """A hash of this computer and the file's place on it; a copied file goes on in a chain of its own."""
    where = f"{settings.machine()}\n{os.path.realpath(path)}"
    return blake2b(where.encode(), digest_size=16).hexdigest()


def current_seat(connection: Connection, person: str, place: str) -> int | None:
    """The chain that this person writes to at this place, or None where there is none yet."""
    row = connection.execute("SELECT value FROM local WHERE key = ?", (f"seat:{person}:{place}",)).fetchone()
    return row and row[0]


def last_seat(connection: Connection, person: str) -> int | None:
    """The chain of this person with the latest event; a new one goes on from there."""
    row = connection.execute(
        """SELECT s.rid FROM seat s JOIN event e ON e.n = (
             SELECT max(n) FROM event WHERE n BETWEEN s.rid << 32 AND s.rid << 32 | 4294967295)
           WHERE s.person = ? ORDER BY e.hlc DESC, e.h DESC LIMIT 1""",
        (bytes.fromhex(person),),
    ).fetchone()
    return row and row[0]


def _seat(connection: Connection, reviewer: Reviewer, place: str) -> int:
    rid = current_seat(connection, reviewer.id, place)
    if rid is not None:
        return rid
    earlier = last_seat(connection, reviewer.id)
    base = events.tip(connection, earlier) if earlier is not None else None
    rid = connection.execute(
        "INSERT INTO seat(root, person, base) VALUES (?, ?, ?)",
        (os.urandom(16), bytes.fromhex(reviewer.id), base and base[0]),
    ).lastrowid
    assert rid is not None
    connection.execute("INSERT INTO local(key, value) VALUES (?, ?)", (f"seat:{reviewer.id}:{place}", rid))
    return rid


def _unseen(connection: Connection, rid: int) -> bytes | None:
    """What this file holds of other chains that the chain `rid` has not yet said it has seen."""
    known: dict[int, int] = dict(
        connection.execute(
            "SELECT other, max(upto) FROM seen WHERE rid = ? GROUP BY other", (rid,)
        ).fetchall()
    )
    base = connection.execute("SELECT base FROM seat WHERE rid = ?", (rid,)).fetchone()[0]
    if base is not None:
        known[base >> 32] = max(known.get(base >> 32, 0), base & events.NUMBER_MASK)
    return events.pack_seen(
        [
            (root, n & events.NUMBER_MASK, h)
            for other, root, n, h in events.tips(connection)
            if other != rid and (n & events.NUMBER_MASK) > known.get(other, 0)
        ]
    )


def _last_reading(connection: Connection) -> int:
    """The highest clock reading in the file that is not absurdly far in the future."""
    limit = (clock.now_ms() + clock.DAY) << 16
    rows = connection.execute(
        """SELECT max(e.hlc) FROM seat s JOIN event e ON e.n = (
             SELECT max(n) FROM event WHERE n BETWEEN s.rid << 32 AND s.rid << 32 | 4294967295) WHERE e.hlc <= ?""",
        (limit,),
    ).fetchone()
    return rows[0] or 0
