"""The line above the article in which words are looked for: how many places there are, and which is shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from workbench.gui import icons
from workbench.gui.texts import _, number
from workbench.gui.widgets import Label, announce

DELAY = 120
"""Milliseconds after the last letter."""


class FindBar(QWidget):
    """Enter goes on, with Shift back; Escape leaves."""

    typed = Signal(str)
    """Other words; they are looked for from where the reader is."""
    wanted = Signal(bool)
    """The next place (False) or the one before (True)."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(6)
        self.field = QLineEdit()
        self.field.setPlaceholderText(_("Find in the article"))
        self.field.setAccessibleName(_("Find in the article"))
        row.addWidget(self.field, 1)
        self.count = Label("", 12, 500, "ink_soft")
        row.addWidget(self.count)
        self.before = self._button("chevron-up", _("Find the place before"), lambda: self.wanted.emit(True))
        self.next = self._button("chevron-down", _("Find the next place"), lambda: self.wanted.emit(False))
        self.leave = self._button("x", _("Close the search"), self.left.emit)
        for button in (self.before, self.next, self.leave):
            row.addWidget(button)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DELAY)
        self._wait.timeout.connect(self._look)
        self.field.textEdited.connect(lambda _text: self._wait.start())
        self.hide()

    def enter(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, words: str, at: int, count: int, *, more: bool) -> None:
        """`at` is the place shown, from 1, 0 while none is; `more` says that there are more than were counted."""
        if self.field.text() != words:
            self.field.setText(words)
        if not words.strip():
            told = ""
        elif not count:
            told = _("not found")
        elif more:
            told = _("{n} of more than {all}").format(n=number(at), all=number(count))
        else:
            told = _("{n} of {all}").format(n=number(at), all=number(count))
        self.count.setText(told)
        self.before.setEnabled(count > 0)
        self.next.setEnabled(count > 0)
        if told:
            announce(self.field, told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._wait.isActive():
                self._look()
            else:
                self.wanted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._wait.stop()
        self.typed.emit(self.field.text())

    def _button(self, icon: str, name: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "flat")
        button.setAccessibleName(name)
        button.setToolTip(name)
        icons.follow(button, icon, "ink_soft", 15)
        button.clicked.connect(lambda _checked=False: run())
        return button
