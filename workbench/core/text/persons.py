"""Whom "he" or "she" cannot mean: no thing and no country. Where only words for these changed in the sentence before, and the
one person that the text knows stays named there, the pronoun means whom it meant.

Only for languages that list their words for people (`[meaning]` of their rules).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from workbench.core.text import antecedents, meaning, names, speech, words
from workbench.core.text import language as languages
from workbench.core.text.antecedents import Change
from workbench.core.text.rules import Rules, load

SHOWN_BEFORE = 10
"""Characters before a name in which its article stands."""


@dataclass(frozen=True)
class Known:
    """Words of the names in a text that a title stands before ("President Xi Jinping"), and names that "the" stands before ("the
    Internet")."""

    persons: frozenset[str]
    things: frozenset[str]


def known(text: str, language: str) -> Known:
    """What a text says of its names; a word of a person's name anywhere is no thing's."""
    rules = load(language)
    persons, things = set[str](), set[str]()
    for name in names.each(text, 0, len(text), rules):
        if name.titled:
            persons.update(name.words)
        elif len(name.words) == 1 and _is_told(text, name, rules):
            things.update(name.words)
    return Known(frozenset(persons), frozenset(things - persons))


def _is_told(text: str, name: names.Name, rules: Rules) -> bool:
    """Whether "the" stands before the name, and no noun behind it: "the Lund family" tells nothing of Lund."""
    before = words.find(text, max(0, name.start - SHOWN_BEFORE), name.start)[-1:]
    rest = text[name.end : name.end + SHOWN_BEFORE * 2]
    after = words.find(rest)[:1]
    told = bool(before) and before[0].plain.casefold() in rules.words("quotations", "articles")
    ends = not rest[:1].isspace() and rest[:1] not in ("'", "’", "-")
    return told and (ends or (bool(after) and after[0].plain in _small(rules)))


def stays(sentence: str, word: str, old: str, new: str, language: str, known: Callable[[], Known]) -> bool:
    """Whether `word` of a sentence is a pronoun for one person, the only word there that refers back, and cannot mean what
    differs between two wordings of the sentence before it. What is `known` of the text is asked for only then."""
    rules = load(language)
    if word.casefold() not in rules.words("meaning", "persons"):
        return False
    if not speech.is_only_reference(sentence, word, rules) or not _is_one_person(old, new, known()):
        return False
    changes = antecedents.changed(old, new, rules.language)
    return not any(_turns(change, rules) for change in changes) and not any(
        _may_be_person(plain, rules, known()) for plain in _plain(changes)
    )


def _is_one_person(old: str, new: str, known: Known) -> bool:
    """Whether both wordings name one person of the text, and the same one."""
    found = [[word.plain for word in words.find(text) if word.plain in known.persons] for text in (old, new)]
    return bool(found[0]) and found[0] == found[1] and " ".join(found[0]) in words.key(old)


def _turns(change: Change, rules: Rules) -> bool:
    """Whether a word changed that denies or limits what the sentence says."""
    for side, numbers in ((change.before, change.old), (change.after, change.new)):
        bearing = [
            each for each in meaning.find(side.text, rules.language) if each.kind in ("negation", "modal")
        ]
        touched = [side.words[number] for number in numbers]
        if any(each.start < word.end and each.end > word.start for each in bearing for word in touched):
            return True
    return False


def _plain(changes: Iterable[Change]) -> list[str]:
    """The words that changed, of both wordings, as they stand."""
    sides = ((side, numbers) for change in changes for side, numbers in (
        (change.before, change.old), (change.after, change.new)))  # fmt: skip
    return [side.words[number].plain for side, numbers in sides for number in numbers]


def _may_be_person(plain: str, rules: Rules, known: Known) -> bool:
    """Whether the word may be the name of a person, a word for one, or stand for one."""
    if plain in known.things or plain in rules.words("meaning", "places"):
        return False
    small = plain.casefold()
    if small in rules.words("clauses", "joints") or small in rules.words("meaning", "refers"):
        return True
    if small in _small(rules) or plain.isdigit():
        return False
    if not (plain.isascii() and plain.islower() and plain.isalpha()):
        return True
    return small in rules.words("meaning", "people") or small.endswith(
        rules.words("meaning", "person_endings")
    )


@cache
def _small(rules: Rules) -> frozenset[str]:
    listed = (rules.words("meaning", key) for key in ("prepositions", "light", "determiners"))
    return frozenset(word for words_ in listed for word in words_) | languages.stop_words(rules.language)
