"""On how many of the claims that two reviewers judged they agree: a row for each pair, parted by the verdict that both gave."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.core import shares
from workbench.core.report import words
from workbench.core.report.inert import isolated
from workbench.core.report.model import STANDINGS, Section
from workbench.core.report.pictures.svg import WIDTH, Picture, bar, fitting, key, text
from workbench.core.team.agreement import Pair

ROW = 26
HIGH = 16
MOST_ROWS = 8
NAMES, TOTALS = 210, 80
"""Room at the left and at the right of the bars."""
DIFFER = "disagreed"
"""The class of what two people judged differently."""
_ORDER = (*(name for name in STANDINGS if name != DIFFER), DIFFER)


@dataclass(frozen=True)
class _Row:
    """`parts` counts the claims by the verdict that both gave, and by `DIFFER`."""

    label: str
    who: str
    parts: Counter[str]

    @property
    def agree(self) -> int:
        return self.parts.total() - self.parts[DIFFER]


def draw(section: Section) -> Picture | None:
    """All bars are equally long, for what counts is the share; of how many claims stands behind each."""
    rows = _rows([pair for pair in section.pairs if pair.n])
    if not rows:
        return None
    shapes = "".join(_drawn(at, row) for at, row in enumerate(rows))
    found = {part for row in rows for part, number in row.parts.items() if number}
    meaning = [
        (part, "Different verdicts" if part == DIFFER else words.STANDING[part])
        for part in _ORDER
        if part in found
    ]
    foot = ROW * len(rows) + 16
    caption = "Agreement of the reviewers, on the claims that both judged"
    told = "; ".join(map(_told, rows))
    return Picture("agreement", caption, f"{caption}: {told}.", foot + 6, shapes + key(meaning, foot))


def _rows(pairs: list[Pair]) -> list[_Row]:
    """Those with most claims in common, and the others together."""
    if len(pairs) <= MOST_ROWS:
        return [_row(pair) for pair in pairs]
    shown = sorted(pairs, key=lambda pair: -pair.n)[: MOST_ROWS - 1]
    others = [pair for pair in pairs if pair not in shown]
    label = f"{len(others)} other pairs"
    return [*(_row(pair) for pair in pairs if pair in shown), _Row(label, label, _parts(others))]


def _row(pair: Pair) -> _Row:
    a, b = pair.a.name, pair.b.name
    label = f"{isolated(fitting(a, 14))} and {isolated(fitting(b, 14))}"
    return _Row(label, f"{isolated(a)} and {isolated(b)}", _parts([pair]))


def _parts(pairs: Iterable[Pair]) -> Counter[str]:
    parts = Counter[str]()
    for pair in pairs:
        for (one, other), number in pair.table.items():
            parts[one if one == other else DIFFER] += number
    return parts


def _drawn(at: int, row: _Row) -> str:
    top, x, wide, total = ROW * at + 4, float(NAMES), WIDTH - NAMES - TOTALS, row.parts.total()
    drawn = text(0, top + 12, row.label)
    for part in _ORDER:
        if row.parts[part]:
            width = wide * row.parts[part] / total
            drawn += bar(part, x, top, width, HIGH)
            x += width
    return drawn + text(WIDTH, top + 12, _share(row), "end", "figure")


def _share(row: _Row) -> str:
    return f"{words.number(row.agree)} of {words.number(row.parts.total())}"


def _told(row: _Row) -> str:
    same = ", ".join(
        f"{words.number(row.parts[part])} {words.STANDING[part].lower()}"
        for part in _ORDER
        if part != DIFFER and row.parts[part]
    )
    percent = shares.percent(row.agree, row.parts.total())
    return f"{row.who} agree on {_share(row)} ({percent} %){same and f', {same}'}"
