"""A file of the user's choice, written whole or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from workbench.core.errors import FileProblem
from workbench.core.store.backup import sync


@contextmanager
def beside(out: Path) -> Iterator[BinaryIO]:
    """A new file, which gets the name `out` when all of it is on the disk: at any moment `out` is what was there before, or the
    whole new file. OSError where that cannot be; nothing is left behind then, as after any other error inside."""
    target = out.resolve()
    part = target.with_name(f".workbench-{secrets.token_hex(6)}.part")
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            part.chmod(target.stat().st_mode & 0o7777)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    sync(target)


def replace(out: Path, data: bytes) -> None:
    """Put `data` into `out`. FileProblem where that cannot be; what was there before then stays."""
    try:
        if out.is_dir():
            raise IsADirectoryError(21, "It is a folder")
        with beside(out) as file:
            file.write(data)
    except OSError as error:
        raise FileProblem(
            f"The report could not be written to {out}: {error.strerror or error}. Nothing was changed."
            " Choose another place or free some space."
        ) from error
