"""What the dialogs share that write down a record by hand: a title, the form, what is wrong, and the buttons."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.core.changes import Changes
from workbench.core.errors import UserError
from workbench.gui.dialog import Dialog
from workbench.gui.evidence.save_row import save_row
from workbench.gui.session import Session
from workbench.gui.texts import _, names_isolated
from workbench.gui.told import told
from workbench.gui.widgets import Label

WIDTH = 620


class KeepDialog(Dialog):
    """`keep` runs the verb; the dialog closes when it could be done, and `kept` is then the id of the record."""

    def __init__(
        self, session: Session, title: str, keep: Callable[[], Changes | None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.kept = ""
        self._keep = keep
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 18, 22, 18)
        self.column.setSpacing(7)
        self.column.addWidget(Label(title, 16, 600))
        self.error = Label("", 12, 500, "danger", wrap=True)
        self.error.hide()
        self.keep_button = QPushButton(_("Keep"))
        self.keep_button.clicked.connect(self.save)
        session.problem.connect(self.show_error)
        self.setProperty("tells", True)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)

    def save(self) -> None:
        """Keeps the record and closes, unless something is wrong with it."""
        self.error.hide()
        changes = self._keep() if self.keep_button.isEnabled() else None
        if changes is not None:
            self.kept = changes.ids[0]
            self.accept()

    def show_error(self, error: UserError) -> None:
        self.error.setText(names_isolated(told(error)))
        self.error.show()

    def add_row(self, *fields: tuple[str, QWidget], shares: tuple[int, ...] = ()) -> None:
        """Fields beside each other, each with its name above it."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for at, (name, field) in enumerate(fields):
            part = QVBoxLayout()
            part.setSpacing(3)
            label = Label(name, 11, 500, "ink_faint")
            label.setBuddy(field)
            field.setAccessibleName(name)
            part.addWidget(label)
            part.addWidget(field)
            row.addLayout(part, shares[at] if shares else 1)
        self.column.addLayout(row)

    def add_end(self) -> None:
        """What is wrong and the buttons, below everything."""
        self.column.addWidget(self.error)
        self.column.addLayout(save_row(self, self.keep_button))


def line(words: str = "", hint: str = "") -> QLineEdit:
    field = QLineEdit(words)
    field.setPlaceholderText(hint)
    return field
