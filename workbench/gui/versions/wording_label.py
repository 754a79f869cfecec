"""A wording as a widget that wraps."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.gui import fonts, theme
from workbench.gui.versions import wording
from workbench.gui.versions.wording import Wording

SIZE = 16


class WordingLabel(QWidget):
    """Shows one wording; the whole of it is its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self._wording = Wording("")
        shape = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        shape.setHeightForWidth(True)
        self.setSizePolicy(shape)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        theme.notifier.changed.connect(self._grow)

    def show_wording(self, shown: Wording) -> None:
        self._wording = shown
        self.setAccessibleName(shown.text)
        self._grow()
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._wording.text

    def parts(self) -> list[str]:
        """The words that are marked."""
        units = self._wording.text.encode("utf-16-le")
        return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in self._wording.parts]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(wording.height(self._layout(width))) + 4

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A grid gives less than the height for the width where the room is small; no line may be cut off."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            wording.draw(painter, self._layout(self.width()), 0, 2, theme.palette().ink)
        finally:
            painter.end()

    def _layout(self, width: int) -> QTextLayout:
        return wording.lay_out(self._wording, fonts.prose(SIZE), width)
