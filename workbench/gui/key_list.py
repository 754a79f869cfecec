"""A list that is gone through with J and K, and whose other letters act on the row that is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from workbench.gui.two_lines import TwoLines

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


class KeyList(QListWidget):
    """Rows of two lines. `acts` names what each key asks for."""

    chosen = Signal(int)
    """The row, -1 for none."""
    key_pressed = Signal(str)
    """The name of what a key asks for."""

    def __init__(self, name: str, acts: Mapping[Qt.Key, str]) -> None:
        super().__init__()
        self._acts = acts
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setItemDelegate(TwoLines(self))
        self.currentRowChanged.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.setCurrentRow(min(max(self.currentRow() + _STEPS[key], 0), self.count() - 1))
        elif key in self._acts:
            self.key_pressed.emit(self._acts[key])
        else:
            super().keyPressEvent(event)
