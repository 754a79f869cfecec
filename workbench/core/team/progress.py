"""How far the reviewers are with what was assigned to them."""

from dataclasses import dataclass

from workbench.core.store import queries
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace


@dataclass(frozen=True)
class Progress:
    """One assignee's claims: `done` have a verdict of theirs for the present wording and evidence, `stale` one for what was
    before, `open` none. `known` False: nobody who is meant has been in the file yet.
    """

    id: str
    name: str
    known: bool
    assigned: int
    done: int
    open: int
    stale: int


def all(workspace: Workspace) -> list[Progress]:
    """Everybody to whom something is assigned, by name."""
    rows = fetch(workspace.connection, queries.text("queries/progress"))
    return [
        Progress(
            row["assignee"], row["name"], bool(row["known"]),
            row["assigned"], row["done"], row["open"], row["stale"],
        )
        for row in rows
    ]  # fmt: skip
