"""Takes the bytes and the name of a file from disk, and refuses what is not a plain file."""

import os
import stat
import unicodedata
from pathlib import Path

from workbench.core.errors import FileProblem

NAME_CHARACTERS = 200
ENDING_CHARACTERS = 10


def content(path: Path, limit_mb: int) -> bytes:
    """The bytes of the file at `path`. `FileProblem` for a link, a folder, a device, no rights, or over `limit_mb`."""
    return bounded(beginning(path, limit_mb * 1024 * 1024 + 1), file_name(path), limit_mb)


def beginning(path: Path, size: int) -> bytes:
    """Up to `size` bytes of the file at `path`. `FileProblem` for a link, a folder, a device, no rights, or a file
    that somebody writes to meanwhile."""
    name = file_name(path)
    try:
        mode = path.lstat().st_mode
        if stat.S_ISDIR(mode):
            raise FileProblem(f"{name} is a folder. Choose the files in it. Nothing was imported.")
        if stat.S_ISLNK(mode):
            raise FileProblem(
                f"{name} is a link to another file. Choose the file itself. Nothing was imported."
            )
        # Without O_NONBLOCK, opening a pipe would wait for its writer for ever.
        flags = (
            os.O_RDONLY
            | getattr(os, "O_NONBLOCK", 0)
            | getattr(os, "O_BINARY", 0)
            | getattr(os, "O_NOFOLLOW", 0)
        )
        descriptor = os.open(path, flags)
    except FileNotFoundError:
        raise FileProblem(f"There is no file {name} at this place. Nothing was imported.") from None
    except (OSError, ValueError) as error:
        raise _not_readable(name, error) from None
    with os.fdopen(descriptor, "rb") as file:
        before = os.fstat(descriptor)
        if not stat.S_ISREG(before.st_mode):
            raise FileProblem(f"{name} is not a plain file. Choose a file with text. Nothing was imported.")
        data = file.read(size)
        after = os.fstat(descriptor)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise FileProblem(
            f"{name} was changed by another program while it was read. Wait until that is done. Nothing was imported."
        )
    return data


def _not_readable(name: str, error: Exception) -> FileProblem:
    """The error for a file that the system would not open."""
    if isinstance(error, PermissionError):
        return FileProblem(f"You have no right to read {name}. Nothing was imported.")
    return FileProblem(
        f"{name} cannot be read: {getattr(error, 'strerror', None) or 'bad name'}. Nothing was imported."
    )


def bounded(data: bytes, name: str, limit_mb: int) -> bytes:
    """`data`, or `FileProblem` when there is more than `limit_mb` of it."""
    if len(data) > limit_mb * 1024 * 1024:
        what = name or "This text"
        raise FileProblem(
            f"{what} is larger than {limit_mb} MB. Import a smaller part of it, or raise the limit in the settings. "
            "Nothing was imported."
        )
    return data


def file_name(path: Path | str) -> str:
    """The last part of a path, of either system, without characters that hide or reorder the rest of it."""
    last = str(path).replace("\\", "/").rstrip("/").rpartition("/")[2]
    shown = "".join(c for c in last if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})
    name = unicodedata.normalize("NFC", shown).strip()
    behind = ending(name)
    return name.removesuffix(behind)[: NAME_CHARACTERS - len(behind)] + behind


def ending(name: str) -> str:
    """What stands behind the last dot, with it, where that is short enough to say what a file is; else ""."""
    at = name.rfind(".")
    return name[at:] if at > 0 and len(name) - at <= ENDING_CHARACTERS else ""
