"""Search in kept evidence: how many of the passages that bear on a claim are suggested, beside plain bm25; and how fast.

`python -m benchmarks evidence` takes the folder of the gold data from WORKBENCH_GOLD_EVIDENCE, `python -m benchmarks.evidence
FOLDER` from its argument. Nothing is downloaded; benchmarks/README.md says what the sets are and what is counted.
"""

import os
import random
import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from time import perf_counter, process_time

from benchmarks import gold_evidence, measure
from benchmarks.gold_evidence import Asked, Document
from benchmarks.measure import Result, Score, Time, timed_in_turn
from benchmarks.scores import GoldError
from workbench.core import evidence, search, suggest
from workbench.core.model import EvidenceDraft, Reviewer
from workbench.core.store import fulltext
from workbench.core.store.workspace import Workspace
from workbench.core.text import terms

FIRST = 10
PASSAGES, TEXTS = 100_000, 200
ROUNDS = 15
LIMIT = 0.1
GOAL = "5 above the better plain one"
REVIEWER = Reviewer("00" * 16, "Benchmark")
SPOKEN = "About 24,000 websites were shut down and 596 cases prosecuted in Lundavik on 3 March 2024, said Ines Aldana."

Find = Callable[[str], list[str]]


def run(folder: Path) -> Iterator[Result | Score]:
    """Speed on 100,000 passages, then the recall on the gold data of the environment variable."""
    yield from speed(folder)
    if path := os.environ.get("WORKBENCH_GOLD_EVIDENCE", ""):
        yield from recall(Path(path), folder)


def recall(gold: Path, folder: Path) -> Iterator[Score]:
    """Recall at 10 in percent: of suggestions, of plain bm25 with the claim as the query, and the difference.

    The constants of `core/suggest.py` were tuned on every other claim, beginning with the first; "unseen" are the others.
    """
    found, asked = gold_evidence.documents(gold), gold_evidence.claims(gold)
    ours = suggested(found, folder)
    plain = {
        "bm25, text": plain_bm25(found, titles=False),
        "bm25, title and text": plain_bm25(found, titles=True),
    }
    for part, claims in (("all", asked), ("unseen", asked[1::2])):
        floors = {name: recall_at(claims, find) for name, find in plain.items()}
        mine = recall_at(claims, ours)
        for name, value in floors.items():
            yield Score(f"recall at {FIRST}, {part}: {name}", value)
        yield Score(f"recall at {FIRST}, {part}: suggestions", mine)
        yield Score(f"recall at {FIRST}, {part}: points above", mine - max(floors.values()), GOAL)


def recall_at(claims: Sequence[Asked], find: Find, first: int = FIRST) -> float:
    """The mean over the claims of the share of their documents that stand among the first, in percent."""
    shares = [len(each.wanted.intersection(find(each.claim)[:first])) / len(each.wanted) for each in claims]
    return 100 * sum(shares) / len(shares) if shares else 0.0


def suggested(documents: Sequence[Document], folder: Path) -> Find:
    """What the program suggests, with each document kept as a record of its own."""
    workspace = Workspace.create(folder / "gold.claims", REVIEWER)
    drafts = [
        EvidenceDraft(
            f"{each.id}\n{each.text}".encode(), "text/plain", each.id, title=each.title, text=each.text
        )
        for each in documents
    ]
    ids = dict(zip(evidence.add_all(workspace, drafts).ids, (each.id for each in documents), strict=True))

    def find(claim: str) -> list[str]:
        found = suggest.for_words(workspace, claim, "en", limit=suggest.CANDIDATES)
        return list(dict.fromkeys(ids[each.passage.evidence] for each in found))

    return find


def plain_bm25(documents: Sequence[Document], *, titles: bool) -> Find:
    """FTS5 as it comes (unicode61), over the same passages; the query is any word of the claim."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE plain USING fts5(document UNINDEXED, text, tokenize='unicode61 remove_diacritics 2')"
    )
    for each in documents:
        title = f"{each.title} " if titles else ""
        connection.executemany(
            "INSERT INTO plain VALUES (?, ?)",
            [(each.id, title + each.text[start:end]) for start, end in fulltext.passages(each.text)],
        )

    def find(claim: str) -> list[str]:
        words = dict.fromkeys(re.findall(r"\w+", claim.lower()))
        query = " OR ".join(f'"{word}"' for word in words)
        rows = connection.execute(
            "SELECT document FROM plain WHERE plain MATCH ? ORDER BY rank, rowid LIMIT 100", (query,)
        )
        return list(dict.fromkeys(document for (document,) in rows.fetchall()))

    return find


def speed(folder: Path, passages: int = PASSAGES) -> Iterator[Result]:
    """A search and the suggestions for a claim, each against the bare query of FTS5 that it asks."""
    workspace = library(folder, passages)
    words = "websites cases"
    query = fulltext.phrases(words)
    any_word = " OR ".join(fulltext.quoted([key]) for key in terms.keys(SPOKEN))
    begun = "websites cas"
    typed = fulltext.phrases(begun, typing=True)
    steps: tuple[tuple[str, Callable[[], object], str], ...] = (
        ("search", lambda: search.passages(workspace, words), query),
        ("search while typing", lambda: search.passages(workspace, begun, typing=True), typed),
        ("suggestions", lambda: suggest.for_words(workspace, SPOKEN, "en"), any_word),
    )
    for name, ours, asked in steps:
        yield timed_in_turn(
            f"{name}, {passages:,} passages",
            lambda _round, ours=ours: took(ours),
            lambda _round, asked=asked: took(lambda: bare(workspace, asked)),
            ROUNDS,
            limit=LIMIT,
        )


def took(action: Callable[[], object]) -> Time:
    start = Time(perf_counter(), process_time())
    action()
    return Time(perf_counter(), process_time()).since(start)


def bare(workspace: Workspace, query: str) -> None:
    workspace.connection.execute(
        "SELECT rowid FROM passage_fts WHERE passage_fts MATCH ? ORDER BY rank LIMIT 50", (query,)
    ).fetchall()


def library(folder: Path, passages: int) -> Workspace:
    """Texts whose words are as unequally common as those of a language (Zipf); what the claim says stands in some of them."""
    chance = random.Random(5)
    said = re.findall(r"\w+", SPOKEN)
    words = [f"{chance.choice('bdfgklmnprst')}{number:x}" for number in range(30_000)]
    for number, word in enumerate(said):
        words.insert(5 + 40 * number, word)  # from every second passage down to one in 200
    shares = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    each = passages // TEXTS
    drafts = []
    for number in range(TEXTS):
        paragraphs = [" ".join(chance.choices(words, cum_weights=shares, k=40)) for _ in range(each)]
        text = "\n\n".join(paragraphs)
        drafts.append(EvidenceDraft(text.encode(), "text/plain", f"{number}.txt", text=text))
    workspace = Workspace.create(folder / "library.claims", REVIEWER)
    evidence.add_all(workspace, drafts)
    return workspace


if __name__ == "__main__":
    print(measure.HEAD)
    with tempfile.TemporaryDirectory(prefix="claims-bench-") as place:
        try:
            for figure in recall(Path(sys.argv[1]), Path(place)) if sys.argv[1:] else speed(Path(place)):
                print(measure.line(figure), flush=True)
        except GoldError as problem:
            sys.exit(str(problem))
