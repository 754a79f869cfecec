"""Comments: what reviewers say to each other about a claim."""

from sqlite3 import Row

from workbench.core import ids, unfinished
from workbench.core.changes import Changes
from workbench.core.claim_rows import get
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Comment
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch, fetch_one
from workbench.core.store.workspace import Workspace
from workbench.core.unfinished import Typed


def add(workspace: Workspace, claim_id: str, text: str) -> Changes:
    """Say something about a claim; `ids[0]` is the comment's id."""
    workspace.require_writer()
    claim = get(workspace, claim_id)
    words = _words(text)
    with workspace.action(f"Comment on claim {claim.number}") as action:
        action.ids = (_say(action, claim_id, words),)
    return workspace.done()


def change(workspace: Workspace, comment_id: str, text: str) -> Changes:
    """Say one's own comment in other words, from now on; `ids[0]` is the id under which they stand.

    The old words are taken back and the new ones said, so that two laptops which change one comment lose neither's.
    """
    row = _own(workspace, comment_id)
    words = _words(text)
    if words == row["text"]:
        return Changes("The comment says so already", ids=(comment_id,))
    number = get(workspace, row["claim"]).number
    with workspace.action(f"Change a comment on claim {number}") as action:
        unfinished.drop(workspace, comment_id, Typed.COMMENT_CHANGE)
        _take_back(action, comment_id, row["claim"])
        action.ids = (_say(action, row["claim"], words),)
    return workspace.done()


def remove(workspace: Workspace, comment_id: str) -> Changes:
    """Take one's own comment out of sight; the log keeps it."""
    row = _own(workspace, comment_id)
    number = get(workspace, row["claim"]).number
    with workspace.action(f"Take back a comment on claim {number}") as action:
        action.ids = (comment_id,)
        unfinished.drop(workspace, comment_id, Typed.COMMENT_CHANGE)
        _take_back(action, comment_id, row["claim"])
    return workspace.done()


def of(workspace: Workspace, claim_id: str) -> list[Comment]:
    """The comments on a claim, oldest first."""
    rows = fetch(
        workspace.connection,
        "SELECT m.id, m.claim, m.text, coalesce(r.name, '') AS by, m.reviewer AS reviewer_id, m.at FROM comment m "
        "LEFT JOIN reviewer r ON r.id = m.reviewer WHERE m.claim = ? AND m.present ORDER BY m.at, m.id",
        (claim_id,),
    )
    return [Comment(**dict(row)) for row in rows]


def resolve(workspace: Workspace, name: str) -> str:
    """The id of the comment that `name` means: an id, or 6 or more first digits of it; NotFound."""
    digits = ids.prefix("comment", name)
    rows = fetch(workspace.connection, "SELECT id FROM comment WHERE present AND id GLOB ?", (f"{digits}*",))
    return ids.one("comment", name, [row["id"] for row in rows])


def _words(text: str) -> str:
    words = text.strip()
    if not words:
        raise WrongUse("A comment needs words. Nothing was changed.")
    return words


def _own(workspace: Workspace, comment_id: str) -> Row:
    """The comment's claim and words, where this reviewer wrote it: nobody takes words out of another's mouth."""
    workspace.require_writer()
    row = fetch_one(
        workspace.connection,
        "SELECT m.claim, m.text, m.reviewer, coalesce(r.name, '') AS by FROM comment m "
        "LEFT JOIN reviewer r ON r.id = m.reviewer WHERE m.id = ? AND m.present",
        (comment_id,),
    )
    if row is None:
        raise NotFound("That comment is gone already. Nothing was changed.")
    if row["reviewer"] != workspace.person:
        raise WrongUse(f"{row['by']} wrote this comment, and alone can change it. Nothing was changed.")
    return row


def _say(action: Action, claim_id: str, words: str) -> str:
    comment_id = ids.fresh()
    action.write(EventKind.COMMENT, comment_id, {"text": words}, ref=claim_id, about=claim_id)
    return comment_id


def _take_back(action: Action, comment_id: str, claim_id: str) -> None:
    gone = {"gone": True, "was": False}
    action.write(EventKind.EXIST, comment_id, gone, row="comment", about=claim_id)
