"""The title of an article and the line below it, drawn into the margin that the page leaves for them."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from workbench.gui import fonts, theme
from workbench.gui.article import page
from workbench.gui.article.page import Column, PageText
from workbench.gui.texts import is_right_to_left

META_SIZE = 13
_TALL = 4000
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def height(shown: PageText, column: Column, size: int) -> int:
    """The margin above the text: room for a title that is not its first paragraph."""
    if shown.heading:
        return page.TOP
    room = QRect(0, 0, column.right - column.left, _TALL)
    title = QFontMetrics(_font(size)).boundingRect(room, _WRAPPED, shown.title)
    return page.TOP + title.height() + page.META_GAP + 8


def draw(painter: QPainter, shown: PageText, column: Column, size: int, below_heading: float) -> None:
    """Draws both; where the text starts with its title only the line, at `below_heading`."""
    right_to_left = is_right_to_left(shown.title)
    way = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(way)
    room = QRectF(column.left, page.TOP, column.right - column.left, _TALL)
    low = below_heading + 4
    if not shown.heading:
        painter.setFont(_font(size))
        painter.setPen(QColor(theme.palette().ink))
        low = painter.boundingRect(room, _WRAPPED, shown.title).bottom() + 6
        painter.drawText(room, _WRAPPED, shown.title)
    font = fonts.exact(META_SIZE, QFont.Weight.Medium)
    painter.setFont(font)
    painter.setPen(QColor(theme.palette().ink_faint))
    meta = QFontMetrics(font).elidedText(shown.meta, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(QRectF(column.left, low, room.width(), 20), Qt.AlignmentFlag.AlignVCenter, meta)


def _font(size: int) -> QFont:
    return fonts.article(round(size * page.HEADING_RATIO), bold=True)
