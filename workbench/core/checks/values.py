"""One quantity that is given two values: the same clause, word for word, with another number in it."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from operator import attrgetter

from workbench.core.checks.found import Found, Severity
from workbench.core.checks.precision import interval
from workbench.core.checks.reading import Reading, amount
from workbench.core.model import Quantity, Span
from workbench.core.text import clauses
from workbench.core.text.rules import Rules

RULE = "two-values"
FEWEST_WORDS = 3
CONTENT = 4
"""So many words of so many letters must two clauses share besides their number."""
MOST_PLACES = 20
"""Places of one clause that later ones are compared with."""
LONGEST = 300
"""Characters of a clause on either side of its number."""

_EDGE = re.compile(r"[,;:.!?()\"“”«»„\n，。；：]\s|[\n，。；：“”]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, eq=False)
class _Place:
    quantity: Quantity
    clause: Span


def find(reading: Reading) -> Iterator[Found]:
    """Clauses that are equal but for their one number, in sentences that name the same dates or none.

    A clause that stands there with three numbers or more is a list of different things, not a slip.
    """
    if not reading.rules.spaced:
        return
    alike: defaultdict[tuple[str, ...], list[_Place]] = defaultdict(list)
    for quantity, clause in _alone(reading):
        key = _key(reading, quantity, clause)
        if key:
            alike[key].append(_Place(quantity, clause))
    for places in alike.values():
        slips = list(islice(_slips(reading, places), 2)) if len(places) > 1 else []
        if len(slips) == 1:
            yield _found(*slips[0])


def _slips(reading: Reading, places: list[_Place]) -> Iterator[tuple[_Place, _Place]]:
    """Each of these places of one clause that says something, with an earlier one that has another value."""
    kept: list[tuple[_Place, tuple[str, ...]]] = []
    for place in places:
        if not clauses.verb_in(reading.text, place.clause.start, place.clause.end, reading.rules):
            continue
        dates = _dates(reading, place.quantity)
        for earlier, its_dates in kept:
            if its_dates == dates and _contradicts(reading, earlier, place):
                yield earlier, place
                break
        if len(kept) < MOST_PLACES:
            kept.append((place, dates))


def _alone(reading: Reading) -> Iterator[tuple[Quantity, Span]]:
    """Amounts that are the only one of their clause, with the clause."""
    amounts = reading.amounts
    for number, quantity in enumerate(amounts):
        if amount(quantity) is None:
            continue
        clause = _clause(reading, quantity)
        before = number > 0 and amounts[number - 1].end > clause.start
        behind = number + 1 < len(amounts) and amounts[number + 1].start < clause.end
        if not before and not behind:
            yield quantity, clause


def _clause(reading: Reading, quantity: Quantity) -> Span:
    """The words around an amount up to the next comma, bracket or full stop on either side."""
    sentence = reading.sentence(quantity.start)
    low, high = max(sentence.start, quantity.start - LONGEST), min(sentence.end, quantity.end + LONGEST)
    start = max((match.end() for match in _EDGE.finditer(reading.text, low, quantity.start)), default=low)
    edge = _EDGE.search(reading.text, quantity.end, high)
    return Span(start, edge.start() if edge else high)


def _key(reading: Reading, quantity: Quantity, clause: Span) -> tuple[str, ...]:
    """The clause without its number, as two clauses are compared; () where it says too little to tell what is meant."""
    head = _WORD.findall(reading.text[clause.start : quantity.start].lower())
    tail = _WORD.findall(reading.text[quantity.end : clause.end].lower())
    approximate, refers = _small(reading.rules)
    head = [word for word in head if word not in approximate]
    words = head + tail
    if sum(len(word) >= CONTENT for word in words) < FEWEST_WORDS or not head or refers.intersection(words):
        return ()
    return (*head, "#", quantity.kind, quantity.unit, *tail)


@cache
def _small(rules: Rules) -> tuple[frozenset[str], frozenset[str]]:
    """The words of "about" and "nearly", and those that refer to what was said before."""
    approximate = {word for phrase in rules.words("numbers", "approximate") for word in phrase.split()}
    return frozenset(approximate), frozenset(rules.words("meaning", "refers"))


def _dates(reading: Reading, quantity: Quantity) -> tuple[str, ...]:
    sentence, start = reading.sentence(quantity.start), attrgetter("start")
    first = bisect_left(reading.dates, sentence.start, key=start)
    last = bisect_left(reading.dates, sentence.end, key=start)
    return tuple(str(date.value) for date in reading.dates[first:last] if date.end <= sentence.end)


def _contradicts(reading: Reading, one: _Place, other: _Place) -> bool:
    first, second = interval(one.quantity, reading.rules), interval(other.quantity, reading.rules)
    return not first.meets(second)


def _found(earlier: _Place, place: _Place) -> Found:
    first, second = earlier.quantity.text, place.quantity.text
    return Found(
        RULE,
        Severity.WARNING,
        f"The same is said twice with two numbers: {first} before, {second} here.",
        f"Both clauses are the same words but for {first} and {second}, which no rounding makes equal.",
        place.clause.start,
        place.clause.end,
        (earlier.clause,),
    )
