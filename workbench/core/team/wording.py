"""Whose words a claim has, where two restated it or moved its edges without having seen each other's words."""

import json

from workbench.core import claim_rows, fields
from workbench.core.changes import Changes
from workbench.core.errors import NotFound
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate

FIELDS = {"wording": "restated", "span": "span"}
"""The field of a claim that a kind of disagreement is about."""

SAID = """SELECT e.body FROM register r JOIN event e ON e.n = r.n JOIN writer s ON s.rid = r.rid
  WHERE r.ent = :ent AND r.head > 0 AND s.person = :person AND (r.kind = 11 AND r.sub = :field OR r.kind = 5)
  ORDER BY r.kind DESC, e.hlc DESC, e.h DESC LIMIT 1"""
"""An edit comes before the words that a claim by hand began with."""


def take(workspace: Workspace, claim_id: str, kind: str, reviewer_id: str, reason: str) -> Changes:
    """Give a claim the wording (`kind` "wording") or the edges ("span") that this reviewer gave it; the others stay in the log.

    WrongUse without a reason, NotFound where that reviewer said nothing of it.
    """
    workspace.require_writer()
    claim = claim_rows.get(workspace, claim_id)
    reason = adjudicate.given(reason)
    field = FIELDS[kind]
    row = workspace.connection.execute(
        SAID, {"ent": bytes.fromhex(claim_id), "person": reviewer_id, "field": field}
    ).fetchone()
    said = json.loads(row[0]) if row and row[0] else {}
    value = said.get("value", said.get(field))
    if not value:
        raise NotFound("That reviewer gave this claim no words of their own. Nothing was changed.")
    with workspace.action(f"Decide the words of claim {claim.number}") as action:
        action.ids = (claim_id,)
        fields.write(action, claim_id, field, value, shown=None, row="claim", reason=reason)
    return workspace.done()
