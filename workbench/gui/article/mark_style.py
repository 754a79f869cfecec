"""How a claim looks in the text: tint, underline style, and an outline for the current one."""

from itertools import pairwise
from math import floor

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from workbench.core.model import DISAGREED, Verdict
from workbench.gui import theme

TINTED = frozenset({Verdict.SOURCED.value, Verdict.UNVERIFIED.value, Verdict.CONTESTED.value, DISAGREED})
LANE_STEP = 3.0


def tint(painter: QPainter, rects: list[QRectF], standing: str, *, current: bool, mirrored: bool) -> None:
    """The ground behind the words. Open claims have one only while they are the current one."""
    if standing not in TINTED and not current:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.status(standing).tint))
    for rect in rects:
        painter.drawRoundedRect(_grown(rect, 1, 0, mirrored), 3, 3)


def underline(painter: QPainter, rects: list[QRectF], standing: str, lane: int, *, mirrored: bool) -> None:
    """Solid for sourced, dotted for unverified, dashed for contested, double for disagreed, thin for open; a faint
    line through what is not a claim."""
    colour = QColor(theme.status(standing).colour)
    if standing == Verdict.NOT_A_CLAIM:
        colour.setAlphaF(0.45)
        painter.setPen(QPen(colour, 1))
        for rect in rects:
            middle = rect.top() + rect.height() * 0.58
            painter.drawLine(QLineF(rect.left(), middle, rect.right(), middle))
        return
    if standing == Verdict.OPEN:
        colour.setAlphaF(0.6)
    painter.setPen(_pen(standing, colour))
    for rect in (_grown(each, 0, -1, mirrored) for each in rects):
        low = rect.bottom() + lane * LANE_STEP
        if standing == Verdict.OPEN:
            # One row of pixels and not two halves, which look like the line of "sourced".
            low = floor(low) + 0.5
        painter.drawLine(QLineF(rect.left(), low, rect.right(), low))
        if standing == DISAGREED:
            painter.drawLine(QLineF(rect.left(), low + 2.5, rect.right(), low + 2.5))


def outline(painter: QPainter, rects: list[QRectF], standing: str, *, mirrored: bool) -> None:
    """The frame of the current claim. It ends where the last glyph ends, so that it does not touch a comma."""
    pen = QPen(QColor(theme.status(standing).colour), 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    boxes = [_grown(rect, 2.25, -0.25, mirrored).adjusted(0, -0.75, 0, 1.5) for rect in rects]
    if len(boxes) == 1:
        painter.drawRoundedRect(boxes[0], 3.5, 3.5)
    else:
        painter.drawPath(_around(boxes))


def _grown(rect: QRectF, start: float, end: float, mirrored: bool) -> QRectF:
    """The rectangle with so much more room before its words and behind them. `mirrored`: they run from the right."""
    left, right = (end, start) if mirrored else (start, end)
    return rect.adjusted(-left, 0, right, 0)


def box(painter: QPainter, rects: list[QRectF]) -> None:
    """A frame with corners around a place that was looked for: no verdict looks like it."""
    painter.setPen(QPen(QColor(theme.palette().ink), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        frame = QRectF(rect.adjusted(-1, 1, 0, -2).toAlignedRect())
        painter.drawRect(frame.translated(0.5, 0.5))  # a line on one row of pixels is sharp


def _around(boxes: list[QRectF]) -> QPainterPath:
    """One shape around the lines of a statement: each box reaches half-way to the next line."""
    for above, below in pairwise(boxes):
        if below.top() > above.bottom():
            middle = (above.bottom() + below.top()) / 2
            above.setBottom(middle + 0.01)
            below.setTop(middle - 0.01)
    shape = QPainterPath()
    for box in boxes:
        part = QPainterPath()
        part.addRect(box)
        shape = shape.united(part)
    return shape.simplified()


def _pen(standing: str, colour: QColor) -> QPen:
    if standing == Verdict.UNVERIFIED:
        pen = QPen(colour, 2)
        pen.setDashPattern([1.0, 1.2])
    elif standing == Verdict.CONTESTED:
        pen = QPen(colour, 2)
        pen.setDashPattern([4.0, 1.6])
    elif standing in (Verdict.OPEN, DISAGREED):
        pen = QPen(colour, 1)
    else:
        pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
