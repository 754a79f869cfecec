"""What happened to one claim: who did what to it when, what was there before and what after."""

import json
from dataclasses import dataclass
from typing import Any

from workbench.core import fields, log, mutes
from workbench.core.carrying import PLACE
from workbench.core.store import clock
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch, fetch_one
from workbench.core.store.workspace import Workspace
from workbench.core.versions import DISMISSED

_FIELDS = {"span": "edges", "restated": "wording", "kind": "kind", "speaker": "speaker", PLACE: "placed"}
_BY_HAND = ("restated", "kind", "speaker")
"""What whoever marks words by hand may say of them in the same step."""

_IN_DISPUTE = """SELECT lower(hex(e.h)) AS event FROM register r JOIN event e ON e.n = r.n
  WHERE r.ent = unhexed(:claim) AND r.head > 0 AND (
    (r.kind = 6 AND r.sub IN (SELECT reviewer FROM verdict WHERE claim = :claim AND conflict))
    OR (r.kind = 10 AND EXISTS(SELECT 1 FROM adjudication WHERE claim = :claim AND state = 'disagreed')))"""
"""Verdicts of one person on two computers, and decisions of two leads, of which neither knew the other."""


@dataclass(frozen=True)
class Happening:
    """One thing that somebody did. `what` is proposed, added, verdict, decision, edges, wording, kind, speaker, placed (in a
    newer version, "" for nowhere any more), dismissed (without a place there), link, comment, same (what was decided of it and
    another claim: `after` is this, other, both or "" for nothing), assigned, removed, restored, muted, unmuted, standing (of a
    record that is or was linked: withdrawn, corrected, replaced or "" for standing again), redacted or other.

    `before` and `after` are the values: words, or of a verdict and decision its value, "" for none. `reason` is theirs or that of
    a muting, `reason_before` the one that it replaced. `about` names the evidence, the check, the other claim or the assignee.
    `gone` says that a link, comment or assignment was taken back, `undo` that all this was done by taking back an action,
    `beside` that another value stands beside this one, of somebody who did not know it.
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
    beside: bool = False


def of(workspace: Workspace, claim_id: str) -> list[Happening]:
    """All that happened to a claim and the evidence that it is or was linked to, the newest first."""
    linked = _linked(workspace, claim_id)
    beside = _beside(workspace, claim_id)
    began: dict[str, dict[str, Any]] = {}
    found: list[Happening] = []
    for row in log.about_claim(workspace, claim_id, evidence_too=True):
        body = json.loads(row["body"]) if row["body"] else {}
        if fields.is_note(body):
            continue
        who, event = row["reviewer"] or "", row["h"].hex()
        if row["kind"] == EventKind.CLAIM:
            began.setdefault(who, body)
        first = began.get(who) or next(iter(began.values()), {})
        told = [_told(row["kind"], row["ent"].hex(), body, first, claim_id, linked)]
        field = str(body.get("field", ""))
        if row["kind"] == EventKind.CLAIM and not body.get("proposed_by"):
            told += _by_hand(body, {each for each in _BY_HAND if (event, each) in beside})
        elif (event, field) in beside:
            told[0]["beside"] = True
        at = clock.iso(row["hlc"])
        found += [Happening(at, who, undo=bool(row["undo"]), **_named(workspace, each)) for each in told]
    return found[::-1]


def _beside(workspace: Workspace, claim_id: str) -> set[tuple[str, str]]:
    """The hashes of events whose value is one of several that stand, each with the field, "" for a verdict or a decision."""
    found = {(row["event"], "") for row in fetch(workspace.connection, _IN_DISPUTE, {"claim": claim_id})}
    for field in _FIELDS:
        stands = fields.standing(workspace.connection, claim_id, field)
        found |= {(each.event, field) for each in stands if len(stands) > 1}
    return found


def _by_hand(body: dict[str, Any], beside: set[str]) -> list[dict[str, Any]]:
    """What was said of words that were marked by hand. Their kind is told where somebody said another one."""
    return [
        {"what": _FIELDS[field], "after": _words(body.get(field)), "beside": field in beside}
        for field in _BY_HAND
        if body.get(field) and (field != "kind" or field in beside)
    ]


def _named(workspace: Workspace, told: dict[str, Any]) -> dict[str, Any]:
    """With the words of the other claim in the place of its id."""
    for place in {"same": ("about",), "placed": ("before", "after")}.get(told["what"], ()):
        row = fetch_one(workspace.connection, "SELECT quote FROM claim WHERE id = ?", (told.get(place, ""),))
        told[place] = row["quote"] if row else ""
    return told


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
        edited = _edited(str(body.get("field", "")), was, body.get("value"), first)
        return {"reason": body.get("reason") or "", **edited}
    if kind == EventKind.SAME_CLAIM:
        return _same(body)
    if kind == EventKind.ASSIGNMENT:
        return {"what": "assigned", "about": body.get("name") or "", "gone": not body.get("holds")}
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


def _same(body: dict[str, Any]) -> dict[str, Any]:
    """What was decided about the claim and another one."""
    kept, other = body.get("kept"), str(body.get("other") or "")
    after = "" if kept is None else "other" if kept == other else "this" if kept else "both"
    return {"what": "same", "about": other, "after": after, "reason": body.get("reason") or ""}


def _edited(field: str, was: Any, value: Any, first: dict[str, Any]) -> dict[str, Any]:
    """An edit; what was never edited before had its value from the beginning."""
    if field.startswith(mutes.FIELD):
        return {"what": "muted" if value else "unmuted", "about": field.split(":")[1], "reason": value or ""}
    if field == PLACE and value == DISMISSED:
        return {"what": "dismissed"}
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
