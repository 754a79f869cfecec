"""What a dialog begins with: its title, and the column in which everything else stands below it."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QVBoxLayout

from workbench.gui.widgets import Label


def titled_column(dialog: QDialog, title: str, *, wrap: bool = False) -> QVBoxLayout:
    """The layout of `dialog` with its title as the first row."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(26, 22, 26, 20)
    column.setSpacing(10)
    column.addWidget(Label(title, 20, QFont.Weight.Bold, wrap=wrap))
    return column
