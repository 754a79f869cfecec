"""Linking evidence to a claim: where it comes from, how it bears on the claim, and the words that matter."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from workbench.core import claims, extent, links
from workbench.core.changes import Changes
from workbench.core.errors import UserError
from workbench.gui import dropped, fonts
from workbench.gui.evidence import clipboard
from workbench.gui.evidence.link_form import LinkForm
from workbench.gui.evidence.place_fields import Fit
from workbench.gui.evidence.source_form import Source, SourceForm
from workbench.gui.session import Session
from workbench.gui.texts import _, key_name, names_isolated, number, quoted
from workbench.gui.told import told
from workbench.gui.widgets import Label

MOST_WORDS = 150
"""Characters of the claim that the dialog repeats."""

WIDTH = 600


class AddDialog(QDialog):
    """Works through `paths` one after the other, or starts with `url`, or empty."""

    def __init__(
        self, session: Session, claim_id: str, paths: list[Path], url: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._claim = claim_id
        self._waiting = list(paths)
        self._all = len(paths)
        self.source = SourceForm(session)
        self.link = LinkForm()
        self._step = Label("", 12, 500, "ink_faint")
        self._error = Label("", 12, 500, "danger", wrap=True)
        self.save_button = QPushButton(_("Link evidence"))
        self._build()
        self.source.changed.connect(self._source_changed)
        self.source.failed.connect(self._show_error)
        session.problem.connect(self._show_error)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        self.setAcceptDrops(True)
        if url:
            self.source.show_url(url)
        self._next()

    def save(self) -> None:
        """Keeps the source, links it, and goes on with the next file or closes."""
        source = self.source.source()
        if source is None:
            return
        self._show_error(None)
        if self._link(source) is not None:
            self._next(done=True)

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
        self.link.set_text(source.text if source else None)
        self.link.places.set_source(source.kind if source else "", self._fit(source))
        if source is not None and self.focusWidget() is self.source.browse:
            self.link.quote.setFocus()  # the file is there; its words come next

    def _fit(self, source: Source | None) -> Fit | None:
        """What holds locators against the source, on the worker."""
        path = self._session.path
        if source is None or path is None:
            return None
        if source.evidence:
            return partial(extent.of_kept, path, source.evidence)
        title = self.source.about().get("title", "")
        held = (
            extent.of_address(title or source.url)
            if source.draft is None
            else extent.of_draft(source.draft, title)
        )
        return partial(extent.fitted, held)

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
        words = claim.restated or claim.quote
        words = words if len(words) <= MOST_WORDS else words[: MOST_WORDS - 1].rstrip() + "…"
        statement = Label(font=fonts.prose(15), ink="ink_soft", wrap=True)
        statement.set_prose(quoted(words))
        column.addWidget(statement)
        column.addSpacing(4)
        column.addWidget(Label(_("Where it comes from"), 12, 600, "ink_soft"))
        self.source.setMinimumWidth(WIDTH)
        column.addWidget(self.source)
        column.addSpacing(4)
        column.addWidget(Label(_("How it bears on the claim"), 12, 600, "ink_soft"))
        column.addWidget(self.link)
        column.addWidget(self._error)
        column.addStretch(1)
        column.addLayout(self._build_buttons())
        self._show_error(None)

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(key_name("Ctrl+Return"), 11, 400, "ink_faint"))
        row.addStretch(1)
        cancel = QPushButton(_("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save_button.setProperty("kind", "primary")
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self.save)
        row.addWidget(cancel)
        row.addWidget(self.save_button)
        return row

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped.files(event.mimeData()):
            dropped.accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped.files(event.mimeData())
        if paths:
            dropped.accept(event)
            self.source.read(paths[0])
