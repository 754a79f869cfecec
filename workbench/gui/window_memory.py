"""What a window remembers until the next start: its place, its splitters, the file that was open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize

from workbench.core import settings

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

FIRST = (1440, 900)
"""The size of a new window, on a screen that is large enough."""
FRAME = (8, 40)
"""What the system's frame and title bar may take, which nobody knows before the window is there."""


def restore(window: "MainWindow") -> None:
    memory = kept()
    geometry = memory.value("geometry")
    if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
        window.resize(first_size(window.screen().availableSize()))
    window.pages.restore(memory)


def first_size(screen: QSize) -> QSize:
    """The size of a new window where that much of the screen is free: with its frame it is all seen."""
    return QSize(*FIRST).boundedTo(screen - QSize(*FRAME))


def remember(window: "MainWindow") -> None:
    """Called before the file is closed."""
    memory = kept()
    memory.setValue("geometry", window.saveGeometry())
    remember_file(window.session.path)
    window.pages.remember(memory)


def remember_file(path: Path | None) -> None:
    """That this file is open. One that is not among the recent ones (the sample) is not remembered."""
    name = str(path or "")
    kept().setValue("open", name if name in settings.load().recent else "")


def last_file() -> Path | None:
    """The file that was open when the last window was closed, where it still is."""
    name = kept().value("open")
    path = Path(name) if isinstance(name, str) and name else None
    return path if path is not None and path.exists() else None


def kept() -> QSettings:
    """The file that all this is written to."""
    return QSettings(str(settings.config_dir() / "window.ini"), QSettings.Format.IniFormat)
