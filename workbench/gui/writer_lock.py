"""Only one window writes to a file: the lock lies in the settings folder, never beside the user's file."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile

from workbench.core.errors import FileProblem
from workbench.core.settings import config_dir
from workbench.gui.texts import _


def take(path: Path) -> QLockFile | None:
    """The lock of the file at `path` (its real path), or None where another window has it.
    FileProblem where the settings folder cannot be written to."""
    folder = config_dir() / "locks"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileProblem(
            _("The settings folder {folder} cannot be written to; check its rights.").format(
                folder=config_dir()
            )
        ) from error
    name = sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    lock = QLockFile(str(folder / f"{name}.lock"))
    lock.setStaleLockTime(0)  # a window may stay open for days; Qt still notices that its process is gone
    return lock if lock.tryLock(0) else None
