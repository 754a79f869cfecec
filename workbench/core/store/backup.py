"""Verified copies: written beside, checked, synced, then named."""

import os
import sqlite3
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from workbench.core.errors import Damaged, FileProblem

if TYPE_CHECKING:
    from workbench.core.store.workspace import Workspace


def backup(workspace: "Workspace", out: Path) -> str:
    """Write a verified copy of the open file to `out` (which must not exist) and return its SHA-256 in hex."""
    out = out.absolute()
    require_free(out)
    copy(workspace.connection, out)
    with out.open("rb") as file:
        return _digest(file.fileno())


def require_free(out: Path) -> None:
    """FileProblem where something has that name already, or its folder is not there."""
    out = out.absolute()
    if out.exists():
        raise FileProblem(f"{out.name} exists already; choose another name. Nothing was written.")
    if not out.parent.is_dir():
        raise FileProblem(
            f"The folder {out.parent} is not there; make it, or choose another. Nothing was written."
        )


def before_upgrade(connection: sqlite3.Connection, path: Path) -> Path:
    """The copy that is made before a file of an older format is upgraded: NAME.before-upgrade-N.claims beside it."""
    number = 1
    while (out := path.with_name(f"{path.stem}.before-upgrade-{number}{path.suffix}")).exists():
        number += 1
    copy(connection, out)
    return out


def copy(connection: sqlite3.Connection, out: Path) -> None:
    """VACUUM INTO a temporary name beside `out`, check the copy, sync it, give it its name, sync the folder."""
    half = out.with_name(out.name + ".part")
    half.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO ?", (str(half),))
        _check(half)
        half.replace(out)
        sync(out)
    except (OSError, sqlite3.OperationalError) as error:
        half.unlink(missing_ok=True)
        raise FileProblem(
            f"The copy {out.name} could not be written ({error}); check the disk and the folder's rights."
        ) from error


def _check(path: Path) -> None:
    copied = sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)
    try:
        problem = copied.execute("PRAGMA integrity_check(1)").fetchone()[0]
    finally:
        copied.close()
    if problem != "ok":
        path.unlink(missing_ok=True)
        raise Damaged(
            f"The copy did not pass its check ({problem}), so it was not kept; the file itself may be damaged."
        )


def _digest(descriptor: int) -> str:
    digest = sha256()
    while block := os.read(descriptor, 1 << 20):
        digest.update(block)
    return digest.hexdigest()


def sync(path: Path) -> None:
    """Wait until a file that nobody has open, and its name, are on the disk."""
    for place in (path, path.parent) if os.name == "posix" else (path,):
        try:
            descriptor = os.open(place, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
        except PermissionError:  # a folder that may be written to and not listed
            continue
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
