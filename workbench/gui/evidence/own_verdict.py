"""The verdict of the reviewer at work on the claim under review: the choice, its reason, and what has to be known beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core import verdicts, versions
from workbench.core.model import Claim, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.unfinished import Typed
from workbench.gui import half_typed
from workbench.gui.command_cap import CommandCap
from workbench.gui.evidence.carried_notice import CarriedNotice
from workbench.gui.evidence.reason_field import ReasonField
from workbench.gui.evidence.verdict_list import StaleNotice
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.verdict_segment import VerdictSegment
from workbench.gui.widgets import Label, Picture


class OwnVerdict(QWidget):
    """`left`: the reason is written, and the focus is to go back to the table."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.choice = VerdictSegment()
        self.blind = Label(
            _("A blind first pass: what others found is hidden until your verdict is given."),
            12, 500, "ink_soft", wrap=True,
        )  # fmt: skip
        self.stale = StaleNotice()
        self.carried = CarriedNotice()
        self.reason = ReasonField()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.choice, self.blind, self.stale, self.carried):
            column.addWidget(part)
        column.addLayout(self._build_reason())
        self.choice.chosen.connect(session.mark)
        self.carried.wanted.connect(self._take_over)
        self.reason.written.connect(self._write)
        self.reason.typed.connect(self._keep)
        self.reason.left.connect(self.left)

    def _build_reason(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Picture("message-square-text", 17, "ink_faint", box=20))
        row.addWidget(self.reason, 1)
        row.addWidget(CommandCap("reason"))
        return row

    def show_claim(self, workspace: Workspace, claim: Claim) -> None:
        mine = verdicts.mine(workspace, claim.id)
        read_only = self._session.read_only
        self.choice.setEnabled(not read_only)
        self.choice.show_verdict(mine.verdict if mine else Verdict.OPEN)
        self.blind.setVisible(workspace.hides(claim.id))
        self.stale.show_mine(mine)
        older = versions.judged_before(workspace, claim.id) if mine is None else None
        self.carried.show_older(older, read_only=read_only)
        self.reason.setReadOnly(read_only)
        self.reason.show_reason(claim.id, mine.reason if mine else "")

    def _take_over(self) -> None:
        self._session.do(versions.inherit, (self._session.claim,))

    def _write(self, claim: str, words: str) -> None:
        self._session.when_free(lambda: self._explain(claim, words))

    def _explain(self, claim: str, words: str) -> None:
        if self._session.do(verdicts.explain, claim, words) is None:
            self.reason.refused(claim, words)

    def _keep(self, claim: str, words: str) -> None:
        half_typed.keep(self._session, claim, Typed.REASON, words)
