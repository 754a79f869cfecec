"""How far people agree beyond chance: Cohen, Fleiss, Gwet and Krippendorff, each with a 95 % interval. Plain numbers in and out.

The formulas stand here because they are short: irrCAC, the library by the author of AC1, brings numpy, scipy and pandas (over
100 MB for each laptop), and `krippendorff` is under the GPL. The tests hold them against published examples.

The intervals are analytic. A coefficient is a function of how often each answer occurs, so its variance is that of its linear
part over the items (Gwet, Handbook of Inter-Rater Reliability, 4th ed. 2014, chapter 5); the width is Student's t.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import sqrt

Tally = tuple[int, ...]
"""How many people gave each answer to one item, in a fixed order of the answers."""
Z = 1.959964
"""The 97.5th percentile of the normal distribution."""


@dataclass(frozen=True)
class Coefficient:
    """1 is perfect agreement, 0 what chance would bring; the true value lies between `low` and `high` with 95 % confidence."""

    value: float
    low: float
    high: float


def cohen_kappa(table: Mapping[tuple[str, str], int]) -> Coefficient | None:
    """Of two people, from how often each pair of answers occurs. None below two items, or where both gave the same one answer
    throughout.

    J. Cohen, A coefficient of agreement for nominal scales, Educ. Psychol. Meas. 20 (1960) 37-46.
    """
    first, second = _shares(table, 0), _shares(table, 1)
    by_chance = sum(share * second.get(answer, 0.0) for answer, share in first.items())
    items = [
        (count, float(a == b), first.get(b, 0.0) + second.get(a, 0.0) - 2 * by_chance)
        for (a, b), count in table.items()
    ]
    return _beyond_chance(by_chance, items)


def fleiss_kappa(items: Mapping[Tally, int]) -> Coefficient | None:
    """Of any number of people, from how often each tally occurs. None where nothing but one answer was given, or fewer than two
    items have two answers.

    J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychol. Bull. 76 (1971) 378-382; Gwet (2014) extends it
    to items that not everybody answered, which changes nothing where everybody did.
    """
    shares = _mean_shares(items)
    return _among_many(items, sum(share**2 for share in shares), lambda tally: 2 * _lean(shares, tally))


def gwet_ac1(items: Mapping[Tally, int]) -> Coefficient | None:
    """Like `fleiss_kappa`, but steady where nearly all answers are the same one. The answers that it counts are those that occur.
    None where fewer than two items have two answers.

    K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, Br. J. Math. Stat.
    Psychol. 61 (2008) 29-48.
    """
    shares = _mean_shares(items)
    others = max(sum(share > 0 for share in shares) - 1, 1)
    by_chance = sum(share * (1 - share) for share in shares) / others
    return _among_many(items, by_chance, lambda tally: -2 * _lean(shares, tally) / others)


def krippendorff_alpha(items: Mapping[Tally, int]) -> Coefficient | None:
    """Of any number of people, for answers without order; an item with one answer does not count. None where nothing but one
    answer was given, or fewer than two items have two answers.

    K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), for nominal data.
    """
    paired = [(tally, sum(tally), count) for tally, count in items.items() if sum(tally) > 1]
    answers = sum(given * count for _, given, count in paired)
    totals = _columns(tuple(times * count for times in tally) for tally, _, count in paired)
    possible = answers**2 - sum(total**2 for total in totals)
    apart = [sum(times * (given - times) for times in tally) / (given - 1) for tally, given, _ in paired]
    differing = sum(each * count for each, (_, _, count) in zip(apart, paired, strict=True))
    if not possible:
        return None
    ratio = (answers - 1) * differing / possible
    items_in_turn = sum(count for _, _, count in paired)

    def turn(tally: Tally, given: int, differs: float) -> float:
        spread = answers * given - sum(total * times for total, times in zip(totals, tally, strict=True))
        return given / answers + differs / differing - 2 * spread / possible

    turns = [
        (count, items_in_turn * ratio * turn(tally, given, differs) if differing else 0.0)
        for (tally, given, count), differs in zip(paired, apart, strict=True)
    ]
    return _between(1 - ratio, turns)


def _among_many(
    items: Mapping[Tally, int], by_chance: float, turn: Callable[[Tally], float]
) -> Coefficient | None:
    """`turn` says how much one more item like this would turn the agreement by chance."""
    answered = [(tally, sum(tally), count) for tally, count in items.items() if sum(tally)]
    paired = sum(count for _, given, count in answered if given > 1)
    if not paired:
        return None
    weight = sum(count for _, _, count in answered) / paired
    rows: list[tuple[int, float, float]] = []
    for tally, given, count in answered:
        agreed = by_chance
        if given > 1:
            together = sum(times * (times - 1) for times in tally) / (given * (given - 1))
            agreed += weight * (together - by_chance)
        rows.append((count, agreed, turn(tally)))
    return _beyond_chance(by_chance, rows)


def _beyond_chance(by_chance: float, items: Iterable[tuple[int, float, float]]) -> Coefficient | None:
    """From how often an item occurs, how far it is agreed on, and how much one more would turn the agreement by chance."""
    rows = list(items)
    n = sum(count for count, _, _ in rows)
    room = 1 - by_chance
    if not n or room < 1e-12:
        return None
    agreed = sum(count * each for count, each, _ in rows) / n
    value = (agreed - by_chance) / room
    turns = [(count, (each - agreed - (1 - value) * turn) / room) for count, each, turn in rows]
    return _between(value, turns)


def _between(value: float, turns: Iterable[tuple[int, float]]) -> Coefficient | None:
    """With its interval, from how often an item occurs and how much it turns the value; None for fewer than two items."""
    rows = list(turns)
    n = sum(count for count, _ in rows)
    if n < 2:
        return None
    width = student(n - 1) * sqrt(sum(count * turn**2 for count, turn in rows) / (n * (n - 1)))
    return Coefficient(value, max(value - width, -1.0), min(value + width, 1.0))


def student(freedom: int) -> float:
    """The 97.5th percentile of Student's t, to three digits from 4 degrees of freedom on: Abramowitz and Stegun, Handbook of
    Mathematical Functions (1964), 26.7.5."""
    z = Z
    return (
        z
        + (z**3 + z) / (4 * freedom)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * freedom**4)
    )


def _shares(table: Mapping[tuple[str, str], int], side: int) -> dict[str, float]:
    """How one of two people spread their answers."""
    n = sum(table.values())
    shares: dict[str, float] = {}
    for answers, count in table.items():
        shares[answers[side]] = shares.get(answers[side], 0.0) + count / n
    return shares


def _mean_shares(items: Mapping[Tally, int]) -> list[float]:
    """The share of each answer, every item counting the same."""
    answered = [(tally, sum(tally), count) for tally, count in items.items() if sum(tally)]
    n = sum(count for _, _, count in answered)
    return _columns(tuple(times / given * count / n for times in tally) for tally, given, count in answered)


def _lean(shares: list[float], tally: Tally) -> float:
    """How far one item leans towards what is answered often."""
    given = sum(tally)
    return sum(share * (times / given - share) for share, times in zip(shares, tally, strict=True))


def _columns(rows: Iterable[tuple[float, ...]]) -> list[float]:
    return [sum(column) for column in zip(*rows, strict=True)]
