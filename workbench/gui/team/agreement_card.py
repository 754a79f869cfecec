"""The sentence on the merge page that says how far the reviewers agree."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from workbench.core.changes import Changes
from workbench.gui import background, icons
from workbench.gui.session import Session
from workbench.gui.team import agreement_texts, measuring
from workbench.gui.team.measuring import RELEVANT, Measured
from workbench.gui.texts import _
from workbench.gui.widgets import Card, Label, Picture


class AgreementCard(Card):
    """Out of sight where there is nobody to compare."""

    wanted = Signal()
    """The figures behind the sentence are asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(10)
        row.addWidget(Picture("scale", 20, "ink_soft"))
        self.sentence = Label("", ink="ink_soft", wrap=True)
        row.addWidget(self.sentence, 1)
        self.button = QPushButton(_("Agreement"))
        icons.follow(self.button, "users", "ink_soft", 16)
        self.button.clicked.connect(self.wanted)
        row.addWidget(self.button)
        session.opened.connect(self._forget)
        session.changed.connect(self._changed)
        self._forget()

    def _forget(self) -> None:
        """Another file is open, of which nothing is known yet."""
        self._stale = True
        self.hide()

    def _changed(self, changes: Changes) -> None:
        self._stale = self._stale or bool(RELEVANT & changes.touched.keys())

    def refresh(self) -> None:
        """Counts anew, on the worker, where other verdicts count than at the last look."""
        workspace = self._session.workspace
        if self._stale and workspace is not None:
            self._stale = False
            background.run(
                measuring.measure, workspace.path, workspace.reviewer,
                done=self._show, failed=self._session.problem.emit,
            )  # fmt: skip

    def _show(self, found: Measured) -> None:
        if found.path == self._session.path:
            self.sentence.setText(agreement_texts.sentence(found.agreement))
            self.setVisible(bool(found.agreement.pairs))
