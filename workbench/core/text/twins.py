"""Finds a sentence again, word for word, in another version; where it stands more than once, only by what is around it."""

from collections import Counter, defaultdict
from functools import cached_property

from workbench.core.model import Anchor
from workbench.core.text.statements import Statements

SHORTEST, SHORTEST_OF_CHARACTERS = 4, 6
"""Words (characters, in scripts without blanks) from which on a sentence is not met again by chance."""

LONG = 200
"""Characters of a sentence that say whether it is short."""
MANY = 50
"""A sentence that stands more often with the same words beside it is told by nothing."""

Sides = tuple[str, str]


class Twins:
    """The same sentences in an old and a new text."""

    def __init__(self, old: Statements, new: Statements, *, spaced: bool) -> None:
        self._old = old
        self._new = new
        self._shortest = SHORTEST if spaced else SHORTEST_OF_CHARACTERS
        self._groups: dict[str, _Group] = {}

    def find(self, place: int) -> int | Anchor:
        """The number of the new sentence with the words of old sentence `place`, or why none can be named: LOST (none is
        left for it) or AMBIGUOUS."""
        key = self._old.keys[place]
        old, new = self._old.places[key], self._new.places.get(key, [])
        if not new:
            return Anchor.LOST
        if len(old) == len(new) == 1 and len(key[:LONG].split()) >= self._shortest:
            return new[0]
        if key not in self._groups:
            self._groups[key] = _Group(
                [self._old.sides(number) for number in old],
                [(number, self._new.sides(number)) for number in new],
            )
        return self._groups[key].find(self._old.sides(place))


class _Group:
    """All places, old and new, of one sentence, by what stands around them."""

    def __init__(self, old: list[Sides], new: list[tuple[int, Sides]]) -> None:
        self._old = Counter(old)
        self._old_before = Counter(before for before, _ in old)
        self._old_after = Counter(after for _, after in old)
        self._new = new
        self._sides = dict(new)

    @cached_property
    def _places(self) -> dict[Sides, list[int]]:
        found: defaultdict[Sides, list[int]] = defaultdict(list)
        for number, sides in self._new:
            found[sides].append(number)
        return found

    @cached_property
    def _one_side(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        by_before: defaultdict[str, list[int]] = defaultdict(list)
        by_after: defaultdict[str, list[int]] = defaultdict(list)
        for number, (before, after) in self._new:
            by_before[before].append(number)
            by_after[after].append(number)
        return by_before, by_after

    def find(self, sides: Sides) -> int | Anchor:
        """Both sides the same and this nowhere else, or one side the same where no other place has either."""
        both = self._places.get(sides, [])
        if both:
            return both[0] if len(both) == 1 and self._old[sides] == 1 else Anchor.AMBIGUOUS
        by_before, by_after = self._one_side
        # At the edge of a text there is nothing that could tell one place from another.
        halves = tuple(
            by.get(side, []) if side else [] for by, side in zip((by_before, by_after), sides, strict=True)
        )
        if max(map(len, halves)) > MANY:
            return Anchor.AMBIGUOUS
        half = {*halves[0], *halves[1]} - self._taken
        if len(half) == 1:
            (number,) = half
            before, after = self._sides[number]
            others = self._old_before[before] * bool(before) + self._old_after[after] * bool(after)
            own = (before == sides[0] != "") + (after == sides[1] != "")
            return number if others == own else Anchor.AMBIGUOUS
        return Anchor.AMBIGUOUS if half or len(self._taken) < len(self._new) else Anchor.LOST

    @cached_property
    def _taken(self) -> set[int]:
        """New places whose both sides are those of one old place."""
        return {
            number for number, sides in self._new if self._old[sides] == 1 and len(self._places[sides]) == 1
        }
