"""What a sentence takes from around it: whom "it" means, whose quotation it belongs to, which line introduces it.

The same words mean something else where that changed, so a statement does not stand where it stood.
"""

from functools import cached_property

from workbench.core.text import differences, marks, meaning, words
from workbench.core.text.statements import Likeness, Statements, alike
from workbench.core.text.twins import Twins

SAME_BESIDE = 60.0
"""Likeness from which on the sentence before is still the one that was there."""
SUBJECT = 3
"""Words at the beginning of a sentence that say what it is about."""
INTRODUCES = (":", "：")
ASKS = ("?", "？", "؟")
LONGEST_ANSWER = 6
"""Words, or Chinese characters, of a sentence that may mean nothing without the question before it."""


class Context:
    """What is around the sentences of an old and a new text. `twins` finds a sentence of the old one word for word, `fresh`
    the one most like it."""

    def __init__(
        self, old: Statements, new: Statements, twins: Twins, fresh: Likeness, language: str
    ) -> None:
        self._old = old
        self._new = new
        self._twins = twins
        self._fresh = fresh
        self._language = language

    def compare(self, place: int, number: int) -> tuple[tuple[str, ...], bool]:
        """What differs around old sentence `place` and new sentence `number`, readable, and whether the sentence can still
        be taken for the same."""
        if self._quoted[0].get(place) != self._quoted[1].get(number):
            return ("the quotation that it belongs to is another one, or somebody else's",), False
        word = meaning.refers_back(self._old.words_of(place), self._language)
        note = "the sentence before is another one"
        old_line, new_line = _introduction(self._old, place), _introduction(self._new, number)
        if old_line != new_line:
            return (f"{note}: it {'introduced' if old_line else 'introduces'} this one",), False
        if not place or not word or self._is_kept(place - 1, number - 1):
            return (), True
        moved = self._old.begins_paragraph(place) and self._is_there(place - 1)
        return (f"{note}: “{word}” may mean something else",), moved

    def _is_kept(self, before: int, number: int) -> bool:
        """Whether a sentence is the same, or the same about the same."""
        if number < 0 or self._old.keys[before] == self._new.keys[number]:
            return number >= 0
        return self._is_like(before, number) and not _is_about_another(
            self._old.words_of(before), self._new.words_of(number), self._language
        )

    def _is_there(self, before: int) -> bool:
        """Whether a sentence stands anywhere in the new text with no other name in it: then the paragraph behind it was moved,
        and not put behind another one in its place."""
        key = self._old.keys[before]
        if key in self._new.places:
            return isinstance(self._twins.find(before), int)
        return any(
            self._is_like(before, number)
            and not _has_another_name(self._old.words_of(before), self._new.words_of(number), self._language)
            for _, number in self._fresh.best(key)[:1]
        )

    def _is_like(self, before: int, number: int) -> bool:
        return alike(self._old.keys[before], self._new.keys[number]) >= SAME_BESIDE

    @cached_property
    def _quoted(self) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
        return _quoted(self._old), _quoted(self._new)


def _introduction(statements: Statements, place: int) -> str:
    """The key of the sentence before where that announces this one, or is the question to which it is a short answer; else
    ""."""
    before = statements.words_of(place - 1) if place else ""
    answers = before.endswith(ASKS) and len(statements.keys[place].split()) <= LONGEST_ANSWER
    return statements.keys[place - 1] if answers or before.endswith(INTRODUCES) else ""


def _is_about_another(old: str, new: str, language: str) -> bool:
    """Whether of two wordings of a sentence the new one begins with other words, has another name, or lacks one. Another
    number leaves it about the same."""
    if _has_another_name(old, new, language):
        return True
    changed = [each.old for each in differences.find(old, new, language) if each.kind in ("words", "name")]
    found = words.find(old)
    gone = {word for word in found for start, end in changed if word.start < end and word.end > start}
    names = (name for name in meaning.find(old, language) if name.kind == "name")
    return not gone.isdisjoint(found[:SUBJECT]) or any(
        gone.issuperset(words.find(old, name.start, name.end)) for name in names
    )


def _has_another_name(old: str, new: str, language: str) -> bool:
    """Whether a name came into a sentence. In a script without capitals any word may be one."""
    changed = [difference.new for difference in differences.find(old, new, language)]
    if not meaning.has_capitals(old):
        return old != new
    names = (name for name in meaning.find(new, language) if name.kind == "name")
    return any(name.start < end and name.end > start for name in names for start, end in changed)


def _quoted(statements: Statements) -> dict[int, list[str]]:
    """For each sentence of a quotation over several sentences: the words of the first and the last one that are outside
    the marks, which say who speaks."""
    found: dict[int, list[str]] = {}
    for quoted in marks.find(statements.text):
        places = statements.touched(quoted.opens, quoted.closes)
        if len(places) < 2:
            continue
        first, last = statements.spans[places[0]], statements.spans[places[-1]]
        opening = words.key(statements.text[first.start : quoted.opens])
        closing = words.key(statements.text[quoted.closes : last.end])
        for place in places:
            found.setdefault(place, []).append(f"{opening} … {closing}")
    return found
