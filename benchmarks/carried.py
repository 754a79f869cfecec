"""How many claims whose words did not change are carried to another version, by how much of the text is claims.

`python -m benchmarks carried` takes the samples of the program and the texts at the paths in WORKBENCH_GOLD_TEXTS,
`python -m benchmarks.carried --texts PATH ...` its arguments. benchmarks/README.md says what is changed and what is counted.
"""

import argparse
import os
import random
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import measure
from benchmarks.measure import Score
from benchmarks.scores import GoldError
from workbench.bundled import folder as bundled
from workbench.core.errors import UserError
from workbench.core.intake import read
from workbench.core.model import Anchor, Span
from workbench.core.text import anchor, propose
from workbench.core.text.anchor import Carried

DENSITIES = (0.1, 0.3, 0.5, 1.0)
"""Shares of the proposed claims that are kept; all other words may change, so that the fewer there are the more changes around
each."""
NOISE = 0.1
"""The share of the other words that change, and of the paragraphs that move."""
ALL_MOVE = 1 / 3
"""How often all paragraphs come in another order."""
ROUNDS = 50
GOAL = "at least 0.95"

_WORD = re.compile(r"[\u4e00-\u9fff]{1,2}|[^\W_\u4e00-\u9fff]+")


@dataclass(frozen=True)
class Article:
    """A text, its language, and the places of the claims that the rules propose for it."""

    text: str
    language: str
    claims: tuple[Span, ...]


@dataclass
class Count:
    """Claims that were `kept`, and those of them that were `carried`; with a `noted` doubt; to a `wrong` place."""

    kept: int = 0
    carried: int = 0
    noted: int = 0
    wrong: int = 0

    def add(self, other: "Count") -> None:
        self.kept += other.kept
        self.carried += other.carried
        self.noted += other.noted
        self.wrong += other.wrong


def run(_: Path) -> Iterator[Score]:
    """The samples, then the texts of the environment variable."""
    yield from scores([*samples(), *articles(from_environment())])


def from_environment() -> list[Path]:
    """The paths in WORKBENCH_GOLD_TEXTS, divided as in PATH."""
    paths = os.environ.get("WORKBENCH_GOLD_TEXTS", "").split(os.pathsep)
    return [Path(path) for path in paths if path]


def samples() -> list[Article]:
    """The texts that come with the program, one or more in each of its languages."""
    files = sorted(Path(str(bundled("resources"))).glob("samples/*"))
    return list(articles(file for file in files if file.name != "README.md"))


def articles(paths: Iterable[Path]) -> Iterator[Article]:
    """The texts in the files at `paths`, and in the files of the folders at `paths`; GoldError for one that cannot be read."""
    for path in paths:
        files = sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
        for file in files:
            try:
                draft = read.article(file)
            except (UserError, OSError) as problem:
                raise GoldError(f"{file}: {problem}") from problem
            found = propose.propose(draft.text, language=draft.language, published=draft.published)
            yield Article(draft.text, draft.language, tuple(Span(each.start, each.end) for each in found))


def scores(texts: Sequence[Article], rounds: int = ROUNDS) -> Iterator[Score]:
    """For each density the share of the kept claims that were carried, over all and by language."""
    wrong = 0
    for density in DENSITIES:
        counts: dict[str, Count] = {}
        for number, article in enumerate(texts):
            for round_ in range(rounds):
                chance = random.Random(f"{density} {number} {round_}")
                counts.setdefault(article.language or "any", Count()).add(counted(article, density, chance))
        total = Count()
        for count in counts.values():
            total.add(count)
        wrong += total.wrong
        name = f"{density:.0%} of the claims kept"
        if total.kept:
            yield Score(f"{name}: carried", total.carried / total.kept, GOAL)
            yield Score(f"{name}: of these with a note", total.noted / max(1, total.carried))
        for language, count in sorted(counts.items()):
            if count.kept:
                yield Score(f"{name}, {language}: carried", count.carried / count.kept)
    yield Score("claims carried to another place", float(wrong), "0")


def counted(article: Article, density: float, chance: random.Random) -> Count:
    """What becomes of a share of an article's claims in another version of it."""
    if not article.claims:
        return Count()
    some = chance.sample(article.claims, max(1, round(len(article.claims) * density)))
    kept = sorted(some, key=lambda span: span.start)
    new, places = changed(article.text, kept, chance)
    return tally(anchor.carry(article.text, kept, new, article.language), places)


def tally(found: Sequence[Carried], places: Sequence[Span]) -> Count:
    """The count of what became of claims that all stand at `places` now."""
    held = [
        (each, place)
        for each, place in zip(found, places, strict=True)
        if each.state in (Anchor.EXACT, Anchor.MOVED)
    ]
    return Count(
        len(places),
        len(held),
        sum(bool(each.why) for each, _ in held),
        sum(each.span != place for each, place in held),
    )


def changed(text: str, kept: Sequence[Span], chance: random.Random) -> tuple[str, list[Span]]:
    """Another version of a text, and where the `kept` stretches, in order and none over two paragraphs, stand in it: other
    words replaced, left out or put in, and paragraphs moved."""
    pool = _WORD.findall(text)
    paragraphs = list(re.finditer(r"(?:(?!\n\n).)+", text, re.DOTALL))
    written = [_written(text, Span(*match.span()), kept, pool, chance) for match in paragraphs]
    _move(written, chance)
    new, found = "", {}
    for paragraph, places in written:
        new += "\n\n" if new else ""
        found |= {number: Span(len(new) + span.start, len(new) + span.end) for number, span in places.items()}
        new += paragraph
    return new, [found[number] for number in range(len(kept))]


def _written(
    text: str, paragraph: Span, kept: Sequence[Span], pool: Sequence[str], chance: random.Random
) -> tuple[str, dict[int, Span]]:
    new, at, places = "", paragraph.start, {}
    for number, span in enumerate(kept):
        if paragraph.start <= span.start < paragraph.end:
            new += _noisy(text[at : span.start], pool, chance)
            places[number] = Span(len(new), len(new) + span.end - span.start)
            new, at = new + text[span.start : span.end], span.end
    return new + _noisy(text[at : paragraph.end], pool, chance), places


def _noisy(piece: str, pool: Sequence[str], chance: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        if chance.random() > NOISE:
            return match[0]
        word = chance.choice(pool)
        word = word.lower() if chance.random() < 0.5 else word
        blank = "" if "\u4e00" <= word[0] <= "\u9fff" else " "
        return chance.choice((word, word, "", f"{word}{blank}{match[0]}"))

    return _WORD.sub(other, piece)


def _move(paragraphs: list[tuple[str, dict[int, Span]]], chance: random.Random) -> None:
    if chance.random() < ALL_MOVE:
        chance.shuffle(paragraphs)
        return
    for _ in range(max(1, round(len(paragraphs) * NOISE))):
        paragraph = paragraphs.pop(chance.randrange(len(paragraphs)))
        paragraphs.insert(chance.randrange(len(paragraphs) + 1), paragraph)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.carried", description=__doc__)
    parser.add_argument("--texts", nargs="+", type=Path, default=(), metavar="PATH", help="files or folders")
    given = parser.parse_args(arguments)
    print(measure.HEAD)
    try:
        # With paths the question is about these texts; without, about the samples.
        for score in scores(list(articles(given.texts)) if given.texts else samples()):
            print(measure.line(score), flush=True)
    except GoldError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
