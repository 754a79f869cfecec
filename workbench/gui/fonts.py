"""The two font families that ship with the program: Inter for the tools, Noto Serif for the article."""

from functools import cache
from math import ceil

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout

from workbench.bundled import folder

SANS = "Inter"
SERIF = "Noto Serif"
ARTICLE_SIZE = 17
"""Pixels of the article's text at 100 %; its lines are 30 pixels apart."""
LINE_RATIO = 30 / 17


@cache
def load() -> None:
    """Registers the bundled fonts once; a missing or broken file leaves the system's fonts in use."""
    for file in sorted((folder("resources") / "fonts").iterdir(), key=lambda each: each.name):
        if file.name.endswith((".otf", ".ttf")):
            QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))


def ui(size: int = 13, weight: int = QFont.Weight.Normal) -> QFont:
    """Inter in `size` pixels; `weight` is a QFont.Weight or 100 to 900."""
    font = QFont(SANS)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    return font


def article(size: int = ARTICLE_SIZE, *, bold: bool = False, italic: bool = False) -> QFont:
    """Noto Serif in `size` pixels."""
    font = QFont(SERIF)
    font.setPixelSize(size)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def overhang(font: QFont, text: str) -> tuple[int, int]:
    """How many pixels the letters of `text` reach above and below a line of `font`. Those of other scripts come from other
    fonts, and Qt makes no room for their dots and vowel signs. The metrics know the letters, the layout where signs are put."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    boxes = [run.boundingRect().translated(0, -line.ascent()) for run in line.glyphRuns()]
    shape = QFontMetricsF(font)
    boxes.append(shape.tightBoundingRect(text))
    above = -min(box.top() for box in boxes) - shape.ascent()
    below = max(box.bottom() for box in boxes) - shape.descent()
    return _pixels(above), _pixels(below)


def _pixels(over: float) -> int:
    """Whole pixels for what reaches over a line by more than rounding, and one for where the line comes to lie."""
    return ceil(over) + 1 if over > 0.5 else 0
