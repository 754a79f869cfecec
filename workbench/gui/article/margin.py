"""The margins of a long article: numbers and signs of the claims beside the start of the lines, page numbers beside their end."""

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.gui import fonts, texts, theme
from workbench.gui.article import page, sign
from workbench.gui.article.hover import Hints, no_hints, show_hint
from workbench.gui.article.marks import Mark, Marks, heaviest, next_of, numbers
from workbench.gui.texts import _

LINE = 9
"""Half the height of a number."""
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class _Beside(QWidget):
    """A strip beside the text, drawn for the lines that have come into sight alone."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.mirrored = False
        """The lines of the text start at the right."""
        edit.updateRequest.connect(self._go_along)
        theme.notifier.changed.connect(self.update)

    def in_sight(self, top: int, bottom: int) -> tuple[int, int]:
        """From which character to which the lines between two heights reach, in UTF-16 units; whichever way they run."""
        first = self._edit.cursorForPosition(QPoint(0, top))
        first.movePosition(QTextCursor.MoveOperation.StartOfLine)
        last = self._edit.cursorForPosition(QPoint(0, bottom))
        last.movePosition(QTextCursor.MoveOperation.EndOfLine)
        return first.position(), last.position() + 1

    def middle_of(self, offset: int) -> int:
        """The middle of the line with this character."""
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(offset)
        return self._edit.cursorRect(cursor).center().y()

    def _go_along(self, area: QRect, moved: int) -> None:
        if moved:
            self.scroll(0, moved)
        else:
            self.update(0, area.top() - LINE, self.width(), area.height() + 2 * LINE)


class Margin(_Beside):
    """`claim_clicked` carries the id of the claim whose number was clicked."""

    claim_clicked = Signal(str)

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self.marks = Marks()
        self.current = ""
        self.hints: Hints = no_hints
        self.setAccessibleName(_("Numbers of the claims"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for middle, marks in self.beside_lines(event.rect().top(), event.rect().bottom()).items():
                self._draw(painter, middle, marks)
        finally:
            painter.end()

    def beside_lines(self, top: int, bottom: int) -> dict[int, list[Mark]]:
        """The marks that begin on the lines between two heights, by the middle of the line."""
        start, end = self.in_sight(top - LINE, bottom + LINE)
        lines: dict[int, list[Mark]] = {}
        for mark in self.marks.starting(start, end):
            lines.setdefault(self.middle_of(mark.start), []).append(mark)
        return lines

    def _draw(self, painter: QPainter, middle: int, marks: list[Mark]) -> None:
        current = any(mark.id == self.current for mark in marks)
        start = page.NUMBER_GAP if self.mirrored else 0
        where = QRectF(start, middle - LINE, self.width() - page.NUMBER_GAP, 2 * LINE)
        painter.setFont(fonts.exact(11, 600 if current else 400))
        painter.setPen(QColor(theme.palette().ink if current else theme.palette().ink_faint))
        painter.drawText(where, _AT_LEFT if self.mirrored else _AT_RIGHT, numbers(marks))
        left = start - sign.APART - sign.SIZE if self.mirrored else where.right() + sign.APART
        sign.draw(painter, QRectF(left, middle - 4, sign.SIZE, sign.SIZE), heaviest(marks))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            claim = next_of(self._at(event.position().toPoint()), self.current)
            if claim:
                self.claim_clicked.emit(claim)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            return show_hint(event, self.hints(self._at(event.pos())), self)
        return super().event(event)

    def _at(self, point: QPoint) -> list[str]:
        lines = self.beside_lines(point.y(), point.y())
        return [
            mark.id for middle, marks in lines.items() for mark in marks if abs(middle - point.y()) <= LINE
        ]


class PageMargin(_Beside):
    """The number of each page of the source, beside the line where it begins."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self.starts: tuple[int, ...] = ()
        self.setAccessibleName(_("Numbers of the pages"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def pages(self, top: int, bottom: int) -> Iterator[tuple[int, int]]:
        """The pages that begin between two heights: number, and the middle of the line in which each begins."""
        if not self.starts:
            return
        start, end = self.in_sight(top - LINE, bottom + LINE)
        for at in range(bisect_left(self.starts, start), bisect_left(self.starts, end)):
            yield at + 1, self.middle_of(self.starts[at])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setFont(fonts.exact(11))
            painter.setPen(QColor(theme.palette().ink_faint))
            for number, middle in self.pages(event.rect().top(), event.rect().bottom()):
                where = QRectF(0, middle - LINE, self.width(), 2 * LINE)
                words = _("p. {n}").format(n=texts.number(number))
                painter.drawText(where, _AT_RIGHT if self.mirrored else _AT_LEFT, words)
        finally:
            painter.end()
