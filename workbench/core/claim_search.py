"""The first claims in which words stand, or that have a number, fast: for a few rows under a field in which one types."""

from collections.abc import Sequence

from workbench.core import claim_rows
from workbench.core.claim_rows import fetch
from workbench.core.model import Claim
from workbench.core.store.workspace import Workspace

_NEWEST = (
    "SELECT v.id FROM article_version v WHERE v.present AND v.number = "
    "(SELECT max(w.number) FROM article_version w WHERE w.article = v.article AND w.present)"
)


def first(workspace: Workspace, words: str, limit: int) -> list[Claim]:
    """At most `limit` claims of the newest versions whose statement, restated wording or speaker holds every word, in the
    order in which they came into the file. No words find nothing.

    The search looks only through what is said, stops when it has them and sorts nothing, so that it takes a fraction of what
    `claims.rows` takes.
    """
    wanted = [word.casefold() for word in words.split()]
    if not wanted:
        return []
    held = " AND ".join(["instr(s.words, ?)"] * len(wanted))
    # With the + no index of the texts is used, which would lead from claim to claim.
    found = workspace.connection.execute(
        f"SELECT s.row FROM said s CROSS JOIN claim c ON c.row = s.row "
        f"WHERE {held} AND c.present AND +c.text_id IN ({_NEWEST}) ORDER BY s.row LIMIT ?",
        (*wanted, limit),
    ).fetchall()
    return fetch(workspace, [row for (row,) in found])


def numbered(workspace: Workspace, number: int, text_ids: Sequence[str]) -> list[Claim]:
    """The claim of that number of each of these texts, in their order; texts without one are left out."""
    found = [claim_rows.numbered(workspace, text_id, number) for text_id in text_ids]
    return fetch(workspace, [row for row in found if row is not None])
