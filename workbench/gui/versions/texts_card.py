"""The two texts side by side, with chips that count and filter what became of their statements."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workbench.core.text.versions import Change
from workbench.gui.filter_chip import FilterChip
from workbench.gui.flow import FlowLayout
from workbench.gui.texts import _
from workbench.gui.versions import changes
from workbench.gui.versions.looking import Row
from workbench.gui.versions.side_by_side import SideBySide
from workbench.gui.widgets import Card, Label, announce


class TextsCard(Card):
    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._language = ""
        self._only: Change | None = None
        self.list = SideBySide()
        self._note = Label("", 12, QFont.Weight.Medium, "ink_soft", wrap=True)
        self._note.setContentsMargins(16, 0, 16, 0)
        self._note.hide()
        self.chips = {None: FilterChip(_("All"))} | {
            change: FilterChip(changes.word(change), changes.GLYPHS[change]) for change in changes.ORDER
        }
        chips = FlowLayout(gap=6)
        for change, chip in self.chips.items():
            chip.clicked.connect(lambda _checked, chosen=change: self.show_only(chosen))
            chips.addWidget(chip)
        inset = QHBoxLayout()
        inset.setContentsMargins(14, 0, 14, 0)
        inset.addLayout(chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 8)
        column.setSpacing(8)
        column.addLayout(inset)
        column.addWidget(self._note)
        column.addWidget(self.list, 1)
        self.ring_for(self.list)

    def show_rows(self, rows: Sequence[Row], language: str) -> None:
        self._rows, self._language = rows, language
        counts = Counter(row.change for row in rows)
        for change, chip in self.chips.items():
            chip.set_count(len(rows) if change is None else counts[change])
        self.show_only(self._only)

    def show_only(self, chosen: Change | None) -> None:
        """Only the statements that became this; None shows all. The chosen statement stays, where it is shown."""
        self._only = chosen
        for change, chip in self.chips.items():
            chip.setChecked(change is chosen)
        kept = self.list.current()
        self.list.show_rows(
            [row for row in self._rows if chosen is None or row.change is chosen], self._language
        )
        if kept is not None and kept.new_span is not None:
            self.list.reveal(kept.new_span.start)

    def ask(self, words: str) -> None:
        """A sentence above the statements, "" for none."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        if words:
            announce(self, words)
