"""A dialog in which Enter presses the button that has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Dialog(QDialog):
    """Left to Qt, Enter presses the default button whichever has the focus, and where there is none it does nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = self.focusWidget()
        if event.key() in _ENTER and plain and isinstance(pressed, QPushButton | QToolButton):
            if not event.isAutoRepeat():  # the key that opened the dialog may still be down
                pressed.click()
        else:
            super().keyPressEvent(event)
