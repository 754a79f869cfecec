"""What Qt does by itself, without a line of Python in between: the floors of the window's benchmarks."""

from PySide6.QtCore import QSortFilterProxyModel
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QMainWindow, QPlainTextEdit, QTableView

from benchmarks import screen


class BareTable:
    """A table of Qt's own model, view and delegate, with the words of `rows` in it; `filtered` puts Qt's own filter and order
    between them."""

    def __init__(self, rows: list[tuple[str, ...]], *, filtered: bool = False) -> None:
        self.window = QMainWindow()
        self._items = QStandardItemModel(0, len(rows[0]))
        for row in rows:
            self._items.appendRow([QStandardItem(words) for words in row])
        self.table = QTableView()
        self.proxy = QSortFilterProxyModel()
        self.proxy.setFilterKeyColumn(-1)
        if filtered:
            self.proxy.setSourceModel(self._items)
            self.table.setSortingEnabled(True)
        self.table.setModel(self.proxy if filtered else self._items)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.window.setCentralWidget(self.table)
        screen.show(self.window)
        self.table.setFocus()
        self.table.selectRow(0)
        screen.settle()


class BareText:
    """A long text, read only."""

    def __init__(self, text: str, font: QFont) -> None:
        self.window = QMainWindow()
        self.view = QPlainTextEdit(readOnly=True, undoRedoEnabled=False)
        self.view.setFont(font)
        self.view.setPlainText(text)
        self.window.setCentralWidget(self.view)
        screen.show(self.window)
