"""Where a question for a file opens: in the folder that the last such file came from."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from workbench.core import settings
from workbench.gui import window_memory


def of(kind: str) -> str:
    """The folder of the last file of a kind; else that of the review file that was open last, else Documents."""
    recent = settings.load().recent
    before = window_memory.kept().value(_name(kind))
    for folder in (before, Path(recent[0]).parent if recent else None):
        if folder and Path(str(folder)).is_dir():
            return str(folder)
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def keep(kind: str, file: Path) -> None:
    """Remembers where this file lies."""
    window_memory.kept().setValue(_name(kind), str(file.absolute().parent))


def _name(kind: str) -> str:
    return f"folders/{kind}"
