"""How exact a written number is: 2.8 trillion stands for anything from 2.75 to 2.85 trillion."""

import re
from math import log10

from workbench.core.checks.reading import amount
from workbench.core.light import light
from workbench.core.model import Quantity
from workbench.core.text import numbers
from workbench.core.text.rules import Rules

ABOUT = 0.1
"""The share by which "about" and "more than" widen a number."""
EXACT_BELOW = 1000
"""A whole number below is taken as counted; the zeros at the end of a larger one as rounding."""

_DIGITS = re.compile(r"\d[\d.,’' \u00a0\u202f]*\d|\d")


@light
class Interval:
    """All that a written number may stand for, both ends included."""

    low: float
    high: float

    def over(self, other: "Interval") -> "Interval":
        """The quotient of two positive intervals; `other` must not reach zero."""
        return Interval(self.low / other.high, self.high / other.low)

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high

    def meets(self, other: "Interval") -> bool:
        return self.low <= other.high and other.low <= self.high


def place(quantity: Quantity, rules: Rules) -> float:
    """The size of the last digit that is meant: 0.1 for 2.8, 1e11 for 2.8 trillion, 0 for 12 people."""
    value = amount(quantity) or 0.0
    digits = _DIGITS.search(quantity.text)
    mantissa = numbers.value(digits[0], rules) if digits else None
    if digits is None or not mantissa:
        return 0.0 if value < EXACT_BELOW else _zeros(value)
    scale = value / mantissa
    decimals = _decimals(digits[0], mantissa)
    if decimals or scale > 1 or (quantity.kind in ("percent", "money") and value < EXACT_BELOW):
        return scale * 10.0**-decimals
    return 0.0 if value < EXACT_BELOW else _zeros(value)


def interval(quantity: Quantity, rules: Rules) -> Interval:
    """The values that a written number may stand for, by rounding and by "about"."""
    value = amount(quantity) or 0.0
    half = place(quantity, rules) / 2 + (ABOUT * abs(value) if quantity.approximate else 0.0)
    return Interval(value - half, value + half)


def scale(quantity: Quantity, rules: Rules) -> float:
    """What a written number is multiplied by: 1e6 for "70 million", 1 for "70"."""
    digits = _DIGITS.search(quantity.text)
    mantissa = numbers.value(digits[0], rules) if digits else None
    return (amount(quantity) or 0.0) / mantissa if mantissa else 1.0


def _decimals(digits: str, mantissa: float) -> int:
    """The digits behind the decimal mark; none in "24,000"."""
    return max(0, round(log10(float("".join(filter(str.isdigit, digits))) / mantissa)))


def _zeros(value: float) -> float:
    """The largest power of ten that divides a whole number; 0 where its last digit is none."""
    power = 1.0
    while value % (power * 10) == 0 and power < value:
        power *= 10
    return power if power > 1 else 0.0


def shown(value: float) -> str:
    """A number as people read it: 1,234.5 or 0.0643."""
    if value == int(value) and abs(value) < 1e15:
        return f"{value:,.0f}"
    return f"{value:,.1f}" if abs(value) >= 100 else f"{value:.3g}"
