"""The two font families that ship with the program: Inter for the tools, Noto Serif for the article."""

import sys
from functools import cache
from math import ceil

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QTextLayout

from workbench.bundled import folder

SANS = "Inter"
SERIF = "Noto Serif"
ARTICLE_SIZE = 17
"""Pixels of the article's text at 100 %; its lines are 30 pixels apart."""
LINE_RATIO = 30 / 17
USUAL_SIZE = 100
"""Percent of the window's text."""
_SYSTEM_USUAL = {"win32": 12.0, "darwin": 13.0}.get(sys.platform, 15.0)
"""Pixels of the system's text as systems come; what is larger, somebody has chosen."""


class _Scale:
    chosen = 1.0
    system = 1.0


def set_size(percent: int) -> None:
    """How large the window's text is, in percent of the usual; where the system's own text was made larger, so is ours."""
    _Scale.chosen, _Scale.system = min(2.0, max(0.75, percent / 100)), _system_scale()


def system_has_changed() -> bool:
    """Whether the system's text has another size now than when ours was set."""
    return abs(_Scale.system - _system_scale()) > 0.01


def scale() -> float:
    """How many times the usual size the window's text has."""
    return _Scale.chosen * _Scale.system


def px(pixels: float) -> int:
    """A length that grows with the window's text: heights of rows and bars, sizes of glyphs beside words."""
    return round(pixels * scale())


def _system_scale() -> float:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return min(2.0, max(1.0, QFontInfo(font).pixelSize() / _SYSTEM_USUAL))


@cache
def load() -> None:
    """Registers the bundled fonts once; a missing or broken file leaves the system's fonts in use."""
    for file in sorted((folder("resources") / "fonts").iterdir(), key=lambda each: each.name):
        if file.name.endswith((".otf", ".ttf")):
            QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))


def ui(size: int = 13, weight: int = QFont.Weight.Normal) -> QFont:
    """Inter in `size` pixels at the usual size of the window's text; `weight` is a QFont.Weight or 100 to 900."""
    return QFont(_sans(px(size), int(weight)))


@cache
def _sans(pixels: int, weight: int) -> QFont:
    """Kept, to be copied: the table asks for one with every cell."""
    font = QFont(SANS)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font


def article(size: int = ARTICLE_SIZE, *, bold: bool = False, italic: bool = False) -> QFont:
    """Noto Serif in `size` pixels, whatever the size of the window's text: the article has its own."""
    font = QFont(SERIF)
    font.setPixelSize(size)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def exact(size: int, weight: int = QFont.Weight.Normal) -> QFont:
    """Inter in exactly `size` pixels: beside the article's text, which has its own size, and inside of drawn shapes."""
    font = ui(size, weight)
    font.setPixelSize(max(1, size))
    return font


def prose(size: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """Noto Serif in `size` pixels at the usual size of the window's text: what is quoted outside the article."""
    return article(px(size), bold=bold, italic=italic)


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
