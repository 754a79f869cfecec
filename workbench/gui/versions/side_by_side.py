"""Two texts side by side, statement by statement; what differs is marked in both."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.text.versions import Change
from workbench.gui import fonts, icons, keymap, keys, paint, theme
from workbench.gui.key_list import STEPS
from workbench.gui.texts import _, isolate
from workbench.gui.versions import changes, wording
from workbench.gui.versions.looking import Row
from workbench.gui.versions.wording import Wording

ROW = Qt.ItemDataRole.UserRole
FIRST = 116
"""Pixels of the column that names the change."""
GAP, EDGE, ABOVE = 20, 16, 10
GUTTER = 22
"""Pixels beside each wording for the signs of its claims."""
SIZE = 15
STEP, MOST = 18, 4
"""Pixels from one sign to the next, and how many are shown."""
_Index = QModelIndex | QPersistentModelIndex


class Statements(QAbstractListModel):
    """The statements that are shown; dumb: rows in, roles out."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: _Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def place(self, start: int, *, old: bool = False) -> int:
        """The row of the statement of the new text, or the old one, in which `start` lies, -1 where none is shown."""
        spans = ((at, row.old_span if old else row.new_span) for at, row in enumerate(self._rows))
        return next((at for at, span in spans if span and span.start <= start < span.end), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (as Qt declares it)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.new or row.old
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (changes.word(row.change), changes.differing(row.why), row.old, row.new)
            return ". ".join(isolate(part) for part in dict.fromkeys(parts) if part)
        return None


class SideBySide(QListView):
    """`taken` carries the row on which Enter was pressed or that was clicked twice; `left` that Escape was pressed."""

    taken = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.statements = Statements()
        self.setModel(self.statements)
        self._drawing = _Drawing(self)
        self.setItemDelegate(self._drawing)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(_("Statements of both texts"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.doubleClicked.connect(lambda index: self.taken.emit(self.statements.row(index)))
        theme.notifier.changed.connect(self._forget)

    def show_rows(self, rows: Sequence[Row], language: str) -> None:
        if language != self._drawing.language:
            self._drawing.language = language
            self._drawing.forget()
        self.statements.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.statements.index(0))

    def current(self) -> Row | None:
        return self.statements.row(self.currentIndex())

    def reveal(self, start: int) -> None:
        """Chooses the statement of the new text in which `start` lies."""
        self._choose(self.statements.place(start))

    def reveal_old(self, start: int) -> None:
        """Chooses the statement of the old text in which `start` lies."""
        self._choose(self.statements.place(start, old=True))

    def _choose(self, at: int) -> None:
        if at >= 0:
            self.setCurrentIndex(self.statements.index(at))
            self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        command = keymap.command(keymap.LISTS, keys.name(event))
        if command in STEPS and keys.name(event) not in keys.NATIVE_IN_TABLES:
            at = self.currentIndex().row() + STEPS[command]
            self.setCurrentIndex(
                self.statements.index(min(max(at, 0), max(self.statements.rowCount() - 1, 0)))
            )
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.taken.emit(self.current())
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self._drawing.forget()
        self.viewport().update()


class _Drawing(QStyledItemDelegate):
    """The change with its glyph, the old words, the new words, and below them what differs."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.language = ""
        self._pair = lru_cache(maxsize=512)(self._pair_of)
        self._height = lru_cache(maxsize=20_000)(self._height_of)

    def forget(self) -> None:
        self._pair.cache_clear()
        self._height.cache_clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row, width = index.data(ROW), self._view.viewport().width()
        return QSize(width, self._height(row, self._column(width)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, where = index.data(ROW), QRectF(option.rect)  # type: ignore[attr-defined]
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
            paint.row_ground(painter, where, selected=chosen, mirrored=mirrored)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._draw(painter, row, where, mirrored)
        finally:
            painter.restore()

    def _draw(self, painter: QPainter, row: Row, where: QRectF, mirrored: bool) -> None:
        colours, width = theme.palette(), self._column(round(where.width()))
        whole = width + GUTTER
        columns = [where.left() + EDGE + FIRST, where.left() + EDGE + FIRST + whole + GAP]
        label = where.left() + EDGE
        if mirrored:
            columns = [where.left() + EDGE + whole + GAP, where.left() + EDGE]
            label = where.right() - EDGE - FIRST + 8
        top = low = where.top() + ABOVE
        self._draw_change(painter, row, label, top)
        ink = colours.ink_soft if row.change in (Change.UNCHANGED, Change.MOVED) else colours.ink
        for words, standings, left in zip(
            self._pair(row), (row.old_standings, row.new_standings), columns, strict=True
        ):
            layout = wording.lay_out(words, fonts.prose(SIZE), width)
            wording.draw(painter, layout, left + (0 if mirrored else GUTTER), top, ink)
            low = max(low, top + wording.height(layout))
            _draw_standings(painter, standings, left + width + 6 if mirrored else left, top)
        if row.why:
            room = QRectF(
                min(columns) + (0 if mirrored else GUTTER), low + 3, 2 * whole + GAP - GUTTER, fonts.px(18)
            )
            _draw_why(painter, row, room, mirrored)

    def _draw_change(self, painter: QPainter, row: Row, left: float, top: float) -> None:
        icons.paint(painter, changes.GLYPHS[row.change], QRectF(left, top + 3, 14, 14), "ink_soft")
        painter.setFont(fonts.ui(12, QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.palette().ink_soft))
        room = QRectF(left + 20, top, FIRST - 24, fonts.px(20))
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, changes.word(row.change)
        )

    def _pair_of(self, row: Row) -> tuple[Wording, Wording]:
        if row.change is Change.REWORDED:
            return wording.pair(row.old, row.new, self.language)
        return Wording(row.old, is_old=True), Wording(row.new)

    def _height_of(self, row: Row, width: float) -> int:
        font = fonts.prose(SIZE)
        heights = [wording.height(wording.lay_out(words, font, width)) for words in self._pair(row)]
        signs = STEP * min(MOST, max(len(row.old_standings), len(row.new_standings)))
        return round(max(*heights, signs, 20) + 2 * ABOVE + (fonts.px(20) if row.why else 0))

    def _column(self, width: int) -> float:
        """The pixels of one wording."""
        return max(80.0, (width - FIRST - GAP - 2 * EDGE) / 2 - GUTTER)


def _draw_standings(painter: QPainter, standings: Sequence[str], left: float, top: float) -> None:
    for at, standing in enumerate(standings[:MOST]):
        look = theme.status(standing)
        icons.paint(painter, look.icon, QRectF(left, top + 3 + STEP * at, 14, 14), look.colour)


def _draw_why(painter: QPainter, row: Row, room: QRectF, mirrored: bool) -> None:
    painter.setFont(fonts.ui(12))
    painter.setPen(QColor(theme.palette().ink_faint))
    words = changes.differing(row.why)
    told = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, told)
