"""A picture as SVG: shapes with classes that a style sheet colours, each with its text for those who do not see it.

No shape is told from another by its colour alone: each class that has a colour has a pattern or an outline too.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from workbench import bundled
from workbench.core.report import words

WIDTH = 720
"""Of every picture, in the units of the drawing."""
PATTERNED = frozenset({"unverified", "contested", "disagreed", "refutes", "context"})
"""Classes over whose colour `resources/templates/patterns.svg` has a pattern."""


@dataclass(frozen=True)
class Picture:
    """`caption` stands above it, `told` says in words what it shows; `shapes` is the inside of an SVG element."""

    name: str
    caption: str
    told: str
    height: float
    shapes: str

    def inline(self, place: int) -> str:
        """The element for a page that has the styles and patterns already; `place` tells the sections of a page apart."""
        title = f"picture-{self.name}-{place}"
        return (
            f'<svg viewBox="0 0 {WIDTH} {self.height:g}" role="img" aria-labelledby="{title}">'
            f'<title id="{title}">{escape(self.told)}</title>{self.shapes}</svg>'
        )

    def alone(self) -> str:
        """A whole SVG file, in light colours."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {self.height:g}" width="{WIDTH}"'
            f' height="{self.height:g}"><style>{_part("pictures.css")}</style>{_part("patterns.svg")}{self.shapes}</svg>'
        )


def bar(kind: str, x: float, y: float, width: float, height: float) -> str:
    """A rectangle of this class, with its pattern."""
    place = f'x="{x:.5g}" y="{y:.5g}" width="{width:.5g}" height="{height:.5g}"'
    hatch = f'<rect class="hatch" {place} fill="url(#p-{kind})"/>' if kind in PATTERNED else ""
    return f'<rect class="bar {kind}" {place}/>{hatch}'


def line(x: float, y: float, width: float) -> str:
    """The line on which columns stand."""
    return f'<path class="axis" d="M{x:.5g} {y:.5g}h{width:.5g}"/>'


def text(x: float, y: float, what: str, anchor: str = "start", kind: str = "") -> str:
    """A label; `anchor` is start, middle or end, as in SVG."""
    return f'<text x="{x:.5g}" y="{y:.5g}" class="{anchor} {kind}">{escape(what)}</text>'


def key(kinds: Iterable[tuple[str, str]], y: float) -> str:
    """What each class means, as samples with a word, in a row."""
    x, drawn = 0.0, ""
    for kind, word in kinds:
        drawn += bar(kind, x + 1, y - 9, 14, 10) + text(x + 21, y, word)
        x += 42 + 6.8 * width_of(word)
    return drawn


def fitting(label: str, room: int) -> str:
    """`label` in at most `room` letters of usual width, without signs that nobody sees."""
    seen = "".join(sign for sign in label if not unicodedata.category(sign).startswith("C"))
    if width_of(seen) <= room:
        return seen
    while seen and width_of(seen) > room - 1:
        seen = seen[:-1]
    return f"{seen.rstrip()}…"


def width_of(label: str) -> int:
    """In letters of usual width; those of East Asia are twice as wide."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in label)


def numbered(numbers: Iterable[int], most: int = 12) -> str:
    """Numbers in their order as words: "3, 7 to 9, 12", of a long list the first ranges."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1] = [ranges[-1][0], number]
        else:
            ranges.append([number, number])
    told = [str(first) if first == last else f"{first} to {last}" for first, last in ranges[:most]]
    left = sum(last - first + 1 for first, last in ranges[most:])
    return ", ".join(told) + (f" and {words.number(left)} more" if left else "")


def _part(name: str) -> str:
    return bundled.folder("resources").joinpath("templates", name).read_text(encoding="utf-8")
