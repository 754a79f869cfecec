"""The claims in the order of the text, as columns side by side: of a long article several claims share one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.core.report.model import Entry
from workbench.core.report.pictures.svg import WIDTH, text, width_of

MOST = 60
"""Columns that can be told apart."""
WIDEST = 30
LEFT = 24
"""Room for the numbers of the upright axis."""


@dataclass(frozen=True)
class Column:
    """The claims that share a column, and its place."""

    entries: Sequence[Entry]
    x: float
    width: float


def columns(entries: Sequence[Entry]) -> list[Column]:
    """All claims, so many in each column that `MOST` are enough."""
    each = -(-len(entries) // MOST) or 1
    shared = [entries[at : at + each] for at in range(0, len(entries), each)]
    step = min(WIDEST, (WIDTH - LEFT) / max(1, len(shared)))
    gap = min(3, step / 5)
    return [Column(some, LEFT + at * step + gap / 2, step - gap) for at, some in enumerate(shared)]


def numbers(drawn: Iterable[Column], y: float) -> str:
    """The number of the first claim of a column below it, where there is room."""
    told, free = "", 0.0
    for column in drawn:
        number, middle = str(column.entries[0].claim.number), column.x + column.width / 2
        half = 4 * width_of(number)
        if middle - half >= free:
            told += text(middle, y, number, "middle")
            free = middle + half + 8
    return told


def shared(drawn: Sequence[Column]) -> str:
    """What a column stands for, where that is more than one claim."""
    return f", {len(drawn[0].entries)} claims a column" if drawn and len(drawn[0].entries) > 1 else ""
