"""Search in the text of kept evidence."""

from workbench.core.model import Passage
from workbench.core.store.fulltext import phrases
from workbench.core.store.rows import content, fetch
from workbench.core.store.workspace import Workspace


def passages(workspace: Workspace, words: str, limit: int = 50) -> list[Passage]:
    """The passages that hold all the words, best first by bm25 (SQLite FTS5); Chinese and Japanese as runs of characters."""
    query = phrases(words)
    if not query:
        return []
    found = fetch(
        workspace.connection,
        """SELECT e.id, e.title, p.text_sha256, p.start, p."end", p.page, -bm25(passage_fts) AS score
           FROM passage_fts JOIN passage p ON p.row = passage_fts.rowid
           JOIN evidence e ON e.text_sha256 = p.text_sha256 AND e.present
           WHERE passage_fts MATCH ? ORDER BY score DESC, e.id, p.start LIMIT ?""",
        (query, limit),
    )
    texts = {
        digest: content(workspace.connection, digest).decode()
        for digest in {row["text_sha256"] for row in found}
    }
    return [
        Passage(
            row["id"], row["title"], texts[row["text_sha256"]][row["start"] : row["end"]],
            row["start"], row["end"], row["page"], row["score"],
        )
        for row in found
    ]  # fmt: skip
