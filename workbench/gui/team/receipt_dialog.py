"""The receipt of a merge: to read, copy, print, and keep with the story."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.core.errors import UserError
from workbench.core.team import receipts
from workbench.gui.ask import Ask
from workbench.gui.dialog import Dialog
from workbench.gui.texts import _


class ReceiptDialog(Dialog):
    problem = Signal(object)
    """A `UserError` while it was saved."""

    def __init__(self, receipt: str, parent: QWidget | None = None, ask: Ask | None = None) -> None:
        super().__init__(parent)
        self._receipt, self._ask = receipt, ask or Ask()
        self.setWindowTitle(_("Receipt of the merge"))
        self.resize(760, 460)
        column = QVBoxLayout(self)
        self.text = QPlainTextEdit(receipt)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(_("Receipt of the merge"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column.addWidget(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        copy = buttons.addButton(_("Copy"), action)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(receipt))
        self.save_button = buttons.addButton(_("Save as"), action)
        self.save_button.clicked.connect(self.save)
        self.print_button = buttons.addButton(_("Print"), action)
        self.print_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.print_button.clicked.connect(self.print_out)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def save(self) -> None:
        """As a text file, which `workbench receipt --check` compares with the file later."""
        path = self._ask.receipt_place(self, Path("receipt.txt"))
        if path is None:
            return
        try:
            receipts.save(path, self._receipt)
        except UserError as error:
            self.problem.emit(error)

    def print_out(self) -> None:
        printer = self._ask.printer(self)
        if printer is not None:
            printer.setDocName(self.windowTitle())
            self.text.print_(printer)
