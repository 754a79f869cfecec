"""The lead's decision: what is decided, and the reason for it. Nothing is chosen beforehand."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from workbench.core.model import Decision
from workbench.core.team.disagreements import SameClaim
from workbench.gui import icons, theme
from workbench.gui.command_cap import CommandCap
from workbench.gui.flow import FlowLayout
from workbench.gui.team.answers import Answer
from workbench.gui.texts import _, inside, isolate, moment
from workbench.gui.widgets import Card, Label

SIDES = ("take-left", "take-right")
"""The commands that take the side on the left and the one on the right."""


class DecisionCard(Card):
    decided = Signal(object, str)
    """A `Answer` and the reason."""
    chosen = Signal(tuple)
    """The places of the sides that would be taken."""
    skipped = Signal()
    left = Signal()
    """Esc in the reason: nothing is decided yet."""

    def __init__(self) -> None:
        super().__init__()
        self._choice: Answer | None = None
        self._others: tuple[Answer, ...] = ()
        self._offered = ""
        self._sides: dict[QPushButton, Answer] = {}
        self._parts: dict[QPushButton, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(Label(_("Decision"), 14, QFont.Weight.DemiBold))
        hint = _("Recorded with your name and the time. What each reviewer said stays in the history.")
        self.state = Label(hint, 12, ink="ink_faint", wrap=True)
        self._hint = hint
        row.addWidget(self.state, 1)
        column.addLayout(row)
        choices = QWidget()
        self._choices = FlowLayout(choices, 10)
        column.addWidget(choices)
        self.other = self._button("take-other", "")
        self.other_menu = QMenu(self.other)
        self.other.clicked.connect(self.open_other)
        self.skip = self._button("skip", _("Skip"))
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
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.reason)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.left)
        row.addWidget(self.reason, 1)
        self.save_button = QPushButton(_("Save and go to next"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.save_button)
        return row

    def _button(self, command: str, words: str) -> QPushButton:
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

    def show_choices(
        self, sides: tuple[Answer, ...], others: tuple[Answer, ...], decision: Decision | SameClaim | None
    ) -> None:
        """One button for each side; the last decision, where there is one, is told and can be replaced."""
        for button in self._sides:
            part = self._parts.pop(button)
            self._choices.removeWidget(part)
            part.deleteLater()
        self._sides = {self._side(choice, place): choice for place, choice in enumerate(sides)}
        for button in (self.other, self.skip):  # they stay behind the sides
            self._choices.removeWidget(self._parts[button])
            self._choices.addWidget(self._parts[button])
        for one, next_one in pairwise((*self._sides, self.other, self.skip, self.reason, self.save_button)):
            QWidget.setTabOrder(one, next_one)
        self.other_menu.clear()
        for choice in others:
            action = self.other_menu.addAction(choice.words)
            action.triggered.connect(lambda _checked=False, chosen=choice: self._choose(chosen))
        self._parts[self.other].setVisible(bool(others))
        self._others = others
        self._choice, self._offered = None, ""
        self._show_other()
        self.reason.clear()
        self.state.setText(self._told(decision) if decision else self._hint)
        self._show_state()

    def _side(self, choice: Answer, place: int) -> QPushButton:
        commands = SIDES[::-1] if self.isRightToLeft() else SIDES
        button = self._button(commands[place] if place < len(commands) else "", choice.words)
        if choice.verdict is not None:
            look = theme.status(choice.verdict)
            icons.follow(button, look.icon, look.token, 16)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _told(self, decision: Decision | SameClaim) -> str:
        if isinstance(decision, Decision) and decision.state == "disagreed":
            # The sides are the leads, whose names are hidden, and the later one decided no more than the other.
            return _("Two leads decided differently.")
        if isinstance(decision, SameClaim):
            said = _("one statement stays") if decision.kept else _("all statements stay")
        else:
            said = inside(theme.status(decision.verdict).word)
        words = _("Decided {when} by {lead}: {verdict}. {reason}").format(
            when=moment(decision.at), lead=decision.lead, verdict=said, reason=isolate(decision.reason)
        )
        again = {
            "unseen": _("A verdict came later that this decision had not seen."),
            "objection": _("A reviewer objected later."),
            "disagreed": _("Two leads decided differently."),
        }.get(decision.state, "")
        rule = decision.rule if isinstance(decision, Decision) else ""
        by_rule = _("Decided by the rule {rule}.").format(rule=rule) if rule else ""
        return " ".join(filter(None, (words, by_rule, again)))

    @property
    def taken(self) -> tuple[int, ...]:
        """The places of the sides that the choice takes."""
        return self._choice.sides if self._choice else ()

    def take(self, place: int) -> None:
        """Chooses a side, counted among those that can be taken, as a click on its button does."""
        if place < len(self._sides):
            [*self._sides][place].click()

    def take_side(self, side: int) -> None:
        """Chooses what takes the side that stands at this place."""
        for button, choice in self._sides.items():
            if side in choice.sides:
                button.click()

    def open_other(self) -> None:
        """The menu of what else can be decided; where that is one thing it is chosen."""
        self._show_other()
        if len(self._others) == 1:
            self._choose(self._others[0])
        elif self._others:
            self.other_menu.popup(self.other.mapToGlobal(self.other.rect().bottomLeft()))

    def _show_other(self) -> None:
        chosen = self._choice if self._choice in self._others else None
        self.other.setChecked(chosen is not None)
        usual = self._others[0].words if len(self._others) == 1 else _("Another verdict")
        self.other.setText(chosen.words if chosen else usual)

    def _choose(self, choice: Answer) -> None:
        self._choice = choice
        for button, of_side in self._sides.items():
            button.setChecked(of_side is choice)
        self._show_other()
        if self.reason.text() == self._offered:  # what the lead wrote stays
            self._offered = choice.reason
            self.reason.setText(choice.reason)
        self.chosen.emit(choice.sides)
        self._show_state()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reason.selectAll()

    def _show_state(self) -> None:
        self.save_button.setEnabled(self._choice is not None and bool(self.reason.text().strip()))

    def save(self) -> None:
        """Needs a choice and a reason."""
        if self.save_button.isEnabled() and self._choice is not None:
            self.decided.emit(self._choice, self.reason.text().strip())
