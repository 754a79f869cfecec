"""The rows of a claim list that could not be placed, as Qt asks for them."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.core.model import Anchor
from workbench.core.placed_list import PlacedList, PlacedRow
from workbench.gui import texts
from workbench.gui.texts import _
from workbench.gui.told import told
from workbench.gui.versions import changes

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Column(IntEnum):
    ROW = 0
    WORDS = 1
    ANCHOR = 2
    WHY = 3


class UnplacedModel(QAbstractTableModel):
    def __init__(self, placed: PlacedList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = [row for row in placed.rows if row.span is None]

    def row(self, place: int) -> PlacedRow:
        return self._rows[place]

    def as_lines(self, places: Iterable[int]) -> str:
        """Headings and rows as tab-separated lines, for a spreadsheet."""
        headings = [str(self.headerData(column, Qt.Orientation.Horizontal)) for column in Column]
        cells = [[display(self._rows[place], column) for column in Column] for place in places]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in [headings, *cells])

    # What Qt asks

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        shown = changes.differing(row.carried.why) if column is Column.WHY else display(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.isolate(" ".join(shown.split()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.tip(shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return texts.side(shown) if column is Column.WORDS else _side(column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation == Qt.Orientation.Horizontal and role in wanted:
            return (_("Row"), _("Words in the list"), _("In the article"), _("Why"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None


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
