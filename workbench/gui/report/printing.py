"""Printing the report of the article shown, through the dialog of the system."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPageLayout,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from workbench.core.errors import UserError
from workbench.core.store import clock
from workbench.gui import background, fonts
from workbench.gui.ask import Ask
from workbench.gui.report import paper
from workbench.gui.report.paper import Paper
from workbench.gui.session import Session
from workbench.gui.texts import _, is_right_to_left, isolate, number, plural

PER_INCH = 96
HEAD, FOOT = 34, 30
"""Height of the lines above and below the text of a page, with the room beside it."""
SMALL = 10


class PrintRefused(UserError):
    """The printer could not be used."""


class Printing(QObject):
    """One report on its way to paper. Typeset on the worker, painted page by page, so that the window goes on."""

    started = Signal(object, str)
    finished = Signal()

    def __init__(self, session: Session, ask: Ask, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._ask, self._parent = session, ask, parent
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None

    def start(self) -> None:
        """Asks for the printer, then prints."""
        path = self._session.path
        printer = self._ask.printer(self._parent) if path is not None else None
        if path is None or printer is None:
            self.finished.emit()
            return
        self._printer = printer
        job = background.run(
            paper.make, path, self._session.article, clock.now(), _text_size(printer),
            done=self._print, failed=self._failed, progress=lambda _value, _total: None, cancellable=True,
        )  # fmt: skip
        self.started.emit(job, _("Preparing the printout"))

    def _print(self, document: Paper) -> None:
        assert self._printer is not None
        self._printer.setDocName(document.title)
        self._painter = QPainter()
        if not self._painter.begin(self._printer):
            self._failed(
                PrintRefused(
                    _("The printer could not be used. Nothing was printed; choose another one or a PDF file.")
                )
            )
            return
        pages = _pages(self._printer, document.pageCount())
        self._next(document, self._session.person, pages, 0)

    def _next(self, document: Paper, person: str, pages: list[int], done: int) -> None:
        """Paints one page, then lets the window have its turn."""
        assert self._painter is not None
        assert self._printer is not None
        if done == len(pages):
            self._painter.end()
            self._session.message.emit(plural(done, "{n} page was printed.", "{n} pages were printed."))
            self.finished.emit()
            return
        if done:
            self._printer.newPage()
        draw_page(self._painter, document, person, pages[done], self._printer.resolution())
        QTimer.singleShot(0, self, lambda: self._next(document, person, pages, done + 1))

    def _failed(self, error: UserError) -> None:
        self._session.tell_failure(error)
        self.finished.emit()


def _text_size(printer: QPrinter) -> QSizeF:
    """The room for the text of a page, at 96 to the inch."""
    area = printer.pageLayout().paintRect(QPageLayout.Unit.Inch)
    return QSizeF(area.width() * PER_INCH, area.height() * PER_INCH - HEAD - FOOT)


def draw_page(painter: QPainter, document: Paper, person: str, page: int, resolution: int) -> None:
    """Page number `page` (from 1) with its head and foot, black on white whatever the theme."""
    size = document.pageSize()
    painter.save()
    try:
        painter.scale(resolution / PER_INCH, resolution / PER_INCH)
        _draw_head(painter, document, person, size)
        _draw_foot(painter, page, document.pageCount(), size)
        painter.translate(0, HEAD - (page - 1) * size.height())
        area = QRectF(0, (page - 1) * size.height(), size.width(), size.height())
        painter.setClipRect(area)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = area
        context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
        document.documentLayout().draw(painter, context)
    finally:
        painter.restore()


def _draw_head(painter: QPainter, document: Paper, person: str, size: QSizeF) -> None:
    """Article at the left, file and reviewer at the right, a line below."""
    font = fonts.ui(SMALL, 600)
    painter.setFont(font)
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), 0.6))
    about = " · ".join(isolate(each) for each in (document.file, person) if each)
    metrics = QFontMetricsF(font)
    room = size.width() - metrics.horizontalAdvance(about) - 24
    title = metrics.elidedText(
        isolate(document.title), Qt.TextElideMode.ElideRight, max(room, size.width() / 3)
    )
    line = QRectF(0, 0, size.width(), 16)
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    first, second = sides[::-1] if is_right_to_left(document.title) else sides
    painter.drawText(line, first | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, title)
    painter.setFont(fonts.ui(SMALL))
    painter.drawText(line, second | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, about)
    painter.drawLine(QPointF(0, 20), QPointF(size.width(), 20))


def _draw_foot(painter: QPainter, page: int, pages: int, size: QSizeF) -> None:
    painter.setFont(fonts.ui(SMALL))
    line = QRectF(0, HEAD + size.height() + FOOT - 16, size.width(), 16)
    words = _("{page} / {pages}").format(page=number(page), pages=number(pages))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)


def _pages(printer: QPrinter, count: int) -> list[int]:
    """The pages that were chosen in the dialog, in the order in which they are wanted."""
    first, last = 1, count
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        first, last = max(1, printer.fromPage()), min(count, printer.toPage() or count)
    chosen = list(range(first, last + 1)) or [1]
    return chosen[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else chosen
