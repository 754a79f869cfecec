"""What a sentence takes from around it: whom "it" means, whose quotation it belongs to, which line introduces it.

The same words mean something else where that changed, so a statement does not stand where it stood.
"""

from functools import cached_property

from workbench.core.text import antecedents, marks, meaning, persons, quantities, speech, words
from workbench.core.text.antecedents import Kept
from workbench.core.text.rules import load
from workbench.core.text.statements import Likeness, Statements, alike
from workbench.core.text.twins import Twins

SAME_BESIDE = 60.0
"""Likeness from which on the sentence before is still the one that was there."""
INTRODUCES = (":", "：")
ASKS = ("?", "？", "؟")
FURTHEST_BACK = 8
"""Sentences up to the one that names what each of the next ones refers to."""
LONGEST_ANSWER = 6
"""Words, or Chinese characters, of a sentence that may mean nothing without the question before it."""


class Context:
    """What is around the sentences of an old and a new text. `twins` finds a sentence of the old one word for word; among the
    `unmatched` of the old and of the new one those most like another are found."""

    def __init__(
        self,
        old: Statements,
        new: Statements,
        twins: Twins,
        unmatched: tuple[Likeness, Likeness],
        language: str,
    ) -> None:
        self._old = old
        self._new = new
        self._twins = twins
        self._gone, self._fresh = unmatched
        self._language = language

    def compare(self, place: int, number: int) -> tuple[tuple[str, ...], bool]:
        """What differs around old sentence `place` and new sentence `number`, readable, and whether the sentence can still
        be taken for the same."""
        if self._quoted[0].get(place) != self._quoted[1].get(number):
            return ("the quotation that it belongs to is another one, or somebody else's",), False
        note = "the sentence before is another one"
        old_line, new_line = _introduction(self._old, place), _introduction(self._new, number)
        if old_line != new_line:
            return (f"{note}: it {'introduced' if old_line else 'introduces'} this one",), False
        word = self._refers_back(place)
        kept, moved = self._traced(place, number)
        if kept is Kept.SAME:
            return (), True
        if kept is Kept.DOUBTED:
            note = "words changed in the sentence before"
        return (f"{note}: “{word}” may mean something else",), moved or kept is Kept.DOUBTED

    def _refers_back(self, place: int) -> str:
        return meaning.refers_back(self._old.words_of(place), self._language) if place else ""

    def _traced(self, place: int, number: int) -> tuple[Kept, bool]:
        """How far what the sentences name that old sentence `place` refers back to stayed before new sentence `number`, from one
        to the one before it as long as that refers back too; and whether they only stand elsewhere."""
        kept = Kept.SAME
        for back in range(FURTHEST_BACK):
            word = self._refers_back(place - back) if place >= back else ""
            if not word:
                break
            kept = min(kept, self._kept(place - back, number - back - 1, word))
            if kept is Kept.ANOTHER:
                return kept, self._is_moved(place - back, number - back, word)
        return kept, False

    def _kept(self, place: int, number: int, word: str) -> Kept:
        """How far new sentence `number` names what `word` in old sentence `place` means by the sentence before."""
        if number < 0:
            return Kept.ANOTHER
        if self._old.keys[place - 1] == self._new.keys[number]:
            return Kept.SAME
        if alike(self._old.keys[place - 1], self._new.keys[number]) < SAME_BESIDE:
            return Kept.ANOTHER
        old, new = self._old.words_of(place - 1), self._new.words_of(number)
        if self._is_another_time(word, old, new):
            return Kept.ANOTHER
        kept = antecedents.kept(old, new, self._language)
        if kept is not Kept.ANOTHER:
            return kept
        sentence = self._old.words_of(place)
        same = speech.goes_on(sentence, word, old, new, self._language) or persons.stays(
            sentence, word, old, new, self._language, lambda: self._known
        )
        return Kept.DOUBTED if same else kept

    def _is_another_time(self, word: str, old: str, new: str) -> bool:
        """Whether a word such as "since then" would count from another day."""
        in_time = load(self._language).words("meaning", "refers_in_time")
        return word.casefold() in in_time and self._dates(old) != self._dates(new)

    def _dates(self, sentence: str) -> list[str]:
        return [
            each.text for each in quantities.find(sentence, self._language or "any") if each.kind == "date"
        ]

    @cached_property
    def _known(self) -> persons.Known:
        return persons.known(self._old.text, self._language)

    def _is_moved(self, place: int, number: int, word: str) -> bool:
        """Whether a paragraph that began with old sentence `place` was moved, and no sentence put before it: the one that was
        before stands elsewhere, at the end of its paragraph, and still names the same; the one that is now is not new."""
        if not self._old.begins_paragraph(place) or not self._is_known(number - 1):
            return False
        key = self._old.keys[place - 1]
        if key in self._new.places:
            there = self._twins.find(place - 1)
        else:
            likest = (other for _, other in self._fresh.best(key)[:1])
            there = next(
                (other for other in likest if self._kept(place, other, word) is not Kept.ANOTHER), None
            )
        return isinstance(there, int) and self._new.ends_paragraph(there)

    def _is_known(self, number: int) -> bool:
        """Whether new sentence `number` stands in the old text, in these or in other words."""
        if number < 0 or self._new.keys[number] in self._old.places:
            return True
        return any(score >= SAME_BESIDE for score, _ in self._gone.best(self._new.keys[number])[:1])

    @cached_property
    def _quoted(self) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
        return _quoted(self._old), _quoted(self._new)


def _introduction(statements: Statements, place: int) -> str:
    """The key of the sentence before where that announces this one, or is the question to which it is a short answer; else
    ""."""
    before = statements.words_of(place - 1) if place else ""
    answers = before.endswith(ASKS) and len(statements.keys[place].split()) <= LONGEST_ANSWER
    return statements.keys[place - 1] if answers or before.endswith(INTRODUCES) else ""


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
