"""The bar of verdicts, as numbers that a template draws."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core.report.model import Count

WIDTH = 720
"""Of the whole bar, in the units of the drawing."""


@dataclass(frozen=True)
class Bar:
    """One part of the bar: `x` and `width` in units of `WIDTH`; `label` says whether a number fits into it."""

    standing: str
    number: int
    x: float
    width: float
    percent: int
    label: bool


def bars(counts: Sequence[Count]) -> tuple[Bar, ...]:
    """The parts side by side, without those that count nothing; together they are as wide as `WIDTH`."""
    total = sum(count.number for count in counts)
    parts: list[Bar] = []
    before = 0
    for count in counts:
        if count.number:
            width = WIDTH * count.number / total
            parts.append(
                Bar(
                    count.standing,
                    count.number,
                    round(WIDTH * before / total, 2),
                    round(width, 2),
                    round(100 * count.number / total),
                    width >= 12 + 8 * len(str(count.number)),
                )
            )
            before += count.number
    return tuple(parts)
