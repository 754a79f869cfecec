"""What the chosen report would be, beside the choices: made in the background a moment after the last of them."""

from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.errors import UserError
from workbench.core.preview.model import Page, Table
from workbench.core.report.wanted import Wanted
from workbench.gui import background
from workbench.gui.evidence.preview import scrolling
from workbench.gui.evidence.preview.page_view import PageView
from workbench.gui.evidence.preview.table_view import TableView
from workbench.gui.texts import _
from workbench.gui.told import told
from workbench.gui.widgets import Card, Label

WIDEST_COLUMN = 130
PAUSE_MS = 300
"""After the last change of a choice."""


@dataclass(frozen=True)
class Look:
    """What is to be seen, as in `core.report.glimpse.look`: of which file, in which form."""

    path: Path
    form: str
    report: Wanted


class ReportPreview(Card):
    """One look at a time; what is no longer wanted is stopped."""

    def __init__(self) -> None:
        super().__init__(ground="page")
        self._wanted: Look | None = None
        self._job: background.Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.page, self.table, self.text = PageView(), TableView(), _text_view()
        self.table.horizontalHeader().setMaximumSectionSize(WIDEST_COLUMN)
        self.message = Label("", ink="ink_soft", wrap=True)
        self.message.setContentsMargins(18, 18, 18, 18)
        self.stack = QStackedWidget()
        for view in (self.message, self.page, self.table, self.text):
            self.stack.addWidget(view)
            if view is not self.message:
                view.setAccessibleName(_("Preview of the report"))
        column.addWidget(self.stack, 1)
        self.note = Label("", 12, ink="ink_faint", wrap=True)
        self.note.setContentsMargins(14, 6, 14, 8)
        column.addWidget(self.note)

    def ask(self, wanted: Look) -> None:
        """Has this shown instead of what was asked for before."""
        self._wanted = wanted
        self.note.setText(_("The preview is being made"))
        self._pause.start()
        if self._job is not None:
            self._job.cancel()

    def stop(self) -> None:
        """Nothing is wanted any more; what is shown stays."""
        if self._pause.isActive() or self._job is not None:
            self.note.clear()
        self._pause.stop()
        self._wanted = None
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        if self._job is None and self._wanted is not None:
            width = self.page.dots_wide(self.width())
            self._job = background.run(
                _see,
                self._wanted,
                width,
                done=self._take,
                failed=self._fail,
                finished=self._end,
                cancellable=True,
            )

    def _end(self) -> None:
        """Follows in every case: what was asked for meanwhile comes next."""
        was_cancelled = self._job is not None and self._job.cancelled.is_set()
        self._job = None
        if was_cancelled and self._wanted is not None and not self._pause.isActive():
            self._start()

    def _take(self, seen: tuple[Look, Table | str | QImage, float]) -> None:
        wanted, found, wide = seen
        if wanted != self._wanted:
            return
        if isinstance(found, QImage):
            self.page.show_image(found, wide, (), "context", enlarges=True)
            scrolling.to_end(self.page, top=True)
            self._show(self.page, _note(wanted.form))
        elif isinstance(found, Table):
            self.table.show_table(found, "context")
            self.table.scrollToTop()
            self._show(self.table, _("The first rows"))
        else:
            self.text.setPlainText(found)
            self._show(self.text, _("The beginning of the file"))

    def _fail(self, error: UserError) -> None:
        if self._job is not None and not self._job.cancelled.is_set():
            self.message.setText(told(error))
            self._show(self.message, "")

    def _show(self, view: QWidget, note: str) -> None:
        self.stack.setCurrentWidget(view)
        self.note.setText(note)


def _see(wanted: Look, width: int, *, cancel: Event) -> tuple[Look, Table | str | QImage, float]:
    """Runs on the worker: what was wanted, what it is, and how many dots of a screen at 100 % a page is wide."""
    from workbench.core.report import glimpse

    found = glimpse.look(
        wanted.path, wanted.form, wanted.report, width=width, cancel=cancel,
    )  # fmt: skip
    if not isinstance(found, Page):
        return wanted, found, 0
    image = QImage(found.pixels, found.width, found.height, found.stride, QImage.Format.Format_BGR888)
    return wanted, image.copy(), found.points * 96 / 72


def _note(form: str) -> str:
    if form in ("pdf", "paper"):
        return _("The first page")
    return _("The first page as it would be on paper; this form says the same and looks otherwise.")


def _text_view() -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setReadOnly(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    view.viewport().setAutoFillBackground(False)
    view.setUndoRedoEnabled(False)
    view.document().setDocumentMargin(12)
    return view
