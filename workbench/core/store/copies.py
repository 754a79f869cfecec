"""Copies of the open file in its folder: which of them still hold bytes that were removed from it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.core.store.connection import is_open_here
from workbench.core.store.workspace import Workspace

BLOCK = 1 << 20


def holding(workspace: Workspace, marks: Sequence[bytes]) -> Iterator[Path]:
    """The files beside the open one, backups before an upgrade among them, in which one of these marks stands: the SHA-256
    under which bytes are kept, or the salt of a body. They are read as bytes and never opened as files of ours."""
    for path in sorted(workspace.path.parent.glob("*.claims*")):
        if path.is_file() and not path.is_symlink() and not is_open_here(path):
            try:
                found = _holds(path, marks)
            except PermissionError:
                continue
            if found:
                yield path


def _holds(path: Path, wanted: Sequence[bytes]) -> bool:
    """Whether one of the byte strings stands in the file, also across two blocks."""
    overlap = max(map(len, wanted), default=1) - 1
    tail = b""
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            tail += block
            if any(each in tail for each in wanted):
                return True
            tail = tail[-overlap:] if overlap else b""
    return False
