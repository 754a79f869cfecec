"""Custody of a record: who did what to it when, what it is by its content, and what the file says of itself."""

import json
import threading
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from workbench.core import evidence, fields, log, sandbox, settings
from workbench.core.errors import CannotShow
from workbench.core.store import clock
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

_OF_A_LINK = {"removed": "unlinked", "restored": "linked"}


@dataclass(frozen=True)
class Step:
    """One thing that somebody did to a record. `what` is added, edited, removed, restored, linked, unlinked or other.

    `field` is what was edited, `before` and `after` its values; of "added" `after` is the file's name or the address, of
    "linked" the quote. `claim` is the id and `number` the margin number of the claim of a link. `undo` says that it was done by
    taking back an action, `id` is the hash of the event in the log.
    """

    id: str
    at: str
    reviewer: str
    what: str
    field: str = ""
    before: str = ""
    after: str = ""
    claim: str = ""
    number: int = 0
    undo: bool = False


@dataclass(frozen=True)
class Inside:
    """The media type by content, in `mismatch` a sentence where the file's name says something else, and what the file says of
    itself: names (see `metadata/`) and its own words, which nobody has checked. `note` says why that is not known."""

    kind: str = ""
    mismatch: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    note: str = ""


def chain(workspace: Workspace, evidence_id: str) -> list[Step]:
    """All that was done to a record and its links, the oldest first; NotFound where it never was here."""
    evidence.get(workspace, evidence_id)
    rows = fetch(
        workspace.connection,
        "SELECT l.id, l.claim, coalesce(c.number, 0) AS number FROM link l LEFT JOIN claim_row c ON c.id = l.claim "
        "WHERE l.evidence = ?",
        (evidence_id,),
    )
    linked = {row["id"]: {"claim": row["claim"], "number": row["number"]} for row in rows}
    steps: list[Step] = []
    first: dict[str, Any] = {}
    for row in log.about(workspace, [evidence_id, *linked]):
        body = json.loads(row["body"]) if row["body"] else {}
        if fields.is_note(body):
            continue
        if row["kind"] == EventKind.EVIDENCE:
            first = first or body
        told = _told(row["kind"], body, first)
        if row["ent"].hex() in linked:
            told |= linked[row["ent"].hex()] | {"what": _OF_A_LINK.get(told["what"], told["what"])}
        steps.append(
            Step(row["h"].hex(), clock.iso(row["hlc"]), row["reviewer"] or "", undo=bool(row["undo"]), **told)
        )
    return steps


def _told(kind: int, body: dict[str, Any], first: dict[str, Any]) -> dict[str, Any]:
    """The fields of a step besides who, when and which claim."""
    if kind == EventKind.EVIDENCE:
        return {"what": "added", "after": body.get("file_name") or body.get("url") or body.get("title") or ""}
    if kind == EventKind.EDIT:
        field = str(body.get("field", ""))
        was = body.get("was")
        before, after = first.get(field) if was is None else was, body.get("value")
        if field == "details":
            field, before, after = _changed(before, after)
        return {"what": "edited", "field": field, "before": _words(before), "after": _words(after)}
    if kind == EventKind.LINK:
        return {"what": "linked", "after": body.get("quote") or ""}
    if kind == EventKind.EXIST:
        return {"what": "removed" if body.get("gone") else "restored"}
    return {"what": "other"}


def _changed(before: Any, after: Any) -> tuple[str, Any, Any]:
    """The one detail that was changed with what it was and is; of several those that were, by name."""
    old, new = (each if isinstance(each, dict) else {} for each in (before, after))
    names = [name for name in old | new if old.get(name) != new.get(name)]
    if len(names) == 1:
        return names[0], old.get(names[0]), new.get(names[0])
    was, is_now = ({name: each[name] for name in names if name in each} for each in (old, new))
    return "details", was, is_now


def _words(value: Any) -> str:
    return "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def inside(workspace: Workspace, evidence_id: str, cancel: threading.Event | None = None) -> Inside:
    """What the kept bytes show, read in a child process; empty where none are kept. `Cancelled` when `cancel` is set."""
    record = evidence.get(workspace, evidence_id)
    if not record.sha256:
        return Inside()
    limits = settings.limits()
    try:
        found = sandbox.run(
            "workbench.core.metadata.read:read",
            evidence.content(workspace, evidence_id),
            record.file_name,
            asdict(limits),
            seconds=limits.seconds,
            memory_mb=limits.memory_mb,
            cancel=cancel,
            on_failure=_not_read,
        )
    except CannotShow as refusal:
        return Inside(note=str(refusal))
    facts = tuple((name, value) for name, value in found["facts"])
    return Inside(found["kind"], found["mismatch"], facts, found["note"])


def _not_read(why: str) -> CannotShow:
    return CannotShow(f"What the file says of itself cannot be read: {why}.")


def look_inside(path: Path, evidence_id: str, *, cancel: threading.Event | None = None) -> Inside:
    """The same for the worker, with a connection of its own to the review file at `path`."""
    with Workspace.open(path, read_only=True) as workspace:
        return inside(workspace, evidence_id, cancel)
