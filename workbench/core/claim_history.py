"""What happened to one claim: who did what to it when, what was there before and what after."""

import json
from dataclasses import dataclass
from typing import Any

from workbench.core import fields, log, mutes
from workbench.core.store import clock
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

_FIELDS = {"span": "edges", "restated": "wording", "kind": "kind", "speaker": "speaker"}


@dataclass(frozen=True)
class Happening:
    """One thing that somebody did. `what` is proposed, added, verdict, decision, edges, wording, kind, speaker, link, comment,
    removed, restored, muted, unmuted, standing (of a record that is or was linked: withdrawn, corrected, replaced or "" for
    standing again), redacted or other.

    `before` and `after` are the values: words, or of a verdict and decision its value, "" for none. `reason` is theirs or that of
    a muting, `reason_before` the one that it replaced. `about` names the evidence or the check. `gone` says that a link or
    comment was taken back, `undo` that all this was done by taking back an action.
    """

    at: str
    reviewer: str
    what: str
    before: str = ""
    after: str = ""
    reason: str = ""
    reason_before: str = ""
    about: str = ""
    gone: bool = False
    undo: bool = False


def of(workspace: Workspace, claim_id: str) -> list[Happening]:
    """All that happened to a claim and the evidence that it is or was linked to, the newest first."""
    linked = _linked(workspace, claim_id)
    first: dict[str, Any] = {}
    found: list[Happening] = []
    for row in log.about_claim(workspace, claim_id, evidence_too=True):
        body = json.loads(row["body"]) if row["body"] else {}
        if fields.is_note(body):
            continue
        if row["kind"] == EventKind.CLAIM:
            first = first or body
        told = _told(row["kind"], row["ent"].hex(), body, first, claim_id, linked)
        found.append(Happening(clock.iso(row["hlc"]), row["reviewer"] or "", undo=bool(row["undo"]), **told))
    return found[::-1]


def _linked(workspace: Workspace, claim_id: str) -> dict[str, tuple[str, str]]:
    """What a link, its record or a comment of the claim is, and what it says: ("link", title), ("record", title) or
    ("comment", words)."""
    titles = fetch(
        workspace.connection,
        "SELECT l.id, l.evidence, coalesce(nullif(e.title, ''), e.url, '') AS told "
        "FROM link l LEFT JOIN evidence e ON e.id = l.evidence "
        "WHERE l.claim = ?",
        (claim_id,),
    )
    said = fetch(workspace.connection, "SELECT id, text AS told FROM comment WHERE claim = ?", (claim_id,))
    return {
        **{row["evidence"]: ("record", row["told"]) for row in titles},
        **{row["id"]: ("link", row["told"]) for row in titles},
        **{row["id"]: ("comment", row["told"]) for row in said},
    }


def _told(
    kind: int,
    ent: str,
    body: dict[str, Any],
    first: dict[str, Any],
    claim_id: str,
    linked: dict[str, tuple[str, str]],
) -> dict[str, Any]:
    """The fields of a happening besides who and when."""
    was = body.get("was")
    if kind == EventKind.CLAIM:
        return {"what": "proposed" if body.get("proposed_by") else "added", "after": body.get("quote", "")}
    if kind in (EventKind.VERDICT, EventKind.ADJUDICATION):
        before = was or {}
        return {
            "what": "verdict" if kind == EventKind.VERDICT else "decision",
            "before": _given(before),
            "after": _given(body),
            "reason": body.get("reason") or "",
            "reason_before": before.get("reason") or "",
        }
    if kind == EventKind.EDIT:
        return _edited(str(body.get("field", "")), was, body.get("value"), first)
    hung, words = linked.get(ent, ("", ""))
    if kind == EventKind.LINK:
        return {
            "what": "link",
            "about": words,
            "after": body.get("stance", ""),
            "reason": body.get("quote") or "",
        }
    if kind == EventKind.COMMENT:
        return {"what": "comment", "after": words}
    if kind == EventKind.EVIDENCE_STANDING:
        after = body.get("standing") or ""
        return {"what": "standing", "about": words, "after": after, "reason": body.get("reason") or ""}
    if kind == EventKind.REDACTION:
        return {"what": "redacted", "about": words, "reason": body.get("reason") or ""}
    if kind == EventKind.EXIST and ent == claim_id:
        return {"what": "removed" if body.get("gone") else "restored"}
    if kind == EventKind.EXIST and hung:
        comes = {"after": words} if hung == "comment" else {"about": words}
        return {"what": hung, "gone": bool(body.get("gone")), **comes}
    return {"what": "other"}


def _given(body: dict[str, Any]) -> str:
    """The value of a verdict, "" for none."""
    value = str(body.get("verdict") or "")
    return "" if value == "open" else value


def _edited(field: str, was: Any, value: Any, first: dict[str, Any]) -> dict[str, Any]:
    """An edit; what was never edited before had its value from the beginning."""
    if field.startswith(mutes.FIELD):
        return {"what": "muted" if value else "unmuted", "about": field.split(":")[1], "reason": value or ""}
    origin = first if field == "span" else first.get(field)
    return {
        "what": _FIELDS.get(field, "other"),
        "before": _words(origin if was is None else was),
        "after": _words(origin if value is None else value),
    }


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return str(value.get("quote") or value.get("name") or "")
    return "" if value is None else str(value)
