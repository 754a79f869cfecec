"""Somebody at the keyboard: keys go to whatever has the focus, as the system gives them, and each press is counted."""

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


class Typist:
    """`presses` counts the keys that command. Letters typed into a field are text, as they would be on paper, and are not
    counted; getting into the field and out of it is."""

    def __init__(self) -> None:
        self.presses = 0

    def press(self, *keys: str) -> None:
        """ "R", "Ctrl+Return", "Shift+Right": each is one press, whatever is held with it."""
        for key in keys:
            self.presses += 1
            QTest.keySequence(_focus(), QKeySequence(key))

    def type(self, words: str) -> None:
        """Words into the field that has the focus."""
        QTest.keyClicks(_focus(), words)


def _focus() -> QWidget:
    """Where the keyboard is: an open menu takes the keys before anything else, then a dialog."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        QTest.qWaitForWindowActive(dialog)
    QApplication.processEvents()
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None, "the keyboard is nowhere"
    return widget


def inside(widget: QWidget) -> bool:
    """Whether the keyboard is in a widget or in a part of it."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
