"""Tells whether two texts are copies of one story: an agency's copy in several papers, or a draft and its correction.

For the tens of articles of one review, whole sets of runs of words are exact, quick enough and need no library; sketches
of them (MinHash) would begin to pay with thousands of articles.
"""

from itertools import islice

from workbench.core.text import words

RUN, RUN_OF_CHARACTERS = 3, 6
"""Words that make a run; in scripts without blanks, characters."""
FAMILY = 0.4
"""Likeness from which on two texts are proposed as one family. One word in ten changed leaves 0.7, two stories about the
same event share less than 0.1."""
FEWEST = 30
"""A text with fewer runs is too short to say."""


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every run of words of `text`; typography, punctuation and capitals do not count."""
    found = words.key(text).casefold().split()
    characters = sum(len(word) for word in found) < 1.5 * len(found)
    size = RUN_OF_CHARACTERS if characters else RUN
    return frozenset(zip(*(islice(found, start, None) for start in range(size)), strict=False))


def likeness(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """The share of the runs of the shorter text that stand in the longer one too, from 0 to 1, so that a copy that was
    cut counts as one (the overlap coefficient); 0 where one is too short."""
    fewest = min(len(one), len(other))
    return len(one & other) / fewest if fewest >= FEWEST else 0.0
