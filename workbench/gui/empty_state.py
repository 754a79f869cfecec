"""What a pane says while there is nothing in it: what belongs there, and how it gets there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.gui import fonts, theme
from workbench.gui.command_cap import CommandCap
from workbench.gui.widgets import Label, Picture


class EmptyState(QWidget):
    """An icon, a short title, a sentence, and where there is one the key of the command that helps."""

    def __init__(self, icon: str, title: str, sentence: str, command: str = "", does: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Picture(icon, 26, "ink_faint", "field", 52), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        self._title = Label(title, 15, 600, wrap=True)
        self._sentence = Label(sentence, 13, 400, "ink_faint", wrap=True)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            theme.keep(label, lambda each: each.setMaximumWidth(fonts.px(420)))
            row = QHBoxLayout()
            row.addWidget(label)
            column.addLayout(row)
        if command:
            column.addLayout(_key_row(command, does))
        column.addStretch(1)

    def say(self, title: str, sentence: str) -> None:
        """Other words, for another reason why there is nothing."""
        self._title.setText(title)
        self._sentence.setText(sentence)


def _key_row(command: str, does: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addStretch(1)
    row.addWidget(CommandCap(command))
    row.addWidget(Label(does, 12, 400, "ink_faint"))
    row.addStretch(1)
    return row
