"""The report typeset for paper: black on white, nothing told by colour. Its words are those of the Markdown report.

So whatever the report says or withholds, the printed one does too. Every sign in it is text: no markup of an article is read,
and nothing is loaded.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QCoreApplication, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from workbench.core.errors import Cancelled
from workbench.core.store.workspace import Workspace
from workbench.gui import fonts
from workbench.gui.texts import _, is_right_to_left

if TYPE_CHECKING:
    from markdown_it.token import Token

BODY = 12
"""Pixels of the letters at 96 to the inch: 9 points."""
_HEADINGS = {"h1": 21, "h2": 15, "h3": 12}
_INDENT, _HANGING = 16, 11
_PART = re.compile(r"^(?=#)", re.MULTILINE)


class Paper(QTextDocument):
    """A report on pages. `title` and `file` stand at the head of each."""

    def __init__(self, title: str, file: str) -> None:
        super().__init__()
        self.title, self.file = title, file
        self.setUndoRedoEnabled(False)
        self.setUseDesignMetrics(True)
        self.setDocumentMargin(0)
        self.setDefaultFont(fonts.ui(BODY))

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return QByteArray()


def make(
    path: Path,
    article: str,
    generated_at: str,
    size: QSizeF,
    *,
    progress: Callable[[int, int], None],
    cancel: Event,
) -> Paper:
    """The report on an article of the file at `path`, on pages of `size` (96 to the inch). Called on the worker, with a
    connection that only reads; the paper belongs to the window's thread from then on. Cancelled where it was stopped."""
    from workbench.core.report import build, markdown
    from workbench.core.report.house import read, wording

    house = read.chosen()
    with Workspace.open(path, read_only=True) as workspace:
        report = build.build(workspace, article=article, generated_at=generated_at)
    with wording.spoken_by(house):
        told = markdown.render(replace(report, house=house))
    paper = Paper(report.title, report.file)
    paper.setPageSize(size)
    parts = _PART.split(told)
    for done, part in enumerate(parts):
        if cancel.is_set():
            raise Cancelled(_("Stopped. Nothing was printed."))
        write(paper, part)
        progress(done, len(parts))
    application = QCoreApplication.instance()
    assert application is not None
    paper.moveToThread(application.thread())
    return paper


def write(paper: Paper, markdown: str) -> None:
    """Sets some Markdown of ours at the end of the paper, and lays it out."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(markdown)
    cursor = QTextCursor(paper)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    before = cursor.block()
    _Setting(cursor).set_all(tokens)
    # Part by part: a whole long report at once would hold up the window.
    paper.documentLayout().blockBoundingRect(paper.lastBlock())
    _keep_together(paper, before if before.blockFormat().headingLevel() else before.next())


def _keep_together(paper: Paper, heading: QTextBlock) -> None:
    """Moves a heading, with those right above it, to the page on which its text begins."""
    while heading.previous().isValid() and heading.previous().blockFormat().headingLevel():
        heading = heading.previous()
    text = heading
    while text.isValid() and text.blockFormat().headingLevel():
        text = text.next()
    if not text.isValid() or not heading.blockFormat().headingLevel() or heading.blockNumber() == 0:
        return
    if _page_of(paper, heading) != _page_of(paper, text):
        shape = QTextBlockFormat()
        shape.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(heading).mergeBlockFormat(shape)


def _page_of(paper: Paper, block: QTextBlock) -> int:
    """The page on which the first line of a block stands."""
    top, line = paper.documentLayout().blockBoundingRect(block).top(), block.layout().lineAt(0)
    return int((top + line.y() + line.height() / 2) // paper.pageSize().height())


class _Setting:
    """Walks through the tokens of a report and writes them."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._depth = 0
        self._quoted = False
        self._bullet = False
        self._heading = ""

    def set_all(self, tokens: "Sequence[Token]") -> None:
        at = iter(tokens)
        for token in at:
            match token.type:
                case "bullet_list_open" | "bullet_list_close":
                    self._depth += token.nesting
                case "list_item_open":
                    self._bullet = True
                case "blockquote_open" | "blockquote_close":
                    self._quoted = token.nesting > 0
                case "heading_open" | "heading_close":
                    self._heading = token.tag if token.nesting > 0 else ""
                case "table_open":
                    self._table(list(_until(at, "table_close")))
                case "inline":
                    self._paragraph(token)

    def _paragraph(self, token: "Token") -> None:
        words = "".join(child.content for child in token.children or ())
        shape = QTextBlockFormat()
        shape.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin({"h1": 16, "h2": 14, "h3": 9}.get(self._heading, 1 if self._depth else 4))
        if self._heading:
            shape.setHeadingLevel(int(self._heading[1:]))
        side = shape.setRightMargin if is_right_to_left(words) else shape.setLeftMargin
        side(_INDENT * (self._depth + self._quoted) + (_HANGING if self._bullet else 0))
        shape.setTextIndent(-_HANGING if self._bullet else 0)
        if not self._cursor.document().isEmpty():
            self._cursor.insertBlock(shape, QTextCharFormat())
        else:
            self._cursor.setBlockFormat(shape)
        if self._bullet:
            self._cursor.insertText("•  ", self._letters())
            self._bullet = False
        self._inline(token)

    def _inline(self, token: "Token", *, bold: bool = False) -> None:
        strong = bold
        for child in token.children or ():
            if child.type in ("strong_open", "strong_close"):
                strong = bold or child.nesting > 0
            elif child.type in ("softbreak", "hardbreak"):
                self._cursor.insertText("\u2028" if child.type == "hardbreak" else " ")
            elif child.content:
                self._cursor.insertText(child.content, self._letters(strong=strong))

    def _letters(self, *, strong: bool = False) -> QTextCharFormat:
        weight = QFont.Weight.Bold if strong or self._heading else QFont.Weight.Normal
        font = (
            fonts.article(BODY + 1) if self._quoted else fonts.ui(_HEADINGS.get(self._heading, BODY), weight)
        )
        letters = QTextCharFormat()
        letters.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
        return letters

    def _table(self, tokens: "Sequence[Token]") -> None:
        rows: list[list[Token]] = []
        right: list[bool] = []
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
                right = []
            elif token.type in ("th_open", "td_open"):
                right.append("right" in str(token.attrGet("style") or ""))
            elif token.type == "inline":
                rows[-1].append(token)
        shape = QTextTableFormat()
        shape.setBorder(0.75)
        shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QColor(Qt.GlobalColor.gray))
        shape.setBorderCollapse(True)
        shape.setCellPadding(3)
        shape.setTopMargin(6)
        shape.setBottomMargin(4)
        shape.setHeaderRowCount(1)
        shape.setWidth(QTextLength())
        table = self._cursor.insertTable(len(rows), max(map(len, rows)), shape)
        for at, row in enumerate(rows):
            for column, token in enumerate(row):
                self._cell(table, at, column, token, right=right[column])
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _cell(self, table: QTextTable, row: int, column: int, token: "Token", *, right: bool) -> None:
        outside = self._cursor
        self._cursor = table.cellAt(row, column).firstCursorPosition()
        if right:
            shape = QTextBlockFormat()
            shape.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self._cursor.setBlockFormat(shape)
        self._inline(token, bold=row == 0)
        self._cursor = outside


def _until(tokens: "Iterator[Token]", end: str) -> "Iterator[Token]":
    for token in tokens:
        if token.type == end:
            return
        yield token
