"""Lines of plain cells, as Qt asks for them."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.gui import texts

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RowModel(QAbstractTableModel):
    def __init__(
        self, headings: Sequence[str], rows: Sequence[Sequence[str]] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._headings, self._rows = tuple(headings), list(rows)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, place: int) -> Sequence[str]:
        return self._rows[place]

    def as_lines(self, places: Iterable[int]) -> str:
        """Headings and rows as tab-separated lines, for a spreadsheet."""
        lines = [self._headings, *(self._rows[place] for place in places)]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    # What Qt asks

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        shown = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.isolate(" ".join(shown.split()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.tip(shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return texts.side(shown)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation == Qt.Orientation.Horizontal and role in wanted:
            return self._headings[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
