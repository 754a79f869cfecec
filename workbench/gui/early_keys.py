"""The keys that are pressed while the window is on the screen already and its file is not open yet."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class EarlyKeys(QObject):
    """Keeps what is pressed from now on, for a window that was shown; whoever has the focus after `release` gets it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._kept: list[QKeyEvent] = []
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._kept.append(event.clone())
            return True
        return False

    def release(self) -> None:
        """Called once the file is open or the first question is asked; those whose turn it is take the focus first."""
        QTimer.singleShot(0, self, self._give)

    def _give(self) -> None:
        self._window.windowHandle().removeEventFilter(self)
        for event in self._kept:
            asked = QApplication.activeModalWidget() or self._window
            action = self._action(event) if asked is self._window else None
            if action is None:
                QApplication.sendEvent(asked.focusWidget() or asked, event)
            else:
                action.trigger()
        self.deleteLater()

    def _action(self, event: QKeyEvent) -> QAction | None:
        """The command of the whole window that the key belongs to; Qt looks for it only when a key comes from the system."""
        if event.type() is not QEvent.Type.KeyPress:
            return None
        pressed = QKeySequence(event.keyCombination())
        known = (action for action in self._window.actions() if pressed in action.shortcuts())
        return next((action for action in known if action.isEnabled()), None)
