"""What each reviewer found about a claim, with the reason, and what the lead decided."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.model import Claim, Decision, GivenVerdict, Verdict
from workbench.gui import texts
from workbench.gui.texts import _, isolate
from workbench.gui.widgets import Avatar, Label, Picture, StatusChip


def _since(state: str) -> str:
    """What happened after a decision."""
    return {
        "unseen": _("A verdict came later that this decision had not seen."),
        "objection": _("A reviewer disagreed after the decision."),
        "disagreed": _("Two leads decided differently."),
    }.get(state, "")


class _VerdictRow(QWidget):
    """One reviewer's verdict, or the decision of a lead."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(9)
        self._avatar = Avatar(size=24)
        self._name = Label("", 12, 600)
        self._when = Label("", 11, 400, "ink_faint")
        self._chip = StatusChip()
        self._reason = Label("", 12, 400, "ink_soft", wrap=True)
        self._notice = Label("", 11, 500, "danger", wrap=True)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(7)
        top.addWidget(self._name)
        top.addWidget(self._when)
        top.addStretch(1)
        top.addWidget(self._chip)
        column.addLayout(top)
        column.addWidget(self._reason)
        column.addWidget(self._notice)
        row.addLayout(column, 1)

    def show_given(self, given: GivenVerdict) -> None:
        notices = [why_stale(given)] if given.stale else []
        if given.conflict:
            notices.append(_("This person gave different verdicts on two computers."))
        self._show(
            given.reviewer, given.reviewer_id, given.at, given.verdict, given.reason, " ".join(notices)
        )

    def show_decision(self, decision: Decision) -> None:
        name = _("Decision of {lead}").format(lead=isolate(decision.lead))
        self._show(name, "", decision.at, decision.verdict, decision.reason, _since(decision.state))
        self._avatar.show_person(decision.lead)

    def _show(self, name: str, person: str, at: str, verdict: str, reason: str, notice: str) -> None:
        self._avatar.show_person(name, person)
        self._name.setText(isolate(name))
        self._when.setText(texts.moment(at))
        self._chip.show_status(verdict)
        self._reason.set_prose(isolate(reason))
        self._reason.setVisible(bool(reason))
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))


class VerdictList(QWidget):
    """Hidden while there is only the verdict of the reviewer who works here."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows: list[_VerdictRow] = []

    def show_claim(self, claim: Claim, me: str) -> bool:
        """`me` is the id of the reviewer at work. Returns whether there is anything to show."""
        given = [each for each in claim.verdicts if each.verdict != Verdict.OPEN]
        worth_it = claim.decision is not None or any(each.reviewer_id != me for each in given)
        shown = len(given) + (claim.decision is not None) if worth_it else 0
        while len(self._rows) < shown:
            row = _VerdictRow()
            self._rows.append(row)
            self._column.addWidget(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < shown)
            if at < len(given) and at < shown:
                row.show_given(given[at])
            elif at < shown and claim.decision is not None:
                row.show_decision(claim.decision)
        self.setVisible(shown > 0)
        return shown > 0


def agreement(claim: Claim) -> str:
    """One line about how many looked and whether they agree."""
    found = [each.verdict for each in claim.verdicts if each.verdict != Verdict.OPEN]
    if claim.decision is not None:
        return _("decided by {lead}").format(lead=isolate(claim.decision.lead))
    if not found:
        return _("no verdict yet")
    if len(found) == 1:
        return _("1 reviewer")
    if len(set(found)) == 1:
        return _("{n} reviewers agree").replace("{n}", texts.number(len(found)))
    return _("{n} reviewers disagree").replace("{n}", texts.number(len(found)))


class StaleNotice(QWidget):
    """Says that the verdict shown was given for other words."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Picture("clock", 14, "danger"))
        self._words = Label("", 12, 500, "danger", wrap=True)
        row.addWidget(self._words, 1)

    def show_mine(self, mine: GivenVerdict | None) -> None:
        self._words.setText(
            _("Evidence was withdrawn or corrected after your verdict. Give it again to confirm it.")
            if mine is not None and mine.lost_evidence
            else _("The wording changed after your verdict. Give it again to confirm it.")
        )
        self.setVisible(mine is not None and mine.stale)


def why_stale(given: GivenVerdict) -> str:
    """A sentence that says what changed after a stale verdict."""
    if given.lost_evidence:
        return _("Evidence that it rested on was withdrawn or corrected after this verdict.")
    return _("The wording changed after this verdict.")
