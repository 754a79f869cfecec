"""The surfaces of the frame: rail, top bar, status bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.gui import theme


class Strip(QWidget):
    """A surface in the colour of a card with a line along one edge."""

    def __init__(self, edge: Qt.Edge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        theme.notifier.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), QColor(theme.palette().card))
            line, thick = self.rect(), theme.palette().line
            if self._edge == Qt.Edge.TopEdge:
                line.setHeight(thick)
            elif self._edge == Qt.Edge.BottomEdge:
                line.setTop(line.bottom() + 1 - thick)
            elif self._edge == Qt.Edge.LeftEdge or self.isRightToLeft():
                line.setWidth(thick)
            else:
                line.setLeft(line.right() + 1 - thick)
            painter.fillRect(line, QColor(theme.palette().border))
        finally:
            painter.end()
