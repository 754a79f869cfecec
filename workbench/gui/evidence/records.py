"""The evidence of a file as a list: title, kind, how often it is used."""

from collections import Counter
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.model import Evidence
from workbench.gui import fonts, icons, paint, texts, theme
from workbench.gui.evidence import media, worth
from workbench.gui.texts import _, isolate

RECORD_ROLE, ABOUT_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT = 54
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RecordsModel(QAbstractListModel):
    """Rows in, roles out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: list[Evidence] = []
        self._titles: Counter[str] = Counter()

    def show(self, records: list[Evidence]) -> None:
        self._titles = Counter(record.title for record in records)
        if [record.id for record in records] == [record.id for record in self._records]:
            self._records = records
            self.dataChanged.emit(self.index(0), self.index(max(0, len(records) - 1)))
            return
        self.beginResetModel()
        self._records = records
        self.endResetModel()

    def _apart(self, record: Evidence) -> str:
        """The name of the file where another record has the same title, so that they are told apart."""
        return texts.visible(record.file_name) if self._titles[record.title] > 1 else ""

    def record(self, row: int) -> Evidence:
        return self._records[row]

    def row_of(self, evidence_id: str) -> int:
        """The row of a record, or -1."""
        return next((row for row, record in enumerate(self._records) if record.id == evidence_id), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == RECORD_ROLE:
            return record
        if role == Qt.ItemDataRole.DisplayRole:
            return media.title(record)
        if role == ABOUT_ROLE:
            return _about(record, self._apart(record))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            named = filter(None, (media.title(record), self._apart(record)))
            return ", ".join([*named, media.kind(record), _used(record), *worth.notices(record)])
        return None


class RecordsView(QListView):
    """The list; one row is chosen at a time. `preview_wanted`: Space was pressed on it."""

    preview_wanted = Signal()

    def __init__(self, model: RecordsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_RecordDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Evidence"))
        self.viewport().setAutoFillBackground(False)
        theme.notifier.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.preview_wanted.emit()
        else:
            super().keyPressEvent(event)


class _RecordDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, fonts.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record: Evidence = index.data(RECORD_ROLE)
        colours = theme.palette()
        cell = QRect(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(cell, QColor(colours.selection))
                paint.chosen_bar(painter, QRectF(cell), mirrored=mirrored)
            painter.setPen(QColor(colours.border))
            painter.drawLine(cell.bottomLeft(), cell.bottomRight())
            left = cell.right() - 31 if mirrored else cell.left() + 14
            square = QRectF(left, cell.center().y() - 9, 18, 18)
            icons.paint(painter, worth.icon(record) or media.icon(record), square, "ink_soft")
            words = (
                cell.adjusted(14, fonts.px(9), -46, 0) if mirrored else cell.adjusted(46, fonts.px(9), -14, 0)
            )
            _line(painter, words, media.title(record), fonts.ui(13, QFont.Weight.DemiBold), colours.ink)
            below = words.adjusted(0, fonts.px(19), 0, 0)
            _line(painter, below, index.data(ABOUT_ROLE), fonts.ui(11), colours.ink_faint)
        finally:
            painter.restore()


def _used(record: Evidence) -> str:
    if not record.links:
        return _("not linked yet")
    return texts.plural(record.links, "{n} claim", "{n} claims")


def _about(record: Evidence, apart: str) -> str:
    parts = [
        worth.mark(record),
        isolate(media.kind(record)),
        isolate(apart),
        isolate(record.publisher),
        texts.date(record.published),
        _used(record),
    ]
    return "  ·  ".join(part for part in parts if part)


def _line(painter: QPainter, room: QRect, words: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, isolate(shown))
