"""A person's name that is spelled two ways: Matthis Okland, Matthis Ökland."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.core.checks.found import Found, Severity
from workbench.core.checks.reading import Reading
from workbench.core.model import Span
from workbench.core.text import names
from workbench.core.text.names import Name

RULE = "name-spelling"
LONG = 9
"""Letters from which on two of them may differ; one in a shorter word."""
MOST = 200
"""People of one given name that later ones are compared with."""
SHORT = 4
"""Shorter names differ by one letter too easily."""


@dataclass(frozen=True, eq=False)
class _Person:
    """The first place of a person's name. `given` is all but the last word."""

    name: Name
    given: tuple[str, ...]
    last: str


def find(reading: Reading) -> Iterator[Found]:
    """Names of people with the same given name whose last names differ by a letter or an accent, at the second one."""
    people = _people(reading)
    by_given: dict[tuple[str, ...], list[_Person]] = {}
    for person in people:
        alike = by_given.setdefault(person.given, [])
        other = next((each for each in alike if _is_twin(each.last, person.last)), None)
        if other and (_is_certain(reading, other.name) or _is_certain(reading, person.name)):
            yield _found(reading, other, person)
        if len(alike) < MOST:
            alike.append(person)


def _people(reading: Reading) -> list[_Person]:
    """Every spelling of two words or more that is no organisation, where it stands first."""
    if reading.rules.language == "any" or not reading.rules.spaced:
        return []
    found: dict[tuple[str, ...], _Person] = {}
    for name in names.whole(reading.text, reading.rules):
        words = tuple(_bare(word) for word in name.words)
        usual = 2 <= len(words) <= 4 and all(word[:1].isupper() for word in (words[0], words[-1]))
        if usual and not words[-1].isupper() and not names.is_organisation(name, reading.rules):
            found.setdefault(words, _Person(name, words[:-1], words[-1]))
    return list(found.values())


def _bare(word: str) -> str:
    """A word of a name without a genitive or a full stop."""
    for ending in ("’s", "'s", "’", "'", "."):
        word = word.removesuffix(ending)
    return word


def folded(word: str) -> str:
    """Small letters without accents; ø and ß as people type them."""
    plain = unicodedata.normalize(
        "NFD", word.casefold().replace("ø", "o").replace("æ", "ae").replace("ł", "l")
    )
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _is_twin(one: str, other: str) -> bool:
    """Whether two last names are one but for a letter or an accent. Other endings ("Merkels", "Ivanova") are grammar."""
    from rapidfuzz.distance import OSA

    if one == other or min(len(one), len(other)) < SHORT:
        return False
    first, second = folded(one), folded(other)
    if first == second:
        return True
    if first[:1] != second[:1]:
        return False
    allowed = 2 if min(len(first), len(second)) >= LONG else 1
    return first[-1] == second[-1] and OSA.distance(first, second) <= allowed


def _is_certain(reading: Reading, name: Name) -> bool:
    """Whether a name is surely a person's: it has a title, or somebody of that name is quoted."""
    if name.titled:
        return True
    said = reading.text[name.start : name.end]
    return any(quotation.speaker and quotation.speaker.name == said for quotation in reading.quotations)


def _found(reading: Reading, first: _Person, second: _Person) -> Found:
    one, other = (reading.text[person.name.start : person.name.end] for person in (first, second))
    return Found(
        RULE,
        Severity.WARNING,
        f"A name may be spelled two ways: {one} before, {other} here.",
        f"“{' '.join(first.given)}” stands before both, and “{first.last}” and “{second.last}” differ by a letter or an accent.",
        second.name.start,
        second.name.end,
        (Span(first.name.start, first.name.end),),
    )
