"""One disagreement: the statement, both sides, the decision, the history."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from string import ascii_uppercase

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from workbench.core import claims, evidence, links, log
from workbench.core.model import Claim
from workbench.core.store.workspace import Workspace
from workbench.core.team.disagreements import Disagreement
from workbench.core.team.sides import Side, SideEvidence, shuffled
from workbench.gui import fonts
from workbench.gui.session import Session
from workbench.gui.team import answers
from workbench.gui.team.decision_card import DecisionCard
from workbench.gui.team.disagreement_list import question_words
from workbench.gui.team.history_card import HistoryCard
from workbench.gui.team.side_card import SideCard
from workbench.gui.texts import _, at_start, isolate, number, quoted
from workbench.gui.widgets import Card, Label

BESIDE = 2
"""Sides in one row."""


class DisagreementCard(QWidget):
    turned = Signal()
    """To another disagreement, which is read from its beginning."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked: tuple[Path, Disagreement] | None = None
        """What is decided in the card; what is written about other things takes no words of the lead away."""
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
        self._kind.setText(at_start(question_words(disagreement)))
        sides = shuffled(disagreement.sides)
        names = _called(disagreement, sides)
        self._show_sides(disagreement, sides, names, claim)
        if self._asked != (workspace.path, disagreement):
            self._asked = workspace.path, disagreement
            self.decision.show_choices(
                answers.of_sides(disagreement, _discreet(workspace, sides), names),
                answers.others(disagreement),
                disagreement.decided,
            )
            self.turned.emit()
        self._mark(self.decision.taken)
        self.decision.setEnabled(not self._session.read_only)
        # It names who did what.
        self.history.setVisible(disagreement.is_settled)
        if disagreement.is_settled:
            self.history.show_log(
                log.log(workspace, claim.id), _people(disagreement), _titles(workspace, claim.id)
            )

    def _show_sides(
        self, disagreement: Disagreement, sides: tuple[Side, ...], names: tuple[str, ...], claim: Claim
    ) -> None:
        for old in self.sides:
            self._sides.removeWidget(old)
            old.deleteLater()
        self.sides = []
        for at, (side, name) in enumerate(zip(sides, names, strict=True)):
            card = self._side(side, name, disagreement, claim)
            card.clicked.connect(lambda at=at: self.decision.take_side(at))
            self._sides.addWidget(card, at // BESIDE, at % BESIDE)
            self.sides.append(card)

    def _side(self, side: Side, name: str, disagreement: Disagreement, claim: Claim) -> SideCard:
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
        if disagreement.is_settled:
            return SideCard(side, given, linked, others, "")
        hidden = replace(side, reviewer=_("Reviewer {letter}").format(letter=name), reviewer_id="")
        return SideCard(hidden, given, linked, others, name)

    def _mark(self, places: tuple[int, ...]) -> None:
        for at, card in enumerate(self.sides):
            card.set_chosen(at in places)


def _called(disagreement: Disagreement, sides: Sequence[Side]) -> tuple[str, ...]:
    """What the sides are called: letters until it is decided, so that nobody is followed for their name, then the names."""
    if disagreement.is_settled:
        return tuple(side.reviewer.split()[0] if side.reviewer else "?" for side in sides)
    people = list(dict.fromkeys(side.reviewer_id for side in sides))
    return tuple(_letter(people.index(side.reviewer_id)) for side in sides)


def _discreet(workspace: Workspace, sides: Sequence[Side]) -> tuple[Side, ...]:
    """The sides with each confidential source called by its descriptor: a reason that is offered stands in every report."""
    return tuple(
        replace(
            side,
            evidence=tuple(replace(each, title=_called_outside(workspace, each)) for each in side.evidence),
        )
        for side in sides
    )


def _called_outside(workspace: Workspace, piece: SideEvidence) -> str:
    return evidence.get(workspace, piece.id).confidential or piece.title


def _letter(place: int) -> str:
    """ "A", "B" and so on, "A2" after "Z"."""
    return f"{ascii_uppercase[place % 26]}{place // 26 + 1 if place > 25 else ''}"


def _people(disagreement: Disagreement) -> dict[str, str]:
    """Ids by name, so that a person has one colour everywhere."""
    return {side.reviewer: side.reviewer_id for side in disagreement.sides}


def _titles(workspace: Workspace, claim: str) -> dict[str, str]:
    return {link.evidence.id: link.evidence.title or link.evidence.url for link in links.of(workspace, claim)}
