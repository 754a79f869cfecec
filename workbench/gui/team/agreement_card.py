"""The sentence on the merge page that says how far the reviewers agree."""

from PySide6.QtCore import Signal

from workbench.core.changes import Changes
from workbench.gui import background
from workbench.gui.session import Session
from workbench.gui.team import agreement_texts, measuring
from workbench.gui.team.measuring import RELEVANT, Measured
from workbench.gui.team.sentence_card import SentenceCard
from workbench.gui.texts import _


class AgreementCard(SentenceCard):
    """Out of sight where there is nobody to compare."""

    wanted = Signal()
    """The figures behind the sentence are asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__("scale", _("Agreement"), "users")
        self._session = session
        self._turn = 0
        self.button.clicked.connect(self.wanted)
        session.opened.connect(self._forget)
        session.changed.connect(self._changed)
        self._forget()

    def _forget(self) -> None:
        """Another file is open, of which nothing is known yet."""
        self._stale = True
        self._turn += 1
        self.hide()

    def _changed(self, changes: Changes) -> None:
        self._stale = self._stale or bool(RELEVANT & changes.touched.keys())

    def refresh(self) -> None:
        """Counts anew, on the worker, where other verdicts count than at the last look."""
        workspace = self._session.workspace
        if self._stale and workspace is not None:
            self._stale = False
            self._turn += 1
            background.run(
                measuring.measure, workspace.path, workspace.reviewer, self._turn,
                done=self._show, failed=self._session.problem.emit,
            )  # fmt: skip

    def _show(self, found: Measured) -> None:
        if found.turn == self._turn:  # nothing was found, and no other file opened, meanwhile
            self.sentence.setText(agreement_texts.sentence(found.agreement))
            self.setVisible(bool(found.agreement.pairs))
