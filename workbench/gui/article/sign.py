"""The sign of a verdict in the margin: a shape of its own for each, so that it is told without its colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from workbench.core.model import DISAGREED, Verdict
from workbench.gui import fonts, theme

SIZE = 7
APART = 3
"""Pixels between a number and its sign."""


def draw(painter: QPainter, box: QRectF, standing: str) -> None:
    """A tick for sourced, "?" for unverified, a full triangle for contested, "≠" for disagreed, a slash through nothing
    to check; nothing for open."""
    colour = QColor(theme.status(standing).colour)
    pen = QPen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if standing == Verdict.SOURCED:
        painter.drawPolyline(_in(box, (0.0, 0.55), (0.35, 0.9), (1.0, 0.1)))
    elif standing == Verdict.UNVERIFIED:
        painter.setFont(fonts.exact(11, 700))
        painter.drawText(box.adjusted(-2, -3, 2, 3), Qt.AlignmentFlag.AlignCenter, "?")
    elif standing == Verdict.CONTESTED:
        painter.setBrush(colour)
        painter.drawPolygon(_in(box, (0.5, 0.1), (1.0, 0.95), (0.0, 0.95)))
    elif standing == DISAGREED:
        painter.drawPolyline(_in(box, (0.0, 0.32), (1.0, 0.32)))
        painter.drawPolyline(_in(box, (0.0, 0.68), (1.0, 0.68)))
        painter.drawPolyline(_in(box, (0.25, 1.0), (0.75, 0.0)))
    elif standing == Verdict.NOT_A_CLAIM:
        painter.drawPolyline(_in(box, (0.15, 0.95), (0.85, 0.05)))


def _in(box: QRectF, *points: tuple[float, float]) -> QPolygonF:
    """A line through points that are given as shares of the box."""
    return QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in points])
