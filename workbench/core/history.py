"""History: undo and redo out of the log, and named restore points."""

import json
from typing import Any

from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.log import head, log
from workbench.core.store import blinded, events, persons, undo_stack
from workbench.core.store.action import Action
from workbench.core.store.events import CREATIONS, Event, EventKind
from workbench.core.store.rows import body, leaning_claims, was
from workbench.core.store.undo_stack import Step
from workbench.core.store.workspace import Workspace

__all__ = [
    "head",
    "known_kind",
    "log",
    "redo",
    "redo_label",
    "redo_size",
    "register_of",
    "restore_point",
    "undo",
    "undo_label",
    "undo_size",
    "write_back",
]

_KINDS = frozenset(EventKind)
_CLEARED: dict[EventKind, dict[str, Any]] = {
    EventKind.VERDICT: {"verdict": "open", "reason": ""},
    EventKind.ADJUDICATION: {"verdict": None},
    EventKind.SAME_CLAIM: {"kept": None, "reason": ""},
    EventKind.SAME_PERSON: {"same": None},
    EventKind.EVIDENCE_STANDING: {"standing": "", "reason": "", "successor": ""},
    EventKind.SIGNOFF: {"signed": False, "note": "", "waived": [], "state": ""},
    EventKind.ASSIGNMENT: {"holds": False},
    EventKind.BLIND: {"blind": None},
}
"""What undo writes where there was nothing before."""

_ROWS = {
    EventKind.ARTICLE: "article",
    EventKind.VERSION: "article",
    EventKind.LINK: "link",
    EventKind.COMMENT: "comment",
    EventKind.EVIDENCE: "evidence",
    EventKind.EVIDENCE_STANDING: "evidence",
    EventKind.SAME_CLAIM: "claim",
    EventKind.SAME_PERSON: "reviewer",
}

_SUBS = {
    EventKind.EDIT: "field",
    EventKind.ASSIGNMENT: "to",
    EventKind.BLIND: "reviewer",
    EventKind.SAME_CLAIM: "other",
    EventKind.SAME_PERSON: "other",
}
"""What in a value says which of the registers of its kind and entity it is in."""

_PINNED = (
    EventKind.VERDICT,
    EventKind.SAME_CLAIM,
    EventKind.SAME_PERSON,
    EventKind.ASSIGNMENT,
    EventKind.BLIND,
)
"""Kinds whose value also says what it is about, which stays where it is cleared."""


def undo(workspace: Workspace) -> Changes:
    """Take back this reviewer's last action: every value it wrote gets back the one it had before. WrongUse if there is none."""
    workspace.require_writer()
    step = undo_stack.read(workspace).last_done
    if step is None:
        raise WrongUse("There is nothing to undo.")
    if step.merge is not None:
        from workbench.core.team import merge

        return merge.undo_last(workspace)
    return _repeat(workspace, step, "undoes", f"Undo: {step.label}")


def redo(workspace: Workspace) -> Changes:
    """Do again what was undone last; WrongUse if there is nothing, or something new was done since."""
    workspace.require_writer()
    step = undo_stack.read(workspace).last_undone
    if step is None:
        raise WrongUse("There is nothing to redo.")
    return _repeat(workspace, step, "redoes", f"Redo: {step.label}")


def undo_size(workspace: Workspace) -> int:
    """About how many events undo would write, so that a window can do a large one in the background."""
    return _size(workspace, undo_stack.read(workspace).last_done)


def redo_size(workspace: Workspace) -> int:
    """About how many events redo would write."""
    return _size(workspace, undo_stack.read(workspace).last_undone)


def _size(workspace: Workspace, step: Step | None) -> int:
    if step is None:
        return 0
    if step.merge is None:
        return step.last - step.n
    # Taking a merge back derives the whole state anew.
    return workspace.connection.execute("SELECT count(*) FROM event").fetchone()[0]


def undo_label(workspace: Workspace) -> str:
    """What undo would take back, "" if nothing."""
    step = undo_stack.read(workspace).last_done
    return step.label if step else ""


def redo_label(workspace: Workspace) -> str:
    """What redo would do again, "" if nothing."""
    step = undo_stack.read(workspace).last_undone
    return step.label if step else ""


def restore_point(workspace: Workspace, name: str) -> Changes:
    """Name the present state, so that it can be found in the log."""
    name = " ".join(name.split())
    if not name:
        raise WrongUse("A restore point needs a name; nothing was written, and nothing is lost.")
    with workspace.action(f"Restore point: {name}", restore_point=name) as action:
        action.require()
    return workspace.done()


def _repeat(workspace: Workspace, step: Step, field: str, label: str) -> Changes:
    """One action that undoes or redoes another, event by event; what somebody else has changed since is left alone."""
    connection = workspace.connection
    written = list(events.read(connection, step.n + 1, step.last))
    with workspace.action(label, **{field: step.h.hex()}) as action:
        action.require()
        for event in reversed(written) if field == "undoes" else written:
            write_back(workspace, action, event, undo=field == "undoes")
    return workspace.done()


