"""The list under the search field: results in groups, chosen by keyboard or mouse."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from workbench.core.model import Span
from workbench.gui import fonts, icons, paint, snippets, theme
from workbench.gui.texts import _, isolate, tip

HEADING, ROW = 26, 36
_RESULT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Result:
    """`run` is called when it is taken; `stay` leaves the list open. `hint` and `key` stand at the end of the row; `refused`
    says why it cannot be taken now."""

    text: str
    icon: str
    run: Callable[[], object]
    hint: str = ""
    ink: str = "ink_soft"
    stay: bool = False
    key: str = ""
    refused: str = ""
    marks: tuple[Span, ...] = ()
    """The words of `text` that were looked for."""

    def told(self) -> str:
        """All that the row shows, to be heard."""
        return ", ".join(part for part in (self.text, self.hint, self.key) if part)


class ResultList(QListWidget):
    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Results"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Drawing(self))
        self.itemClicked.connect(self._clicked)
        self.itemEntered.connect(self._entered)

    def show_groups(self, groups: list[tuple[str, tuple[Result, ...]]], nothing: str) -> None:
        """Fills the list and chooses the first result; `nothing` is said where there is none."""
        self.clear()
        for title, results in groups:
            heading = QListWidgetItem(title)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(heading)
            for result in results:
                item = QListWidgetItem(result.text)
                item.setData(_RESULT, result)
                item.setToolTip(tip(result.text))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, result.told())
                self.addItem(item)
        if not groups:
            sentence = QListWidgetItem(nothing)
            sentence.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(sentence)
        self.setCurrentRow(-1)
        self.step(1)

    def wanted_height(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self.count())) + 4

    def chosen(self) -> Result | None:
        item = self.currentItem()
        return item.data(_RESULT) if item is not None else None

    def step(self, by: int) -> None:
        """Goes on by as many results, at most to the first or the last."""
        places = [row for row in range(self.count()) if self.item(row).data(_RESULT) is not None]
        if places:
            at = places.index(self.currentRow()) + by if self.currentRow() in places else 0
            self.setCurrentRow(places[min(max(at, 0), len(places) - 1)])
            if at <= 0:
                self.scrollToTop()

    def _clicked(self, item: QListWidgetItem) -> None:
        if item.data(_RESULT) is not None:
            self.taken.emit(item.data(_RESULT))

    def _entered(self, item: QListWidgetItem) -> None:
        if item.data(_RESULT) is not None:
            self.setCurrentItem(item)


class _Drawing(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, fonts.px(HEADING if index.data(_RESULT) is None else ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, where = theme.palette(), QRectF(option.rect)  # type: ignore[attr-defined]
        result = index.data(_RESULT)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if result is None:
                painter.setFont(fonts.ui(11, QFont.Weight.DemiBold))
                painter.setPen(QColor(colours.ink_faint))
                painter.drawText(where.adjusted(12, 4, -12, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
            else:
                chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
                self._row(painter, where, result, chosen)
        finally:
            painter.restore()

    def _row(self, painter: QPainter, where: QRectF, result: Result, chosen: bool) -> None:
        colours = theme.palette()
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(where, 7, 7)
        left = where.right() - 28 if mirrored else where.left() + 12
        faint = "ink_faint" if result.refused else result.ink
        icons.paint(painter, result.icon, QRectF(left, where.center().y() - 8, 16, 16), faint)
        where = self._key(painter, where, result.key, mirrored)
        painter.setFont(fonts.ui(12))
        hint_width = QFontMetricsF(painter.font()).horizontalAdvance(result.hint) + 24 if result.hint else 12
        painter.setPen(QColor(colours.ink_faint))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where.adjusted(12, 0, -12, 0), middle | Qt.AlignmentFlag.AlignTrailing, result.hint)
        painter.setFont(fonts.ui(13))
        painter.setPen(QColor(colours.ink_faint if result.refused else colours.ink))
        room = where.adjusted(hint_width, 0, -40, 0) if mirrored else where.adjusted(40, 0, -hint_width, 0)
        if result.marks:
            snippets.draw(painter, room, result.text, result.marks, colours.ink)
            return
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(result.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeading, isolate(shown))

    def _key(self, painter: QPainter, where: QRectF, key: str, mirrored: bool) -> QRectF:
        """Draws the key at the end of the row; returns the room that is left."""
        if not key:
            return where
        width = paint.cap_width(key)
        left = where.left() + 10 if mirrored else where.right() - width - 10
        paint.key_cap(painter, left, where.center().y(), key)
        taken = width + 6
        return where.adjusted(taken, 0, 0, 0) if mirrored else where.adjusted(0, 0, -taken, 0)
