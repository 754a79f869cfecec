"""The findings of one sort of checks about the claim under review, which can be muted with a reason."""

from collections.abc import Sequence

from workbench.core import lint
from workbench.core.lint import Finding
from workbench.core.unfinished import Typed, of_finding
from workbench.gui import half_typed
from workbench.gui.evidence.finding_list import FindingList
from workbench.gui.evidence.section import Section
from workbench.gui.session import Session


class FindingSection(Section):
    """Hidden where there is nothing to say."""

    def __init__(self, title: str, session: Session) -> None:
        rows = FindingList()
        super().__init__(title, rows)
        self.list = rows
        self._session = session
        self.list.muted.connect(lambda finding, reason: session.do(lint.mute, finding, reason))
        self.list.unmuted.connect(lambda finding: session.do(lint.unmute, finding))
        self.list.typed.connect(self._keep)

    def show_findings(self, found: Sequence[Finding]) -> None:
        self.setVisible(bool(found))
        self.show_count(len(found))
        self.list.show_findings(found, self._unfinished, read_only=self._session.read_only)

    def _unfinished(self, finding: Finding) -> str:
        return half_typed.of(self._session, of_finding(finding), Typed.MUTE)

    def _keep(self, finding: Finding, words: str) -> None:
        half_typed.keep(self._session, of_finding(finding), Typed.MUTE, words)
