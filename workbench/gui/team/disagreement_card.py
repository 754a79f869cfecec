"""One disagreement: the statement, both sides, the decision, the history."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from workbench.core import claims, links, log
from workbench.core.model import Claim, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team.disagreements import Disagreement, Side
from workbench.gui import fonts
from workbench.gui.session import Session
from workbench.gui.team.decision_card import DecisionCard
from workbench.gui.team.disagreement_list import kind_words
from workbench.gui.team.history_card import HistoryCard
from workbench.gui.team.side_card import SideCard
from workbench.gui.texts import _, at_start, isolate, number, quoted
from workbench.gui.widgets import Card, Label

BESIDE = 2
"""Sides in one row."""


class DisagreementCard(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.sides: list[SideCard] = []
        self._about = Label("", 12, QFont.Weight.DemiBold, "ink_faint")
        self._place = Label("", 12, ink="ink_faint")
        self.statement = Label("", wrap=True, font=fonts.prose(19))
        self._kind = Label("", 12, ink="ink_soft", wrap=True)
        self.decision = DecisionCard()
        self.history = HistoryCard()
        self._sides = QGridLayout()
        self._sides.setSpacing(12)
        self.decision.chosen.connect(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._statement_card())
        column.addLayout(self._sides)
        column.addWidget(self.decision)
        column.addWidget(self.history)
        column.addStretch(1)

    def _statement_card(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(7)
        row = QHBoxLayout()
        row.addWidget(self._about)
        row.addStretch(1)
        row.addWidget(self._place)
        column.addLayout(row)
        column.addWidget(self.statement)
        column.addWidget(self._kind)
        return card

    def show_disagreement(self, disagreement: Disagreement, claim: Claim, place: str) -> None:
        """`place` says where it stands among all, "2 / 5"."""
        workspace = self._session.workspace
        if workspace is None:
            return
        self._about.setText(_("Claim {n}").format(n=number(claim.number)))
        self._place.setText(place)
        self.statement.set_prose(isolate(claim.restated) if claim.restated else quoted(claim.quote))
        self._kind.setText(at_start(kind_words(disagreement.kind)))
        self._show_sides(disagreement, claim)
        choices = tuple(side for side in disagreement.sides if side.verdict != Verdict.OPEN)
        self.decision.setVisible(disagreement.kind != "span")
        self.decision.show_sides(choices, disagreement.decided)
        self.decision.setEnabled(not self._session.read_only)
        self.history.show_log(
            log.log(workspace, claim.id), _people(disagreement), _titles(workspace, claim.id)
        )

    def _show_sides(self, disagreement: Disagreement, claim: Claim) -> None:
        for old in self.sides:
            self._sides.removeWidget(old)
            old.deleteLater()
        self.sides = []
        choice = 0
        for at, side in enumerate(disagreement.sides):
            card = self._side(side, disagreement, claim)
            if side.verdict != Verdict.OPEN:
                card.clicked.connect(lambda at=choice: self.decision.take(at))
                choice += 1
            self._sides.addWidget(card, at // BESIDE, at % BESIDE)
            self.sides.append(card)

    def _side(self, side: Side, disagreement: Disagreement, claim: Claim) -> SideCard:
        workspace = self._session.workspace
        assert workspace is not None
        about = claim if side.claim == claim.id else claims.get(workspace, side.claim)
        given = next((each for each in about.verdicts if each.reviewer_id == side.reviewer_id), None)
        leans = {each.id for each in side.evidence}
        linked = [
            link
            for link in links.of(workspace, side.claim)
            if link.evidence.id in leans and link.by == side.reviewer
        ]
        others = frozenset(
            each.id for other in disagreement.sides if other is not side for each in other.evidence
        )
        words = about.quote if disagreement.kind == "span" else ""
        return SideCard(side, given, linked, others, words)

    def _mark(self, place: int) -> None:
        """`place` counts the sides that have a verdict."""
        choices = [card for card in self.sides if card.verdict != Verdict.OPEN]
        for card in self.sides:
            card.set_chosen(0 <= place < len(choices) and card is choices[place])


def _people(disagreement: Disagreement) -> dict[str, str]:
    """Ids by name, so that a person has one colour everywhere."""
    return {side.reviewer: side.reviewer_id for side in disagreement.sides}


def _titles(workspace: Workspace, claim: str) -> dict[str, str]:
    return {link.evidence.id: link.evidence.title or link.evidence.url for link in links.of(workspace, claim)}
