"""The claim under review: its words, the verdict and its reason, the evidence, and what colleagues found."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from workbench.core import claims, evidence_lint, links, lint
from workbench.core.changes import Changes
from workbench.core.errors import NotFound, UserError
from workbench.core.model import Claim
from workbench.core.store.workspace import Workspace
from workbench.gui import dropped
from workbench.gui.empty_state import EmptyState
from workbench.gui.evidence import clipboard
from workbench.gui.evidence.checked_texts import CheckedTexts
from workbench.gui.evidence.checklist import Checklist
from workbench.gui.evidence.claim_head import ClaimHead
from workbench.gui.evidence.comment_section import CommentSection
from workbench.gui.evidence.finding_section import FindingSection
from workbench.gui.evidence.history_section import HistorySection
from workbench.gui.evidence.linked_list import LinkedList
from workbench.gui.evidence.own_verdict import OwnVerdict
from workbench.gui.evidence.section import Section
from workbench.gui.evidence.verdict_list import VerdictList
from workbench.gui.evidence.wording_section import WordingSection
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.widgets import Card

if TYPE_CHECKING:
    from workbench.gui.evidence.add_dialog import AddDialog


class ClaimPanel(Card):
    """Follows the session, and has its parts show the claim that is selected there.

    `left` asks for the focus to go back to the table; `preview_wanted` carries the id of a link."""

    left = Signal()
    preview_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._claim = ""
        self._make_parts()
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.setAccessibleName(_("Claim"))
        self._show(session.claim)

    # What the window calls

    def focus_verdict(self) -> None:
        self._enter(self.verdict.buttons[0])

    def focus_reason(self) -> None:
        self._enter(self.reason)
        self.reason.moveCursor(QTextCursor.MoveOperation.End)

    def refresh(self) -> None:
        """Shows the claim anew, after something changed that is no part of the file."""
        self._show(self._claim)

    def focus_comment(self) -> None:
        self._enter(self._comments.list.field)

    def focus_details(self) -> None:
        """Opens the wording, kind and speaker for editing."""
        self._wording.open()
        self._enter(self._wording.details.restated, self._wording.details)

    def _enter(self, field: QWidget, whole: QWidget | None = None) -> None:
        """Gives a field the focus and brings it into view, if there is room with the `whole` that it is of, once what was just
        opened has its place."""
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, QLineEdit):
            field.end(False)  # the next letter goes on with what stands there, and does not replace it
        for part in (whole or field, field):
            QTimer.singleShot(0, self, lambda part=part: self._scroll.ensureWidgetVisible(part))

    def open_evidence_menu(self) -> bool:
        """Opens the menu of the linked evidence, with one for each piece where there are several; False where there is none."""
        first = self.linked.open_menu()
        if first is not None:
            self._scroll.ensureWidgetVisible(first)
        return first is not None

    def ask_whether_it_holds(self) -> bool:
        """Opens the dialog over the linked evidence, or lets one choose where there are several; False where there is none."""
        first = self.linked.ask_whether_it_holds()
        if first is not None:
            self._scroll.ensureWidgetVisible(first)
        return first is not None

    def add_evidence(self) -> None:
        """Opens the dialog that links evidence to the current claim."""
        self.link_files([])

    def link_files(self, paths: list[Path], url: str = "") -> None:
        """Opens the dialog that links these files, one after the other, or this address, or what is chosen there."""
        self._open_dialog(paths, url)

    def _open_dialog(self, paths: list[Path], url: str = "", evidence_id: str = "") -> "AddDialog | None":
        if not self._claim or self._session.read_only:
            return None
        from workbench.gui.evidence.add_dialog import AddDialog

        dialog = AddDialog(self._session, self._claim, paths, url, self, evidence_id=evidence_id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def link_record(self, evidence_id: str) -> None:
        """Opens the dialog that links a record of the library."""
        self._open_dialog([], evidence_id=evidence_id)

    def paste(self) -> None:
        """Opens the dialog that links what is in the clipboard."""
        try:
            pasted = clipboard.content()
        except UserError as problem:
            self._session.problem.emit(problem)
            return
        dialog = self._open_dialog(list(pasted.paths), pasted.url)
        if dialog is not None and pasted.name:
            dialog.source.paste(pasted)

    def save_pending(self) -> None:
        """Writes what was typed in a field that has not been left yet."""
        self.reason.save()
        self._wording.details.save()
        for section in (self._comments, self._article_checks, self._evidence_checks):
            section.list.keep()

    # Building

    def _make_parts(self) -> None:
        session = self._session
        self._head = ClaimHead()
        self._own = OwnVerdict(session)
        self.verdict, self.reason = self._own.choice, self._own.reason
        self.linked = LinkedList(session)
        self._evidence = Section(_("Evidence"), self.linked, self.linked.add)
        self._evidence_checks = FindingSection(_("Checks of the evidence"), session)
        self._checklist = Checklist()
        self._guidance = Section(_("What would settle it"), self._checklist, folds=True)
        self._article_checks = FindingSection(_("Checks of the article"), session)
        self._checked = CheckedTexts(self)
        self._verdicts = VerdictList()
        self._reviewers = Section(_("Reviewers"), self._verdicts)
        self._comments = CommentSection(session)
        self._wording = WordingSection(session)
        self.history = HistorySection(session)

    def _build(self) -> None:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(18, 14, 14, 16)
        column.setSpacing(8)
        for part in (
            self._head,
            self._own,
            self._evidence,
            self._evidence_checks,
            self._guidance,
            self._article_checks,
            self._reviewers,
            self._comments,
            self._wording,
            self.history,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._build_frame()

    def _build_frame(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        self._scroll.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                "scale",
                _("No claim selected"),
                _("Choose one in the table or click a marked statement."),
            )
        )
        self._stack.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        session = self._session
        self._own.left.connect(self._leave)
        self.linked.add.clicked.connect(self.add_evidence)
        self.linked.preview_wanted.connect(self.preview_wanted)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste, within)
        self._comments.list.entered.connect(self._enter)
        self._checked.ready.connect(self._show_checks)
        self.history.opened.connect(
            lambda: QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.history))
        )
        session.claim_changed.connect(self._show)
        session.selection_changed.connect(self._head.show_several)
        session.changed.connect(self._follow)
        session.opened.connect(self._begin)
        session.closing.connect(self.save_pending)
        session.closed.connect(self._forget)

    # Following the session

    def _begin(self) -> None:
        """The file is open, perhaps again and for another reviewer, who sees nothing of what the last one was typing."""
        self._forget()
        self._show(self._session.claim)

    def _forget(self) -> None:
        self.reason.forget()
        self._wording.details.forget()
        for section in (self._comments, self._article_checks, self._evidence_checks):
            section.list.forget()
        self._checked.forget()
        self._show("")

    def _follow(self, changes: Changes) -> None:
        touched = changes.touched
        names = [ids for kind, ids in touched.items() if kind not in ("evidence", "reviewer", "article")]
        if touched.keys() & {"evidence", "reviewer", "article"} or any(
            not ids or self._claim in ids for ids in names
        ):
            self._show(self._session.claim)

    def _show(self, claim_id: str) -> None:
        workspace = self._session.workspace
        claim = None
        if workspace is not None and claim_id:
            try:
                claim = claims.get(workspace, claim_id)
            except NotFound:
                claim = None  # an undo has just taken it away; the session selects another
        if claim is None or workspace is None:
            self._claim = ""
            self._stack.setCurrentIndex(0)
            return
        if claim.id != self._claim:
            self._scroll.verticalScrollBar().setValue(0)
        self._claim = claim.id
        self._stack.setCurrentIndex(1)
        self._head.show_claim(workspace, claim)
        self._own.show_claim(workspace, claim)
        self._show_evidence(workspace, claim)
        self._show_guidance(claim)
        self._show_article_checks(workspace, claim)
        self._reviewers.setVisible(self._verdicts.show_claim(claim, workspace.person))
        self._comments.show_claim(workspace, claim.id)
        self._wording.details.show_claim(claim, read_only=self._session.read_only)
        self.history.show_claim(claim.id)

    def _show_evidence(self, workspace: Workspace, claim: Claim) -> None:
        linked = links.of(workspace, claim.id)
        self.linked.show_links(linked)
        self._evidence.show_count(len(linked))
        self._evidence_checks.show_findings(evidence_lint.of_claim(workspace, claim))

    def _show_guidance(self, claim: Claim) -> None:
        length = self._checklist.show_kind(claim.kind)
        self._guidance.show_count(length)
        self._guidance.setVisible(bool(length))

    def _show_article_checks(self, workspace: Workspace, claim: Claim) -> None:
        found = lint.of_claim(workspace, claim, self._checked.of(workspace, claim))
        self._article_checks.show_findings(found)

    def _show_checks(self, text_id: str) -> None:
        """Shows what the worker found, if the claim under review is still of that text."""
        workspace = self._session.workspace
        if workspace is None or not self._claim:
            return
        try:
            claim = claims.get(workspace, self._claim)
        except NotFound:
            return  # an undo on the worker has just taken it away; the session says so in a moment
        if claim.text_id == text_id:
            self._show_article_checks(workspace, claim)

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Gives the focus back to the table, where the single-letter keys work."""
        self.reason.clearFocus()
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._claim and event.mimeData().hasUrls() and not self._session.read_only:
            dropped.accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths, addresses = dropped.files(event.mimeData()), dropped.addresses(event.mimeData())
        if paths or addresses:
            dropped.accept(event)
            self.link_files(paths, "" if paths else addresses[0])
