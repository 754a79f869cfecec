"""The button that appears beside selected words and makes a claim of them."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.gui import icons, keymap
from workbench.gui.texts import _


class SelectionButton(QPushButton):
    """Floats over the text, below the selection's end."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("kind", "primary")
        icons.follow(self, "highlighter", "on_primary", 15)
        keymap.notifier.changed.connect(self._show_key)
        self._show_key()
        self.hide()

    def _show_key(self) -> None:
        self.setText(keymap.tip(_("Make a claim"), "new-claim"))

    def show_at(self, caret: QRect) -> None:
        """`caret` is where the selection ends, in the coordinates of the widget below."""
        self.adjustSize()
        room = self._over.rect()
        left = min(max(8, caret.left() - self.width() // 2), room.width() - self.width() - 8)
        top = caret.bottom() + 10
        if top + self.height() > room.height():
            top = caret.top() - self.height() - 10
        self.move(left, max(4, top))
        self.show()
        self.raise_()
