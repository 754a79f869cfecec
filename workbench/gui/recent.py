"""The files opened last, newest first."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from workbench.core import settings
from workbench.gui import icons
from workbench.gui.texts import _, isolate, on_button, tip
from workbench.gui.widgets import Label

SHOWN = 6


def paths() -> list[Path]:
    """A file that is gone is left out; it may be on a disk that comes back."""
    return [path for path in map(Path, settings.load().recent) if path.exists()][:SHOWN]


class RecentMenu(QMenu):
    """The same list as a part of the File menu, read anew each time it is opened."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_("Opened last"), parent)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for path in paths():
            action = self.addAction(on_button(isolate(path.name)))
            action.setToolTip(tip(str(path)))
            action.triggered.connect(lambda _checked=False, path=path: self.chosen.emit(path))
        if self.isEmpty():
            self.addAction(_("No file yet")).setEnabled(False)
        else:
            self.addSeparator()
            self.addAction(_("Forget these files"), lambda: settings.forget_recent(paths()))


class RecentFiles(QWidget):
    chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.buttons: list[QPushButton] = []
        self._title = Label(_("Opened last"), 12, QFont.Weight.DemiBold, "ink_faint")
        self._column.addWidget(self._title)
        self.refresh()

    def refresh(self) -> None:
        """Reads the list anew."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(path) for path in paths()]
        self.setVisible(bool(self.buttons))

    def _forget(self, path: Path) -> None:
        """Takes one off the list and leaves the focus on the next."""
        at = min(paths().index(path), len(self.buttons) - 2) if path in paths() else 0
        settings.forget_recent([path])
        self.refresh()
        if self.buttons:
            self.buttons[max(0, at)].setFocus(Qt.FocusReason.TabFocusReason)

    def _button(self, path: Path) -> QPushButton:
        home = Path.home()
        folder = f"~/{path.parent.relative_to(home)}" if path.is_relative_to(home) else str(path.parent)
        button = QPushButton(on_button(f"{isolate(path.name)}   {isolate(folder)}"))
        button.setProperty("kind", "flat")
        button.setStyleSheet("text-align: left;")
        button.setToolTip(tip(str(path)))
        icons.follow(button, "file-check", "ink_soft", 16)
        button.clicked.connect(lambda: self.chosen.emit(path))
        forget = QAction(_("Remove from this list"), button)
        forget.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        forget.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        forget.triggered.connect(lambda: self._forget(path))
        button.addAction(forget)
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._column.addWidget(button)
        return button
