"""Paragraphs from a kept file as text of our own, with the quote marked. Nothing of the file's own markup gets here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit

from workbench.core.preview.model import Line, Words
from workbench.gui import fonts, theme
from workbench.gui.evidence.preview import scrolling
from workbench.gui.reading_view import only_read

SIZES = (11, 12, 13, 14, 16, 18, 21, 24, 28, 32)
USUAL = 15
BULLET = "•  "


class WordsView(QTextEdit):
    """Read-only; right-to-left paragraphs stand at the right."""

    def __init__(self) -> None:
        super().__init__()
        only_read(self)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(0)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(18)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._words = Words((), -1)
        self._stance = "context"
        self._size = USUAL
        self._target = -1
        theme.notifier.changed.connect(self._refill)

    def show_words(self, words: Words, stance: str) -> None:
        self._words, self._stance = words, stance
        self._fill()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to_mark(self) -> None:
        """Scrolls so that the quote, or the line that the locator names, stands in the upper part."""
        if self._target < 0:
            scrolling.to_end(self, top=True)
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._target)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self.viewport().height() // 3)

    def zoom(self, step: int) -> None:
        """Larger or smaller letters; 0 for the usual size."""
        near = min(range(len(SIZES)), key=lambda at: abs(SIZES[at] - self._size))
        self._size = SIZES[min(len(SIZES) - 1, max(0, near + step))] if step else USUAL
        self._refill()

    @property
    def share(self) -> float:
        return self._size / USUAL

    # Filling

    def _refill(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._fill()
        bar.setValue(round(share * bar.maximum()))

    def _fill(self) -> None:
        self.clear()
        self._target = -1
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for at, line in enumerate(self._words.lines):
            shape = self._shape(line.style)
            if at:
                cursor.insertBlock(shape)
            else:
                cursor.setBlockFormat(shape)
            look = self._look(line.style)
            if line.style == "item":
                cursor.insertText(BULLET, look)
            if at == self._words.at:
                self._target = cursor.position()
            self._insert(cursor, line, look)
        cursor.endEditBlock()

    def _insert(self, cursor: QTextCursor, line: Line, look: QTextCharFormat) -> None:
        at = 0
        goes_here = self._target in (-1, cursor.position())
        for mark in line.marks:
            cursor.insertText(line.text[at : mark.start], look)
            if goes_here:  # to the first one
                self._target, goes_here = cursor.position(), False
            cursor.insertText(line.text[mark.start : mark.end], self._marked(look))
            at = mark.end
        cursor.insertText(line.text[at:], look)

    def _shape(self, style: str) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setBottomMargin(self._size * (0.2 if style in ("row", "code") else 0.65))
        shape.setTopMargin(self._size * 0.7 if style == "heading" else 0)
        shape.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if style == "item":
            shape.setLeftMargin(self._size)
        return shape

    def _look(self, style: str) -> QTextCharFormat:
        look = QTextCharFormat()
        font = fonts.article(self._size, bold=style == "heading")
        if style == "heading":
            font.setPixelSize(round(self._size * 1.2))
        elif style in ("row", "aside"):
            font = fonts.ui(max(10, self._size - 2))
        elif style == "code":
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPixelSize(max(10, self._size - 2))
        look.setFont(font)
        look.setForeground(QColor(theme.colour("ink_faint" if style == "aside" else "ink")))
        return look

    def _marked(self, look: QTextCharFormat) -> QTextCharFormat:
        """Tint and underline, as a claim has them in the article."""
        status = theme.status(self._stance)
        marked = QTextCharFormat(look)
        marked.setBackground(QColor(status.tint))
        marked.setForeground(QColor(theme.colour("ink")))
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        marked.setUnderlineColor(QColor(status.colour))
        marked.setFontWeight(max(look.fontWeight(), QFont.Weight.Medium))
        return marked

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
