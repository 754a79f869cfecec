"""Verdicts: what a reviewer found about a claim, pinned to the exact words that it was given for."""

from collections.abc import Sequence
from typing import Any

from workbench.core import articles, unfinished
from workbench.core.changes import Changes
from workbench.core.claim_rows import get, several
from workbench.core.model import Claim, GivenVerdict, Verdict
from workbench.core.store import packed
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, fetch_one, was
from workbench.core.store.workspace import Workspace
from workbench.core.unfinished import Typed

_WORDS = {
    Verdict.SOURCED: "as sourced",
    Verdict.UNVERIFIED: "as unverified",
    Verdict.CONTESTED: "as contested",
    Verdict.NOT_A_CLAIM: "as not a claim",
}


def give(
    workspace: Workspace, claim_ids: Sequence[str], verdict: Verdict, reason: str | None = None
) -> Changes:
    """Give this reviewer's verdict on claims; `OPEN` takes it back. `reason` None keeps the one that is there.

    `ids` are the claims that changed: one that has the verdict already is left alone.
    """
    workspace.require_writer()
    chosen = several(workspace, claim_ids)
    what = f"claim {chosen[0].number}" if len(chosen) == 1 else f"{len(chosen)} claims"
    label = f"Mark {what} {_WORDS[verdict]}" if verdict in _WORDS else f"Clear the verdict on {what}"
    with workspace.action(label) as action:
        action.ids = tuple(claim.id for claim in chosen if write(workspace, action, claim, verdict, reason))
    return workspace.done()


def explain(workspace: Workspace, claim_id: str, reason: str) -> Changes:
    """Write the reason of this reviewer's verdict; without a verdict yet it is kept for the one to come."""
    workspace.require_writer()
    claim = get(workspace, claim_id)
    given = mine(workspace, claim_id)
    with workspace.action(f"Write the reason on claim {claim.number}") as action:
        action.ids = (claim_id,)
        write(workspace, action, claim, given.verdict if given else Verdict.OPEN, reason)
        unfinished.drop(workspace, claim_id, Typed.REASON)
    return workspace.done()


def mine(workspace: Workspace, claim_id: str) -> GivenVerdict | None:
    """The verdict of the reviewer who has the file open, or None."""
    if workspace.reviewer is None:
        return None
    row = fetch_one(
        workspace.connection,
        "SELECT * FROM verdict WHERE claim = ? AND reviewer = ?",
        (claim_id, workspace.person),
    )
    if row is None or (row["verdict"] == Verdict.OPEN and not row["reason"]):
        return None
    return GivenVerdict(
        workspace.reviewer.name, workspace.person, Verdict(row["verdict"]), row["reason"], row["at"],
        bool(row["stale"]), bool(row["conflict"]), bool(row["lost_evidence"]),
    )  # fmt: skip


def write(workspace: Workspace, action: Action, claim: Claim, verdict: Verdict, reason: str | None) -> bool:
    """Write the verdict into an action unless it is the one in force, for these words, already; says whether it did."""
    assert workspace.reviewer is not None
    before = was(body(workspace.connection, EventKind.VERDICT, claim.id, workspace.person)) or {}
    given: dict[str, Any] = {
        "verdict": str(verdict),
        "reason": before.get("reason", "") if reason is None else reason.strip(),
        "quote": claim.quote,
        "text_sha256": articles.text_sha256(workspace, claim.text_id),
    }
    if verdict is Verdict.OPEN and reason is None:
        given["reason"] = ""
    given |= _blind(workspace, claim.id)
    empty = {**given, "verdict": str(Verdict.OPEN), "reason": ""}
    # What was given blind is not given once more because it is seen now.
    known = {name: value for name, value in before.items() if name != "blind"}
    if given in (before or empty, known or empty) and not _says_more(workspace, claim):
        return False
    action.write(EventKind.VERDICT, claim.id, {**given, "was": before or None})
    return True


def write_first(
    workspace: Workspace,
    action: Action,
    claim_id: str,
    quote: str,
    text_sha256: str,
    verdict: Verdict,
    reason: str,
) -> bool:
    """Write the verdict on a claim, perhaps one that the same action makes, unless this reviewer has given another one; says
    whether it is theirs now."""
    assert workspace.reviewer is not None
    before = was(body(workspace.connection, EventKind.VERDICT, claim_id, workspace.person)) or {}
    given = before.get("verdict", Verdict.OPEN)
    if given != Verdict.OPEN:
        return (given, before.get("reason", "")) == (verdict, reason)
    about: dict[str, Any] = {
        "verdict": str(verdict), "reason": reason, "quote": quote, "text_sha256": text_sha256,
    }  # fmt: skip
    about |= _blind(workspace, claim_id)
    action.write(EventKind.VERDICT, claim_id, {**about, "was": before or None})
    return True


def _blind(workspace: Workspace, claim_id: str) -> dict[str, Any]:
    """What a verdict says besides, where its reviewer cannot know what others found."""
    return {"blind": True} if packed.is_blind(workspace.connection) or workspace.hides(claim_id) else {}


def _says_more(workspace: Workspace, claim: Claim) -> bool:
    """Whether the same verdict again tells something: it ends a conflict, or was given in knowledge of what evidence is worth."""
    return any(
        given.conflict or given.lost_evidence
        for given in claim.verdicts
        if given.reviewer_id == workspace.person
    )
