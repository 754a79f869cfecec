"""Articles above 300 kB: plain blocks laid out as they come into view, claims as formats of the layout."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit

from workbench.core.model import DISAGREED, Verdict
from workbench.core.text.direction import runs_from_right
from workbench.gui import fonts, theme
from workbench.gui.article import page
from workbench.gui.article.margin import Margin, PageMargin
from workbench.gui.article.mark_style import TINTED
from workbench.gui.article.marks import Mark, Marks
from workbench.gui.article.page import PageText
from workbench.gui.article.search import Hits
from workbench.gui.article.text_view import TextView
from workbench.gui.prose_edit import lean

_LINES = {
    Verdict.OPEN.value: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Verdict.SOURCED.value: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Verdict.UNVERIFIED.value: QTextCharFormat.UnderlineStyle.DotLine,
    Verdict.CONTESTED.value: QTextCharFormat.UnderlineStyle.DashUnderline,
    DISAGREED: QTextCharFormat.UnderlineStyle.DashDotDotLine,
}


class LargeArticleView(TextView, QPlainTextEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setUndoRedoEnabled(False)
        self._formatted: set[int] = set()
        self.margin, self.pages = Margin(self), PageMargin(self)
        self.margin.claim_clicked.connect(self.claim_clicked)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._format_visible())
        theme.notifier.changed.connect(self._tint)
        self._tint()

    def show_page(self, shown: PageText) -> None:
        self._marks = Marks()
        self._hits = Hits()
        self._formatted.clear()
        self._mirrored = self.margin.mirrored = self.pages.mirrored = runs_from_right(shown.text)
        self.pages.starts = shown.pages
        self.setPlainText(shown.text)
        lean(self)
        self._frame()
        self._place_margins()

    def set_marks(self, marks: Marks) -> None:
        self._marks = marks
        self._formatted.clear()  # what is out of sight is formatted anew when it comes into sight
        self._format_visible()
        self.strip.set_marks(marks, self.document().characterCount())
        self.margin.marks = marks
        self.margin.update()
        self.viewport().update()

    def set_hits(self, hits: Hits) -> None:
        self._hits = hits
        self._formatted.clear()
        self._format_visible()

    def refresh(self, claim: str) -> None:
        mark = self._marks.get(claim)
        if mark is None:
            return
        self.margin.update()
        block = self.document().findBlock(mark.start)
        while block.isValid() and block.position() < mark.end:
            if block.blockNumber() in self._formatted:
                self._format(block)
            block = block.next()

    def set_current(self, claim: str) -> None:
        before, self._current = self._current, claim
        for each in (before, claim):
            self.refresh(each)
        self.strip.set_current(claim)
        self.margin.current = claim
        self.margin.update()

    def reveal(self, claim: str) -> None:
        mark = self._marks.get(claim)
        if mark is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        if not self.viewport().rect().contains(self.cursorRect(cursor)):
            self.setTextCursor(cursor)
            self.centerCursor()

    def set_size(self, size: int) -> None:
        self._size = size
        self.setFont(fonts.article(size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._frame()
        super().resizeEvent(event)
        self._format_visible()
        bar = self.verticalScrollBar().sizeHint().width()
        left = bar if self.isRightToLeft() else self.width() - bar - self.strip.width()
        self.strip.setGeometry(left, 0, self.strip.width(), self.height())
        self._place_margins()

    def claims_at(self, point: QPointF) -> list[str]:
        return [mark.id for mark in self._marks.at(self.cursorForPosition(point.toPoint()).position())]

    def _place_margins(self) -> None:
        """Beside the text: claims where its lines start, pages where they end."""
        text = self.viewport().geometry()
        turned = self.isRightToLeft()
        low = self.strip.geometry().right() + 1 if turned else 0
        high = self.width() if turned else self.strip.x()
        left = QRect(low, text.top(), text.left() - low, text.height())
        right = QRect(text.right() + 1, text.top(), high - text.right() - 1, text.height())
        self.margin.setGeometry(right if self._mirrored else left)
        self.pages.setGeometry(left.adjusted(0, 0, -6, 0) if self._mirrored else right.adjusted(6, 0, 0, 0))

    def _frame(self) -> None:
        """Sets the margins around the column. The strip stands beside the scroll bar."""
        beside = self.strip.width()
        width = self.width() - beside - self.verticalScrollBar().sizeHint().width()
        column = page.column(width, mirrored=self._mirrored)
        left, right = column.left, width - column.right
        if self.isRightToLeft():
            self.setViewportMargins(left + beside, 8, right, 8)
        else:
            self.setViewportMargins(left, 8, right + beside, 8)

    def _format_visible(self) -> None:
        """Gives the blocks in sight their formats, each once."""
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= bottom:
            if block.blockNumber() not in self._formatted:
                self._formatted.add(block.blockNumber())
                self._format(block)
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def _format(self, block: QTextBlock) -> None:
        """Formats of the layout change no size, so nothing is laid out anew."""
        block.layout().setFormats(self._ranges(block))
        self.document().markContentsDirty(block.position(), block.length())

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        start, end = block.position(), block.position() + block.length() - 1
        marks = self._marks.between(start, end)
        hits = self._hits.between(start, end)
        edges = {max(start, each.start) for each in (*marks, *hits)} | {
            min(end, each.end) for each in (*marks, *hits)
        }
        ranges = []
        for first, last in pairwise(sorted(edges)):
            over = [mark for mark in marks if mark.start <= first and last <= mark.end]
            hit = any(hit.start <= first and last <= hit.end for hit in self._hits.between(first, last))
            if over or hit:
                shown = QTextLayout.FormatRange()
                shown.start, shown.length = first - start, last - first
                shown.format = self._look(over) if over else QTextCharFormat()
                if hit:  # no verdict has a line above its words
                    shown.format.setFontOverline(True)
                    shown.format.setBackground(QColor(theme.palette().text_selection))
                ranges.append(shown)
        return ranges

    def _look(self, over: list[Mark]) -> QTextCharFormat:
        nearest = min(over, key=lambda mark: mark.end - mark.start)
        status = theme.status(nearest.standing)
        look = QTextCharFormat()
        if nearest.standing in TINTED:
            look.setBackground(QColor(status.tint))
        if any(mark.id == self._current for mark in over):
            look.setBackground(QColor(theme.palette().text_selection))
        if nearest.standing in _LINES:
            look.setUnderlineStyle(_LINES[nearest.standing])
            look.setUnderlineColor(QColor(status.colour))
        else:
            look.setFontStrikeOut(True)
        return look

    def _tint(self) -> None:
        """A new style sheet takes away font and ground of a text view, so they are set again."""
        self.set_size(self._size)
        page.colour(self)
        page.colour(self.viewport())
        self.set_marks(self._marks)
