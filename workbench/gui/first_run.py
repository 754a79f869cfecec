"""The question of the first start: who are you? Verdicts carry the name, so it cannot be left out."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.core import settings
from workbench.gui.dialog import Dialog
from workbench.gui.texts import _
from workbench.gui.widgets import Avatar, Label


class FirstRun(Dialog):
    """Accepted with a name, which is then kept in the settings; rejected (Escape, close) it ends the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Welcome to Claim Workbench"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 26, 28, 22)
        column.setSpacing(12)
        column.addWidget(Label(_("What is your name?"), 22, QFont.Weight.Bold))
        column.addWidget(
            Label(
                _(
                    "Your verdicts and reasons carry it, so that colleagues know who found what. "
                    "It is kept on this computer and in the files that you work on, and goes nowhere else."
                ),
                ink="ink_soft",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        self._avatar = Avatar("", size=34)
        row.addWidget(self._avatar)
        self.name = QLineEdit()
        self.name.setPlaceholderText(_("First and last name"))
        self.name.setAccessibleName(_("Your name"))
        self.name.setMaxLength(120)
        row.addWidget(self.name)
        column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        quit_button = QPushButton(_("Quit"))
        quit_button.setAutoDefault(False)
        quit_button.clicked.connect(self.reject)
        buttons.addWidget(quit_button)
        self.go_on = QPushButton(_("Go on"))
        self.go_on.setProperty("kind", "primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        buttons.addWidget(self.go_on)
        column.addLayout(buttons)
        self.name.textChanged.connect(self._changed)
        self.name.setFocus()  # also while the window has not got the keys yet
        self._changed()

    def _changed(self) -> None:
        self.go_on.setEnabled(bool(self._typed()))
        self._avatar.show_person(self._typed())

    def _typed(self) -> str:
        return " ".join(self.name.text().split())

    def accept(self) -> None:
        if self._typed():
            settings.reviewer(self._typed())
            settings.change(reviewer=self._typed())
            super().accept()
