"""A small table of figures with names at its sides, walked through by keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workbench.gui import fonts, theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
ROW_HEIGHT = 30


@dataclass(frozen=True)
class Figure:
    """What a cell shows and says; `marked` gives it the ground of what is chosen."""

    text: str
    said: str = ""
    marked: bool = False


class FiguresModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._columns: Sequence[str] = ()
        self._rows: Sequence[str] = ()
        self._cells: Sequence[Sequence[Figure]] = ()

    def show(self, columns: Sequence[str], rows: Sequence[str], cells: Sequence[Sequence[Figure]]) -> None:
        """One row of cells for each name of a row."""
        self.beginResetModel()
        self._columns, self._rows, self._cells = columns, rows, cells
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        figure = self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return figure.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return figure.said or f"{self._rows[index.row()]}, {self._columns[index.column()]}: {figure.text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.BackgroundRole and figure.marked:
            return QColor(theme.palette().field)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = self._columns if orientation is Qt.Orientation.Horizontal else self._rows
        return names[section] if section < len(names) else None


class FiguresTable(QTableView):
    """`width` says how the columns share the room."""

    def __init__(
        self, name: str, behaviour: QAbstractItemView.SelectionBehavior, width: QHeaderView.ResizeMode
    ) -> None:
        super().__init__()
        self.figures = FiguresModel()
        self.setModel(self.figures)
        self.setAccessibleName(name)
        self.setProperty("framed", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(behaviour)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(width)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        theme.keep(self, lambda table: table.verticalHeader().setDefaultSectionSize(fonts.px(ROW_HEIGHT)))
