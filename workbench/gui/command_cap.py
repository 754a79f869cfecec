"""The key of a command as it is printed on the keyboard, always the one that it has now."""

from PySide6.QtWidgets import QWidget

from workbench.gui import keymap
from workbench.gui.widgets import KeyCap


class CommandCap(KeyCap):
    """Takes no room while the command has no key."""

    def __init__(self, command: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._command = command
        keymap.notifier.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Reads the key anew."""
        self.key = keymap.first(self._command)
        self._fit()
