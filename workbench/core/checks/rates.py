"""Exchange rates that an article implies: 18 trillion yuan (2.8 trillion dollars) is 6.43 CNY for 1 USD."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import log10

from workbench.core.checks.found import Found, Severity
from workbench.core.checks.precision import Interval, interval, shown
from workbench.core.checks.reading import Reading, amount
from workbench.core.model import Quantity, Span
from workbench.core.text.rules import Rules, alternatives

NOTE = "exchange-rate"
SLIP = "exchange-rate-slip"
DIFFERS = "exchange-rate-differs"
MOST_RATES = 100
"""Different rates of two currencies that later ones are compared with."""
CLEARLY = 1.15
"""Two rates of one article differ clearly from this ratio on, beyond what rounding explains: rates move."""
FAR = 3.0
"""A rate this many times outside of all market rates since 1995 is a slip, not a bad day on the market."""

_SEVERAL_SIGNS = ("¥", "￥")
"""Signs of several currencies: which is meant cannot be told."""


@dataclass(frozen=True)
class _Pair:
    """Two amounts that stand for each other. `rate` is how much of `units[0]` one of `units[1]` costs."""

    first: Quantity
    second: Quantity
    units: tuple[str, str]
    rate: float
    bounds: Interval


@cache
def _aside(rules: Rules) -> re.Pattern[str]:
    """What may stand between an amount and the same in another currency: a bracket, or ", or about"."""
    about = alternatives([*rules.words("numbers", "approximate"), *rules.words("checks", "about_money")])
    meaning = alternatives(rules.words("checks", "meaning"))
    blank = r"\s" if rules.spaced else r"\s?"
    return re.compile(
        rf"(?:\s?[(（](?:(?:{meaning}){blank})?|[,，]\s?(?:{meaning}){blank})(?:(?:{about}){blank}){{0,3}}"
    )


def find(reading: Reading) -> Iterator[Found]:
    """A note on every implied rate; an error where it is far from any market rate, a warning where two differ."""
    usual = reading.rules.mapping("checks", "rates")
    kept: dict[tuple[str, str], dict[float, _Pair]] = {}
    for pair in _pairs(reading):
        slip = _outside(pair, usual)
        if slip:
            yield _slipped(pair, slip)
            continue
        yield _noted(pair)
        known = kept.setdefault(pair.units, {})
        earlier = next((each for each in known.values() if _differ(each, pair)), None)
        if earlier:
            yield _differing(earlier, pair)
        if len(known) < MOST_RATES:
            known.setdefault(pair.rate, pair)


def _pairs(reading: Reading) -> Iterator[_Pair]:
    amounts = reading.amounts
    for first, second in pairwise(amounts):
        units = {first.unit, second.unit}
        if first.kind != "money" or second.kind != "money" or len(units) < 2 or "" in units:
            continue
        if first.text.startswith(_SEVERAL_SIGNS) or second.text.startswith(_SEVERAL_SIGNS):
            continue
        if not (
            amount(first) and amount(second) and _aside(reading.rules).fullmatch(reading.gap(first, second))
        ):
            continue
        over, under = sorted((first, second), key=lambda each: each.unit)
        bounds = interval(over, reading.rules).over(interval(under, reading.rules))
        rate = (amount(over) or 0.0) / (amount(under) or 1.0)
        yield _Pair(first, second, (over.unit, under.unit), rate, bounds)


def _outside(pair: _Pair, usual: dict[str, list[float]]) -> float:
    """By which factor a rate is far outside of what the market has seen, 0 where it is not or nobody knows."""
    market = _market(pair.units, usual)
    if market is None:
        return 0.0
    if pair.bounds.low > market.high * FAR:
        return pair.rate / market.high
    if pair.bounds.high < market.low / FAR:
        return pair.rate / market.low
    return 0.0


def _market(units: tuple[str, str], usual: dict[str, list[float]]) -> Interval | None:
    """The rates of two currencies that the market has seen, from those of each to the US dollar."""
    known = {"USD": [1.0, 1.0], **usual}
    if not all(unit in known for unit in units):
        return None
    return Interval(*known[units[0]]).over(Interval(*known[units[1]]))


def _differ(one: _Pair, other: _Pair) -> bool:
    ratio = max(one.rate, other.rate) / min(one.rate, other.rate)
    return ratio > CLEARLY and not one.bounds.meets(other.bounds)


def _written(pair: _Pair) -> str:
    """The rate with the cheaper currency first, as people say it."""
    if pair.rate < 1:
        return f"{1 / pair.rate:.3g} {pair.units[1]} for 1 {pair.units[0]}"
    return f"{pair.rate:.3g} {pair.units[0]} for 1 {pair.units[1]}"


def _computed(pair: _Pair) -> str:
    """The division behind `_written`, with what rounding allows."""
    values = sorted(((amount(each) or 0.0) for each in (pair.first, pair.second)), reverse=True)
    bounds = pair.bounds if pair.rate >= 1 else Interval(1 / pair.bounds.high, 1 / pair.bounds.low)
    return (
        f"{shown(values[0])} / {shown(values[1])} = {values[0] / values[1]:.4g} "
        f"(with rounding {bounds.low:.3g} to {bounds.high:.3g})"
    )


def _noted(pair: _Pair) -> Found:
    return Found(
        NOTE,
        Severity.NOTE,
        f"The two amounts imply {_written(pair)}.",
        f"{_computed(pair)}.",
        pair.first.start,
        pair.second.end,
    )


def _slipped(pair: _Pair, factor: float) -> Found:
    power = 10 ** round(abs(log10(factor)))
    return Found(
        SLIP,
        Severity.ERROR,
        f"The two amounts imply {_written(pair)}, about {power:,} times off any rate since 1995.",
        f"{_computed(pair)}; the market has seen nothing within a factor of {FAR:g} of that.",
        pair.first.start,
        pair.second.end,
    )


def _differing(earlier: _Pair, pair: _Pair) -> Found:
    ratio = max(earlier.rate, pair.rate) / min(earlier.rate, pair.rate)
    return Found(
        DIFFERS,
        Severity.WARNING,
        f"This implies {_written(pair)}; an amount before it implies {_written(earlier)}.",
        f"{_computed(pair)} against {_computed(earlier)}: a factor of {ratio:.3g}, more than rounding explains.",
        pair.first.start,
        pair.second.end,
        (Span(earlier.first.start, earlier.second.end),),
    )
