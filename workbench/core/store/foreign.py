"""Opens a file that somebody else made, as if it were hostile, and hands on a clean copy of its log.

The other file is never opened in place: a crafted `-journal` beside a file has made SQLite delete an unrelated
one. A child process with limits looks at the file, copies it into a private folder, checks the copy, takes its log over
into a staging file that has only our own tables, and checks every row there. What comes back is data, not a database of theirs.
"""

import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from workbench.core import sandbox
from workbench.core.errors import Cancelled, Damaged, FileProblem
from workbench.core.store import scratch

TARGET = "workbench.core.store.foreign_read:read"
STAGING_NAME = "staging.db"
SECONDS = 20.0
SECONDS_PER_MEGABYTE = 2.0
MEMORY_MB = 1024
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Staged:
    """A checked copy of another file's log. `file` is its base name, for people; close it to remove the copy. `fingerprint`
    is that of the file's bytes, by which it is known again; "" where there was no file.
    """

    file: str
    sha256: str
    fingerprint: str
    path: Path
    folder: tempfile.TemporaryDirectory[str]

    def close(self) -> None:
        """Remove the private folder and all that is in it."""
        self.folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def stage(
    path: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancel: threading.Event | None = None,
) -> Staged:
    """A checked copy of the log of the file at `path`; the file and its folder are left as they are.

    `progress(0, 1)` and `progress(1, 1)` are called before and after; setting `cancel` ends the work with
    `Cancelled`. Raises `FileProblem` (no ordinary file, in use, no room), `NotOurs`, `NewerFormat` or `Damaged`.
    """
    label = label_of(path)
    if progress:
        progress(0, 1)
    folder = scratch.folder()
    staging = Path(folder.name) / STAGING_NAME
    try:
        answer = sandbox.run(
            TARGET,
            str(path.absolute()),
            label,
            folder.name,
            seconds=seconds_for(path),
            memory_mb=MEMORY_MB,
            cancel=cancel,
            on_failure=lambda why: Damaged(f"“{label}” cannot be read: {why}. Nothing was taken from it."),
        )
    except Cancelled:
        folder.cleanup()
        raise Cancelled("The merge was stopped. Nothing was changed.") from None
    except BaseException:
        folder.cleanup()
        raise
    if progress:
        progress(1, 1)
    return Staged(
        file=label,
        sha256=answer["sha256"],
        fingerprint=answer["fingerprint"],
        path=staging,
        folder=folder,
    )


def label_of(path: Path) -> str:
    """The base name of `path` as a label: printable characters only, so that a name cannot dress up a message."""
    return "".join(character for character in path.name if character.isprintable()) or "file"


def seconds_for(path: Path) -> float:
    """How long the child may take: a hang ends soon, a large file gets the time it needs."""
    try:
        size = path.lstat().st_size
    except OSError as error:
        raise FileProblem(
            f"“{label_of(path)}” cannot be read: {error.strerror}. Nothing was taken from it."
        ) from None
    return SECONDS + SECONDS_PER_MEGABYTE * size / MEGABYTE
