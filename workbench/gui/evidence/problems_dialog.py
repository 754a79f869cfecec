"""What in a file could not be used: every sentence of it, to read and to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.gui.dialog import Dialog
from workbench.gui.texts import _, names_isolated
from workbench.gui.told import told_of
from workbench.gui.widgets import Label


class ProblemsDialog(Dialog):
    """`words` say what the problems are about."""

    def __init__(self, words: str, problems: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Not all could be used"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 360)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(Label(words, wrap=True))
        self.text = QPlainTextEdit("\n".join(names_isolated(told_of(each)) for each in problems))
        self.text.setReadOnly(True)
        self.text.setProperty("field", True)
        self.text.setAccessibleName(_("Problems"))
        column.addWidget(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(_("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(problems)))
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
