"""Where one was in each file when it was closed: the article and the claim that were shown."""

import os
from pathlib import Path

from PySide6.QtCore import QSettings

from workbench.gui import window_memory

MOST = 30
"""Files whose places are remembered, those closed last."""


def keep(path: Path, article: str, claim: str) -> None:
    """Remembers the place in the file at `path`, instead of the one before."""
    kept = window_memory.kept()
    here = os.path.realpath(path)
    others = [row for row in _rows(kept) if row[0] != here]
    kept.setValue("places", ["\n".join(row) for row in [(here, article, claim), *others][:MOST]])


def of(path: Path) -> tuple[str, str]:
    """Article and claim, "" where none is remembered. They may have gone since."""
    here = os.path.realpath(path)
    return next(
        ((article, claim) for file, article, claim in _rows(window_memory.kept()) if file == here), ("", "")
    )


def _rows(kept: QSettings) -> list[tuple[str, str, str]]:
    """What is remembered, without what somebody else wrote into the settings."""
    rows = kept.value("places") or []
    split = [str(row).rsplit("\n", 2) for row in (rows if isinstance(rows, list) else [rows])]
    return [(row[0], row[1], row[2]) for row in split if len(row) == 3]
