"""The claim under review: its words, the verdict and its reason, the evidence, and what colleagues found."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.core import (
    claim_history,
    claims,
    comments,
    evidence_lint,
    links,
    lint,
    verdicts,
    versions,
)
from workbench.core.changes import Changes
from workbench.core.errors import NotFound, UserError
from workbench.core.model import Claim, Verdict
from workbench.core.unfinished import Typed, of_finding
from workbench.gui import dropped, fonts, half_typed
from workbench.gui.command_cap import CommandCap
from workbench.gui.elided_label import ElidedLabel
from workbench.gui.empty_state import EmptyState
from workbench.gui.evidence import clipboard, kinds
from workbench.gui.evidence.carried_notice import CarriedNotice
from workbench.gui.evidence.checked_texts import CheckedTexts
from workbench.gui.evidence.checklist import Checklist
from workbench.gui.evidence.comment_list import CommentList
from workbench.gui.evidence.details import Details
from workbench.gui.evidence.finding_list import FindingList
from workbench.gui.evidence.history_list import HistoryList
from workbench.gui.evidence.linked_list import LinkedList
from workbench.gui.evidence.paragraphs import Paragraphs
from workbench.gui.evidence.reason_field import ReasonField
from workbench.gui.evidence.section import Section
from workbench.gui.evidence.tags import Tags
from workbench.gui.evidence.verdict_list import StaleNotice, VerdictList, agreement
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, number, quoted
from workbench.gui.verdict_segment import VerdictSegment
from workbench.gui.widgets import Card, Label, Picture, StatusChip

if TYPE_CHECKING:
    from workbench.gui.evidence.add_dialog import AddDialog


class ClaimPanel(Card):
    """Follows the session. Every change goes through it, so that each is one undo step.

    `left` asks for the focus to go back to the table; `preview_wanted` carries the id of a link."""

    left = Signal()
    preview_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._claim = ""
        self._paragraphs = Paragraphs()
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
        self._enter(self._comments.field)

    def focus_details(self) -> None:
        """Opens the wording, kind and speaker for editing."""
        self._wording.open()
        self._enter(self._details.restated, self._details)

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
        self._details.save()
        self._comments.keep()
        self._findings.keep()
        self._evidence_findings.keep()

    # Building

    def _make_parts(self) -> None:
        self._about = ElidedLabel(12, 500, "ink_faint")
        self._standing = StatusChip()
        self._agreement = Label("", 12, 400, "ink_faint")
        self._several = Label("", 12, 600, "ink", wrap=True)
        self._several.hide()
        self._statement = Label(font=fonts.prose(18), wrap=True)
        self._tags = Tags()
        self.verdict = VerdictSegment()
        self.blind = Label(
            _("A blind first pass: what others found is hidden until your verdict is given."),
            12, 500, "ink_soft", wrap=True,
        )  # fmt: skip
        self._stale = StaleNotice()
        self._carried = CarriedNotice()
        self.reason = ReasonField()
        self.linked = LinkedList(self._session)
        self._checklist = Checklist()
        self._verdicts = VerdictList()
        self._comments = CommentList()
        self._checked = CheckedTexts(self)
        self._findings = FindingList()
        self._evidence_findings = FindingList()
        self._details = Details()
        self._history = HistoryList()

    def _build(self) -> None:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(18, 14, 14, 16)
        column.setSpacing(8)
        column.addWidget(self._several)
        column.addLayout(self._build_top())
        column.addWidget(self._statement)
        column.addWidget(self._tags)
        column.addWidget(self.verdict)
        column.addWidget(self.blind)
        column.addWidget(self._stale)
        column.addWidget(self._carried)
        column.addLayout(self._build_reason())
        self._evidence = Section(_("Evidence"), self.linked, self.linked.add)
        self._guidance = Section(_("What would settle it"), self._checklist, folds=True)
        self._reviewers = Section(_("Reviewers"), self._verdicts)
        self._comments_section = Section(_("Comments"), self._comments)
        self._checks = Section(_("Checks of the article"), self._findings)
        self._evidence_checks = Section(_("Checks of the evidence"), self._evidence_findings)
        self.history = Section(_("History"), self._history, self._history.copy, folds=True)
        self._wording = Section(_("Wording, kind, speaker"), self._details, folds=True)
        for section in (
            self._evidence,
            self._evidence_checks,
            self._guidance,
            self._checks,
            self._reviewers,
            self._comments_section,
            self._wording,
            self.history,
        ):
            column.addWidget(section)
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

    def _build_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(self._about, 1)
        row.addWidget(Picture("users", 15, "ink_faint"))
        row.addWidget(self._agreement)
        row.addWidget(self._standing)
        return row

    def _build_reason(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Picture("message-square-text", 17, "ink_faint", box=20))
        row.addWidget(self.reason, 1)
        row.addWidget(CommandCap("reason"))
        return row

    def _connect(self) -> None:
        session = self._session
        self.verdict.chosen.connect(session.mark)
        self.reason.written.connect(self._write_reason)
        self.reason.typed.connect(lambda claim, words: self._keep(claim, Typed.REASON, words))
        self.reason.left.connect(self._leave)
        self.linked.add.clicked.connect(self.add_evidence)
        self.linked.preview_wanted.connect(self.preview_wanted)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste, within)
        self._carried.wanted.connect(lambda: session.do(versions.inherit, (self._claim,)))
        self._comments.written.connect(self._comment)
        self._comments.typed.connect(self._keep)
        self._comments.entered.connect(self._enter)
        self._comments.changed.connect(lambda comment, words: self._correct(comments.change, comment, words))
        self._comments.taken_back.connect(lambda comment: self._correct(comments.remove, comment))
        self._checked.ready.connect(self._show_checks)
        for findings in (self._findings, self._evidence_findings):
            findings.muted.connect(lambda finding, reason: session.do(lint.mute, finding, reason))
            findings.unmuted.connect(lambda finding: session.do(lint.unmute, finding))
            findings.typed.connect(lambda finding, words: self._keep(of_finding(finding), Typed.MUTE, words))
        self.history.opened.connect(self._show_history)
        self.history.opened.connect(
            lambda: QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.history))
        )
        self._details.edited.connect(
            lambda claim, field, value: session.when_free(lambda: self._edit(claim, field, value))
        )
        self._details.typed.connect(lambda claim, field, words: self._keep(claim, Typed(field), words))
        session.claim_changed.connect(self._show)
        session.selection_changed.connect(self._show_several)
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
        self._details.forget()
        self._comments.forget()
        self._findings.forget()
        self._evidence_findings.forget()
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
        self._show_head(claim)
        self._show_evidence(claim)
        self._show_findings(claim)
        self._reviewers.setVisible(self._verdicts.show_claim(claim, self._me()))
        said = comments.of(workspace, claim.id)
        self._comments_section.show_count(len(said))
        self._comments.show_comments(
            claim.id,
            said,
            partial(half_typed.of, self._session),
            me=self._me(),
            read_only=self._session.read_only,
        )
        self._details.show_claim(claim, read_only=self._session.read_only)
        if self.history.is_open:
            self._show_history()

    def _show_several(self, chosen: tuple[str, ...]) -> None:
        """Says that a verdict is for more claims than the one shown."""
        words = _("{n} claims are selected. A verdict marks all of them.")
        self._several.setText(words.replace("{n}", number(len(chosen))))
        self._several.setVisible(len(chosen) > 1)

    def _show_head(self, claim: Claim) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        paragraph = self._paragraphs.number(workspace, claim)
        page = self._paragraphs.page(workspace, claim)
        parts = [
            _("Claim {number}").format(number=number(claim.number)),
            kinds.said_by(claim),
            _("page {number}").format(number=number(page)) if page else "",
            _("paragraph {number}").format(number=number(paragraph)) if paragraph else _("headline"),
        ]
        self._about.setText("  ·  ".join(part for part in parts if part))
        self._agreement.setText(agreement(claim))
        self._standing.show_status(claim.verdict)
        self._statement.set_prose(isolate(claim.restated) if claim.restated else quoted(claim.quote))
        self._tags.show_claim(claim)
        length = self._checklist.show_kind(claim.kind)
        self._guidance.show_count(length)
        self._guidance.setVisible(bool(length))
        mine = verdicts.mine(workspace, claim.id)
        self.verdict.setEnabled(not self._session.read_only)
        self.verdict.show_verdict(mine.verdict if mine else Verdict.OPEN)
        self.blind.setVisible(workspace.hides(claim.id))
        self._stale.show_mine(mine)
        older = versions.judged_before(workspace, claim.id) if mine is None else None
        self._carried.show_older(older, read_only=self._session.read_only)
        self.reason.setReadOnly(self._session.read_only)
        self.reason.show_reason(claim.id, mine.reason if mine else "")

    def _show_evidence(self, claim: Claim) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        linked = links.of(workspace, self._claim)
        self.linked.show_links(linked)
        found = evidence_lint.of_claim(workspace, claim)
        self._evidence_checks.setVisible(bool(found))
        self._evidence_checks.show_count(len(found))
        self._evidence_findings.show_findings(found, self._unfinished, read_only=self._session.read_only)
        self._evidence.show_count(len(linked))

    def _show_findings(self, claim: Claim) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        found = lint.of_claim(workspace, claim, self._checked.of(workspace, claim))
        self._checks.setVisible(bool(found))
        self._checks.show_count(len(found))
        self._findings.show_findings(found, self._unfinished, read_only=self._session.read_only)

    def _unfinished(self, finding: lint.Finding) -> str:
        return half_typed.of(self._session, of_finding(finding), Typed.MUTE)

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
            self._show_findings(claim)

    def _show_history(self) -> None:
        workspace = self._session.workspace
        if workspace is not None and self._claim:
            self._history.show_history(claim_history.of(workspace, self._claim))

    def _me(self) -> str:
        workspace = self._session.workspace
        return workspace.person if workspace is not None else ""

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _write_reason(self, claim: str, words: str) -> None:
        self._session.when_free(lambda: self._explain(claim, words))

    def _explain(self, claim: str, words: str) -> None:
        if self._session.do(verdicts.explain, claim, words) is None:
            self.reason.refused(claim, words)

    def _edit(self, claim: str, field: str, value: str) -> None:
        if self._session.do(claims.edit, claim, **{field: value}) is None:
            self._details.refused(claim, field, value)

    def _keep(self, claim: str, typed: Typed, words: str) -> None:
        half_typed.keep(self._session, claim, typed, words)

    def _leave(self) -> None:
        """Gives the focus back to the table, where the single-letter keys work."""
        self.reason.clearFocus()
        self.left.emit()

    def _comment(self, words: str) -> None:
        if self._session.do(comments.add, self._claim, words) is not None:
            self._comments.sent()
            self._enter(self._comments.field)

    def _correct(self, verb: Callable[..., Changes], *about: str) -> None:
        """Change a comment or take it back; its row is another's then, so the focus goes to the line for a new one."""
        if self._session.do(verb, *about) is not None:
            self._enter(self._comments.field)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._claim and event.mimeData().hasUrls() and not self._session.read_only:
            dropped.accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths, addresses = dropped.files(event.mimeData()), dropped.addresses(event.mimeData())
        if paths or addresses:
            dropped.accept(event)
            self.link_files(paths, "" if paths else addresses[0])
