"""Search in the text of kept evidence."""

import json

from workbench.core.model import Passage, Span
from workbench.core.store import fulltext
from workbench.core.store.rows import content, fetch
from workbench.core.store.workspace import Workspace
from workbench.core.text import terms

MOST_RANKED = 20_000
"""Of a word that stands in more passages the first ones are ranked: all have it, and to rank them all would be felt."""


def passages(workspace: Workspace, words: str, limit: int = 50, *, typing: bool = False) -> list[Passage]:
    """The passages that hold all the words in any of their forms, best first by bm25 (SQLite FTS5); Chinese and Japanese as runs
    of characters. With `typing` the last word may be only begun."""
    query = fulltext.phrases(words, typing=typing)
    return matching(workspace, query, limit) if query else []


def matching(workspace: Workspace, query: str, limit: int) -> list[Passage]:
    """The passages that a query of FTS5 finds, best first by bm25. Of equals, the order is that of their records and places."""
    asked = limit
    while True:
        scores = _best(workspace, query, asked)
        found = _of_records(workspace, scores)
        # What was removed still stands in the index, so that more is asked for where it leaves too few.
        if len(found) >= limit or len(scores) < asked:
            return found[:limit]
        asked *= 8


def _best(workspace: Workspace, query: str, limit: int) -> dict[int, float]:
    """Rows of the index with their scores, sorted before anything is joined to them."""
    return dict(
        workspace.connection.execute(
            "SELECT row, score FROM (SELECT rowid AS row, -bm25(passage_fts) AS score FROM passage_fts "
            "WHERE passage_fts MATCH ? LIMIT ?) ORDER BY score DESC, row LIMIT ?",
            (query, MOST_RANKED, limit),
        ).fetchall()
    )


def _of_records(workspace: Workspace, scores: dict[int, float]) -> list[Passage]:
    rows = fetch(
        workspace.connection,
        """SELECT e.id, e.title, p.row, p.text_sha256, p.start, p."end", p.page
           FROM json_each(?) JOIN passage p ON p.row = value JOIN evidence e ON e.text_sha256 = p.text_sha256 AND e.present""",
        (json.dumps(list(scores)),),
    )
    texts = {
        digest: content(workspace.connection, digest).decode()
        for digest in {row["text_sha256"] for row in rows}
    }
    found = [
        Passage(
            row["id"], row["title"], texts[row["text_sha256"]][row["start"] : row["end"]],
            row["start"], row["end"], row["page"], scores[row["row"]],
        )
        for row in rows
    ]  # fmt: skip
    return sorted(found, key=lambda each: (-each.score, each.evidence, each.start))


def marks(text: str, words: str, *, typing: bool = False) -> list[Span]:
    """Where words that were searched for stand in `text`, in any of their forms and in order."""
    keys = set(terms.keys(words))
    last = (words.split() or [""])[-1]
    begun = terms.plain(last) if typing and len(last) >= fulltext.SHORTEST else ""
    return [
        Span(term.start, term.end)
        for term in terms.find(text)
        if term.key in keys or (begun and terms.plain(text[term.start : term.end]).startswith(begun))
    ]
