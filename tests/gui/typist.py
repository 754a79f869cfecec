"""Somebody at the keyboard: keys go to whatever has the focus, as the system gives them, and each press is counted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


class Typist:
    """`presses` counts the keys that command. Letters typed into a field are text, as they would be on paper, and are not
    counted; getting into the field and out of it is."""

    def __init__(self, qtbot: QtBot) -> None:
        self.presses = 0
        self._qtbot = qtbot

    def press(self, *keys: str) -> None:
        """ "R", "Ctrl+Return", "Shift+Right": each is one press, whatever is held with it."""
        for key in keys:
            self.presses += 1
            QApplication.processEvents()
            QTest.keySequence(focus(self._qtbot), QKeySequence(key))

    def type(self, words: str) -> None:
        """Words into the field that has the focus."""
        QApplication.processEvents()
        QTest.keyClicks(focus(self._qtbot), words)


def press(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
) -> None:
    """One key for whatever has the focus, where nobody counts."""
    for _time in range(times):
        qtbot.keyClick(focus(qtbot), key, held)


def focus(qtbot: QtBot) -> QWidget:
    """Where the keyboard is, once it is somewhere: an open menu takes the keys before anything else, then a dialog."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: _focus() is not None)
    widget = _focus()
    assert widget is not None
    return widget


def inside(widget: QWidget) -> bool:
    """Whether the keyboard is in a widget or in a part of it."""
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


def _focus() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.focusWidget()
