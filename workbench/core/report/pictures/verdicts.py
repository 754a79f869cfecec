"""How many claims have which verdict: one bar in parts."""

from workbench.core import shares
from workbench.core.report import words
from workbench.core.report.model import Section
from workbench.core.report.pictures.svg import WIDTH, Picture, bar

HEIGHT = 30


def draw(section: Section) -> Picture | None:
    """The parts side by side, as wide as their numbers; a number that does not fit is left out of the drawing."""
    total = sum(count.number for count in section.counts)
    if not total:
        return None
    shapes, told, before = "", [], 0
    for count in section.counts:
        if count.number:
            x, width = WIDTH * before / total, WIDTH * count.number / total
            shapes += bar(count.standing, x, 1, width, HEIGHT - 2) + _tag(
                x, width, words.number(count.number)
            )
            share = shares.percent(count.number, total)
            told.append(f"{words.STANDING[count.standing]} {words.number(count.number)} ({share} %)")
            before += count.number
    checked = f"{words.number(section.checked)} of {words.counted(total, 'claim', 'claims')} checked"
    return Picture("verdicts", checked, f"Verdicts: {', '.join(told)}.", HEIGHT, shapes)


def _tag(x: float, width: float, number: str) -> str:
    """The number on a ground of its own, so that no pattern crosses it."""
    across = 8 + 8 * len(number)
    if width < across + 4:
        return ""
    return (
        f'<g class="tag"><rect x="{x + 5:.5g}" y="7" width="{across}" height="16" rx="3"/>'
        f'<text x="{x + 5 + across / 2:.5g}" y="19" class="middle">{number}</text></g>'
    )
