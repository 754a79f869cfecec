"""The sentences of the text on the page, and whether a claim stands in each."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.core.articles import sentence_state
from workbench.core.text.overlaps import inside
from workbench.gui.article.marks import Mark, Marks


@dataclass(slots=True)
class Read:
    """One sentence in UTF-16 offsets. `state` is "claim", "not-a-claim" or "untouched"."""

    start: int
    end: int
    state: str = "untouched"


class Sentences:
    """In the order of the text; none overlaps another."""

    def __init__(self, spans: Sequence[tuple[int, int]] = ()) -> None:
        self._all = [Read(start, end) for start, end in spans]
        self._starts = [start for start, _end in spans]
        self._ends = [end for _start, end in spans]

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Read]:
        return iter(self._all)

    @property
    def left(self) -> int:
        """How many are untouched."""
        return sum(each.state == "untouched" for each in self._all)

    def judge(self, marks: Marks) -> None:
        """Finds the state of each anew."""
        marked = [(mark.start, mark.end, mark.standing) for mark in marks]
        for each, standings in zip(
            self._all, inside(zip(self._starts, self._ends, strict=True), marked), strict=True
        ):
            each.state = sentence_state(standings)

    def judge_around(self, marks: Marks, mark: Mark) -> bool:
        """Finds the states of those that one mark reaches into; says whether one is another than before."""
        changed = False
        for each in self.between(mark.start, mark.end):
            state = sentence_state(frozenset(near.standing for near in marks.between(each.start, each.end)))
            changed, each.state = changed or state != each.state, state
        return changed

    def between(self, start: int, end: int) -> list[Read]:
        """The sentences that share a character with start..end; where the two are equal, the one around that place or
        behind it."""
        first = max(0, bisect_right(self._starts, start) - 1)
        if first < len(self._all) and self._all[first].end <= start:
            first += 1
        if start == end:
            return self._all[first : first + 1]
        return self._all[first : bisect_left(self._starts, end)]

    def untouched(self, start: int, end: int, step: int) -> Read | None:
        """The next untouched sentence behind `end` (step 1) or before `start` (-1), round the end of the text."""
        left = [each for each in self._all if each.state == "untouched"]
        if not left:
            return None
        if step > 0:
            return next((each for each in left if each.start >= end), left[0])
        return next((each for each in reversed(left) if each.end <= start), left[-1])
