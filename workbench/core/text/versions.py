"""Sets two versions of a text side by side, statement by statement."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.core.model import Span
from workbench.core.text import differences, words
from workbench.core.text import language as languages
from workbench.core.text.statements import LONGEST, Likeness, Statements

REWORDED = 55.0
"""Likeness (statements.alike) from which on two sentences are one in two wordings."""
NEIGHBOUR = 5.0
"""What each neighbour that is paired already adds to the likeness of two sentences."""


class Change(StrEnum):
    """What became of a statement between two versions."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    REWORDED = "reworded"
    NEW = "new"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Aligned:
    """One statement in the old text, the new one, or both, and what differs, readable."""

    change: Change
    old: Span | None
    new: Span | None
    why: tuple[str, ...] = ()


def align(old_text: str, new_text: str, language: str = "") -> list[Aligned]:
    """Every sentence of both texts exactly once, in the order of the new text; what was dropped stands behind what it
    stood behind in the old text."""
    language = language or languages.guess(old_text) or languages.guess(new_text) or "any"
    old, new = Statements(old_text, language), Statements(new_text, language)
    kept = dict(_kept_in_order(old, new))
    moved = dict(_left_over(old, new, kept))
    reworded = _reworded(old, new, {**kept, **moved})
    pairs = {**kept, **moved, **reworded}
    back = {number: place for place, number in pairs.items()}

    def named(place: int) -> Aligned:
        number = pairs[place]
        before, after = old.words_of(place), new.words_of(number)
        change = Change.UNCHANGED if place in kept else Change.MOVED if place in moved else Change.REWORDED
        if words.wording(before) != words.wording(after):
            change = Change.REWORDED
        return Aligned(change, old.spans[place], new.spans[number], _why(before, after, language))

    def dropped_behind(place: int) -> Iterator[Aligned]:
        while (place := place + 1) < len(old.spans) and place not in pairs:
            yield Aligned(Change.DROPPED, old.spans[place], None)

    found = list(dropped_behind(-1))
    for number, span in enumerate(new.spans):
        if number in back:
            found += [named(back[number]), *dropped_behind(back[number])]
        else:
            found.append(Aligned(Change.NEW, None, span))
    return _with_edges_named(found)


def _with_edges_named(found: list[Aligned]) -> list[Aligned]:
    """What stands in one text only, before or behind all that both have, with that said of it: a copy without the headline, a
    copy that was cut."""
    paired = [at for at, each in enumerate(found) if each.old and each.new]
    if not paired:
        return found
    word = {Change.DROPPED: "missing", Change.NEW: "new"}
    beginning = [replace(each, why=(f"{word[each.change]} at the beginning",)) for each in found[: paired[0]]]
    end = [replace(each, why=(f"{word[each.change]} at the end",)) for each in found[paired[-1] + 1 :]]
    return [*beginning, *found[paired[0] : paired[-1] + 1], *end]


def _kept_in_order(old: Statements, new: Statements) -> Iterable[tuple[int, int]]:
    """Pairs of the same sentences in the same order: the longest run of those that stand once in each text, and the
    equal ones that follow or come before them without a gap."""
    single = [
        (places[0], new.places[key][0])
        for key, places in old.places.items()
        if len(places) == 1 == len(new.places.get(key, ()))
    ]
    pairs = dict(_rising(sorted(single)))
    taken = set(pairs.values())
    for step in (1, -1):
        for place, number in sorted(pairs.items(), reverse=step < 0):
            place, number = place + step, number + step
            while _free(old, new, place, number, pairs, taken) and old.keys[place] == new.keys[number]:
                pairs[place] = number
                taken.add(number)
                place, number = place + step, number + step
    return pairs.items()


def _free(
    old: Statements, new: Statements, place: int, number: int, pairs: dict[int, int], taken: set[int]
) -> bool:
    inside = 0 <= place < len(old.keys) and 0 <= number < len(new.keys)
    return inside and place not in pairs and number not in taken


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of `pairs` (sorted by the first number) whose second numbers rise (patience sorting)."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for place, (_, number) in enumerate(pairs):
        size = bisect_left(ends, number)
        before.append(at[size - 1] if size else -1)
        if size == len(ends):
            ends.append(number)
            at.append(place)
        else:
            ends[size], at[size] = number, place
    found: list[tuple[int, int]] = []
    place = at[-1] if at else -1
    while place >= 0:
        found.append(pairs[place])
        place = before[place]
    return found[::-1]


def _left_over(old: Statements, new: Statements, kept: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Equal sentences that stand elsewhere now, several of the same words in their order."""
    taken = set(kept.values())
    for key, places in old.places.items():
        free = [number for number in new.places.get(key, ()) if number not in taken]
        yield from zip((place for place in places if place not in kept), free, strict=False)


def _reworded(old: Statements, new: Statements, pairs: dict[int, int]) -> dict[int, int]:
    """The sentences that are left, paired with those most like them, the most alike first."""
    taken = set(pairs.values())
    likeness = Likeness(new, (number for number in range(len(new.keys)) if number not in taken))
    scored = [
        (score + NEIGHBOUR * _paired_neighbours(place, number, pairs), place, number)
        for place, key in enumerate(old.keys)
        if place not in pairs
        for score, number in likeness.best(key)
    ]
    found: dict[int, int] = {}
    for score, place, number in sorted(scored, key=lambda each: (-each[0], each[1], each[2])):
        if score >= REWORDED and place not in found and number not in taken:
            found[place] = number
            taken.add(number)
    return found


def _paired_neighbours(place: int, number: int, pairs: dict[int, int]) -> int:
    return (pairs.get(place - 1) == number - 1) + (pairs.get(place + 1) == number + 1)


def _why(old: str, new: str, language: str) -> tuple[str, ...]:
    if words.squeezed(old) == words.squeezed(new) or max(len(old), len(new)) > LONGEST:
        return ()
    return tuple(map(str, differences.find(old, new, language))) or ("punctuation or signs",)
