"""The question to whoever opens a file in which so far only somebody else has written."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.gui.dialog import Dialog
from workbench.gui.texts import _, isolate
from workbench.gui.titled_column import titled_column
from workbench.gui.widgets import Label

MINE = 2
"""The dialog's result where it was the same person; Accepted means that one goes on as oneself, Rejected that one only reads."""


class OwnerQuestion(Dialog):
    def __init__(self, owner: str, me: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Whose file is this?"))
        self.setMinimumWidth(560)
        column = titled_column(self, _("Whose file is this?"))
        if owner == me:
            words = _(
                "So far only somebody called {owner} has written in this file, on another computer. If that was you, your work "
                "counts as one person's; if not, you are two people with one name."
            )
        else:
            words = _(
                "So far only {owner} has written in this file, and here you are {me}. What you do is kept under your own name, "
                "unless both are you."
            )
        column.addWidget(Label(words.format(owner=isolate(owner), me=isolate(me)), ink="ink_soft", wrap=True))
        row = QHBoxLayout()
        self.read = self._button(row, _("Only read it"))
        self.read.clicked.connect(self.reject)
        row.addStretch(1)
        self.mine = self._button(row, _("That was me"))
        self.mine.clicked.connect(lambda: self.done(MINE))
        self.go_on = self._button(row, _("Go on as {me}").format(me=isolate(me)))
        self.go_on.clicked.connect(self.accept)
        likely = self.mine if owner == me else self.go_on
        likely.setProperty("kind", "primary")
        likely.setDefault(True)
        column.addLayout(row)

    def _button(self, row: QHBoxLayout, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        row.addWidget(button)
        return button
