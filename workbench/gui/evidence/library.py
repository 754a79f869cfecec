"""All evidence of the file: searched by title and by the words in it, with what leans on each."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.core import evidence, search
from workbench.core.changes import Changes
from workbench.core.errors import UserError
from workbench.core.model import Evidence, Snapshots
from workbench.gui import background, dropped, icons, keymap, texts
from workbench.gui.choose_files import choose_files
from workbench.gui.empty_state import EmptyState
from workbench.gui.evidence import clipboard
from workbench.gui.evidence.adding import LARGE, Adding
from workbench.gui.evidence.origin_line import OriginLine
from workbench.gui.evidence.record_view import RecordView
from workbench.gui.evidence.records import RecordsModel, RecordsView
from workbench.gui.keeping import Keeping
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate
from workbench.gui.widgets import Card, Label

if TYPE_CHECKING:
    from workbench.core.drafts import Gathered
    from workbench.gui.evidence.preview.pane import PreviewPane

PAUSE = 150
"""Milliseconds without a key after which the search runs."""


class EvidenceLibrary(QWidget):
    """`claim_wanted` carries the id of a claim that is to be shown beside its article, `told` what came of an import."""

    claim_wanted = Signal(str)
    told = Signal(str)
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._stale = True
        self.model = RecordsModel(self)
        self.list = RecordsView(self.model)
        self.search = QLineEdit()
        self.view = RecordView(session)
        self.origins = OriginLine(session)
        self._count = Label("", 12, 500, "ink_faint")
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self.adding = Adding(session, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._build()
        self._connect()
        self.setAcceptDrops(True)

    def add_files(self, paths: list[Path]) -> None:
        """Reads files in the background and keeps them, without linking them to a claim; lists of references come in as
        the records that they name."""
        from workbench.core import drafts

        if len(paths) < 2 or sum(path.stat().st_size for path in paths if path.is_file()) > LARGE:
            self.adding.take(drafts.evidence_from_drop, paths)
            return
        # Who shows the job follows its `progressed`; here nobody does.
        job = background.run(
            drafts.gathered,
            paths,
            cancellable=True,
            failed=self._session.tell_failure,
            progress=lambda _value, _total: None,
        )
        keeping = Keeping(self._session, f"{paths[0].name}, …")
        job.done.connect(lambda found: keeping.keep(lambda: self._keep_gathered(found)))
        self.started.emit(job, _("Reading {n} files").format(n=texts.number(len(paths))))

    def _keep_gathered(self, found: "Gathered") -> None:
        from workbench.gui.evidence.many_files import keep_files

        keep_files(self._session, found, self, self._tell)

    def import_references(self, paths: list[Path]) -> None:
        """Reads lists of references in the background and keeps what they name."""
        from workbench.core.intake import references

        self.adding.take(references.from_file, paths)

    def paste(self) -> None:
        """Keeps what is in the clipboard: files, an image, text, or an address."""
        try:
            pasted = clipboard.content()
        except UserError as problem:
            self._session.problem.emit(problem)
            return
        if pasted.paths:
            self.add_files(list(pasted.paths))
        elif pasted.url:
            added = self._session.do(evidence.add_url, pasted.url)
            if added is not None:
                self.reveal(added.ids[0])
        else:
            job = background.run(clipboard.draft, pasted, cancellable=True, failed=self._session.tell_failure)
            keeping = Keeping(self._session, pasted.name)
            job.done.connect(
                lambda draft: keeping.keep(lambda: self.adding.keep(Snapshots((draft,)), pasted.name))
            )
            self.started.emit(job, _("Reading {file}").format(file=isolate(pasted.name)))

    def browse_references(self) -> None:
        """Asks for lists of references."""
        endings = "(*.ris *.bib *.bibtex *.json *.csljson *.txt)"
        kinds = _("References (RIS, BibTeX, CSL-JSON) {endings}").format(endings=endings)
        endings = ";;".join((kinds, _("All files {endings}").format(endings="(*)")))
        self.import_references(choose_files(self, "references", _("Import references"), endings))

    def reveal(self, evidence_id: str) -> None:
        """Chooses a record in the list."""
        self.search.clear()
        self.refresh()
        self.list.setCurrentIndex(self.model.index(max(0, self.model.row_of(evidence_id))))

    def toggle_preview(self) -> None:
        """Shows the kept file of the chosen record in the place of what is noted about it, and the other way round."""
        if self._is_previewing:
            self._close_preview()
        elif self._chosen() is not None:
            self._right.setCurrentWidget(self._preview)
            self._show_chosen()
            self._preview.set_focus()

    def ask_whether_it_holds(self) -> bool:
        """Opens the dialog over the chosen record; False where none is chosen."""
        chosen = self._chosen() is not None
        if chosen:
            self.view.ask_whether_it_holds()
        return chosen

    @cached_property
    def _preview(self) -> "PreviewPane":
        from workbench.gui.evidence.preview.pane import PreviewPane

        pane = PreviewPane(self._session)
        pane.closed.connect(self._close_preview)
        pane.record_wanted.connect(self._step)
        self._right.addWidget(pane)
        return pane

    @property
    def _is_previewing(self) -> bool:
        return self._right.currentIndex() > 1

    def _close_preview(self) -> None:
        self._right.setCurrentIndex(0)
        self._show_chosen()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def refresh(self) -> None:
        """Reads the list anew; while the page is not on screen it is done when it next is."""
        workspace = self._session.workspace
        self._stale = False
        chosen = self._chosen()
        found = self._found() if workspace is not None else []
        self.model.show(found)
        everything = evidence.all(workspace) if workspace is not None else []
        known = len(everything)
        self._count.setText(texts.number(known) if known else "")
        self.origins.show_records(everything)
        self._left.setCurrentIndex(0 if found else 2 if known else 1)
        row = self.model.row_of(chosen.id) if chosen is not None else -1
        if found:
            self.list.setCurrentIndex(self.model.index(max(0, row)))
        self._show_chosen()

    # Building

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._build_list(), 4)
        row.addWidget(self._build_view(), 6)

    def _build_list(self) -> QWidget:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(2, 12, 2, 6)
        column.setSpacing(9)
        top = QHBoxLayout()
        top.setContentsMargins(14, 0, 12, 0)
        top.addWidget(Label(_("Evidence library"), 14, 600))
        top.addWidget(self._count)
        top.addStretch(1)
        self.add = QPushButton(_("Add files"))
        icons.follow(self.add, "plus", "ink", 15)
        self.add.clicked.connect(self._browse)
        self.references = QPushButton(_("Import references"))
        self.references.setToolTip(_("A list from a reference manager: RIS, BibTeX or CSL-JSON"))
        icons.follow(self.references, "file-down", "ink", 15)
        self.references.clicked.connect(self.browse_references)
        top.addWidget(self.references)
        top.addWidget(self.add)
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 0)
        self.search.setPlaceholderText(_("Search titles and the words inside"))
        self.search.setAccessibleName(_("Search the evidence"))
        self.search.setClearButtonEnabled(True)
        field.addWidget(self.search)
        column.addLayout(top)
        column.addLayout(field)
        column.addWidget(self.origins)
        self._left.addWidget(self.list)
        card.ring_for(self.list)
        self._nothing_kept = EmptyState("book-open", "", "")
        keymap.notifier.changed.connect(self._teach)
        self._teach()
        self._left.addWidget(self._nothing_kept)
        nothing = _("Neither a title nor the words inside. Try fewer words, or press Esc to see all of it.")
        self._left.addWidget(EmptyState("search", _("No evidence has these words"), nothing))
        column.addWidget(self._left, 1)
        return card

    def _teach(self) -> None:
        words = keymap.sentence(
            _(
                "Drop files here, or press {key} at a claim to link some. Each is kept whole, with its hash, and can be searched."
            ),
            _(
                "Drop files here, or link some at a claim. Each is kept whole, with its hash, and can be searched."
            ),
            "evidence",
        )
        self._nothing_kept.say(_("No evidence yet"), words)

    def _build_view(self) -> QWidget:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContentsMargins(20, 16, 18, 16)
        scroll.setWidget(self.view)
        scroll.viewport().setAutoFillBackground(False)
        self.view.setAutoFillBackground(False)
        self._right.addWidget(
            EmptyState(
                "file-text",
                _("Nothing chosen"),
                _("Choose a record with the arrow keys to see what leans on it."),
            )
        )
        self._right.addWidget(scroll)
        column.addWidget(self._right)
        return card

    def _leave_search(self) -> None:
        """Shows all of it again, ready to be gone through."""
        self.search.clear()
        self.refresh()
        self.list.setFocus()

    def _connect(self) -> None:
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave_search)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste, within)
        session = self._session
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(lambda *_rows: self._show_chosen())
        self.view.claim_wanted.connect(self.claim_wanted)
        self.view.preview_wanted.connect(self.toggle_preview)
        self.list.preview_wanted.connect(self.toggle_preview)
        self.adding.started.connect(self.started)
        self.adding.kept.connect(self.reveal)
        self.adding.told.connect(self._tell)
        session.changed.connect(self._follow)
        for signal in (session.opened, session.closed):
            signal.connect(self._outdated)

    # Following

    def _follow(self, changes: Changes) -> None:
        if changes.touched.keys() & {"evidence", "link", "claim"}:
            self._outdated()

    def _outdated(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        if self.list.isVisibleTo(self):
            self.list.setFocus()

    def _found(self) -> list[Evidence]:
        """Records whose title has the words, then those whose text has them, best first."""
        workspace = self._session.workspace
        assert workspace is not None
        known = evidence.all(workspace)
        words = self.search.text().casefold().split()
        if not words:
            return known
        by_title = [each for each in known if all(word in each.title.casefold() for word in words)]
        by_id = {each.id: each for each in known}
        inside = [passage.evidence for passage in search.passages(workspace, self.search.text(), typing=True)]
        by_text = [by_id[each] for each in dict.fromkeys(inside) if each in by_id]
        return list({each.id: each for each in (*by_title, *by_text)}.values())

    def _chosen(self) -> Evidence | None:
        index = self.list.currentIndex()
        return self.model.record(index.row()) if index.isValid() else None

    def _show_chosen(self) -> None:
        record = self._chosen()
        if record is None or not self._is_previewing:
            self._right.setCurrentIndex(1 if record is not None else 0)
        if record is not None and self._session.workspace is not None:
            if self._is_previewing:
                self._preview.show_record(record)
            self.view.show_record(record)
            self.view.show_passage(self.search.text().strip())

    # Adding

    def _tell(self, evidence_id: str, words: str) -> None:
        self.reveal(evidence_id)
        if self.isVisible() and not isinstance(QApplication.focusWidget(), QLineEdit):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.told.emit(words)

    def _browse(self) -> None:
        self.add_files(choose_files(self, "evidence", _("Choose files")))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped.files(event.mimeData()) and not self._session.read_only:
            dropped.accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped.files(event.mimeData())
        if paths:
            dropped.accept(event)
            self.add_files(paths)
