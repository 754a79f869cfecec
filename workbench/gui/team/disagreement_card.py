"""One disagreement: the statement, both sides, the decision, the history."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from workbench.core import links, log
from workbench.core.model import Claim, GivenVerdict, Verdict
from workbench.core.team.disagreements import Disagreement
from workbench.gui import fonts
from workbench.gui.session import Session
from workbench.gui.team.decision_card import DecisionCard
from workbench.gui.team.disagreement_list import kind_words
from workbench.gui.team.history_card import HistoryCard
from workbench.gui.team.side_card import SideCard
from workbench.gui.texts import _, number
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
        self.statement = Label("", wrap=True, font=fonts.article(19))
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
        self.statement.setText(f"“{claim.restated or claim.quote}”")
        self._kind.setText(kind_words(disagreement.kind).capitalize())
        given = tuple(each for each in claim.verdicts if each.verdict != Verdict.OPEN)
        self._show_sides(claim, given)
        self.decision.show_sides(given, claim.decision)
        self.decision.setEnabled(not self._session.read_only)
        self.history.show_log(log.log(workspace, claim.id))

    def _show_sides(self, claim: Claim, given: tuple[GivenVerdict, ...]) -> None:
        for old in self.sides:
            self._sides.removeWidget(old)
            old.deleteLater()
        self.sides = []
        workspace = self._session.workspace
        linked = links.of(workspace, claim.id) if workspace is not None else []
        for at, verdict in enumerate(given):
            mine = [link for link in linked if link.by == verdict.reviewer]
            others = frozenset(link.evidence.id for link in linked if link.by != verdict.reviewer)
            card = SideCard(verdict, mine, others)
            card.clicked.connect(lambda at=at: self.decision.take(at))
            self._sides.addWidget(card, at // BESIDE, at % BESIDE)
            self.sides.append(card)

    def _mark(self, place: int) -> None:
        for at, card in enumerate(self.sides):
            card.set_chosen(at == place)
