"""The claims of older versions that wait for a place in the newest text; its keys act on the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from workbench.core.versions import Queued
from workbench.gui import keymap
from workbench.gui.key_list import KeyList
from workbench.gui.texts import _
from workbench.gui.two_lines import DETAIL
from workbench.gui.versions import changes

_ACTS = {"place-here": "place", "choose-place": "choose", "no-place": "dismiss"}


class WaitingList(KeyList):
    """`key_pressed` carries place, choose or dismiss; several rows can be selected."""

    def __init__(self) -> None:
        super().__init__(_("Claims that wait for a place"), keymap.VERSIONS, _ACTS)
        self.setSelectionMode(KeyList.SelectionMode.ExtendedSelection)

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
