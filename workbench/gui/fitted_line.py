"""One line to be copied, such as a SHA-256: never parted and never cut, where the room is small its letters are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent

from workbench.gui import fonts
from workbench.gui.widgets import Label

SMALLEST = 7
"""Pixels."""


class FittedLine(Label):
    def __init__(self, size: int, ink: str) -> None:
        super().__init__("", size, QFont.Weight.Normal, ink)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_line(self, text: str) -> None:
        """Without a text it takes no room."""
        self.setText(text)
        self.setVisible(bool(text))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tint(self) -> None:
        super()._tint()
        self._fit()

    def _fit(self) -> None:
        font = QFont(self._font)
        pixels = fonts.px(self._usual)
        font.setPixelSize(pixels)
        while pixels > SMALLEST and QFontMetrics(font).horizontalAdvance(self.text()) > self.width():
            pixels -= 1
            font.setPixelSize(pixels)
        if font != self.font():
            self.setFont(font)
