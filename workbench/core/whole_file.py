"""A file of the user's choice, written whole or not at all."""

import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from workbench.core.errors import FileProblem
from workbench.core.store.backup import sync
from workbench.core.store.connection import is_review


@contextmanager
def beside(out: Path) -> Iterator[BinaryIO]:
    """A new file, which gets the name `out` when all of it is on the disk: at any moment `out` is what was there before, or the
    whole new file. FileProblem where a review lies there, OSError where it cannot be; nothing is left behind then, as after any
    other error inside."""
    target = _target(out)
    part = _part(target)
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _take_place(part, target)
    finally:
        part.unlink(missing_ok=True)


def replace(out: Path, data: bytes) -> None:
    """Put `data` into `out`. FileProblem where that cannot be, or a review lies there; what was there before then stays."""
    replace_all({out: data})


def replace_all(files: Mapping[Path, bytes]) -> None:
    """The same for several files: all are on the disk before the first of them takes its place."""
    out, placed, parts = Path(), None, dict[Path, Path]()
    try:
        try:
            for out, data in files.items():
                if out.is_dir():
                    raise IsADirectoryError(21, "It is a folder")
                parts[out] = _part(_target(out))
                with parts[out].open("xb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
            for out, part in parts.items():
                _take_place(part, out.resolve())
                placed = out
        finally:
            for part in parts.values():
                part.unlink(missing_ok=True)
    except OSError as error:
        raise FileProblem(
            f"The file {out} could not be written: {error.strerror or error}."
            f" {f'Only {placed.name} is new' if placed else 'Nothing was changed'}. Choose another place or free some space."
        ) from error


def _target(out: Path) -> Path:
    """Where it will stand, links followed. FileProblem where that is somebody's work: a mistyped name must not cost it."""
    target = out.resolve()
    if is_review(target):
        raise FileProblem(
            f"{out.name} is a review, and nothing else takes its place. Choose another name. Nothing was changed."
        )
    return target


def _part(target: Path) -> Path:
    return target.with_name(f".workbench-{secrets.token_hex(6)}.part")


def _take_place(part: Path, target: Path) -> None:
    if target.exists():
        part.chmod(target.stat().st_mode & 0o7777)
    part.replace(target)
    sync(target)
