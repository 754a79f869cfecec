"""Review files made for the benchmarks: one article with as many claims as asked for."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.core import articles, claims, settings, verdicts
from workbench.core.model import ArticleDraft, Kind, Proposal, Reviewer, Verdict
from workbench.core.store import state
from workbench.core.store.workspace import Workspace

SENTENCE = "The council of Port Almen approved {} new ferries on Tuesday, the mayor said."

CACHE = "WORKBENCH_BENCH_CACHE"
"""Names the folder in which files stay that take long to make."""


def article(count: int, first: int = 1, *, filler: str = "") -> ArticleDraft:
    """An article of `count` sentences numbered from `first`, a claim proposed in each; `filler` stands between them."""
    sentences = [SENTENCE.format(number) for number in range(first, first + count)]
    between = f" {filler}\n\n" if filler else "\n\n"
    text = between.join(sentences)
    proposals: list[Proposal] = []
    start = 0
    for sentence in sentences:
        end = start + len(sentence)
        proposals.append(Proposal(start, end, Kind.STATISTIC, None, (), 0.8, ("a number",), "bench 1"))
        start = end + len(between)
    return ArticleDraft(
        text, text.encode(), "text/plain", "bench.txt", title="Ferries", proposals=tuple(proposals)
    )


def file(path: Path, reviewer: Reviewer, count: int) -> Path:
    """A file at `path` with `count` open claims."""
    with Workspace.create(path, reviewer) as workspace:
        articles.add(workspace, article(count))
    return path


def kept(name: str, make: Callable[[Path], object], folder: Path) -> Path:
    """The file of that name that `make` makes: in `folder`, or copied from the folder of the variable `CACHE`, where it is made
    once and for all."""
    cache = Path(os.environ[CACHE]) if os.environ.get(CACHE) else folder / "made"
    cache.mkdir(parents=True, exist_ok=True)
    if not (cache / name).exists():
        (cache / f"half-{name}").unlink(missing_ok=True)  # of a run that was broken off
        make(cache / f"half-{name}")
        (cache / f"half-{name}").rename(cache / name)
    shutil.copyfile(cache / name, folder / name)
    return folder / name


def many_articles(path: Path, reviewer: Reviewer, count: int) -> Path:
    """A file with `count` open claims, 1,000 to an article."""
    with Workspace.create(path, reviewer) as workspace:
        for first in range(1, count + 1, 1_000):
            articles.add(workspace, article(min(1_000, count + 1 - first), first))
    return path


@contextmanager
def own_settings(folder: Path) -> Iterator[None]:
    """Settings in `folder` with a name in them, which keeps the first-run question away."""
    before = os.environ.get("WORKBENCH_CONFIG_DIR")
    os.environ["WORKBENCH_CONFIG_DIR"] = str(folder)
    try:
        settings.change(reviewer="Bench")
        settings.reviewer("Bench")
        yield
    finally:
        os.environ.pop("WORKBENCH_CONFIG_DIR")
        if before is not None:
            os.environ["WORKBENCH_CONFIG_DIR"] = before


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


def reviewed(folder: Path, number: int, claims: int) -> Path:
    """The file of one reviewer, from the folder of samples where there is one; a floor needs all tables as they are now."""
    return kept(
        f"reviewed-{state.STATE_NUMBER}-{claims}-{number}.claims",
        lambda path: reviewed_file(path, reviewer(number), claims),
        folder,
    )


def reviewer(number: int) -> Reviewer:
    """The reviewer of that number."""
    return Reviewer(f"{number:032x}", f"Reviewer {number}")
