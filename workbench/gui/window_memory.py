"""What a window remembers until the next start: its place, its splitters, the file that was open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from workbench.core import settings

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

FIRST = (1440, 900)
"""The size of a new window, on a screen that is large enough."""


def restore(window: "MainWindow") -> None:
    memory = kept()
    geometry = memory.value("geometry")
    if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
        screen = window.screen().availableSize()
        window.resize(min(FIRST[0], screen.width()), min(FIRST[1], screen.height()))
    window.pages.restore(memory)


def remember(window: "MainWindow") -> None:
    """Called before the file is closed. A file that is not among the recent ones (the sample) is not remembered."""
    memory = kept()
    memory.setValue("geometry", window.saveGeometry())
    path = str(window.session.path or "")
    memory.setValue("open", path if path in settings.load().recent else "")
    window.pages.remember(memory)


def last_file() -> Path | None:
    """The file that was open when the last window was closed, where it still is."""
    name = kept().value("open")
    path = Path(name) if isinstance(name, str) and name else None
    return path if path is not None and path.exists() else None


def kept() -> QSettings:
    """The file that all this is written to."""
    return QSettings(str(settings.config_dir() / "window.ini"), QSettings.Format.IniFormat)
