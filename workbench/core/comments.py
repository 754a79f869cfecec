"""Comments: what reviewers say to each other about a claim."""

from workbench.core import ids
from workbench.core.changes import Changes
from workbench.core.claim_rows import get
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Comment
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch, fetch_one
from workbench.core.store.workspace import Workspace


def add(workspace: Workspace, claim_id: str, text: str) -> Changes:
    """Say something about a claim; `ids[0]` is the comment's id."""
    workspace.require_writer()
    claim = get(workspace, claim_id)
    text = text.strip()
    if not text:
        raise WrongUse("A comment needs words; nothing was added.")
    with workspace.action(f"Comment on claim {claim.number}") as action:
        comment_id = ids.fresh()
        action.ids = (comment_id,)
        action.write(EventKind.COMMENT, comment_id, {"text": text}, ref=claim_id, about=claim_id)
    return workspace.done()


def remove(workspace: Workspace, comment_id: str) -> Changes:
    """Take a comment out of sight; the log keeps it."""
    row = fetch_one(workspace.connection, "SELECT claim FROM comment WHERE id = ? AND present", (comment_id,))
    if row is None:
        raise NotFound("That comment is gone already. Nothing was changed.")
    with workspace.action("Remove a comment") as action:
        action.ids = (comment_id,)
        action.write(
            EventKind.EXIST, comment_id, {"gone": True, "was": False}, row="comment", about=row["claim"]
        )
    return workspace.done()


def of(workspace: Workspace, claim_id: str) -> list[Comment]:
    """The comments on a claim, oldest first."""
    rows = fetch(
        workspace.connection,
        "SELECT m.id, m.claim, m.text, coalesce(r.name, '') AS by, m.at FROM comment m "
        "LEFT JOIN reviewer r ON r.id = m.reviewer WHERE m.claim = ? AND m.present ORDER BY m.at, m.id",
        (claim_id,),
    )
    return [Comment(**dict(row)) for row in rows]
