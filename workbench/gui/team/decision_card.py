"""The lead's decision: a verdict, and the reason for it. Nothing is chosen beforehand."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from workbench.core.model import Decision, Verdict
from workbench.core.team.disagreements import Side
from workbench.gui import icons, theme
from workbench.gui.command_cap import CommandCap
from workbench.gui.flow import FlowLayout
from workbench.gui.texts import _, inside, moment
from workbench.gui.widgets import Card, Label

SIDES = ("take-left", "take-right")
"""The commands that take the side on the left and the one on the right."""


class DecisionCard(Card):
    decided = Signal(str, str)
    """Verdict and reason."""
    chosen = Signal(int)
    """The side whose verdict was chosen, -1 for another verdict."""
    skipped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._verdict: Verdict | None = None
        self._sides: tuple[QPushButton, ...] = ()
        self._parts: dict[QPushButton, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(Label(_("Decision"), 14, QFont.Weight.DemiBold))
        hint = _("Recorded with your name and the time. Both verdicts stay in the history.")
        self.state = Label(hint, 12, ink="ink_faint", wrap=True)
        self._hint = hint
        row.addWidget(self.state, 1)
        column.addLayout(row)
        choices = QWidget()
        self._choices = FlowLayout(choices, 10)
        column.addWidget(choices)
        self.other = self._choice("take-other", _("Another verdict"))
        self.other_menu = QMenu(self.other)
        for verdict in (Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED, Verdict.NOT_A_CLAIM):
            action = self.other_menu.addAction(theme.status(verdict).word)
            action.triggered.connect(lambda _checked=False, chosen=verdict: self._choose(chosen, -1))
        self.other.clicked.connect(self.open_other)
        self.skip = self._choice("skip", _("Skip"))
        self.skip.setCheckable(False)
        self.skip.clicked.connect(self.skipped)
        column.addLayout(self._reason_row())

    def _reason_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(_("Reason for the decision"))
        self.reason.setAccessibleName(_("Reason for the decision"))
        self.reason.returnPressed.connect(self.save)
        self.reason.textChanged.connect(self._show_state)
        row.addWidget(self.reason, 1)
        self.save_button = QPushButton(_("Save and go to next"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.save_button)
        return row

    def _choice(self, command: str, words: str) -> QPushButton:
        """A button with its key before it, as one part that is not torn apart where the row breaks."""
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if command:
            row.addWidget(CommandCap(command))
        button = QPushButton(words)
        button.setCheckable(True)
        row.addWidget(button)
        self._choices.addWidget(part)
        self._parts[button] = part
        return button

    def show_sides(self, sides: tuple[Side, ...], decision: Decision | None) -> None:
        """One button for each side; the last decision, where there is one, is told and can be replaced."""
        for button in self._sides:
            part = self._parts.pop(button)
            self._choices.removeWidget(part)
            part.deleteLater()
        self._sides = tuple(self._side(side, place) for place, side in enumerate(sides))
        for button in (self.other, self.skip):  # they stay behind the sides
            self._choices.removeWidget(self._parts[button])
            self._choices.addWidget(self._parts[button])
        for one, next_one in pairwise((*self._sides, self.other, self.skip, self.reason, self.save_button)):
            QWidget.setTabOrder(one, next_one)
        self._verdict = None
        self.other.setChecked(False)
        self.other.setText(_("Another verdict"))
        self.reason.clear()
        self.state.setText(self._told(decision) if decision else self._hint)
        self._show_state()

    def _side(self, side: Side, place: int) -> QPushButton:
        look = theme.status(side.verdict)
        name = side.reviewer.split()[0] if side.reviewer else "?"
        commands = SIDES[::-1] if self.isRightToLeft() else SIDES
        command = commands[place] if place < len(commands) else ""
        button = self._choice(command, _("{verdict}, with {name}").format(verdict=look.word, name=name))
        icons.follow(button, look.icon, look.token, 16)
        button.clicked.connect(lambda: self._choose(side.verdict, place))
        return button

    def _told(self, decision: Decision) -> str:
        words = _("Decided {when} by {lead}: {verdict}. {reason}").format(
            when=moment(decision.at),
            lead=decision.lead,
            verdict=inside(theme.status(decision.verdict).word),
            reason=decision.reason,
        )
        again = {
            "unseen": _("A verdict came later that this decision had not seen."),
            "objection": _("A reviewer objected later."),
            "disagreed": _("Two leads decided differently."),
        }.get(decision.state, "")
        return f"{words} {again}".strip()

    def take(self, place: int) -> None:
        """Chooses the verdict of a side, as a click on its button does."""
        if place < len(self._sides):
            self._sides[place].click()

    def open_other(self) -> None:
        self.other.setChecked(self._verdict is not None and not any(side.isChecked() for side in self._sides))
        self.other_menu.popup(self.other.mapToGlobal(self.other.rect().bottomLeft()))

    def _choose(self, verdict: Verdict, place: int) -> None:
        self._verdict = verdict
        for at, button in enumerate(self._sides):
            button.setChecked(at == place)
        self.other.setChecked(place < 0)
        self.other.setText(theme.status(verdict).word if place < 0 else _("Another verdict"))
        self.chosen.emit(place)
        self._show_state()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        self.save_button.setEnabled(self._verdict is not None and bool(self.reason.text().strip()))

    def save(self) -> None:
        """Needs a verdict and a reason."""
        if self.save_button.isEnabled() and self._verdict is not None:
            self.decided.emit(self._verdict, self.reason.text().strip())
