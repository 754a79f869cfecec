"""The end of a dialog that keeps evidence: its key, Cancel and the button that does it."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from workbench.gui.texts import _, key_name
from workbench.gui.widgets import KeyCap


def save_row(dialog: QDialog, save: QPushButton) -> QHBoxLayout:
    """Cancel closes the dialog. Neither button is pressed by Enter in a field."""
    row = QHBoxLayout()
    row.addStretch(1)
    cancel = QPushButton(_("Cancel"))
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    save.setProperty("kind", "primary")
    save.setAutoDefault(False)
    row.addWidget(cancel)
    row.addWidget(KeyCap(key_name("Ctrl+Return")))
    row.addWidget(save)
    return row
