"""What became of a claim list: how many rows came in, and those that could not be placed, to read and to copy."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from workbench.core.changes import Changes
from workbench.core.placed_list import PlacedList
from workbench.core.text.cut import cut
from workbench.gui.claims.unplaced import Column, UnplacedModel
from workbench.gui.dialog import Dialog
from workbench.gui.row_table import RowTable
from workbench.gui.texts import _, isolate, plural
from workbench.gui.titled_column import titled_column
from workbench.gui.told import told
from workbench.gui.widgets import Label, announce

_WIDTHS: dict[int, int] = {Column.ROW: 64, Column.ANCHOR: 110}


class ListResult(Dialog):
    """`take_verdicts` makes the verdicts of the list the reviewer's own, of which `show_taken` hears; None where the list has
    none that could be."""

    def __init__(
        self,
        placed: PlacedList,
        changes: Changes,
        take_verdicts: Callable[[], object] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._placed, self._take = placed, take_verdicts
        self.model = UnplacedModel(placed, self)
        self.setWindowTitle(_("Claims from {file}").format(file=isolate(placed.file_name)))
        self.resize(820, 560 if self.model.rowCount() else 240)
        column = titled_column(self, self.windowTitle(), wrap=True)
        self.counts = Label(counts(placed, changes), wrap=True)
        column.addWidget(self.counts)
        self.verdicts = Label(
            _("The verdicts in the list were kept as comments, because a verdict is a person’s own."),
            wrap=True,
        )
        self.verdicts.setVisible(take_verdicts is not None)
        column.addWidget(self.verdicts)
        self.table = RowTable(self.model, self.model.as_lines, _("Rows that could not be placed"), _WIDTHS)
        self.listed, self.found = Label(wrap=True), Label(wrap=True)
        self._captions = (
            Label(_("In the list"), 12, ink="ink_faint"),
            Label(_("In the article"), 12, ink="ink_faint"),
        )
        if self.model.rowCount():
            column.addWidget(Label(_("Rows that could not be placed"), 13, QFont.Weight.DemiBold))
            column.addWidget(self.table, 1)
            column.addLayout(self._both_wordings())
        else:
            column.addStretch(1)
        column.addLayout(self._buttons())
        self.table.selectionModel().currentRowChanged.connect(self._show)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, Column.WORDS))
            self.table.setFocus()

    def _both_wordings(self) -> QGridLayout:
        """The whole words of the current row over those of the article that are likest."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, (caption, words) in enumerate(zip(self._captions, (self.listed, self.found), strict=True)):
            words.setAccessibleName(caption.text())
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.copy = QPushButton(_("Copy the rows"))
        self.copy.setVisible(self.model.rowCount() > 0)
        self.copy.clicked.connect(self.copy_rows)
        self.take = QPushButton(_("Give these verdicts as mine"))
        take = self._take
        self.take.setVisible(take is not None)
        if take is not None:
            self.take.clicked.connect(lambda _checked: take())
        self.leave = QPushButton(_("Close"))
        self.leave.setProperty("kind", "primary")
        self.leave.clicked.connect(self.reject)
        for button in (self.copy, self.take, self.leave):
            button.setAutoDefault(False)
        row.addWidget(self.copy)
        row.addWidget(self.take)
        row.addStretch(1)
        row.addWidget(self.leave)
        self.leave.setDefault(True)
        return row

    def copy_rows(self) -> None:
        """The rows that could not be placed, all of them, into the clipboard."""
        QGuiApplication.clipboard().setText(self.model.as_lines(range(self.model.rowCount())))
        announce(self.copy, _("Copied as lines of tab-separated cells."))

    def _show(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.unplaced(current.row())
        there = self._placed.found(row)
        self.listed.set_prose(_shown(row.listed.quote) or told(row.why))
        self.found.set_prose(_shown(there))
        for widget in (self.found, self._captions[1]):
            widget.setVisible(bool(there))

    def show_taken(self, placed: PlacedList, count: int) -> None:
        """Says how many claims have the reviewer's verdict now, where it is this list that brought them."""
        if placed is not self._placed:
            return
        given = plural(count, "{n} claim has your verdict now.", "{n} claims have your verdict now.")
        self.verdicts.setText(given)
        self.take.setEnabled(False)
        announce(self.verdicts, given)


def counts(placed: PlacedList, changes: Changes) -> str:
    """How many rows came in, met a claim that was there, or found no place."""
    there = sum(1 for row in placed.rows if row.span)
    new = len(changes.touched.get("claim", frozenset()) & set(changes.ids))
    met = len(set(changes.ids)) - new
    parts = [
        plural(new, "{n} claim is new.", "{n} claims are new."),
        plural(met, "{n} was here already.", "{n} were here already."),
        plural(len(placed.rows) - there, "{n} row could not be placed.", "{n} rows could not be placed."),
    ]
    return " ".join(parts)


def _shown(words: str, most: int = 400) -> str:
    return cut(" ".join(words.split()), most)
