"""What happened to the claim under review, looked up when it is opened."""

from workbench.core import claim_history
from workbench.gui.evidence.history_list import HistoryList
from workbench.gui.evidence.section import Section
from workbench.gui.session import Session
from workbench.gui.texts import _


class HistorySection(Section):
    def __init__(self, session: Session) -> None:
        happenings = HistoryList()
        super().__init__(_("History"), happenings, happenings.copy, folds=True)
        self.list = happenings
        self._session = session
        self._claim = ""
        self.opened.connect(self._fill)

    def show_claim(self, claim: str) -> None:
        self._claim = claim
        if self.is_open:
            self._fill()

    def _fill(self) -> None:
        if self._session.workspace is not None and self._claim:
            self.list.show_history(claim_history.of(self._session.workspace, self._claim))
