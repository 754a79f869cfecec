"""The disagreements of the file, open ones first; its keys choose in the card beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from workbench.core.model import Claim
from workbench.core.team.disagreements import Disagreement
from workbench.gui.texts import _, number
from workbench.gui.two_lines import DETAIL, GLYPH, TwoLines

_SETTLED = Qt.ItemDataRole.UserRole + 10
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_CHOICES = {Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_O: "other", Qt.Key.Key_S: "skip"}


def kind_words(kind: str) -> str:
    return {
        "verdict": _("different verdicts"),
        "evidence": _("the same evidence read differently"),
        "grounds": _("same verdict, different evidence"),
        "span": _("overlapping statements"),
    }.get(kind, kind)


class DisagreementList(QListWidget):
    chosen = Signal(int)
    """The row, -1 for none."""
    key_pressed = Signal(str)
    """left, right, other or skip."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Disagreements"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(TwoLines(self))
        self.currentItemChanged.connect(self._changed)

    def show_all(self, rows: Sequence[tuple[Disagreement, Claim]], current: int) -> None:
        """Fills the list and chooses the row `current`."""
        self.blockSignals(True)
        self.clear()
        for disagreement, claim in rows:
            item = QListWidgetItem(" ".join((claim.restated or claim.quote).split()))
            detail = f"{_('Claim {n}').format(n=number(claim.number))}  ·  {kind_words(disagreement.kind)}"
            item.setData(DETAIL, detail)
            item.setData(_SETTLED, disagreement.is_settled)
            item.setData(GLYPH, "gavel" if disagreement.is_settled else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {detail}")
            self.addItem(item)
        self.setCurrentRow(current if rows else -1)
        self.blockSignals(False)
        self._changed()

    def go_on(self) -> None:
        """To the next row that is not settled, from the top again at the end."""
        rows = [(self.currentRow() + step) % self.count() for step in range(1, self.count() + 1)]
        for row in rows:
            if not self.item(row).data(_SETTLED):
                self.setCurrentRow(row)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.setCurrentRow(min(max(self.currentRow() + _STEPS[key], 0), self.count() - 1))
        elif key in _CHOICES:
            self.key_pressed.emit(_CHOICES[key])
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self.chosen.emit(self.currentRow())
