"""The page of an article: stored text, letter by letter, laid out for reading. No marks yet."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from workbench.gui import fonts, theme

COLUMN = 616
MARGIN_START = 50
"""Pixels beside the start of the lines, for the numbers of claims."""
NUMBER_GAP = 17
"""Of these, between a number and the line: the sign, and room for the frame of the current claim."""
MARGIN_END = 40
"""Pixels beside their end, for the numbers of pages."""
TOP = 28
BOTTOM = 80
HEADING_RATIO = 26 / 17
META_GAP = 34


@dataclass(frozen=True)
class PageText:
    """What a page shows. `text` is the stored text; `heading` tells whether its first paragraph is the title, else
    `title` is set above it; `meta` is the line with publisher, date and length. `pages` are the UTF-16 offsets at which the
    pages of the source begin, none where it has no pages."""

    text: str
    title: str
    meta: str
    heading: bool
    pages: tuple[int, ...] = ()


class Column(NamedTuple):
    """The left and right edge of the text in a page. `mirrored`: its lines start at the right."""

    left: int
    right: int
    mirrored: bool

    def before(self, gap: int, width: int) -> tuple[int, int]:
        """Left and right edge of a strip of the margin beside the start of the lines, `gap` pixels away from them."""
        return _strip(self.right, self.left, gap, width, at_right=self.mirrored)

    def behind(self, gap: int, width: int) -> tuple[int, int]:
        """The same beside the end of the lines."""
        return _strip(self.right, self.left, gap, width, at_right=not self.mirrored)


def _strip(right: int, left: int, gap: int, width: int, *, at_right: bool) -> tuple[int, int]:
    return (right + gap, right + gap + width) if at_right else (left - gap - width, left - gap)


def column(width: int, *, mirrored: bool) -> Column:
    """The column in a page of `width` pixels: centred where there is room, the wider margin where its lines start."""
    start = max(MARGIN_START, (width - COLUMN - MARGIN_END + MARGIN_START) // 2)
    end = max(MARGIN_END, width - start - COLUMN)
    return Column(end, width - start, True) if mirrored else Column(start, width - end, False)


def fill(edit: QTextEdit, page: PageText, size: int) -> None:
    """Puts the text into the widget: one block a line, so that an offset in the text is one in the document."""
    document = edit.document()
    document.setUndoRedoEnabled(False)
    edit.setFont(fonts.article(size))
    document.setDefaultFont(fonts.article(size))
    # New text takes the format of the place where the cursor was: the heading of the article before.
    edit.setCurrentCharFormat(QTextCharFormat())
    edit.setPlainText(page.text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        _space_lines(cursor, document, size)
        if page.heading:
            _raise_heading(cursor, document, size)
    finally:
        cursor.endEditBlock()
    edit.moveCursor(QTextCursor.MoveOperation.Start)


def frame(document: QTextDocument, column: Column, width: int, top: int) -> None:
    """Sets the margins around the column in a page of `width` pixels."""
    root = document.rootFrame()
    shape = root.frameFormat()
    shape.setLeftMargin(column.left)
    shape.setRightMargin(width - column.right)
    shape.setTopMargin(top)
    shape.setBottomMargin(BOTTOM)
    root.setFrameFormat(shape)


def colour(edit: QWidget) -> None:
    """Gives the widget, its margins and scroll bars the page's ground and ink."""
    colours = edit.palette()
    colours.setColor(QPalette.ColorRole.Window, QColor(theme.palette().page))
    colours.setColor(QPalette.ColorRole.Base, QColor(theme.palette().page))
    colours.setColor(QPalette.ColorRole.Text, QColor(theme.palette().ink))
    edit.setPalette(colours)
    edit.setAutoFillBackground(True)


def _space_lines(cursor: QTextCursor, document: QTextDocument, size: int) -> None:
    line = QTextBlockFormat()
    line.setLineHeight(round(size * fonts.LINE_RATIO), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(line)
    gap = QTextBlockFormat()
    gap.setLineHeight(round(size * 0.9), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block = document.firstBlock()
    while block.isValid():
        if block.length() == 1:
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(gap)
        block = block.next()


def _raise_heading(cursor: QTextCursor, document: QTextDocument, size: int) -> None:
    shape = QTextBlockFormat()
    height = round(size * HEADING_RATIO * 1.35)
    shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setBottomMargin(META_GAP - round(size * 0.9) + 6)
    shape.setHeadingLevel(1)
    letters = QTextCharFormat()
    letters.setFont(
        fonts.article(round(size * HEADING_RATIO), bold=True),
        QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll,
    )
    letters.setFontWeight(QFont.Weight.Bold)
    cursor.setPosition(document.firstBlock().position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeBlockFormat(shape)
    cursor.mergeCharFormat(letters)
