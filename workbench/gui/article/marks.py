"""The claims of one text as the article shows them, found by offset in logarithmic time."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.core.model import DISAGREED, Verdict
from workbench.gui import texts

LANES = 3
"""Underlines of overlapping claims lie below each other, at most this many."""

WEIGHT = {
    Verdict.NOT_A_CLAIM.value: 0,
    Verdict.OPEN.value: 1,
    Verdict.SOURCED.value: 2,
    Verdict.UNVERIFIED.value: 3,
    Verdict.CONTESTED.value: 4,
    DISAGREED: 5,
}
"""Where several claims share one place the heaviest standing is shown."""


@dataclass(slots=True)
class Mark:
    """One claim in the text. `start`/`end` are UTF-16 offsets, which is how Qt counts; `lane` is the depth of its
    underline; `number` the margin number."""

    id: str
    start: int
    end: int
    standing: str
    number: int
    lane: int = 0


class Marks:
    """The marks of one text, sorted by start."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=lambda mark: (mark.start, -mark.end))
        self._starts = [mark.start for mark in self._marks]
        self._by_id = {mark.id: mark for mark in self._marks}
        self._furthest: list[int] = []
        furthest = 0
        for mark in self._marks:
            if mark.end > furthest:
                furthest = mark.end
            self._furthest.append(furthest)
        _give_lanes(self._marks)

    def change(self, gone: Iterable[str], come: Iterable[Mark]) -> None:
        """Takes some marks out and puts others in, each where its number says; the others stay, under new numbers."""
        first, last = len(self._marks), 0
        for claim in gone:
            at = self._place(self._by_id.pop(claim))
            for each in (self._marks, self._starts, self._furthest):
                del each[at]
            first, last = min(first, at), max(last, at)
        for mark in sorted(come, key=lambda mark: mark.number):
            at = mark.number - 1
            self._by_id[mark.id] = mark
            self._marks.insert(at, mark)
            self._starts.insert(at, mark.start)
            self._furthest.insert(at, 0)
            first, last = min(first, at), max(last + 1, at)
        for at in range(first, len(self._marks)):
            self._marks[at].number = at + 1
        self._mend(first, last)

    def _place(self, mark: Mark) -> int:
        at = bisect_left(self._starts, mark.start)
        while self._marks[at] is not mark:
            at += 1
        return at

    def _mend(self, first: int, last: int) -> None:
        """How far the text is marked, and the lanes, from the place that was changed first to where the last makes no difference
        any more: no mark reaches over there."""
        furthest = self._furthest[first - 1] if first else 0
        at = first
        while at < len(self._marks):
            furthest = max(furthest, self._marks[at].end)
            if at > last and self._furthest[at] == furthest:
                break
            self._furthest[at] = furthest
            at += 1
        while 0 < first < len(self._marks) and self._furthest[first - 1] > self._starts[first]:
            first -= 1
        at += 1
        while at < len(self._marks) and self._furthest[at - 1] > self._starts[at]:
            at += 1
        _give_lanes(self._marks[first:at])

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def get(self, claim: str) -> Mark | None:
        return self._by_id.get(claim)

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks that share at least one character with start..end, in the order of their starts."""
        last = bisect_left(self._starts, end)
        found = []
        at = last - 1
        while at >= 0 and self._furthest[at] > start:
            if self._marks[at].end > start:
                found.append(self._marks[at])
            at -= 1
        return found[::-1]

    def at(self, offset: int) -> list[Mark]:
        """The marks over the character at `offset`, shortest first."""
        return sorted(self.between(offset, offset + 1), key=lambda mark: mark.end - mark.start)

    def starting(self, start: int, end: int) -> Sequence[Mark]:
        """The marks whose first character lies in start..end."""
        return self._marks[bisect_left(self._starts, start) : bisect_right(self._starts, end - 1)]


def heaviest(marks: Iterable[Mark]) -> str:
    """The standing that is shown where several claims share one place."""
    return max((mark.standing for mark in marks), key=WEIGHT.__getitem__)


def numbers(marks: Iterable[Mark]) -> str:
    """Margin numbers in short: "4", "4, 5" or "4-7"."""
    found = sorted(mark.number for mark in marks)
    shown = [texts.number(each) for each in found]
    return ", ".join(shown) if len(shown) <= 2 else f"{shown[0]}–{shown[-1]}"


def next_of(ids: Sequence[str], current: str) -> str:
    """What a click on a place means that several claims share, the innermost first: the one after the current one."""
    if current in ids:
        return ids[(ids.index(current) + 1) % len(ids)]
    return ids[0] if ids else ""


def _give_lanes(marks: list[Mark]) -> None:
    """Gives each mark the uppermost lane that is free where it starts."""
    free_from = [0] * LANES
    for mark in marks:
        if free_from[0] <= mark.start:  # so it is for almost all
            mark.lane, free_from[0] = 0, mark.end
            continue
        mark.lane = next((lane for lane in range(1, LANES) if free_from[lane] <= mark.start), LANES - 1)
        free_from[mark.lane] = max(free_from[mark.lane], mark.end)
