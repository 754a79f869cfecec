"""The reason that somebody is still typing: kept in their copy of the file, beside the log, until it is written."""

from workbench.core.claim_rows import get
from workbench.core.errors import NotFound
from workbench.core.store.workspace import Workspace


def keep(workspace: Workspace, claim_id: str, words: str) -> None:
    """Keep what this reviewer has typed so far as the reason on a claim. It is no action: nothing to undo, nothing to merge;
    `verdicts.explain` takes its place. ReadOnly or NoReviewer where nothing can be written."""
    key = _key(workspace, claim_id)
    with workspace.transaction():
        workspace.connection.execute("INSERT OR REPLACE INTO local(key, value) VALUES (?, ?)", (key, words))


def forget(workspace: Workspace, claim_id: str) -> None:
    """Forget it: the words were taken back."""
    with workspace.transaction():
        drop(workspace, claim_id)


def drop(workspace: Workspace, claim_id: str) -> None:
    """Forget it inside the caller's transaction: the reason is written."""
    workspace.connection.execute("DELETE FROM local WHERE key = ?", (_key(workspace, claim_id),))


def reasons(workspace: Workspace) -> list[tuple[str, str]]:
    """What this reviewer was typing when the program ended: claims that are still there, and the words."""
    if workspace.reviewer is None or workspace.read_only:
        return []
    start = _key(workspace, "")
    rows = workspace.connection.execute(
        "SELECT substr(key, ?), value FROM local WHERE key GLOB ? AND typeof(value) = 'text' ORDER BY key",
        (len(start) + 1, start + "*"),
    ).fetchall()
    return [(claim, words) for claim, words in rows if _is_there(workspace, claim)]


def _key(workspace: Workspace, claim_id: str) -> str:
    return f"reason:{workspace.require_writer().id}:{claim_id}"


def _is_there(workspace: Workspace, claim_id: str) -> bool:
    try:
        get(workspace, claim_id)
    except NotFound:
        return False
    return True
