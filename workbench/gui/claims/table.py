"""The table of claims: rows of one height, selected as rows, moved through by keyboard."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QScrollBar, QTableView, QWidget

from workbench.gui import fonts, theme
from workbench.gui.claims.cells import ROW_HEIGHT, ClaimCells
from workbench.gui.claims.column import Column
from workbench.gui.claims.columns import Columns
from workbench.gui.claims.header import ClaimsHeader
from workbench.gui.claims.model import ClaimsModel, Index
from workbench.gui.texts import _

LEAST_WIDTH = 60
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class _Bar(QScrollBar):
    """Has a ground of its own (in the style sheet): else all that lies behind it would be painted at each step of a scroll."""

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.StyleChange):  # what sets the style forgets it
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return super().event(event)


class ClaimsTable(QTableView):
    """`picked` carries the row that became current by mouse or keyboard; `chosen` all selected rows."""

    picked = Signal(int)
    chosen = Signal(object)

    def __init__(self, model: ClaimsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._following = False
        self._cells = ClaimCells(model, self)
        self.setModel(model)
        header = ClaimsHeader(self)
        self.setHorizontalHeader(header)
        self.header = header
        theme.keep(self, lambda table: table.fix_heights())
        self.columns = Columns(self, header)
        self._columns = self.columns.visible()
        self.columns.arranged.connect(self._arranged)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerWidget(QWidget())  # instead of a box where the scroll bars meet
        self.setTabKeyNavigation(False)
        self.setAccessibleName(_("Claims"))
        self.viewport().setAutoFillBackground(False)
        # `paintEvent` covers all of it: what is scrolled is moved, and only rows that come into sight are drawn.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setVerticalScrollBar(_Bar(self))
        theme.notifier.changed.connect(self.viewport().update)

    def go_to(self, place: int) -> None:
        """Makes a row the current one, selected alone, and shows it; -1 selects none. Emits nothing."""
        self._following = True
        try:
            if place < 0:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
            elif place != self.currentIndex().row():
                # Qt brings it into sight.
                self.selectionModel().setCurrentIndex(self._model.index(place, Column.STATEMENT), _ALONE)
            elif len(self.selectionModel().selectedRows()) != 1:
                self.selectionModel().select(self.currentIndex(), _ALONE)
                self.scrollTo(self.currentIndex())
        finally:
            self._following = False
        self._mark_current(place)

    def paint_now(self) -> None:
        """Paints at once what has changed, instead of when all that is under way is done."""
        self.viewport().repaint(self._room_of(self.currentIndex().row()))
        QTimer.singleShot(0, self, self._draw_ahead)

    def _draw_ahead(self) -> None:
        """What the next key mostly asks for: the current row as one that was left, and the next as the current one."""
        place, height = self.currentIndex().row(), self.rowHeight(0)
        if place < 0:  # the file was closed meanwhile
            return
        for each in range(place, min(place + 2, self._model.rowCount())):
            for column in (Column.NUMBER, Column.STATEMENT):
                size = QSize(self.columnWidth(column), height)
                self._cells.draw_ahead(each, column, size, chosen=each > place)

    def selected_places(self) -> list[int]:
        selection = self.selectionModel().selection()
        parts = [selection.at(each) for each in range(selection.count())]
        return sorted({place for part in parts for place in range(part.top(), part.bottom() + 1)})

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._mark_current(current.row())
        if not self._following and current.isValid() and current.row() != previous.row():
            self.picked.emit(current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._following:
            self.chosen.emit(self.selected_places())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows by itself: Qt would ask for each cell by a call of its own, behind the ground of a style sheet."""
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(event.rect(), QColor(theme.palette().card))
            for place in self._places_in(event.rect()):
                selected = self.selectionModel().isSelected(self._model.index(place, Column.STATEMENT))
                self._cells.draw_row(painter, place, self._cells_of(place), selected=selected)
        finally:
            painter.end()

    def sizeHintForColumn(self, column: int) -> int:
        """What a double click on the edge of a column gives it."""
        return fonts.px(LEAST_WIDTH)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row: rows are what is chosen here, not cells."""
        ends = {self.CursorAction.MoveHome: 0, self.CursorAction.MoveEnd: self._model.rowCount() - 1}
        if action in ends:
            return self._model.index(ends[action], Column.STATEMENT)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, and a search by letter would read every row."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()
        room = self._room_of(self.currentIndex().row())
        if room.top() >= 0 and room.bottom() < event.oldSize().height():
            self.scrollTo(
                self.currentIndex()
            )  # what was wholly seen stays so, when the chips above take another line

    def _arranged(self) -> None:
        self._columns = self.columns.visible()
        self._cells.first = self._columns[0]
        self.viewport().update()

    def _mark_current(self, place: int) -> None:
        before, self._cells.current = self._cells.current, place
        if before != place:
            for each in (before, place):
                self.viewport().update(self._room_of(each))

    def _places_in(self, part: QRect) -> range:
        """The rows that stand, whole or in part, in a part of the viewport."""
        first, last = self.rowAt(part.top()), self.rowAt(part.bottom())
        return (
            range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1) if first >= 0 else range(0)
        )

    def _cells_of(self, place: int) -> Iterator[tuple[Column, QRect]]:
        top, height = self.rowViewportPosition(place), self.rowHeight(place)
        for column in self._columns:
            yield column, QRect(self.columnViewportPosition(column), top, self.columnWidth(column), height)

    def _room_of(self, place: int) -> QRect:
        """Where a row stands on the viewport; empty for -1."""
        if place < 0:
            return QRect()
        return QRect(0, self.rowViewportPosition(place), self.viewport().width(), self.rowHeight(place))

    def fix_heights(self) -> None:
        """Rows of one height, which is that of the window's text."""
        rows, height = self.verticalHeader(), fonts.px(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        rows.hide()
