"""How many claims a filter leaves of each kind, speaker and reviewer: for the menu and the completions of the filter."""

from workbench.core.claim_conditions import where
from workbench.core.model import ClaimFilter
from workbench.core.store.workspace import Workspace

_GROUPS = {
    "kind": "SELECT c.kind AS name, count(*) {held} AND c.kind <> '' GROUP BY 1",
    "speaker": "SELECT c.speaker_name AS name, count(*) {held} AND c.speaker_name <> '' GROUP BY 1",
    "by": "SELECT r.name AS name, count(*) FROM verdict d JOIN reviewer r ON r.id = d.reviewer "
    "WHERE d.verdict <> 'open' AND d.claim IN (SELECT c.id {held}) GROUP BY r.id",
}

FIELDS = tuple(_GROUPS)


def tally(
    workspace: Workspace, chosen: ClaimFilter, field: str, limit: int | None = None
) -> list[tuple[str, int]]:
    """The values of the field "kind", "speaker" or "by" among the claims that pass a filter, each with its number of claims, the
    most frequent first."""
    held, values = where(workspace, chosen)
    sql = f"{_GROUPS[field].format(held=held)} ORDER BY 2 DESC, 1 LIMIT ?"
    return workspace.connection.execute(sql, (*values, -1 if limit is None else limit)).fetchall()
