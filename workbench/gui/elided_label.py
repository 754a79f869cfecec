"""One line of text that is cut at its end where the room is small."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent

from workbench.gui.texts import isolate
from workbench.gui.widgets import Label

LEAST = 60
"""Pixels below which it does not shrink."""


class ElidedLabel(Label):
    def __init__(self, size: int = 12, weight: int = QFont.Weight.Normal, ink: str = "ink_soft") -> None:
        super().__init__("", size, weight, ink)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            # Isolated, so that the dots stay at the end of the words in a window of the other direction, too.
            painter.drawText(self.rect(), self.alignment(), isolate(text))
        finally:
            painter.end()
