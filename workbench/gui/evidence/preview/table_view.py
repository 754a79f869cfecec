"""The rows of a sheet as a plain table, with the cells of the quote marked."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from workbench.core.preview.model import Table
from workbench.gui import fonts, theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
MOST_WIDTH = 320
ROWS_MEASURED = 60


class TableModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.table = Table("", 1, (), ())
        self.columns = 0
        self._marks: frozenset[tuple[int, int]] = frozenset()
        self._stance = "context"

    def show(self, table: Table, stance: str) -> None:
        self.beginResetModel()
        self.table, self._stance, self._marks = table, stance, frozenset(table.marks)
        self.columns = max(map(len, table.rows), default=0)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self.columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self.table.rows[cell[0]]
            return row[cell[1]] if cell[1] < len(row) else ""
        if role == Qt.ItemDataRole.BackgroundRole and cell in self._marks:
            return QColor(theme.status(self._stance).tint)
        if role == Qt.ItemDataRole.FontRole and cell in self._marks:
            font = fonts.ui(13, 700)
            font.setUnderline(True)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            letters(section) if orientation is Qt.Orientation.Horizontal else str(self.table.first + section)
        )


class TableView(QTableView):
    """Cells are walked with the arrow keys up and down and with Tab; Ctrl+C copies those that are selected."""

    def __init__(self) -> None:
        super().__init__()
        self.model_ = TableModel()
        self.setModel(self.model_)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("framed", True)
        self.verticalHeader().setDefaultSectionSize(26)
        self.horizontalHeader().setResizeContentsPrecision(ROWS_MEASURED)
        self.horizontalHeader().setMaximumSectionSize(MOST_WIDTH)
        theme.notifier.changed.connect(self.viewport().update)

    def show_table(self, table: Table, stance: str) -> None:
        self.model_.show(table, stance)
        self.horizontalHeader().resizeSections(self.horizontalHeader().ResizeMode.ResizeToContents)

    def go_to_mark(self) -> None:
        row, column = next(iter(self.model_.table.marks), (0, 0))
        index = self.model_.index(row, column)
        self.setCurrentIndex(index)
        self.clearSelection()
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def copied(self) -> str:
        """The selected cells as tab-separated lines."""
        chosen = sorted((index.row(), index.column(), str(index.data())) for index in self.selectedIndexes())
        rows = sorted({row for row, _, _ in chosen})
        return "\n".join("\t".join(words for at, _, words in chosen if at == row) for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        else:
            super().keyPressEvent(event)


def letters(column: int) -> str:
    """The name that spreadsheets give a column: A, B, ... Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
