"""What views share in which a text is read and not written."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit


def only_read(view: QTextEdit | QPlainTextEdit) -> None:
    """Has a view let its words be selected, by mouse and keyboard, and nothing else; it has no frame of its own."""
    view.setReadOnly(True)
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setAcceptDrops(False)


def select(view: QTextEdit | QPlainTextEdit, start: int, end: int) -> None:
    """Selects UTF-16 offsets and shows them."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
