"""Fields for plain text from people and articles: Arabic stands at the right, whatever the direction of the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from workbench.gui.texts import is_right_to_left

_MOST_BLOCKS = 50
"""Blocks in which a letter with a direction is looked for."""


class ProseEdit(QPlainTextEdit):
    """Starts its lines on the side from which its first letters run, also while they are typed."""

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(lambda: lean(self))


def lean(edit: QPlainTextEdit) -> None:
    """Aligns the text of a plain text view by its direction, which such a view does not do by itself."""
    side = Qt.AlignmentFlag.AlignRight if _runs_from_right(edit) else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(edit.document().defaultTextOption())
    if option.alignment() != side | Qt.AlignmentFlag.AlignAbsolute:
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        edit.document().setDefaultTextOption(option)


def _runs_from_right(edit: QPlainTextEdit) -> bool:
    block = edit.document().firstBlock()
    for _ in range(_MOST_BLOCKS):
        if not block.isValid() or any(letter.isalpha() for letter in block.text()):
            break
        block = block.next()
    return is_right_to_left(block.text())
