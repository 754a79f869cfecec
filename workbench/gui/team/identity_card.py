"""The question on the merge page whether two are one person, asked of one pair after the other."""

from collections.abc import Callable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.core.changes import Changes
from workbench.core.team import identity
from workbench.core.team.identity import Person, Question
from workbench.gui.session import Session
from workbench.gui.texts import _, date, isolate, plural
from workbench.gui.widgets import Avatar, Card, Label, Picture


class IdentityCard(Card):
    """Out of sight where it is clear who is who, and where nothing can be written."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._question: Question | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(10)
        row.addWidget(Picture("users", 20, "disagreed"))
        column = QVBoxLayout()
        column.setSpacing(4)
        self.title = Label("", 14, QFont.Weight.DemiBold, wrap=True)
        column.addWidget(self.title)
        self.people = (_Who(), _Who())
        for each in self.people:
            column.addWidget(each)
        row.addLayout(column, 1)
        self.one = self._button(row, _("One person"), identity.same_person)
        self.two = self._button(row, _("Two people"), identity.different_people)
        self.hide()

    def _button(self, row: QHBoxLayout, words: str, say: Callable[..., Changes]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda: self._answer(say))
        row.addWidget(button)
        return button

    def refresh(self) -> None:
        """Looks what is unclear in the open file."""
        workspace = self._session.workspace
        found = identity.questions(workspace) if workspace is not None and not workspace.read_only else []
        self._question = found[0] if found else None
        for each in found[:1]:
            self.title.setText(_title(each))
            for shown, person in zip(self.people, (each.one, each.other), strict=True):
                shown.show_person(person)
        self.setVisible(bool(found))

    def _answer(self, say: Callable[..., Changes]) -> None:
        if self._question is not None:
            self._session.do(say, self._question.one.id, self._question.other.id)


class _Who(QWidget):
    """One of the two: badge, name, and what they did when."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._badge = Avatar(size=22)
        row.addWidget(self._badge)
        self.words = Label("", ink="ink_soft", wrap=True)
        row.addWidget(self.words, 1)

    def show_person(self, person: Person) -> None:
        self._badge.show_person(person.name, person.id)
        count = plural(person.verdicts, "{n} verdict", "{n} verdicts")
        first, last = date(person.first[:10]), date(person.last[:10])
        days = first if first == last else _("{first} to {last}").format(first=first, last=last)
        self.words.setText("  ·  ".join((isolate(person.name), count, days)))


def _title(question: Question) -> str:
    if question.why == identity.DISPUTED:
        return _("What was said of these two does not fit together. Are they two people or one?")
    return _("Are these two people or one? They have the same name.")
