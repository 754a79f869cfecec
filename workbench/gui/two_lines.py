"""Rows of a list in two lines: what it is, below it in small what is to be known about it, and a glyph at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui import fonts, icons, paint, snippets, theme
from workbench.gui.texts import is_right_to_left, isolate

DETAIL = Qt.ItemDataRole.UserRole
"""The second line."""
GLYPH = Qt.ItemDataRole.UserRole + 1
"""The name of an icon, "" for none."""
HEIGHT = 58


class TwoLines(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, fonts.px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, where = theme.palette(), QRectF(option.rect)  # type: ignore[attr-defined]
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
            paint.row_ground(painter, where, selected=chosen, mirrored=mirrored)
            glyph = index.data(GLYPH) or ""
            near, far = 16, 36 if glyph else 12
            room = where.adjusted(far if mirrored else near, fonts.px(8), -near if mirrored else -far, 0)
            marks = index.data(snippets.MARKS)
            if marks:
                painter.setFont(fonts.ui(13, QFont.Weight.Medium))
                first = QRectF(room.left(), room.top(), room.width(), fonts.px(20))
                snippets.draw(painter, first, index.data(), marks, colours.ink)
            else:
                _line(painter, index.data(), fonts.ui(13, QFont.Weight.Medium), colours.ink, room, 0)
            _line(painter, index.data(DETAIL), fonts.ui(12), colours.ink_faint, room, fonts.px(22))
            if glyph:
                left = where.left() + 14 if mirrored else where.right() - 30
                icons.paint(painter, glyph, QRectF(left, where.center().y() - 8, 16, 16), "ink_soft")
        finally:
            painter.restore()


def _line(painter: QPainter, text: str, font: QFont, ink: str, room: QRectF, top: float) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    side |= Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(
        QRectF(room.left(), room.top() + top, room.width(), fonts.px(20)),
        Qt.AlignmentFlag.AlignVCenter | side,
        isolate(shown),
    )
