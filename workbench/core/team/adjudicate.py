"""Adjudication: the lead's recorded decision on a claim, with its reason."""

from workbench.core import claim_rows
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import Verdict
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, was
from workbench.core.store.workspace import Workspace

SHOWN = """SELECT e.h FROM register r JOIN event e ON e.n = r.n
  WHERE r.kind = ? AND r.ent = ? AND r.head > 0 ORDER BY e.h"""
NO_REASON = "A decision needs its reason, so that the others can follow it. Nothing was changed."


def decide(workspace: Workspace, claim_id: str, verdict: Verdict, reason: str) -> Changes:
    """Record this reviewer's decision on a claim. It names the verdicts that it was shown, by the hashes of their events.

    WrongUse without a reason, or where the verdict is `OPEN`; NotFound where there is no such claim.
    """
    workspace.require_writer()
    claim = claim_rows.get(workspace, claim_id)
    reason = given(reason)
    if verdict is Verdict.OPEN:
        raise WrongUse(
            "A decision needs a verdict: sourced, unverified, contested or not a claim. Nothing was changed."
        )
    with workspace.action(f"Decide claim {claim.number}") as action:
        action.ids = (claim_id,)
        write(workspace, action, claim_id, verdict, reason)
    return workspace.done()


def write(
    workspace: Workspace, action: Action, claim_id: str, verdict: Verdict, reason: str, rule: str = ""
) -> None:
    """Write a decision into an action, with the rule that decided many at once."""
    shown = workspace.connection.execute(SHOWN, (EventKind.VERDICT, bytes.fromhex(claim_id))).fetchall()
    before = was(body(workspace.connection, EventKind.ADJUDICATION, claim_id))
    decision = {"verdict": str(verdict), "reason": reason, "shown": [h.hex() for (h,) in shown]}
    by_rule = {"rule": rule} if rule else {}
    action.write(EventKind.ADJUDICATION, claim_id, {**decision, **by_rule, "was": before})


def given(reason: str) -> str:
    """The reason of a decision, without blanks around it; WrongUse where there is none."""
    reason = reason.strip()
    if not reason:
        raise WrongUse(NO_REASON)
    return reason
