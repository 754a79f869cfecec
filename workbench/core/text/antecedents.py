"""What "it" or "he" may mean: the names, nouns and pronouns of the sentence before, held against another wording of that.

No grammar is known here. A word that nothing tells from a noun is taken for one, so that a doubt speaks against being the same.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property

from workbench.core.text import differences, meaning, quantities, spelling, words
from workbench.core.text import language as languages
from workbench.core.text.clauses import verb_in
from workbench.core.text.differences import Block
from workbench.core.text.rules import Rules, load

SUBJECT = 3
"""Words at the beginning of a sentence that say what it is about."""
AMOUNTS = ("date", "money", "percent")
"""Kinds of quantities that nothing refers back to; all others may count what is meant."""


class Kept(IntEnum):
    """How far what may be meant stayed, from not at all to surely. DOUBTED: neither the subject nor a name nor a noun that
    something tells from other words is another, but words changed that may be nouns."""

    ANOTHER = 0
    DOUBTED = 1
    SAME = 2


def kept(old: str, new: str, language: str) -> Kept:
    """How far two wordings of one sentence name the same people and things. In a script without capitals every word may be a
    name."""
    changes = changed(old, new, language)
    if not changes:
        return Kept.SAME
    gone = {number for change in changes for number in change.old}
    lacks_name = any(gone.issuperset(name) for name in changes[0].before.names)
    if lacks_name or any(change.names_another for change in changes):
        return Kept.ANOTHER
    return Kept.DOUBTED


def changed(old: str, new: str, language: str) -> list["Change"]:
    """What changed between two wordings of a sentence and is not weightless."""
    before, after = _Side(old, language), _Side(new, language)
    found = (
        change
        for block in differences.blocks_of(before.words, after.words)
        for change in _changes(before, after, block)
    )
    return [change for change in found if not change.is_weightless(language)]


@dataclass(frozen=True, eq=False)
class _Lists:
    """Words of a language, small: `light` ones neither are meant nor change what is, `determiners` stand before a noun, `stops`
    belong to none, `prepositions` and the like are none."""

    light: frozenset[str]
    determiners: frozenset[str]
    stops: frozenset[str]
    prepositions: frozenset[str]
    pronouns: frozenset[str]
    numbers: frozenset[str]


@cache
def _lists(rules: Rules) -> _Lists:
    light = frozenset(rules.words("meaning", "light"))
    determiners = frozenset(rules.words("meaning", "determiners"))
    refers = frozenset(word for word in rules.words("meaning", "refers") if " " not in word)
    numbers = frozenset((*rules.mapping("numbers", "words"), *rules.mapping("numbers", "multipliers")))
    prepositions = frozenset(rules.words("meaning", "prepositions"))
    stops = light | determiners | languages.stop_words(rules.language) - refers
    return _Lists(light, determiners, stops, prepositions, refers - determiners, numbers)


class _Side:
    """One of the two wordings, word by word; its words are asked for by their numbers."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.words = words.find(text)
        self.plain = [word.plain.casefold() for word in self.words]
        self._language = language
        self._rules = load(language)
        self._lists = _lists(self._rules)

    @cached_property
    def has_capitals(self) -> bool:
        return meaning.has_capitals(self.text)

    @cached_property
    def names(self) -> list[set[int]]:
        """The numbers of the words of each name; a capital that belongs to none found begins one too."""
        bearing = (each for each in meaning.find(self.text, self._language) if each.kind == "name")
        found = [self._between(name.start, name.end) for name in bearing]
        known = set().union(*found)
        return found + [{number} for number in self._capitals - known]

    @cached_property
    def _capitals(self) -> set[int]:
        numbers = set(range(1, len(self.words))) - self._amounts
        return {
            number for number in numbers if self.words[number].plain[:1].isupper() and self.is_noun(number)
        }

    @cached_property
    def _amounts(self) -> set[int]:
        found = (each for each in quantities.find(self.text, self._language or "any") if each.kind in AMOUNTS)
        return {number for amount in found for number in self._between(amount.start, amount.end)}

    def _between(self, start: int, end: int) -> set[int]:
        return {number for number, word in enumerate(self.words) if word.start < end and word.end > start}

    def is_light(self, number: int) -> bool:
        """Whether the word neither can be meant nor changes what is."""
        return self.plain[number] in self._lists.light or number in self._amounts

    def is_noun(self, number: int) -> bool:
        """Whether the word may be a noun, or is a pronoun."""
        return self.plain[number] not in self._lists.prepositions and not self._ends_noun(number)

    def is_told(self, number: int) -> bool:
        """Whether an article or the like tells that the word belongs to a noun; any may where no articles are listed."""
        if (
            not self._lists.determiners
            or "'" in self.plain[number]
            or self.plain[number] in self._lists.pronouns
        ):
            return True
        while number and not self.is_determiner(number - 1):
            number -= 1
            if self._ends_noun(number):
                return False
        return number > 0

    def is_determiner(self, number: int) -> bool:
        """Whether the word says of the next ones that they are a noun; "Orrin's" does."""
        return (
            self.plain[number] in self._lists.determiners
            or "'" in self.plain[number]
            or self._is_number(number)
        )

    def _ends_noun(self, number: int) -> bool:
        word = self.words[number]
        return (
            self.plain[number] in self._lists.stops
            or self._is_number(number)
            or verb_in(self.text, word.start, word.end, self._rules)
        )

    def _is_number(self, number: int) -> bool:
        plain = self.plain[number]
        return plain in self._lists.numbers or any(map(str.isdigit, plain))


@dataclass(frozen=True)
class Change:
    """Words of the old wording, by number, in the place of which the new one has others."""

    before: _Side
    after: _Side
    old: range
    new: range

    def is_weightless(self, language: str) -> bool:
        """Whether only words changed that nothing refers back to, or a typing error was mended."""
        sides = (self.before, self.old), (self.after, self.new)
        if all(side.is_light(number) for side, numbers in sides for number in numbers):
            return True
        if not len(self.old) == len(self.new) == 1:
            return False
        old, new = (side.words[numbers[0]].plain for side, numbers in sides)
        return spelling.is_mended(old, new, language)

    @property
    def names_another(self) -> bool:
        """Whether a name came in, the subject changed, a noun was put in the place of another, or one came or went with its
        article."""
        if not all(name.isdisjoint(self.new) for name in self.after.names):
            return True
        old = [number for number in self.old if self.before.is_noun(number)]
        new = [number for number in self.new if self.after.is_noun(number)]
        if (old and old[0] < SUBJECT) or ((old or new) and not self.before.has_capitals):
            return True
        told = any(map(self.before.is_told, old)) or any(map(self.after.is_told, new))
        return told and (bool(old and new) or self._has_article(old, new))

    def _has_article(self, old: Sequence[int], new: Sequence[int]) -> bool:
        return any(
            self.before.is_determiner(number) for number in self.old if old and number < old[-1]
        ) or any(self.after.is_determiner(number) for number in self.new if new and number < new[-1])


def _changes(before: _Side, after: _Side, block: Block) -> Iterator[Change]:
    """A block, or each of its words by itself where both wordings have as many."""
    a, b, c, d = block
    if b - a != d - c:
        yield Change(before, after, range(a, b), range(c, d))
        return
    for step in range(b - a):
        yield Change(before, after, range(a + step, a + step + 1), range(c + step, c + step + 1))
