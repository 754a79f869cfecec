"""The claims behind a figure of agreement; Enter goes to one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from workbench.core.model import Claim
from workbench.gui import keymap
from workbench.gui.key_list import KeyList
from workbench.gui.team.measuring import Behind
from workbench.gui.texts import _, isolate, labelled, listed, number
from workbench.gui.theme import status
from workbench.gui.two_lines import DETAIL


class AgreementClaims(KeyList):
    def __init__(self) -> None:
        super().__init__(_("Claims behind the figure"), keymap.CLAIMS, {})
        self.setProperty("framed", True)
        self._claims: tuple[Claim, ...] = ()

    def show_claims(self, found: Behind) -> None:
        """Each with what everybody found."""
        self._claims = found.claims
        self.clear()
        for claim in found.claims:
            item = QListWidgetItem(" ".join((claim.restated or claim.quote).split()))
            findings = listed(
                [labelled(isolate(each.reviewer), status(each.verdict).word) for each in claim.verdicts]
            )
            detail = f"{_('Claim {n}').format(n=number(claim.number))}  ·  {findings}"
            item.setData(DETAIL, detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {detail}")
            self.addItem(item)
        self.setCurrentRow(0 if found.claims else -1)

    def current(self) -> Claim | None:
        row = self.currentRow()
        return self._claims[row] if 0 <= row < len(self._claims) else None
