"""What texts have word for word in common: an agency's story that one outlet prints whole and another one in half.

Runs of words are compared as sets. Which pairs to compare, an index of some runs says: the least of each `WINDOW` in a row, so
that a passage that is long enough to count has one of them (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003). Whole sets
are exact and take seconds for thousands of files, so no library of sketches is needed.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, takewhile
from zlib import crc32

from workbench.core.text import words

RUN, RUN_OF_CHARACTERS = 5, 10
"""Words that make a run; in scripts without blanks, characters."""
SHARE = 0.25
"""The part of the shorter text that stands in the other one, from which on the two are told. Two stories on one event have
less than 0.05; half an agency's story between as many words of one's own has 0.5."""
PASSAGE, PASSAGE_OF_CHARACTERS = 20, 40
"""Words in a row that both have at least; shorter ones are names, titles and phrases."""
FEWEST = 25
"""A text with fewer runs is too short to say."""
LONGEST = 1_000_000
"""Characters of a text that are looked at."""
LONGEST_NOTICE = 80
"""Words with which two texts may both end, as with a publisher's notice; they do not count."""
WINDOW = 16
"""Runs in a row of which the least is in the index: those of the shortest passage that counts."""
MANY = 40
"""Of more texts that hold one run each is compared with the next one only: they are one group all the same."""


@dataclass(frozen=True)
class Shared:
    """Texts number `a` and `b` have `share` (0 to 1) of the shorter one's runs in common. Their longest common passage begins
    with word number `first` of text `a` and has `length` of them; `in_characters` in scripts without blanks."""

    a: int
    b: int
    share: float
    first: int
    length: int
    in_characters: bool


@dataclass(frozen=True)
class _Runs:
    """The runs of a text in order, each as one number, and how many words or characters make one."""

    order: "array[int]"
    size: int

    @property
    def in_characters(self) -> bool:
        return self.size == RUN_OF_CHARACTERS


def find(texts: Sequence[str], step: Callable[[], None] = lambda: None) -> list[Shared]:
    """The pairs of texts that share enough, those that share most first. `step` is called after each piece of the work."""
    found: list[_Runs] = []
    for text in texts:
        found.append(_runs(text))
        step()
    shared: list[Shared] = []
    for a, b in _candidates(found):
        pair = _compared(found, a, b)
        if pair is not None:
            shared.append(pair)
        step()
    return sorted(shared, key=lambda pair: (-pair.share, pair.a, pair.b))


def passage(text: str, shared: Shared) -> str:
    """The longest common passage as it stands in `text`, which is number `a`."""
    found = words.find(text[:LONGEST])[shared.first : shared.first + shared.length]
    return text[found[0].start : found[-1].end] if found else ""


def _runs(text: str) -> _Runs:
    plain = words.key(text[:LONGEST]).casefold().split()
    size = RUN_OF_CHARACTERS if sum(map(len, plain)) < 1.5 * len(plain) else RUN
    pieces = (plain[step:] for step in range(size))
    return _Runs(array("I", (crc32(" ".join(run).encode()) for run in zip(*pieces, strict=False))), size)


def _candidates(found: Sequence[_Runs]) -> list[tuple[int, int]]:
    """Pairs that hold a run of the index both, in order."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for place, runs in enumerate(found):
        for run in _picked(runs.order):
            holders[run].append(place)
    both: set[tuple[int, int]] = set()
    for places in holders.values():
        if len(places) > 1:
            both.update(pairwise(places) if len(places) > MANY else combinations(places, 2))
    return sorted(both)


def _picked(order: "array[int]") -> set[int]:
    """The least of each `WINDOW` runs in a row, by windows of twice the length each time."""
    if len(order) < FEWEST:
        return set()
    least, width = list(order), 1
    while width < WINDOW:
        least, width = list(map(min, least, least[width:])), 2 * width
    return set(least)


def _compared(found: Sequence[_Runs], a: int, b: int) -> Shared | None:
    one, other = _without_notice(found[a].order, found[b].order)
    here, there = set(one), set(other)
    share = len(here & there) / min(len(here), len(there))
    if share < SHARE:
        return None
    first, runs = _longest(one, other)
    length = runs + found[a].size - 1
    in_characters = found[a].in_characters
    if length < (PASSAGE_OF_CHARACTERS if in_characters else PASSAGE):
        return None
    return Shared(a, b, share, first, length, in_characters)


def _without_notice(one: "array[int]", other: "array[int]") -> tuple["array[int]", "array[int]"]:
    """Both without what they end with alike, where that is short and enough is left."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    ending = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    if not ending or ending > LONGEST_NOTICE or min(len(one), len(other)) - ending < FEWEST:
        return one, other
    return one[:-ending], other[:-ending]


def _longest(one: "array[int]", other: "array[int]") -> tuple[int, int]:
    """Where the longest common stretch of runs begins in `one`, and how many runs it has."""
    places = {run: place for place, run in reversed(list(enumerate(other)))}
    best = 0, 0
    place = 0
    while place < len(one):
        beside = places.get(one[place], -1)
        length = 0
        if beside >= 0:
            pairs = zip(one[place:], other[beside:], strict=False)
            length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        if length > best[1]:
            best = place, length
        place += max(1, length)
    return best
