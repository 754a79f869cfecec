"""The rows of a claim list that could not be placed, as Qt asks for them."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from workbench.core.model import Anchor
from workbench.core.placed_list import PlacedList, PlacedRow
from workbench.gui import texts
from workbench.gui.row_model import Index, RowModel
from workbench.gui.texts import _
from workbench.gui.told import told
from workbench.gui.versions import changes


class Column(IntEnum):
    ROW = 0
    WORDS = 1
    ANCHOR = 2
    WHY = 3


class UnplacedModel(RowModel):
    def __init__(self, placed: PlacedList, parent: QObject | None = None) -> None:
        self._unplaced = [row for row in placed.rows if row.span is None]
        super().__init__(
            (_("Row"), _("Words in the list"), _("In the article"), _("Why")),
            [[display(row, column) for column in Column] for row in self._unplaced],
            parent,
        )

    def unplaced(self, place: int) -> PlacedRow:
        return self._unplaced[place]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role == Qt.ItemDataRole.TextAlignmentRole and index.column() != Column.WORDS:
            return _side(index.column())
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole and index.column() == Column.WHY:
            return texts.isolate(changes.differing(self._unplaced[index.row()].carried.why))
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return super().headerData(section, orientation, role)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == Column.ROW else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def display(row: PlacedRow, column: Column) -> str:
    """What a cell says, as it is also copied."""
    if column is Column.ROW:
        return str(row.listed.row)
    if column is Column.WORDS:
        return row.listed.quote
    if column is Column.ANCHOR:
        return {
            Anchor.CHANGED: _("changed"),
            Anchor.AMBIGUOUS: _("ambiguous"),
            Anchor.LOST: _("lost"),
        }.get(row.carried.state, "")
    return told(row.why)
