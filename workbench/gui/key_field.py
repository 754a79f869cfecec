"""A field that takes the next key instead of typing it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit

from workbench.gui import keys
from workbench.gui.texts import _


class KeyField(QKeySequenceEdit):
    """Tab and Escape do here what they do everywhere, so that nobody is caught in it."""

    pressed = Signal(str)
    """A key as `keymap` writes it: "J", "Ctrl+Shift+Z"."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(_("New key"))
        self.keySequenceChanged.connect(self._recorded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = keys.name(event)
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif name:
            self.pressed.emit(name)
        else:
            super().keyPressEvent(event)

    def _recorded(self, pressed: QKeySequence) -> None:
        key = pressed.toString(QKeySequence.SequenceFormat.PortableText)
        if key:
            self.clear()
            self.pressed.emit(key)
