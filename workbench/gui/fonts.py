"""The two font families that ship with the program: Inter for the tools, Noto Serif for the article."""

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

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