def write_back(workspace: Workspace, action: Action, event: Event, *, undo: bool) -> None:
    """Write into an action what turns one event back (undo) or brings it about again, unless somebody else has changed the
    value since."""
    if event.kind == EventKind.VERSION:
        _set_parent(workspace, action, event, undo=undo)
    elif event.kind in CREATIONS or event.kind == EventKind.EXIST:
        _set_presence(action, event, undo=undo)
    elif event.kind not in (EventKind.REVIEWER, EventKind.REDACTION) and event.body is not None:
        _set_value(workspace, action, event, undo=undo)


def known_kind(event: Event) -> EventKind:
    """The kind of an event that is to be turned back; WrongUse for one that only a newer version of the program knows."""
    if event.kind not in _KINDS:
        raise WrongUse(
            "A newer version of Claim Workbench did this; take it back with that version. Nothing was changed."
        )
    return EventKind(event.kind)


def _set_presence(action: Action, event: Event, *, undo: bool) -> None:
    """Undoing a creation hides what it made; undoing a removal shows it again; redoing is the other way about."""
    created = event.kind in CREATIONS
    gone = undo if created else json.loads(event.body or "{}").get("gone", False) is not undo
    row, about = _row_of(action, event)
    action.write(EventKind.EXIST, event.ent.hex(), {"gone": gone, "was": not gone}, row=row, about=about)


def _set_parent(workspace: Workspace, action: Action, event: Event, *, undo: bool) -> None:
    """Write of which text the event's text was a version before it (undo) or is through it (redo)."""
    text_id, done = event.ent.hex(), json.loads(event.body or "{}")
    now = (body(workspace.connection, EventKind.VERSION, text_id) or {}).get("of")
    before, after = (done["of"], done.get("was")) if undo else (done.get("was"), done["of"])
    if after and now == before:
        action.write(EventKind.VERSION, text_id, {"of": after, "was": before}, ref=after, row="article")


def register_of(workspace: Workspace, kind: EventKind, value: dict[str, Any]) -> str:
    """Which of the registers of its kind and entity a value of this reviewer is in: their own, or that of what it is about."""
    own = kind in (EventKind.VERDICT, EventKind.SIGNOFF) or (
        kind is EventKind.ASSIGNMENT and "to" not in value
    )
    return workspace.person if own else value.get(_SUBS.get(kind, ""), "")


def _set_value(workspace: Workspace, action: Action, event: Event, *, undo: bool) -> None:
    """Write the value that a register had before the event (undo) or has through it (redo)."""
    kind = known_kind(event)
    done: dict[str, Any] = json.loads(event.body or "{}")
    sub = register_of(workspace, kind, done)
    now = body(workspace.connection, kind, event.ent.hex(), sub)
    through, before = was(done) or {}, _before(kind, done)
    expected, value = (through, before) if undo else (before, through)
    if was(now) != expected:
        return
    row, about = _row_of(action, event) if kind is EventKind.EDIT else (_ROWS.get(kind, ""), "")
    replaced = now["value"] if now and kind is EventKind.EDIT else was(now)
    ref = event.ref.hex() if event.ref else ""
    action.write(kind, event.ent.hex(), {**value, "was": replaced}, ref=ref, row=row, about=about)
    if kind is EventKind.EVIDENCE_STANDING:
        action.touch("verdict", leaning_claims(workspace.connection, event.ent.hex()))
    elif kind is EventKind.SAME_PERSON:
        action.touch("verdict", persons.judged(workspace.connection, (event.ent.hex(), sub)))
    elif kind is EventKind.BLIND:
        action.touch_any(blinded.SHOWN)


def _before(kind: EventKind, done: dict[str, Any]) -> dict[str, Any]:
    """The value of a register before an event, in the form in which undo writes it."""
    before = done.get("was")
    if kind is EventKind.EDIT:
        return {"field": done["field"], "value": before}
    return was(before or {**(done if kind in _PINNED else {}), **_CLEARED[kind]}) or {}


def _row_of(action: Action, event: Event) -> tuple[str, str]:
    """Which kind of row, and which id, a view sees changing when this entity comes or goes."""
    found = action.connection.execute(
        "SELECT r.kind, e.ref FROM register r JOIN event e ON e.n = r.n WHERE r.ent = ? AND r.kind IN (3, 5, 7, 8, 9) LIMIT 1",
        (event.ent,),
    ).fetchone()
    if found is None:
        return "claim", event.ent.hex()
    row = _ROWS.get(EventKind(found[0]), "claim")
    return row, found[1].hex() if row in ("link", "comment") else event.ent.hex()
