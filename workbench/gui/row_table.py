"""A table of lines to read and to copy: rows of one height, moved through by keyboard."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workbench.gui import fonts

ROW_HEIGHT = 30


class RowTable(QTableView):
    """`as_lines(places)` gives what Ctrl+C copies of the selected rows; columns without one of `widths` share the rest."""

    def __init__(
        self,
        model: QAbstractItemModel,
        as_lines: Callable[[Iterable[int]], str],
        name: str,
        widths: Mapping[int, int],
    ) -> None:
        super().__init__()
        self._as_lines = as_lines
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFont(fonts.ui(12))
        self.setProperty("framed", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFont(fonts.ui(11))
        header.setHighlightSections(False)
        for column in range(model.columnCount()):
            mode = QHeaderView.ResizeMode.Interactive if column in widths else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if column in widths:
                header.resizeSection(column, widths[column])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            places = sorted(index.row() for index in self.selectionModel().selectedRows())
            QGuiApplication.clipboard().setText(self._as_lines(places))
        else:
            super().keyPressEvent(event)
