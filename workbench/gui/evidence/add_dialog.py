"""Linking evidence to a claim: where it comes from, how it bears on the claim, and the words that matter."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core import claims, extent, links
from workbench.core.changes import Changes
from workbench.core.errors import UserError
from workbench.core.model import EvidenceDraft
from workbench.core.text.cut import cut
from workbench.gui import background, dropped, fonts
from workbench.gui.dialog import Dialog
from workbench.gui.evidence import clipboard, link_draft
from workbench.gui.evidence.adding import LARGE
from workbench.gui.evidence.link_draft import LinkDraft
from workbench.gui.evidence.link_form import LinkForm
from workbench.gui.evidence.place_fields import Fit
from workbench.gui.evidence.save_row import save_row
from workbench.gui.evidence.source_form import Source, SourceForm
from workbench.gui.fitted_area import FittedArea
from workbench.gui.half_typed import Pause
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, names_isolated, number, quoted
from workbench.gui.told import told
from workbench.gui.widgets import Label

MOST_WORDS = 150
"""Characters of the claim that the dialog repeats."""

WIDTH = 600


class AddDialog(Dialog):
    """Works through `paths` one after the other, or starts with `url`, or with the record `evidence_id`, or empty. What was typed
    when it was closed and not linked comes back with the claim; about the source only where it starts with none of its own."""

    def __init__(
        self,
        session: Session,
        claim_id: str,
        paths: list[Path],
        url: str = "",
        parent: QWidget | None = None,
        *,
        evidence_id: str = "",
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._claim = claim_id
        self._job: background.Job | None = None
        self._waiting = list(paths)
        self._all = len(paths)
        self.source = SourceForm(session)
        self.link = LinkForm()
        self._step = Label("", 12, 500, "ink_faint")
        self._error = Label("", 12, 500, "danger", wrap=True)
        self.save_button = QPushButton(_("Link evidence"))
        self.save_button.clicked.connect(self.save)
        self._build()
        self.source.changed.connect(self._source_changed)
        self.source.arrived.connect(self._go_to_quote)
        self.source.failed.connect(self._show_error)
        session.problem.connect(self._show_error)
        self.setProperty("tells", True)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        self.setAcceptDrops(True)
        if url:
            self.source.show_url(url)
        elif evidence_id:
            self.source.show_record(evidence_id)
        self._next()
        self._keep_draft = Pause(self, self._keep)
        self._bring_back(with_source=not (paths or url or evidence_id))

    def save(self) -> None:
        """Keeps the source, links it, and goes on with the next file or closes."""
        source = self.source.source()
        if source is None:
            return
        if self._job is not None:
            return
        self._show_error(None)
        if source.draft is not None and len(source.draft.data) > LARGE:
            self._link_large(source.draft)
        elif self._link(source) is not None:
            self._next(done=True)

    def reject(self) -> None:
        """Closes; while a large file is being written, that is stopped first, and the dialog stays."""
        if self._job is not None:
            self._job.cancel()
        else:
            self._keep()
            super().reject()

    def _bring_back(self, *, with_source: bool) -> None:
        draft = link_draft.of(self._session, self._claim)
        if draft.has_words:
            self.link.bring_back(draft.stance, draft.link)
            if with_source:
                self.source.bring_back(draft.evidence, draft.source)
        for part in (self.source, self.link):
            part.edited.connect(self._keep_draft.begin)
        self._session.closing.connect(self._keep)

    def _keep(self) -> None:
        """Has what was typed kept for the next time."""
        self._keep_draft.stop()
        source = self.source.source()
        record = source.evidence if source is not None else ""
        draft = LinkDraft(self.source.typed(), self.link.typed(), self.link.stance(), record)
        link_draft.keep(self._session, self._claim, draft)

    def _link_large(self, draft: EvidenceDraft) -> None:
        """The same on the worker, with how far it is in the corner."""
        verb = partial(links.link_new, **self.link.values())
        doing = _("Keeping {file}").format(file=isolate(draft.file_name))
        about = self.source.about()
        job = self._session.do_on_worker(doing, verb, self._claim, draft, about, stoppable=True)
        if job is None:
            return
        self._job = job
        self._set_writing(writing=True)
        job.progressed.connect(self._show_progress)
        for end in (job.failed, job.done):
            end.connect(self._written)
        job.failed.connect(self._show_error)
        job.done.connect(lambda _changes: self._next(done=True))

    def _show_progress(self, done: int, total: int) -> None:
        self._step.setText(_("{percent} % kept").format(percent=number(done * 100 // max(1, total))))

    def _written(self, _result: object) -> None:
        self._job = None
        self._set_writing(writing=False)
        self._source_changed()

    def _set_writing(self, *, writing: bool) -> None:
        for part in (self.source, self.link, self.save_button):
            part.setEnabled(not writing)
        self._step.setText("")

    def paste(self) -> None:
        """Takes what is in the clipboard: a file, an image, text, or an address."""
        try:
            pasted = clipboard.content()
        except UserError as problem:
            self._show_error(problem)
            return
        if pasted.paths:
            self.source.read(pasted.paths[0])
        elif pasted.url:
            self.source.show_url(pasted.url)
        else:
            self.source.paste(pasted)

    def _link(self, source: Source) -> Changes | None:
        """Links what is in the library, or keeps something new and links it, as one undo step."""
        bearing = self.link.values()
        if source.evidence:
            return self._session.do(links.link, self._claim, source.evidence, **bearing)
        new = source.draft if source.draft is not None else source.url
        return self._session.do(links.link_new, self._claim, new, self.source.about(), **bearing)

    def _next(self, done: bool = False) -> None:
        if done and not self._waiting:
            self._keep_draft.stop()
            link_draft.keep(self._session, self._claim, LinkDraft())
            self.accept()
            return
        if self._waiting:
            at = self._all - len(self._waiting) + 1
            if self._all > 1:
                step = _("File {at} of {all}")
                self._step.setText(step.replace("{at}", number(at)).replace("{all}", number(self._all)))
            self.link.clear()
            self.source.read(self._waiting.pop(0))
        self._source_changed()

    def _source_changed(self) -> None:
        source = self.source.source()
        self.save_button.setEnabled(source is not None)
        fit, page_name = self._places(source)
        self.link.set_text(source.text if source else None, source.pages if source else (), page_name)
        self.link.places.set_source(source.kind if source else "", fit)

    def _go_to_quote(self) -> None:
        """The file is there; its words come next, unless one is typing already."""
        if self.focusWidget() is None or isinstance(self.focusWidget(), QAbstractButton):
            self.link.quote.setFocus()
            self._fields.show_focused()

    def _places(self, source: Source | None) -> tuple[Fit | None, Callable[[int], str]]:
        """What holds locators against the source, and what names a page of it, on the worker."""
        path = self._session.path
        if source is None or path is None:
            return None, str
        if source.evidence:
            kept = (path, source.evidence)
            return partial(extent.of_kept, *kept), partial(extent.page_name_of_kept, *kept)
        title = self.source.about().get("title", "")
        held = (
            extent.of_address(title or source.url)
            if source.draft is None
            else extent.of_draft(source.draft, title)
        )
        return partial(extent.fitted, held), partial(extent.page_name, held)

    def _show_error(self, error: UserError | None) -> None:
        self._error.setText(names_isolated(told(error or "")))
        self._error.setVisible(error is not None)

    # Building

    def _build(self) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        claim = claims.get(workspace, self._claim)
        title = _("Link evidence to claim {number}").format(number=number(claim.number))
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Label(title, 16, 600), 1)
        head.addWidget(self._step)
        column.addLayout(head)
        words = cut(claim.restated or claim.quote, MOST_WORDS)
        statement = Label(font=fonts.prose(15), ink="ink_soft", wrap=True)
        statement.set_prose(quoted(words))
        column.addWidget(statement)
        column.addSpacing(4)
        self._fields = FittedArea(self._build_fields())
        column.addWidget(self._fields)
        column.addWidget(self._error)
        column.addStretch(1)
        column.addLayout(save_row(self, self.save_button))
        self._show_error(None)

    def _build_fields(self) -> QWidget:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(_("Where it comes from"), 12, 600, "ink_soft"))
        self.source.setMinimumWidth(WIDTH)
        column.addWidget(self.source)
        column.addSpacing(4)
        column.addWidget(Label(_("How it bears on the claim"), 12, 600, "ink_soft"))
        column.addWidget(self.link)
        return fields

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped.files(event.mimeData()):
            dropped.accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped.files(event.mimeData())
        if paths:
            dropped.accept(event)
            self.source.read(paths[0])
