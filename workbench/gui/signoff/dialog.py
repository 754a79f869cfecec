"""Closing an article: what it still needs, a reason for each thing that is waived, and who signed it off before."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.core import articles, signoff
from workbench.core.changes import Changes
from workbench.core.unfinished import Typed
from workbench.gui import background
from workbench.gui.dialog import Dialog
from workbench.gui.kept_fields import KeptFields
from workbench.gui.session import Session
from workbench.gui.signoff import reading
from workbench.gui.signoff.reading import Standing
from workbench.gui.signoff.requirement_row import RequirementRow
from workbench.gui.signoff.signed_card import SignedCard
from workbench.gui.texts import _, isolate, key_name, plural
from workbench.gui.told import told
from workbench.gui.widgets import KeyCap, Label

SIZE = 720, 600
NOTE = "note"


class SignOffDialog(Dialog):
    """`wanted` carries the requirement that is to be shown in the article; the dialog has closed then."""

    wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        workspace = session.workspace
        assert workspace is not None
        self._session = session
        self._article = session.article
        self.rows: list[RequirementRow] = []
        self.cards: list[SignedCard] = []
        self._writing = False
        self._looking = True
        """What is missing is not known yet, nor what was typed about it before."""
        self.setWindowTitle(_("Sign off"))
        self.resize(*SIZE)
        self.state = Label("", 13, ink="ink_soft", wrap=True)
        self.note = QLineEdit()
        self._kept = KeptFields(session, session.article, Typed.SIGN_OFF, self._typed, self)
        self.sign = QPushButton(_("Sign off"))
        self._leave = QPushButton(_("Close"))
        self._list = QVBoxLayout()
        self._lay_out(articles.get(workspace, session.article).title)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.keep)
        self._read()

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        heading = Label("", 18, QFont.Weight.Bold, wrap=True)
        heading.set_prose(isolate(title))
        column.addWidget(heading)
        column.addWidget(self.state)
        inside = QWidget()
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(6)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._list)
        whole.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(_("What is missing, and who signed off"))
        area.setWidget(inside)
        for ground in (area.viewport(), inside):
            ground.setAutoFillBackground(False)
        column.addWidget(area, 1)
        self.note.setPlaceholderText(_("A note to keep with the sign-off"))
        self.note.setAccessibleName(_("A note to keep with the sign-off"))
        self.note.setVisible(not self._session.read_only)
        self.note.textEdited.connect(self._kept.begin)
        column.addWidget(self.note)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.reject)
        row.addWidget(self._leave)
        row.addWidget(KeyCap(key_name("Ctrl+Return")))
        self.sign.setProperty("kind", "primary")
        self.sign.setAutoDefault(False)
        self.sign.setEnabled(False)
        self.sign.setVisible(not self._session.read_only)
        self.sign.clicked.connect(self.keep)
        row.addWidget(self.sign)
        return row

    def _read(self) -> None:
        self.state.setText(_("Looking at every claim, sentence and check of the article …"))
        workspace = self._session.workspace
        if workspace is not None:
            background.run(
                reading.read, workspace.path, workspace.reviewer, self._article,
                done=self._show, failed=self._tell,
            )  # fmt: skip

    def _show(self, standing: Standing) -> None:
        self._looking = False
        read_only = self._session.read_only
        before = self._kept.before()
        self.note.setText(self.note.text() or before.get(NOTE, ""))
        for given in standing.signed:
            card = SignedCard(given, read_only=read_only)
            card.withdrawn.connect(self._withdraw)
            self.cards.append(card)
            self._list.addWidget(card)
        for requirement in standing.unmet:
            row = RequirementRow(requirement, read_only=read_only)
            row.reason.setText(before.get(requirement.what, ""))
            row.changed.connect(self._follow)
            row.changed.connect(self._kept.begin)
            row.wanted.connect(self._go)
            self.rows.append(row)
            self._list.addWidget(row)
            row.show()  # a layout does so later: hidden, it would not get the focus of a window that is not active yet
        self._order()
        self._follow()
        (self.rows[0].reason if self.rows and not read_only else self.sign).setFocus()

    def _order(self) -> None:
        """Tab comes to what was read before it comes to what stands below."""
        listed: list[QWidget] = [card.take_back for card in self.cards if card.take_back is not None]
        listed += [row.reason for row in self.rows]
        for one, other in pairwise([*listed[-1:], self.note, self._leave, self.sign]):
            self.setTabOrder(one, other)

    def _follow(self) -> None:
        left = sum(not row.waived() for row in self.rows)
        if left:
            words = plural(
                left,
                "{n} thing is missing. Meet it, or waive it with a reason; the report tells both.",
                "{n} things are missing. Meet them, or waive each with a reason; the report tells both.",
            )
        elif self.rows:
            words = _("Everything that is missing is waived with a reason.")
        else:
            words = _("Nothing is missing: every claim and every sentence was looked at.")
        self.state.setText(words)
        self.sign.setEnabled(self._may_sign())

    def _may_sign(self) -> bool:
        return not self._looking and not self._session.read_only and all(row.waived() for row in self.rows)

    def keep(self) -> None:
        """Signs the article off; the dialog closes when that is in the file."""
        if not self.sign.isEnabled():
            return
        self.sign.setEnabled(False)
        reasons = {row.requirement.name: row.waived() for row in self.rows}
        self._kept.keep()  # where it cannot be written now, it is not lost
        self._write(_("Signing off"), signoff.sign, reasons, self.note.text(), then=self._kept.forget)

    def _withdraw(self, reason: str) -> None:
        self._write(_("Taking back the sign-off"), signoff.withdraw, reason)

    def reject(self) -> None:
        """What was typed is there the next time: one may have gone to look at what is missing. Not while it is being written."""
        if self._writing:
            return
        if not self._looking:
            self._kept.keep()
        super().reject()

    def _typed(self) -> dict[str, str]:
        """By the sentence that says what is missing: a reason is for that, and not for what is missing another time."""
        return {NOTE: self.note.text()} | {row.requirement.what: row.reason.text() for row in self.rows}

    def _write(
        self,
        doing: str,
        verb: Callable[..., Changes],
        *args: object,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        job = self._session.do_on_worker(doing, verb, self._article, *args)
        if job is None:
            self.reject()
            return
        self._writing = True
        job.finished.connect(self._written)
        job.done.connect(lambda _changes: (then(), self.accept()))
        job.failed.connect(self._tell)

    def _written(self) -> None:
        self._writing = False

    def _tell(self, error: object) -> None:
        self.state.setText(told(str(error)))
        self.sign.setEnabled(self._may_sign())

    def _go(self, requirement: signoff.Requirement) -> None:
        self.reject()
        self.wanted.emit(requirement)
