"""Tells whether two texts are copies of one story: an agency's copy in several papers, or a draft and its correction.

For the tens of articles of one review, whole sets of runs of words are exact, quick enough and need no library; sketches
of them (MinHash) would begin to pay with thousands of articles.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from workbench.core.text import words

RUN, RUN_OF_CHARACTERS = 3, 6
"""Words that make a run; in scripts without blanks, characters."""
FAMILY = 0.4
"""Likeness from which on two texts are proposed as one family. One word in ten changed leaves 0.7, two stories about the
same event share less than 0.1."""
FEWEST = 30
"""A text with fewer runs is too short to say."""
EACH_HALF = 0.2
"""The share of either half that a copy has at least: a publisher's notice below two stories fills one half only."""
LONGEST_NOTICE = 80
"""Words with which two texts may both end though they are two stories."""
OWN = 0.5
"""The share of its names and numbers that a copy has at least: two market reports are of one build, with others in it."""
FEWEST_OWN = 4


@dataclass(frozen=True)
class Runs:
    """The words of a text in order, without capitals, those that are its own (names, numbers), and how many make a run."""

    words: tuple[str, ...]
    own: frozenset[str]
    size: int

    def between(self, start: int, end: int) -> frozenset[tuple[str, ...]]:
        """Every run of words from word `start` to `end`."""
        pieces = (islice(self.words, start + step, end) for step in range(self.size))
        return frozenset(zip(*pieces, strict=False))


def runs(text: str) -> Runs:
    """The words of `text` to compare it by; typography, punctuation and capitals do not count."""
    # Line by line: one search through a long text would keep Python's lock, and a window waiting, until its end.
    plain = [word for line in text.split("\n") for word in words.key(line).split()]
    found = tuple(word.casefold() for word in plain)
    small = frozenset(plain)
    own = {
        word.casefold()
        for word in plain
        if word[0].isdigit() or (word[0].isupper() and word.casefold() not in small)
    }
    characters = sum(map(len, found)) < 1.5 * len(found)
    return Runs(found, frozenset(own), RUN_OF_CHARACTERS if characters else RUN)


def likeness(one: Runs, other: Runs) -> float:
    """The share of the runs of the shorter text that stand in the longer one too, from 0 to 1, so that a copy that was
    cut counts as one (the overlap coefficient). 0 where one is too short, and where they share one half only, or the build
    of their sentences but not the names and numbers. A notice that both end with does not count."""
    shorter, longer = sorted((one, other), key=lambda each: len(each.words))
    if len(shorter.own) >= FEWEST_OWN and len(shorter.own.intersection(longer.words)) < OWN * len(
        shorter.own
    ):
        return 0.0  # by far the most pairs, told apart before any run is made
    end, further_end = len(shorter.words), len(longer.words)
    ending = _same_ending(shorter.words, longer.words)
    if ending <= LONGEST_NOTICE and end - ending >= FEWEST:
        end, further_end = end - ending, further_end - ending
    there = longer.between(0, further_end)
    halves = shorter.between(0, end // 2), shorter.between(end // 2, end)
    everything = shorter.between(0, end)
    if len(everything) < FEWEST or any(len(half & there) < EACH_HALF * len(half) for half in halves):
        return 0.0
    return len(everything & there) / len(everything)


def _same_ending(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both end with."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
