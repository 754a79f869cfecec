"""Verdicts are told apart by their shapes alone: in grey, in the text, in the margin and on the strip."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from workbench.core.model import DISAGREED, Verdict
from workbench.gui import palettes, theme
from workbench.gui.article import mark_style, sign, strip

STANDINGS = [*(verdict.value for verdict in Verdict), DISAGREED]
SIZE = 60, 16
Draw = Callable[[QPainter, str], None]
LEAST = 6
"""Pixels in which two shapes differ."""


def in_text(painter: QPainter, standing: str) -> None:
    mark_style.underline(painter, [QRectF(4, -6, 52, 16)], standing, 0, mirrored=False)


def in_margin(painter: QPainter, standing: str) -> None:
    sign.draw(painter, QRectF(20, 4, sign.SIZE, sign.SIZE), standing)


def on_strip(painter: QPainter, standing: str) -> None:
    strip._draw_tick(painter, QRectF(20, 6, 8, 3.5), standing)


def inked(draw: Draw, standing: str) -> set[tuple[int, int]]:
    """The pixels that are painted, whatever their colour."""
    image = QImage(*SIZE, QImage.Format.Format_Grayscale8)
    image.fill(QColor(theme.palette().page))
    ground = image.pixelColor(0, 0).lightness()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, standing)
    painter.end()
    rows, columns = range(SIZE[1]), range(SIZE[0])
    return {(x, y) for y in rows for x in columns if abs(image.pixelColor(x, y).lightness() - ground) > 30}


@pytest.mark.parametrize("look", palettes.SCHEMES)
@pytest.mark.parametrize("draw", [in_text, in_margin, on_strip])
def test_every_standing_has_a_shape_of_its_own(qapp: QApplication, draw: Draw, look: str) -> None:
    theme.apply(qapp, look)
    shapes = {standing: inked(draw, standing) for standing in STANDINGS}
    empty = [standing for standing, shape in shapes.items() if not shape]
    assert empty == (["open"] if draw is in_margin else [])
    for one, other in combinations(STANDINGS, 2):
        assert len(shapes[one] ^ shapes[other]) > LEAST, (one, other)
