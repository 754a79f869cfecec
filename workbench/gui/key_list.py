"""A list that is gone through with the keys for the next and the previous claim, and whose other keys act on the row that
is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from workbench.gui import keymap, keys
from workbench.gui.two_lines import TwoLines

STEPS = {"next": 1, "previous": -1}
"""Rows, by the command whose keys go on and back."""


class KeyList(QListWidget):
    """Rows of two lines. `acts` names what each command of its `area` asks for."""

    chosen = Signal(int)
    """The row, -1 for none."""
    key_pressed = Signal(str)
    """The name of what a key asks for."""

    def __init__(self, name: str, area: str, acts: Mapping[str, str]) -> None:
        super().__init__()
        self._area, self._acts = area, acts
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setItemDelegate(TwoLines(self))
        self.currentRowChanged.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = keys.name(event)
        command = keymap.command(self._area, key)
        if key in keys.NATIVE_IN_TABLES:
            super().keyPressEvent(event)
        elif command in STEPS:
            self.setCurrentRow(min(max(self.currentRow() + STEPS[command], 0), self.count() - 1))
        elif command in self._acts:
            self.key_pressed.emit(self._acts[command])
        else:
            super().keyPressEvent(event)
