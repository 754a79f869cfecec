"""What would settle the claim that is shown: the list for its kind, to be read, not ticked."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core import guidance
from workbench.core.errors import UserError
from workbench.gui.texts import isolate
from workbench.gui.told import told
from workbench.gui.widgets import Label, Picture


class Checklist(QWidget):
    """One line for each thing to look at. `lines` is how many there are."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 0, 0, 0)
        self._column.setSpacing(5)
        self._shown: tuple[str, ...] = ()
        self._rows: list[QWidget] = []

    def show_kind(self, kind: str) -> int:
        """Shows the list for a kind of claim, and returns how long it is. A house's broken file is told in its place."""
        try:
            lines = guidance.of(kind, QLocale().name().split("_")[0])
        except UserError as error:
            lines = (told(error),)
        if lines != self._shown:
            self._shown = lines
            self._fill()
        return len(lines)

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [_row(line) for line in self._shown]
        for row in self._rows:
            self._column.addWidget(row)


def _row(line: str) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    across.addWidget(Picture("chevron-right", 13, "ink_faint", box=16), 0, Qt.AlignmentFlag.AlignTop)
    words = Label("", 12, ink="ink_soft", wrap=True)
    words.set_prose(isolate(line))
    across.addWidget(words, 1)
    return row
