"""Which checks were muted in a text or at a claim, and why."""

from workbench.core.store import queries
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

FIELD = "mute:"
"""What the fields of these edits begin with; the name of the finding follows."""


def in_text(workspace: Workspace, text_id: str) -> list[tuple[str, str, str]]:
    """(entity, finding, reason) of everything muted in a text; an entity is the text or one of its claims."""
    rows = fetch(workspace.connection, queries.text("queries/mutes"), {"text": text_id})
    return [(row["entity"], row["finding"], row["reason"]) for row in rows]


def at_claim(workspace: Workspace, claim_id: str) -> dict[str, str]:
    """The reason for each finding that was muted at a claim."""
    rows = fetch(
        workspace.connection,
        "SELECT substr(r.sub, 6) AS finding, json_extract(e.body, '$.value') AS reason "
        "FROM register r JOIN known_event e ON e.n = r.n "
        "WHERE r.kind = 11 AND r.ent = ? AND r.head = 2 AND r.sub GLOB 'mute:*' AND reason <> ''",
        (bytes.fromhex(claim_id),),
    )
    return {row["finding"]: row["reason"] for row in rows}
