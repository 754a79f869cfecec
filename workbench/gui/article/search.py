"""Finding words in the text on the page."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

MOST = 20_000
"""Places that are counted and marked; a single letter stands in a long text more often than anybody looks."""


class Hit(NamedTuple):
    """One place, in UTF-16 units of the text."""

    start: int
    end: int


class Hits:
    """The places of some words, in the order of the text; none overlaps another."""

    def __init__(self, found: Sequence[Hit] = ()) -> None:
        self._all = found
        self._starts = [hit.start for hit in found]

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, at: int) -> Hit:
        return self._all[at]

    def between(self, start: int, end: int) -> Sequence[Hit]:
        """The places that share a character with start..end."""
        first = max(0, bisect_right(self._starts, start) - 1)
        if first < len(self._all) and self._all[first].end <= start:
            first += 1
        return self._all[first : bisect_left(self._starts, end)]

    def from_place(self, start: int, end: int, *, backwards: bool) -> int:
        """The number of the place that comes after `end`, or before `start`, round the end of the text. There is one."""
        if backwards:
            return (bisect_left(self._starts, start) - 1) % len(self._all)
        return bisect_left(self._starts, end) % len(self._all)


def places(text: str, words: str) -> list[tuple[int, int]]:
    """Where `words` stand in `text` (code points, end excluded), at most `MOST` places. Neither case nor the kind and
    number of blanks matter."""
    parts = unicodedata.normalize("NFC", words).split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    found: list[tuple[int, int]] = []
    for match in pattern.finditer(text):
        found.append(match.span())
        if len(found) == MOST:
            break
    return found
