"""Figures of the field: precision, recall, F1 and average precision."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby


class GoldError(ValueError):
    """Gold data that is not where it was said to be, or not in the format that its publisher documents."""


@dataclass(frozen=True)
class Tally:
    """How many were `right` of those `found` by the program and those `wanted` by the gold data."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall (van Rijsbergen, Information Retrieval, 1979, chapter 7)."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 0.0


def compared(found: set[int], wanted: set[int]) -> Tally:
    """The tally of two sets of places."""
    return Tally(len(found & wanted), len(found), len(wanted))


def average_precision(scored: Sequence[tuple[float, bool]]) -> float:
    """The average precision of items ranked by falling score: the sum of (R_n - R_n-1) P_n over the ranks.

    Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, section 8.4. Items of one score share a
    rank, as in scikit-learn's `average_precision_score`, so the order of the file counts for nothing. 0.0 where no
    item is relevant.
    """
    relevant = sum(wanted for _, wanted in scored)
    total, seen, hits = 0.0, 0, 0
    for _, group in groupby(sorted(scored, key=lambda item: -item[0]), key=lambda item: item[0]):
        wanted = [is_wanted for _, is_wanted in group]
        seen += len(wanted)
        hits += sum(wanted)
        total += sum(wanted) * hits / seen
    return total / relevant if relevant else 0.0
