"""The receipt of a merge: to read, copy, and keep with the story."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.gui.texts import _


class ReceiptDialog(QDialog):
    def __init__(self, receipt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Receipt of the merge"))
        self.resize(680, 420)
        column = QVBoxLayout(self)
        self.text = QPlainTextEdit(receipt)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(_("Receipt of the merge"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column.addWidget(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(_("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(receipt))
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
