"""The claims of older versions that wait for a place in the newest text; its keys act on the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from workbench.core.versions import Queued
from workbench.gui.texts import _
from workbench.gui.two_lines import DETAIL, TwoLines
from workbench.gui.versions import changes

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_ACTS = {
    Qt.Key.Key_Return: "place",
    Qt.Key.Key_Enter: "place",
    Qt.Key.Key_P: "choose",
    Qt.Key.Key_D: "dismiss",
}


class WaitingList(QListWidget):
    chosen = Signal(int)
    """The row, -1 for none."""
    key_pressed = Signal(str)
    """place, choose or dismiss."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Claims that wait for a place"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setItemDelegate(TwoLines(self))
        self.currentRowChanged.connect(self.chosen)

    def show_all(self, waiting: Sequence[Queued], current: int) -> None:
        """Fills the list and chooses the row `current`."""
        self.blockSignals(True)
        self.clear()
        for each in waiting:
            item = QListWidgetItem(" ".join((each.claim.restated or each.claim.quote).split()))
            detail = "  ·  ".join(
                part for part in (changes.anchor_word(each.state), changes.differing(each.why)) if part
            )
            item.setData(DETAIL, detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {detail}")
            self.addItem(item)
        row = min(current, len(waiting) - 1)
        self.setCurrentRow(row)
        self.blockSignals(False)
        self.chosen.emit(row)

    def chosen_rows(self) -> list[int]:
        """The rows that are selected, in their order."""
        return sorted(index.row() for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.setCurrentRow(min(max(self.currentRow() + _STEPS[key], 0), self.count() - 1))
        elif key in _ACTS:
            self.key_pressed.emit(_ACTS[key])
        else:
            super().keyPressEvent(event)
