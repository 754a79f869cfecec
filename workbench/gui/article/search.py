"""Finding words in the text on the page."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def find(edit: QTextEdit | QPlainTextEdit, words: str, *, backwards: bool) -> bool:
    """Selects the next place of `words` (the case does not matter) after the cursor, round the end of the text;
    False where they do not occur."""
    if not words:
        return False
    flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
    document = edit.document()
    found = document.find(words, edit.textCursor(), flags)
    if found.isNull():
        edge = document.characterCount() - 1 if backwards else 0
        found = document.find(words, edge, flags)
    if found.isNull():
        return False
    edit.setTextCursor(found)
    edit.ensureCursorVisible()
    return True
