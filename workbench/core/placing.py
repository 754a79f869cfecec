"""Where claims of an older text stand in a newer one: what the log keeps of that, whoever found the place."""

from typing import Any

from workbench.core import articles, fields, ids
from workbench.core.carrying import PLACE, as_proposal, taken_over
from workbench.core.model import Anchor, Claim, Span
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, fetch_one
from workbench.core.store.workspace import Workspace


def write(
    workspace: Workspace,
    action: Action,
    older: Claim,
    span: Span,
    anchor: Anchor,
    text: str,
    text_sha256: str,
) -> str:
    """Write that `older` stands at `span` of the text, and the claim there if there is none; its id. A new claim takes over
    restatement, kind and speaker, and no verdict."""
    new_id = ids.claim(text_sha256, span.start, span.end)
    known = fetch_one(workspace.connection, "SELECT present FROM claim WHERE id = ?", (new_id,))
    if known is None or not known["present"]:
        proposal = as_proposal(older, span, None, text)
        about: dict[str, Any] = {**articles.proposed(text, proposal), "from": older.id, "anchor": anchor}
        action.write(EventKind.CLAIM, new_id, about | taken_over(older, proposal), ref=text_sha256)
    if known is not None and not known["present"]:
        action.write(EventKind.EXIST, new_id, {"gone": False, "was": True}, row="claim")
    settle(workspace, action, older.id, new_id)
    return new_id


def settle(workspace: Workspace, action: Action, claim_id: str, value: str | None) -> None:
    """Write what became of a claim of an older text: the id of a claim of a newer one, or that it was dismissed; or None."""
    kept = body(workspace.connection, EventKind.EDIT, claim_id, PLACE) or {}
    fields.write(action, claim_id, PLACE, value, shown=kept.get("value"), row="claim")
