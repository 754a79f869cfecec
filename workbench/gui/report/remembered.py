"""How reports on a file were exported last."""

from dataclasses import dataclass
from pathlib import Path

from workbench.gui.file_memory import FileMemory

_CHOICES = FileMemory("reports", 4)
ALL, EACH = "", "*"
"""In the place of an article: all in one file, or every one into its own."""


@dataclass(frozen=True)
class Remembered:
    """ "" where nothing is remembered. `scope` is "each" or "all", "" where one article was reported."""

    form: str
    profile: str
    folder: str
    scope: str

    def place(self, path: Path) -> Path:
        """The folder, or that of the file itself where it has gone."""
        folder = Path(self.folder or path.parent)
        return folder if folder.is_dir() else path.parent


def of(path: Path) -> Remembered:
    return Remembered(*_CHOICES.of(path))


def keep(path: Path, form: str, profile: str, folder: Path, article: str) -> None:
    """Remembers these for the file at `path`; which article it was not, for the one that is shown is wanted."""
    _CHOICES.keep(path, form, profile, str(folder), {ALL: "all", EACH: "each"}.get(article, ""))
