"""Review files made for the benchmarks: one article with as many claims as asked for."""

from pathlib import Path

from workbench.core import articles, claims, verdicts
from workbench.core.model import ArticleDraft, Kind, Proposal, Reviewer, Verdict
from workbench.core.store.workspace import Workspace

SENTENCE = "The council of Port Almen approved {} new ferries on Tuesday, the mayor said."


def article(count: int) -> ArticleDraft:
    """An article of `count` sentences, a claim proposed in each."""
    sentences = [SENTENCE.format(number) for number in range(1, count + 1)]
    text = "\n\n".join(sentences)
    proposals: list[Proposal] = []
    start = 0
    for sentence in sentences:
        end = start + len(sentence)
        proposals.append(Proposal(start, end, Kind.STATISTIC, None, (), 0.8, ("a number",), "bench 1"))
        start = end + 2
    return ArticleDraft(
        text, text.encode(), "text/plain", "bench.txt", title="Ferries", proposals=tuple(proposals)
    )


def file(path: Path, reviewer: Reviewer, count: int) -> Path:
    """A file at `path` with `count` open claims."""
    with Workspace.create(path, reviewer) as workspace:
        articles.add(workspace, article(count))
    return path


def reviewed_file(path: Path, reviewer: Reviewer, count: int) -> Path:
    """The same with this reviewer's verdict on every claim, in three actions, and a claim of their own."""
    file(path, reviewer, count)
    with Workspace.open(path, reviewer) as workspace:
        ids = [claim.id for claim in claims.all(workspace)]
        shift = int(reviewer.id, 16) % 3
        for part, verdict in enumerate((Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED)):
            verdicts.give(workspace, ids[(part + shift) % 3 :: 3], verdict, f"Looked up, part {part}.")
        text_id = articles.all(workspace)[0].text_id
        claims.add(workspace, text_id, 4, 20 + shift)
    return path


def reviewer(number: int) -> Reviewer:
    """The reviewer of that number."""
    return Reviewer(f"{number:032x}", f"Reviewer {number}")
