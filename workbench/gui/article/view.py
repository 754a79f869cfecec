"""The article for reading, with its claims drawn by us: a tint and an underline for the visible ones only."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
)
from PySide6.QtWidgets import QTextEdit

from workbench.core.text.direction import runs_from_right
from workbench.gui import fonts, texts, theme
from workbench.gui.article import mark_style, page, sign, title_block
from workbench.gui.article.geometry import pieces
from workbench.gui.article.marks import Mark, Marks, heaviest, numbers
from workbench.gui.article.page import Column, PageText
from workbench.gui.article.search import Hits
from workbench.gui.article.text_view import TextView
from workbench.gui.texts import _

_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


CARET = 2
"""Pixels of the caret, once somebody works here by keyboard."""


class _Placed(NamedTuple):
    """A mark in one block, with its rectangles in the document. `mirrored`: the block runs from the right."""

    mark: Mark
    rects: list[QRectF]
    mirrored: bool


class ArticleView(TextView, QTextEdit):
    def __init__(self) -> None:
        super().__init__()
        self._page = PageText("", "", "", heading=False)
        self._places: dict[int, list[_Placed]] = {}
        self._numbers: dict[int, tuple[QRectF, list[str]]] = {}
        self._make_room()
        self.setCursorWidth(0)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self._forget_places)
        theme.notifier.changed.connect(self._tint)
        self._tint()

    # What is shown

    def show_page(self, shown: PageText) -> None:
        self._page = shown
        self._mirrored = runs_from_right(shown.text)
        self._marks = Marks()
        self._hits = Hits()
        self._places.clear()
        page.fill(self, shown, self._size)
        self._frame()

    def set_marks(self, marks: Marks) -> None:
        self._marks = marks
        self._places.clear()
        self.strip.set_marks(marks, self.document().characterCount())
        self.viewport().update()

    def refresh(self, claim: str) -> None:
        mark = self._marks.get(claim)
        if mark is not None:
            self._update_mark(mark)

    def set_current(self, claim: str) -> None:
        before, self._current = self._current, claim
        self.strip.set_current(claim)
        for each in (before, claim):
            self.refresh(each)

    def reveal(self, claim: str) -> None:
        mark = self._marks.get(claim)
        if mark is None:
            return
        block = self.document().findBlock(mark.start)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        offset = mark.start - block.position()
        rects = pieces(block, offset, min(offset + 1, block.length() - 1), self._size, self._size)
        at = (rects[0].center().y() if rects else top) - self._scrolled()
        height = self.viewport().height()
        if not self._size < at < height - 2 * self._size:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + at - height * 0.35))

    def set_hits(self, hits: Hits) -> None:
        self._hits = hits
        self.viewport().update()

    def set_size(self, size: int) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._size = size
        marks, hits = self._marks, self._hits
        anchor, position = self.textCursor().anchor(), self.textCursor().position()
        self.show_page(self._page)
        self.set_marks(marks)
        self.set_hits(hits)
        self.select(anchor, position)
        bar.setValue(round(share * bar.maximum()))

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._frame()
        super().resizeEvent(event)
        edge = self.viewport().geometry()
        left = edge.left() - self.strip.width() if self.isRightToLeft() else edge.right() + 1
        self.strip.setGeometry(left, edge.top(), self.strip.width(), edge.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.setCursorWidth(CARET)
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard sees where words can be selected from."""
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.setCursorWidth(CARET)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if event.rect().contains(self.viewport().rect()):
            self._numbers.clear()
        blocks = list(self._visible(event.rect()))
        placed = [each for block in blocks for each in self._placed(block)]
        self._paint(lambda painter: self._draw_ground(painter, placed))
        super().paintEvent(event)
        self._paint(lambda painter: self._draw_lines(painter, placed))
        if len(self._hits):
            self._paint(lambda painter: self._draw_hits(painter, blocks))
        if self._page.pages:
            self._paint(lambda painter: self._draw_pages(painter, blocks))

    # Drawing

    def _paint(self, draw: Callable[[QPainter], None]) -> None:
        painter = QPainter(self.viewport())
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self._scrolled())
            draw(painter)
        finally:
            painter.end()

    def _draw_ground(self, painter: QPainter, placed: list[_Placed]) -> None:
        ground = QRect(0, self._scrolled(), self.viewport().width(), self.viewport().height())
        painter.fillRect(ground, QColor(theme.palette().page))
        for each in placed:
            current = each.mark.id == self._current
            mark_style.tint(painter, each.rects, each.mark.standing, current=current, mirrored=each.mirrored)

    def _draw_lines(self, painter: QPainter, placed: list[_Placed]) -> None:
        for each in placed:
            mark_style.underline(
                painter, each.rects, each.mark.standing, each.mark.lane, mirrored=each.mirrored
            )
        for each in placed:
            if each.mark.id == self._current:
                mark_style.outline(painter, each.rects, each.mark.standing, mirrored=each.mirrored)
        self._draw_numbers(painter, placed)
        self._draw_title(painter)

    def _draw_hits(self, painter: QPainter, blocks: list[QTextBlock]) -> None:
        for block in blocks:
            start, end = block.position(), block.position() + block.length() - 1
            for hit in self._hits.between(start, end):
                mark_style.box(
                    painter, self._rects(block, max(0, hit.start - start), min(end, hit.end) - start)
                )

    def _draw_numbers(self, painter: QPainter, placed: list[_Placed]) -> None:
        """The number of each claim in the margin, beside the start of the line where it starts."""
        lines: dict[int, list[Mark]] = {}
        for mark, rects, _mirrored in placed:
            if rects and self._starts_in(mark, rects[0]):
                lines.setdefault(round(rects[0].center().y()), []).append(mark)
        left, right = self._column().before(page.NUMBER_GAP, page.MARGIN_START)
        for middle, marks in lines.items():
            where = QRectF(left, middle - 9, right - left, 18)
            current = any(mark.id == self._current for mark in marks)
            painter.setFont(fonts.exact(11, 600 if current else 400))
            painter.setPen(QColor(theme.palette().ink if current else theme.palette().ink_faint))
            painter.drawText(where, _AT_LEFT if self._mirrored else _AT_RIGHT, numbers(marks))
            near = where.left() - sign.APART - sign.SIZE if self._mirrored else where.right() + sign.APART
            beside = QRectF(near, middle - 4, sign.SIZE, sign.SIZE)
            sign.draw(painter, beside, heaviest(marks))
            self._numbers[middle] = where.united(beside), [mark.id for mark in marks]

    def _draw_pages(self, painter: QPainter, blocks: list[QTextBlock]) -> None:
        """The number of each page of the source, in the margin beside the end of the line where it begins."""
        left, right = self._column().behind(6, 120)
        painter.setFont(fonts.exact(11))
        painter.setPen(QColor(theme.palette().ink_faint))
        for number, middle in self.page_marks(blocks):
            where = QRectF(left, middle - 9, right - left, 18)
            words = _("p. {n}").format(n=texts.number(number))
            painter.drawText(where, _AT_RIGHT if self._mirrored else _AT_LEFT, words)

    def page_marks(self, blocks: Iterable[QTextBlock]) -> Iterator[tuple[int, float]]:
        """The pages that begin in these blocks: number, and the middle of the line in which each begins."""
        starts = self._page.pages
        for block in blocks:
            first = bisect_left(starts, block.position())
            last = bisect_left(starts, block.position() + block.length())
            for at in range(first, last):
                offset = starts[at] - block.position()
                end = min(offset + 1, block.length() - 1)
                rects = self._rects(block, min(offset, max(end - 1, 0)), end)
                box = self.document().documentLayout().blockBoundingRect(block)
                yield at + 1, rects[0].center().y() if rects else box.center().y()

    def _starts_in(self, mark: Mark, first: QRectF) -> bool:
        block = self.document().findBlock(mark.start)
        box = self.document().documentLayout().blockBoundingRect(block)
        return box.top() <= first.center().y() <= box.bottom()

    def _draw_title(self, painter: QPainter) -> None:
        first = self.document().documentLayout().blockBoundingRect(self.document().firstBlock())
        title_block.draw(painter, self._page, self._column(), self._size, first.bottom())

    # Places

    def _visible(self, area: QRect) -> Iterator[QTextBlock]:
        layout = self.document().documentLayout()
        top, bottom = area.top() + self._scrolled(), area.bottom() + self._scrolled()
        block = self.cursorForPosition(QPoint(0, max(0, area.top()))).block()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() > bottom + page.META_GAP:
                return
            if box.bottom() >= top - page.META_GAP:
                yield block
            block = block.next()

    def _placed(self, block: QTextBlock) -> list[_Placed]:
        number = block.blockNumber()
        known = self._places.get(number)
        if known is None:
            start = block.position()
            end = start + block.length() - 1
            mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
            known = [
                _Placed(
                    mark, self._rects(block, max(0, mark.start - start), min(end, mark.end) - start), mirrored
                )
                for mark in self._marks.between(start, end)
            ]
            self._places[number] = known
        return known

    def _rects(self, block: QTextBlock, start: int, end: int) -> list[QRectF]:
        heading = self._page.heading and block.blockNumber() == 0
        size = self._size * (page.HEADING_RATIO if heading else 1)
        return pieces(block, start, end, size * 1.02, size * 0.36)

    def _forget_places(self) -> None:
        """The text was laid out anew, perhaps while it was painted for the first time: what was drawn stands elsewhere now."""
        self._places.clear()
        self.viewport().update()

    def _update_mark(self, mark: Mark) -> None:
        layout = self.document().documentLayout()
        block = self.document().findBlock(mark.start)
        while block.isValid() and block.position() < mark.end:
            box = layout.blockBoundingRect(block).translated(0, -self._scrolled())
            area = box.toAlignedRect().adjusted(0, -6, 0, 12)
            self.viewport().update(0, area.top(), self.viewport().width(), area.height())
            block = block.next()

    def claims_at(self, point: QPointF) -> list[str]:
        """Those of a margin number too."""
        at = QPointF(point.x(), point.y() + self._scrolled())
        for where, ids in self._numbers.values():
            if where.contains(at):
                return ids
        block = self.cursorForPosition(point.toPoint()).block()
        under = [
            placed.mark
            for placed in self._placed(block)
            if any(rect.adjusted(-1, -2, 1, 6).contains(at) for rect in placed.rects)
        ]
        return [mark.id for mark in sorted(under, key=lambda mark: mark.end - mark.start)]

    def _column(self) -> Column:
        return page.column(self.viewport().width(), mirrored=self._mirrored)

    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def _frame(self) -> None:
        self._places.clear()
        column = self._column()
        top = title_block.height(self._page, column, self._size)
        page.frame(self.document(), column, self.viewport().width(), top)

    def _make_room(self) -> None:
        """The strip stands beside the scroll bar, and moves with it to the other side of a mirrored window."""
        width = self.strip.width()
        self.setViewportMargins(*((width, 0, 0, 0) if self.isRightToLeft() else (0, 0, width, 0)))

    def _tint(self) -> None:
        """A new style sheet takes away the font of a text view, so it is set again."""
        self.setFont(fonts.article(self._size))
        page.colour(self)
