"""The header of the claims table: words, and an arrow where the order is."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from workbench.gui import fonts, icons, theme
from workbench.gui.claims import orders
from workbench.gui.claims.column import Column

Index = QModelIndex | QPersistentModelIndex


class ClaimsHeader(QHeaderView):
    """Drawn by us, so that it is as quiet as the rest of the frame."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._order = "article"
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        theme.keep(self, lambda header: header.setFixedHeight(fonts.px(32)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.notifier.changed.connect(self.viewport().update)

    def show_order(self, order: str) -> None:
        """`order` is that of `ClaimFilter`."""
        self._order = order
        self.viewport().update()
        self.headerDataChanged(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """No heading says what rows say; Qt would draw all of them anew with each row."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Nor does one show that rows are selected."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 32)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = theme.palette()
        painter.save()
        try:
            painter.fillRect(rect, QColor(colours.card))
            painter.setPen(QColor(colours.border))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            painter.setFont(fonts.ui(11, QFont.Weight.DemiBold))
            painter.setPen(QColor(colours.ink_faint))
            column = Column(logicalIndex)
            words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
            side = Qt.AlignmentFlag.AlignHCenter if column is Column.NUMBER else Qt.AlignmentFlag.AlignLeft
            room = rect if column is Column.NUMBER else rect.adjusted(8, 0, -4, 0)
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)
            if orders.of_column(column, self._order):
                glyph = "chevron-down" if self._order.startswith("-") else "chevron-up"
                width = painter.fontMetrics().horizontalAdvance(words)
                left = room.right() - width - 15 if self.isRightToLeft() else room.left() + width + 4
                icons.paint(painter, glyph, QRectF(left, rect.center().y() - 5.5, 12, 12), colours.ink_soft)
        finally:
            painter.restore()
