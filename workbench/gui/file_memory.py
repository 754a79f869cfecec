"""What the window remembers of each file, in its own settings: so many short texts, of the files that were open last."""

import os
from pathlib import Path

from workbench.gui import window_memory

MOST = 30
"""Files of which something is remembered, those of which it was kept last."""


class FileMemory:
    """`name` is that in the settings, `texts` how many are kept of each file."""

    def __init__(self, name: str, texts: int) -> None:
        self._name, self._texts = name, texts

    def keep(self, path: Path, *texts: str) -> None:
        """Remembers these of the file at `path`, instead of those before."""
        if any("\n" in text for text in texts):
            return
        here = os.path.realpath(path)
        rows = [(here, *texts), *(row for row in self._rows() if row[0] != here)]
        window_memory.kept().setValue(self._name, ["\n".join(row) for row in rows[:MOST]])

    def of(self, path: Path) -> tuple[str, ...]:
        """The texts, each "" where none is remembered. What they name may have gone since."""
        here = os.path.realpath(path)
        return next((row[1:] for row in self._rows() if row[0] == here), ("",) * self._texts)

    def _rows(self) -> list[tuple[str, ...]]:
        """What is remembered, without what somebody else wrote into the settings."""
        rows = window_memory.kept().value(self._name) or []
        split = [str(row).rsplit("\n", self._texts) for row in (rows if isinstance(rows, list) else [rows])]
        return [tuple(row) for row in split if len(row) == self._texts + 1]
