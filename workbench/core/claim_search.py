"""The first claims in which words stand, or that have a number, fast: for a few rows under a field in which one types."""

from collections.abc import Sequence

from workbench.core.claim_rows import fetch
from workbench.core.model import Claim
from workbench.core.store.workspace import Workspace

_PARTS = ("c.quote", "c.restated", "c.speaker_name")
_SAID = " || ' ' || ".join(_PARTS)
_LIKE = " OR ".join(rf"{part} LIKE ? ESCAPE '\'" for part in _PARTS)
_NEWEST = (
    "SELECT v.id FROM article_version v WHERE v.present AND v.number = "
    "(SELECT max(w.number) FROM article_version w WHERE w.article = v.article AND w.present)"
)


def first(workspace: Workspace, words: str, limit: int) -> list[Claim]:
    """At most `limit` claims of the newest versions whose statement, restated wording or speaker holds every word, in the
    order in which they came into the file. No words find nothing.

    The search stops when it has them and sorts nothing, so that it takes a fraction of what `claims.rows` takes. Words of
    ASCII letters are compared by SQLite itself, without the foldings of other letters: “strasse” does not find “Straße”.
    """
    conditions, values = "", []
    for word in words.split():
        if word.isascii():
            escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            conditions += f" AND ({_LIKE})"
            values += [f"%{escaped}%"] * len(_PARTS)
        else:
            conditions += f" AND instr(casefold({_SAID}), ?)"
            values.append(word.casefold())
    if not values:
        return []
    # With the + no index is used: reading the rows as they lie is several times faster than one by one.
    found = workspace.connection.execute(
        f"SELECT c.row FROM claim c WHERE c.present AND +c.text_id IN ({_NEWEST}){conditions} ORDER BY c.row LIMIT ?",
        (*values, limit),
    ).fetchall()
    return fetch(workspace, [row for (row,) in found])


def numbered(workspace: Workspace, number: int, text_ids: Sequence[str]) -> list[Claim]:
    """The claim of that number of each of these texts, in their order; texts without one are left out."""
    found = [
        workspace.connection.execute(
            "SELECT row FROM claim WHERE present AND text_id = ? AND number = ?", (text_id, number)
        ).fetchone()
        for text_id in text_ids
    ]
    return fetch(workspace, [each[0] for each in found if each])
