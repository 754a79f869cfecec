"""Restore points: states of the file that somebody named, what was done since, and the way back."""

import json
from dataclasses import dataclass
from typing import Any

from workbench.core import history
from workbench.core.changes import Changes
from workbench.core.errors import NotFound, WrongUse
from workbench.core.store import clock, events, undo_stack
from workbench.core.store.events import CREATIONS, Event, EventKind
from workbench.core.store.rows import fetch, was
from workbench.core.store.workspace import Workspace

_OF_ENTITIES = (CREATIONS | {EventKind.EXIST}) - {EventKind.VERSION}

HIDDEN = "Hidden until your own verdicts are in"
"""What an action of somebody else is called in a blind first pass."""


@dataclass(frozen=True)
class Done:
    """One action: when (UTC), by whom, what it is called in the undo menu, and whether this reviewer can take it back."""

    at: str
    by: str
    label: str
    mine: bool


@dataclass(frozen=True)
class RestorePoint:
    """`id` is the hash of its event; `mine` and `others` count the actions since, this reviewer's and all others."""

    id: str
    name: str
    at: str
    by: str
    mine: int
    others: int


def all(workspace: Workspace) -> list[RestorePoint]:
    """Every named state, the newest first."""
    found: list[RestorePoint] = []
    mine = others = 0
    for h, _hlc, name, done in _actions(workspace):
        if name:
            found.append(RestorePoint(h, name, done.at, done.by, mine, others))
        elif done.mine:
            mine += 1
        else:
            others += 1
    return found


def since(workspace: Workspace, point: str) -> list[Done]:
    """What was done since the restore point with this id, the newest first; NotFound."""
    found: list[Done] = []
    for h, _hlc, name, done in _actions(workspace):
        if h == point:
            return found
        if not name:
            found.append(done)
    raise NotFound("This file has no such restore point. Nothing was changed.")


def go_back(workspace: Workspace, point: str) -> Changes:
    """Take back, as one action that undo takes back, what this reviewer did since a restore point: every value gets back the
    one that it had then. What somebody else did or has changed since stays. NotFound; WrongUse where nothing was done since.
    """
    workspace.require_writer()
    found = [(hlc, name) for h, hlc, name, _done in _actions(workspace) if h == point and name]
    if not found:
        raise NotFound("This file has no such restore point. Nothing was changed.")
    hlc, name = found[0]
    written = _written_since(workspace, hlc)
    if not written:
        raise WrongUse(f"You have done nothing since “{name}”, so there is nothing to take back.")
    with workspace.action(f"Go back to “{name}”") as action:
        for first, last in reversed(list(_changed(workspace, written).values())):
            event = _whole(first, last)
            if event is not None:
                history.write_back(workspace, action, event, undo=True)
    return workspace.done()


def size(workspace: Workspace, point: str) -> int:
    """About how many events going back would write."""
    hlc = next((hlc for h, hlc, _name, _done in _actions(workspace) if h == point), None)
    return 0 if hlc is None else len(_written_since(workspace, hlc))


def _actions(workspace: Workspace) -> list[tuple[str, int, str, Done]]:
    """Hash, clock, name of the restore point ("" for none) and the action itself, the newest first."""
    own = {step.n for step, _about in undo_stack.steps(workspace)} if workspace.reviewer else set()
    rows = fetch(
        workspace.connection,
        "SELECT e.n, e.h, e.hlc, e.body, r.name FROM known_event e JOIN seat s ON s.rid = e.n >> 32 "
        "LEFT JOIN reviewer r ON r.id = lower(hex(s.person)) WHERE e.kind = 2 ORDER BY e.hlc DESC, e.h",
    )
    found: list[tuple[str, int, str, Done]] = []
    for row in rows:
        about: dict[str, Any] = json.loads(row["body"] or "{}")
        label = str(about.get("label", HIDDEN if row["body"] else ""))
        done = Done(clock.iso(row["hlc"]), row["name"] or "", label, row["n"] in own)
        found.append((row["h"].hex(), row["hlc"], str(about.get("restore_point", "")), done))
    return found


def _written_since(workspace: Workspace, hlc: int) -> list[Event]:
    """The events of this reviewer's actions after a reading of the clock, in order."""
    connection = workspace.connection
    written = (
        event
        for step, about in undo_stack.steps(workspace)
        if "redacts" not in about
        for event in events.read(connection, step.n + 1, step.last)
    )
    return [event for event in written if event.hlc > hlc and event.kind != EventKind.REVIEWER and event.body]


def _changed(workspace: Workspace, written: list[Event]) -> dict[tuple[int, bytes, str], tuple[Event, Event]]:
    """For each value that was written, the first and the last event about it."""
    found: dict[tuple[int, bytes, str], tuple[Event, Event]] = {}
    for event in written:
        kind = EventKind.EXIST if event.kind in _OF_ENTITIES else history.known_kind(event)
        about = (kind, event.ent, history.register_of(workspace, kind, json.loads(event.body or "{}")))
        found[about] = (found[about][0] if about in found else event, event)
    return found


def _whole(first: Event, last: Event) -> Event | None:
    """One event that stands for all from `first` to `last`; None where they lead back to where they began."""
    before, after = json.loads(first.body or "{}"), json.loads(last.body or "{}")
    if first.kind in _OF_ENTITIES:
        was_gone = first.kind != EventKind.EXIST or not before.get("gone", False)
        is_gone = last.kind == EventKind.EXIST and bool(after.get("gone", False))
        return None if was_gone == is_gone else first
    then, now = before.get("was"), was(after) or {}
    if then == (now.get("value") if last.kind == EventKind.EDIT else now):
        return None
    return last._replace(body=json.dumps({**now, "was": then}))
