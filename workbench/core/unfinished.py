"""What somebody is still typing about a claim: kept in their copy of the file, beside the log, until it is written."""

from enum import StrEnum

from workbench.core.claim_rows import get
from workbench.core.errors import NotFound
from workbench.core.finding import Finding
from workbench.core.store.workspace import Workspace


class Typed(StrEnum):
    """What is being typed. The first three say what stands on the claim; the verb that writes one takes its place."""

    REASON = "reason"
    RESTATED = "restated"
    SPEAKER = "speaker"
    COMMENT = "comment"
    COMMENT_CHANGE = "comment-change"
    """Other words for a comment. They are about that comment; the verb that changes it, or takes it back, takes their place."""
    LINK = "link"
    """The fields of the dialog that links evidence, as JSON. Only the window knows them, but for `evidence`, the id of the
    record: with its redaction they go."""
    MUTE = "mute"
    """Why a check may be muted. What it is about is no claim, but what `of_finding` says."""
    SIGN_OFF = "sign-off"
    """The reasons to waive what an article lacks, and the note, as JSON. It is about an article."""
    INTERVIEW = "interview"
    """What was typed of an interview that is to be kept, as JSON. It is about nothing that is in the file yet."""
    PAPER = "paper"
    """What was typed of a paper copy of an article, as JSON."""


def of_finding(finding: Finding) -> str:
    """What stands for a finding where a claim stands for what is typed about it: the same at each claim that it touches."""
    return f"{finding.text_id}:{finding.name}"


def keep(workspace: Workspace, claim_id: str, typed: Typed, words: str) -> None:
    """Keep what this reviewer has typed so far; without words it is forgotten. It is no action: nothing to undo, nothing to
    merge. ReadOnly or NoReviewer where nothing can be written."""
    key = _key(workspace, typed, claim_id)
    with workspace.transaction():
        if words:
            workspace.connection.execute(
                "INSERT OR REPLACE INTO local(key, value) VALUES (?, ?)", (key, words)
            )
        else:
            drop(workspace, claim_id, typed)


def drop(workspace: Workspace, claim_id: str, typed: Typed) -> None:
    """Forget it inside the caller's transaction: it is written."""
    workspace.connection.execute("DELETE FROM local WHERE key = ?", (_key(workspace, typed, claim_id),))


def of(workspace: Workspace, claim_id: str, typed: Typed) -> str:
    """What this reviewer has typed so far about a claim, "" where nothing is kept or they cannot write."""
    return dict(_rows(workspace, typed, claim_id)).get(claim_id, "")


def left(workspace: Workspace, typed: Typed) -> list[tuple[str, str]]:
    """What this reviewer was typing when the program ended: claims that are still there, and the words."""
    return [(claim, words) for claim, words in _rows(workspace, typed, "*") if _is_there(workspace, claim)]


def _rows(workspace: Workspace, typed: Typed, claims: str) -> list[tuple[str, str]]:
    if workspace.reviewer is None or workspace.read_only:
        return []
    start = _key(workspace, typed, "")
    return workspace.connection.execute(
        "SELECT substr(key, ?), value FROM local WHERE key GLOB ? AND typeof(value) = 'text' ORDER BY key",
        (len(start) + 1, start + claims),
    ).fetchall()


def _key(workspace: Workspace, typed: Typed, claim_id: str) -> str:
    return f"{typed}:{workspace.require_writer().id}:{claim_id}"


def _is_there(workspace: Workspace, claim_id: str) -> bool:
    try:
        get(workspace, claim_id)
    except NotFound:
        return False
    return True
