"""Where one was last in each file: the article and the claim that were shown."""

from pathlib import Path

from workbench.gui.file_memory import FileMemory

_PLACES = FileMemory("places", 2)


def keep(path: Path, article: str, claim: str) -> None:
    """Remembers the place in the file at `path`, instead of the one before."""
    _PLACES.keep(path, article, claim)


def of(path: Path) -> tuple[str, str]:
    """Article and claim, "" where none is remembered. They may have gone since."""
    article, claim = _PLACES.of(path)
    return article, claim
