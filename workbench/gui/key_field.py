"""A field that takes the next key instead of typing it."""

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from workbench.gui import keys
from workbench.gui.texts import _

_HELD = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_unknown,
    }
)


class KeyField(QLineEdit):
    """Tab and Escape do here what they do everywhere, so that nobody is caught in it. It is a field to type into, and not Qt's
    `QKeySequenceEdit`, which says nothing of itself to a screen reader."""

    pressed = Signal(str)
    """A key as `keymap` writes it: "J", "Ctrl+Shift+Z"."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)  # no words are put in by mouse or input method
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(QCoreApplication.translate("QKeySequenceEdit", "Press shortcut"))
        self.setAccessibleName(_("New key"))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # a key that is a command's comes here all the same
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif Qt.Key(event.key()) not in _HELD and (key := keys.name(event) or _name(event)):
            self.pressed.emit(key)


def _name(event: QKeyEvent) -> str:
    """Shift that only chooses the sign is no part of a key: "+", but "Ctrl+Shift+A" and "Shift+F3"."""
    held, text = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.text()
    if text.isprintable() and text.strip() and not text.isalpha():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    pressed = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    return pressed.toString(QKeySequence.SequenceFormat.PortableText)
