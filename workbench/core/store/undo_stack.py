"""What this reviewer can undo and redo, read out of the log: it survives a restart and a copied file."""

import json
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from workbench.core.store import action as actions
from workbench.core.store import events, merges
from workbench.core.store.workspace import Workspace


@dataclass(frozen=True)
class Step:
    """One action: keys `n` (of its first event) to `last`, hash `h`; or, with `merge`, the number of a merge."""

    n: int
    last: int
    h: bytes
    label: str
    merge: int | None = None


@dataclass(frozen=True)
class Stack:
    """The steps that undo and redo would take next; None where there is none."""

    last_done: Step | None
    last_undone: Step | None


class _Reading:
    """Both stacks as far as the chain was read: after each action only what is new is read."""

    def __init__(self, rid: int | None, merges: list[tuple[int, Step]], redactions: int) -> None:
        self.of = (rid, list(merges), redactions)
        self.after = -1
        self._merges = merges
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def take(self, step: Step, about: dict[str, str]) -> None:
        while self._merges and self._merges[0][0] < step.n:
            self._done.append(self._merges.pop(0)[1])
            self._undone.clear()
        self.after = step.last
        if not about or "redacts" in about:
            return  # a redaction is never taken back, and what it took the name of is out of reach
        if "undoes" in about:
            _move(self._done, self._undone, about["undoes"])
        elif "redoes" in about:
            _move(self._undone, self._done, about["redoes"])
        elif "restore_point" not in about:
            self._done.append(step)
            self._undone.clear()

    def stack(self) -> Stack:
        if self._merges:  # nothing was done since
            return Stack(self._merges[-1][1], None)
        return Stack(
            self._done[-1] if self._done else None,
            self._undone[-1] if self._undone else None,
        )


_readings: WeakKeyDictionary[Workspace, _Reading] = WeakKeyDictionary()


def read(workspace: Workspace) -> Stack:
    """The next step to undo and to redo for the reviewer who has the file open."""
    if workspace.reviewer is None:
        return Stack(None, None)
    rid, merged = _chain(workspace), _merges(workspace)
    redactions = workspace.connection.execute("SELECT count(*) FROM redaction").fetchone()[0]
    reading = _readings.get(workspace)
    if reading is None or reading.of != (rid, merged, redactions):
        reading = _readings[workspace] = _Reading(rid, merged, redactions)
        for step, about in steps(workspace):
            reading.take(step, about)
    elif rid is not None:
        for step, about in _steps_of(workspace, reading.after + 1, events.key(rid, events.NUMBER_MASK)):
            reading.take(step, about)
    return reading.stack()


def _move(source: list[Step], target: list[Step], h: str) -> None:
    """An action names the one that it undoes or redoes by hash; after a copied file was merged it may not be the last."""
    for at in range(len(source) - 1, -1, -1):
        if source[at].h.hex() == h:
            target.append(source.pop(at))
            return


def steps(workspace: Workspace) -> list[tuple[Step, dict[str, str]]]:
    """This reviewer's actions in order, along the chain in use and those that it goes on from."""
    connection, rid = workspace.connection, _chain(workspace)
    high = None if rid is None else events.key(rid, events.NUMBER_MASK)
    found: list[tuple[Step, dict[str, str]]] = []
    while rid is not None and high is not None:
        found = _steps_of(workspace, events.key(rid, 0), high) + found
        base = connection.execute("SELECT base FROM seat WHERE rid = ?", (rid,)).fetchone()[0]
        rid, high = (None, None) if base is None else (base >> 32, base)
    return found


def _chain(workspace: Workspace) -> int | None:
    """The chain that this reviewer writes to here, else the one that the next would go on from."""
    connection, reviewer = workspace.connection, workspace.reviewer
    assert reviewer is not None
    rid = actions.current_seat(connection, reviewer.id, workspace.place)
    return rid if rid is not None else actions.last_seat(connection, reviewer.id)


def _steps_of(workspace: Workspace, low: int, high: int) -> list[tuple[Step, dict[str, str]]]:
    """The actions between two keys of one chain."""
    rows = workspace.connection.execute(
        "SELECT n, h, body FROM event WHERE kind = 2 AND n BETWEEN ? AND ? ORDER BY n", (low, high)
    ).fetchall()
    end = workspace.connection.execute(
        "SELECT max(n) FROM event WHERE n BETWEEN ? AND ?", (low, high)
    ).fetchone()[0]
    steps: list[tuple[Step, dict[str, str]]] = []
    for at, (n, h, body) in enumerate(rows):
        about = json.loads(body or "{}")
        last = rows[at + 1][0] - 1 if at + 1 < len(rows) else end
        steps.append((Step(n, last, h, about.get("label", "")), about))
    return steps


def _merges(workspace: Workspace) -> list[tuple[int, Step]]:
    """This reviewer's merges, each with the key of the last event before it."""
    assert workspace.reviewer is not None
    found = merges.of_person(workspace.connection, bytes.fromhex(workspace.reviewer.id))
    return [(each.after, Step(0, 0, b"", each.label, each.number)) for each in found]
