"""Finds a sentence again, word for word, in another version; where it stands more than once, only by what is around it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from workbench.core.model import Anchor
from workbench.core.text.statements import Statements

SHORTEST, SHORTEST_OF_LETTERS = 3, 12
"""Words from which on a sentence is not met again by chance, or letters, for scripts without blanks and for long words."""
SHORTEST_OF_CHARACTERS = 6
"""Chinese and Japanese characters from which on it is not."""
LONG = 200
"""Characters of a sentence that say whether it is short."""
MANY = 50
"""A sentence that stands more often with the same words beside it is told by nothing."""

Sides = tuple[str, str]
_Side = TypeVar("_Side", bound=Hashable)


@dataclass(frozen=True)
class _Place:
    """Sentence `number` with what stands right before and after it: `near` in its paragraph, `far` in the whole text."""

    number: int
    near: Sides
    far: Sides


class Twins:
    """The same sentences in an old and a new text."""

    def __init__(self, old: Statements, new: Statements) -> None:
        self._old = old
        self._new = new
        self._groups: dict[str, _Group] = {}

    def find(self, place: int) -> int | Anchor:
        """The number of the new sentence with the words of old sentence `place`, or why none can be named: LOST (none is
        left for it) or AMBIGUOUS."""
        key = self._old.keys[place]
        old, new = self._old.places[key], self._new.places.get(key, [])
        if not new:
            return Anchor.LOST
        if len(old) == len(new) == 1 and _is_long(key):
            return new[0]
        if key not in self._groups:
            self._groups[key] = _Group(
                [_place(self._old, number) for number in old],
                [_place(self._new, number) for number in new],
                short=not _is_long(key),
            )
        return self._groups[key].find(place)


def _is_long(key: str) -> bool:
    """Whether a sentence with this key (`words.key`) has so many words that it is not met again by chance."""
    found = key[:LONG].split()
    letters = sum(map(len, found))
    if letters < 1.5 * len(found):
        return len(found) >= SHORTEST_OF_CHARACTERS
    return len(found) >= SHORTEST or letters >= SHORTEST_OF_LETTERS


def _place(statements: Statements, number: int) -> _Place:
    return _Place(number, statements.sides_in_paragraph(number), statements.sides(number))


class _Group:
    """All places, old and new, of one sentence, by what stands around them. A `short` one ("No.") takes its meaning from
    both sides; a longer one may have another sentence on one side of it in its paragraph."""

    def __init__(self, old: Sequence[_Place], new: Sequence[_Place], *, short: bool) -> None:
        self._old = {place.number: place for place in old}
        self._new = new
        self._short = short
        self._before = _numbers((place.near[0], place.number) for place in new)
        self._after = _numbers((place.near[1], place.number) for place in new)
        self._old_before = Counter(place.near[0] for place in old)
        self._old_after = Counter(place.near[1] for place in old)

    def find(self, number: int) -> int | Anchor:
        """Both sides the same and this nowhere else, or one side the same where no other place has either."""
        if number in self._same:
            return self._same[number]
        place = self._old[number]
        known = (self._before.get(place.near[0], []), self._after.get(place.near[1], []))
        # At the edge of a paragraph the next one may have come from anywhere.
        half = [found for side, found in zip(place.near, known, strict=True) if side]
        if max(map(len, half), default=0) > MANY:
            return Anchor.AMBIGUOUS
        left = {found for numbers in half for found in numbers} - self._taken
        if len(left) == 1 and not self._short:
            (chosen,) = left
            return chosen if self._is_alone(place, chosen) else Anchor.AMBIGUOUS
        return Anchor.AMBIGUOUS if left or len(self._taken) < len(self._new) else Anchor.LOST

    def _is_alone(self, place: _Place, chosen: int) -> bool:
        """Whether no other old place has a side of the chosen new one."""
        before, after = next(new.near for new in self._new if new.number == chosen)
        others = self._old_before[before] * bool(before) + self._old_after[after] * bool(after)
        return others == (before == place.near[0] != "") + (after == place.near[1] != "")

    @cached_property
    def _same(self) -> dict[int, int]:
        """For the old places that have one: the only new place with the same on both sides, in the paragraph where that
        tells it from all others, else in the text."""
        old = self._old.values()
        far = _matched(old, self._new, lambda place: place.far)
        if len(self._old) > 1 or len(self._new) > 1:
            far = {number: new for number, new in far.items() if all(self._old[number].far)}
        near = _matched(old, self._new, lambda place: place.near)
        enough = all if self._short else any
        found = far | {number: new for number, new in near.items() if enough(self._old[number].near)}
        count = Counter(found.values())
        return {number: new for number, new in found.items() if count[new] == 1}

    @cached_property
    def _taken(self) -> set[int]:
        return set(self._same.values())


def _matched(
    old: Collection[_Place], new: Iterable[_Place], sides: Callable[[_Place], Sides]
) -> dict[int, int]:
    """The old and new places, by number, whose sides are the same, where neither of them stands beside another old place."""
    there = _numbers((sides(place), place.number) for place in new)
    before, after = (Counter(sides(place)[side] for place in old) for side in (0, 1))
    return {
        place.number: there[found][0]
        for place in old
        if len(there.get(found := sides(place), ())) == 1
        and not (found[0] and before[found[0]] > 1)
        and not (found[1] and after[found[1]] > 1)
    }


def _numbers(pairs: Iterable[tuple[_Side, int]]) -> dict[_Side, list[int]]:
    found: defaultdict[_Side, list[int]] = defaultdict(list)
    for side, number in pairs:
        found[side].append(number)
    return found
