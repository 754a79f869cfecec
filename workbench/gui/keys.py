"""The single-letter keys: the one place that decides whether a key press is a command or text."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

SCAN_CODES = {
    **{10 + place: digit for place, digit in enumerate("1234567890")},
    **{24 + place: letter for place, letter in enumerate("QWERTYUIOP")},
    **{38 + place: letter for place, letter in enumerate("ASDFGHJKL")},
    **{52 + place: letter for place, letter in enumerate("ZXCVBNM")},
}
"""Where the keys of a Latin keyboard lie under X11 and Wayland, for layouts without Latin letters."""

_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_NAMED = {
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Backspace: "Backspace",
}
_SEQUENCES = {QKeySequence.StandardKey.Copy: "Ctrl+C", QKeySequence.StandardKey.Paste: "Ctrl+V"}
NATIVE_IN_TABLES = frozenset({"Up", "Down"})
_NATIVE_IN_TEXTS = frozenset({"Ctrl+C"})
_NATIVE_WHERE_ONE_READS = NATIVE_IN_TABLES | _NATIVE_IN_TEXTS


def _takes_keys(widget: QWidget | None) -> bool:
    """True for a view (a table, a text that is only read); false for every field that text can be typed into."""
    if widget is None or not widget.inherits("QAbstractScrollArea"):
        return False
    is_text = widget.inherits("QTextEdit") or widget.inherits("QPlainTextEdit")
    return not is_text or bool(widget.property("readOnly"))


def name(event: QKeyEvent) -> str:
    """ "J", "Shift+N", "1", "?", "Down", "Alt+Left"; "" for a key that can be no command. The place of the key counts where the
    layout has no Latin letters on it, or digits only with Shift."""
    for sequence, words in _SEQUENCES.items():
        if event.matches(sequence):
            return words
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    if held & Qt.KeyboardModifier.AltModifier and event.key() in _ARROWS:
        pressed = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
        return pressed.toString(QKeySequence.SequenceFormat.PortableText)
    shift = held == Qt.KeyboardModifier.ShiftModifier
    if held and not shift:
        return ""
    named = _NAMED.get(Qt.Key(event.key())) if event.key() in _NAMED else None
    if named:
        return "" if shift else named
    text = event.text().upper()
    if text == "?" or (text.isascii() and text.isdigit()):
        return text
    if not (text.isascii() and text.isalpha()):
        text = _by_place(event)
    return f"Shift+{text}" if shift and text else text


def _by_place(event: QKeyEvent) -> str:
    if sys.platform == "win32":
        virtual = event.nativeVirtualKey()
        return chr(virtual) if 0x30 <= virtual <= 0x39 or 0x41 <= virtual <= 0x5A else ""
    return SCAN_CODES.get(event.nativeScanCode(), "") if sys.platform.startswith("linux") else ""


class KeyRouter(QObject):
    """Watches the widget that has the focus while it is a view inside one of `areas`, and no other."""

    def __init__(self, areas: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._areas = areas  # the same list that the pages are added to when they are built
        self._actions: dict[str, QAction] = {}
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def bind(self, actions: dict[str, QAction]) -> None:
        """`actions` by the names of their keys, instead of those before."""
        self._actions = actions

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
            self._watched = None
        if now is not None and _takes_keys(now) and any(area.isAncestorOf(now) for area in self._areas):
            self._watched = now
            now.installEventFilter(self)
            now.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not isinstance(
            event, QKeyEvent
        ):
            return False
        key = name(event)
        action = self._actions.get(key)
        if action is None or key in _native(watched):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif action.isEnabled():
            action.trigger()
        return True


def _native(view: QObject) -> frozenset[str]:
    """Keys that mean in a view what they mean everywhere. One with the property "scrolls" is for reading: there the arrows
    do not go through the claims."""
    if view.property("scrolls"):
        return _NATIVE_WHERE_ONE_READS
    return NATIVE_IN_TABLES if view.inherits("QAbstractItemView") else _NATIVE_IN_TEXTS
