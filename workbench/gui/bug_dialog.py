"""The dialog that says that the program made a mistake, with a report to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from workbench.gui.dialog import Dialog
from workbench.gui.texts import _
from workbench.gui.titled_column import titled_column
from workbench.gui.widgets import Label


class BugDialog(Dialog):
    """Says that the program made a mistake and offers the report."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Something went wrong in the program"))
        self.resize(640, 420)
        layout = titled_column(self, _("Something went wrong in the program"), wrap=True)
        words = Label(
            _(
                "This is a mistake in Claim Workbench, not yours. Everything you did before is saved. "
                "You can go on working; if it happens again, start the program anew. "
                "Please copy the report and send it to the people who look after the program. "
                "Read it first: it may name files on this computer."
            ),
            ink="ink_soft",
            wrap=True,
        )
        layout.addWidget(words)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setProperty("field", True)
        self.text.setAccessibleName(_("Report"))
        layout.addWidget(self.text)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(_("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.addButton(_("Go on"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
