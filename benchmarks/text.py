"""From bytes to proposals: speed against a floor, and how right the proposals are on gold data that lies elsewhere.

`python -m benchmarks text` takes the paths of the gold data from environment variables, `python -m benchmarks.text --ud
PATH ...` from its arguments. Nothing is downloaded; benchmarks/README.md says what the sets are and what is counted.
"""

import argparse
import os
import re
import sys
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import gold_quotations, gold_sentences, gold_worth, measure
from benchmarks.measure import Result, Score, in_turn, seconds
from benchmarks.scores import GoldError, Tally
from workbench.bundled import folder as bundled
from workbench.core import drafts
from workbench.core.intake import read
from workbench.core.text import propose, quotations, sentences

SIZE = 1_000_000
ROUNDS = 3
UD_GOALS = {"en_ewt": 0.85, "en_gum": 0.955, "es_pud": 0.985, "zh_gsdsimp": 0.99}
"""Boundary F1 by the beginning of a treebank's file name; for GUM it is news and interviews."""
GUM_GENRES = "news|interview"


@dataclass(frozen=True)
class Gold:
    """Where the gold data lies; empty for what is not there."""

    ud: tuple[Path, ...] = ()
    polnear: tuple[Path, ...] = ()
    checkthat: tuple[Path, ...] = ()


def run(_: Path) -> Iterator[Result | Score]:
    """Speed and memory, then the scores on the gold data of the environment variables."""
    yield from speed()
    yield from scores(from_environment())


def from_environment() -> Gold:
    """The paths in WORKBENCH_GOLD_UD, WORKBENCH_GOLD_POLNEAR and WORKBENCH_GOLD_CHECKTHAT, divided as in PATH."""
    return Gold(_named("UD"), _named("POLNEAR"), _named("CHECKTHAT"))


def _named(name: str) -> tuple[Path, ...]:
    paths = os.environ.get(f"WORKBENCH_GOLD_{name}", "").split(os.pathsep)
    return tuple(Path(path) for path in paths if path)


def speed(size: int = SIZE) -> Iterator[Result | Score]:
    """Each step on a news text of `size` characters, against counting its words with a regular expression."""
    text = article(size)
    data = text.encode()
    word = re.compile(r"\w+")
    steps = {
        "bytes to proposals": lambda: drafts.with_claims(read.article(data=data, file_name="bench.txt")),
        "sentences": lambda: sentences.split(text, "en"),
        "quotations": lambda: quotations.find(text, "en"),
    }
    for name, step in steps.items():
        yield in_turn(
            f"{size / 1e6:g} MB of text, {name}",
            lambda _, step=step: seconds(step),
            lambda _: seconds(lambda: len(word.findall(data.decode()))),
            ROUNDS,
        )
    tracemalloc.start()
    # In this process: what a child takes cannot be traced.
    draft = read.article(data=data, file_name="bench.txt")
    propose.propose(draft.text, language=draft.language, published=draft.published)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    yield Score("memory at the highest, in sizes of the text", peak / len(data), "at most 10")


def article(size: int) -> str:
    """A news text of `size` characters: the sample article again and again, every number another one each time."""
    sample = (bundled("resources") / "samples" / "ferry.txt").read_text(encoding="utf-8")
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(_shifted(sample.strip(), len(parts)))
        length += len(parts[-1]) + 2
    return "\n\n".join(parts)[:size]


def _shifted(text: str, by: int) -> str:
    return re.sub(r"\d\d+", lambda match: str(int(match[0]) + by), text)


def scores(gold: Gold) -> Iterator[Score]:
    """The figures on every set that is there."""
    for path in _files(gold.ud, ".conllu"):
        yield from _sentence_scores(path)
    for path in gold.polnear:
        yield from _quotation_scores(path)
    yield from _worth_scores(_files(gold.checkthat, ".tsv"))


def _files(paths: tuple[Path, ...], suffix: str) -> list[Path]:
    """The files at `paths`, and those with the suffix in the folders at `paths`."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.rglob(f"*{suffix}")) if path.is_dir() else [path]
        if not inside or not inside[0].exists():
            raise GoldError(f"{path}: there is no {suffix} file.")
        found += inside
    return found


def _sentence_scores(path: Path) -> Iterator[Score]:
    name = path.stem
    genres = re.compile(GUM_GENRES)
    everywhere, inside, goal_ends = Tally(), Tally(), Tally()
    for document in gold_sentences.documents(path):
        ends, inner = gold_sentences.boundaries(document)
        everywhere, inside = everywhere + ends, inside + inner
        if genres.search(document.name):
            goal_ends += ends
    goal = next((f"at least {value}" for begin, value in UD_GOALS.items() if name.startswith(begin)), "")
    if name.startswith("en_gum"):
        yield Score(f"{name}: news, interviews F1", goal_ends.f1, goal)
    overall = "" if name.startswith("en_gum") else goal
    yield Score(f"{name}: sentence ends F1", everywhere.f1, overall)
    yield Score(f"{name}: inside paragraphs F1", inside.f1)


def _quotation_scores(path: Path) -> Iterator[Score]:
    total = gold_quotations.Scored()
    for annotated in gold_quotations.articles(path):
        total += gold_quotations.scored(annotated)
    figures = (
        ("direct, recall", total.direct_recall.wanted, total.direct_recall.recall, "at least 0.92"),
        (
            "direct, precision",
            total.direct_precision.found,
            total.direct_precision.precision,
            "at least 0.92",
        ),
        ("all kinds, F1", total.spans.wanted, total.spans.f1, "at least 0.60"),
        ("all kinds, words F1", total.words.wanted, total.words.f1, ""),
        ("source right", total.sources.wanted, total.sources.recall, "at least 0.90"),
    )
    for name, cases, value, goal in figures:
        # Where there is no case at all, 0.000 would look like a failure.
        if cases:
            yield Score(f"PolNeAR {path.name}: {name}", value, goal)
    if total.misfits:
        yield Score(f"PolNeAR {path.name}: annotations left out", total.misfits)


def _worth_scores(paths: list[Path]) -> Iterator[Score]:
    debates: list[float] = []
    for path in paths:
        value = gold_worth.precision(path)
        if gold_worth.is_debate(path):
            debates.append(value)
        else:
            yield Score(f"{path.stem}: average precision", value, "at least 0.90")
    if debates:
        yield Score(f"CLEF-2019, {len(debates)} debates: MAP", sum(debates) / len(debates))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.text", description=__doc__)
    parser.add_argument(
        "--ud", nargs="+", type=Path, default=(), metavar="PATH", help="CoNLL-U files or folders"
    )
    parser.add_argument(
        "--polnear", nargs="+", type=Path, default=(), metavar="PATH", help="parts such as data/dev"
    )
    parser.add_argument(
        "--checkthat", nargs="+", type=Path, default=(), metavar="PATH", help="TSV files or folders"
    )
    given = parser.parse_args(arguments)
    gold = Gold(tuple(given.ud), tuple(given.polnear), tuple(given.checkthat))
    print(measure.HEAD)
    try:
        # With paths the question is how right the proposals are; without, how fast they come.
        for result in scores(gold) if gold != Gold() else speed():
            print(measure.line(result), flush=True)
    except (GoldError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
