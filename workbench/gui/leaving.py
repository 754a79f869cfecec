"""The question before what was typed into a dialog is thrown away."""

from PySide6.QtWidgets import QMessageBox, QWidget

from workbench.gui.texts import _


def may_leave(parent: QWidget, what: str) -> bool:
    """Whether it may be thrown away; `what` says in a sentence what is not kept yet."""
    box = QMessageBox(parent)
    box.setWindowTitle(_("Leave without keeping?"))
    box.setText(what)
    stay = box.addButton(_("Go on editing"), QMessageBox.ButtonRole.RejectRole)
    box.addButton(_("Throw the changes away"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is not stay
