"""In the child: what a file from elsewhere must look like from outside, and its copy in a private folder."""

import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from blake3 import blake3

from workbench.core.errors import Damaged, FileProblem, NewerFormat, NotOurs
from workbench.core.store.connection import APPLICATION_ID, FORMAT_VERSION

MAGIC = b"SQLite format 3\0"
SEALED = b"claims-pack "
"""How an encrypted work pack begins (`core/team/sealed.py`)."""
HEADER_BYTES = 100
SMALLEST = 512
LARGEST = 16 * 1024**3
COMPANIONS = ("-journal", "-wal")
ROLLBACK = b"\x01\x01"
UTF_8 = 1
CHUNK = 256 * 1024
SPARE_BYTES = 64 * 1024**2


@dataclass(frozen=True)
class Source:
    """The file as the user named it; `label` is its base name, for messages."""

    path: Path
    label: str


def copy(source: Source, target: Path) -> tuple[str, str]:
    """Copy the file alone to `target` after a look at it from outside; SHA-256 and `fingerprint` of its bytes.

    The copy is switched from WAL to a rollback journal, in its header, so that it opens without companions.
    """
    with opened(source) as descriptor:
        before = os.fstat(descriptor)
        _check_kind(source, before)
        _check_header(source, os.read(descriptor, HEADER_BYTES), before.st_size)
        check_companions(source)
        _check_room(source, before.st_size, target.parent)
        os.lseek(descriptor, 0, os.SEEK_SET)
        digests = _copy_bytes(descriptor, target)
        after = os.fstat(descriptor)
        check_companions(source)
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise _in_use(source)
    with target.open("r+b") as copied:
        copied.seek(18)
        copied.write(ROLLBACK)
    return digests


def fingerprint(source: Source) -> tuple[int, str]:
    """Size, and BLAKE3 of the bytes: as hard to forge as the SHA-256 that people compare, and three times as fast."""
    digest = blake3()
    with opened(source) as descriptor:
        check_companions(source)
        size = _feed(descriptor, digest.update)
    return size, digest.hexdigest()


@contextmanager
def opened(source: Source) -> Iterator[int]:
    """A descriptor of the file itself: no link is followed and no device or pipe is waited for."""
    try:
        _check_kind(source, source.path.lstat())
        flags = (
            os.O_RDONLY
            | getattr(os, "O_NOFOLLOW", 0)
            | getattr(os, "O_NONBLOCK", 0)
            | getattr(os, "O_BINARY", 0)
        )
        descriptor = os.open(source.path, flags)
    except OSError as error:
        raise FileProblem(
            f"“{source.label}” cannot be read: {error.strerror}. Nothing was taken from it."
        ) from None
    try:
        yield descriptor
    except OSError as error:
        raise FileProblem(
            f"“{source.label}” cannot be copied: {error.strerror}. Nothing was taken from it."
        ) from None
    finally:
        os.close(descriptor)


def _check_kind(source: Source, status: os.stat_result) -> None:
    """Only an ordinary file of a size that a review file can have."""
    if stat.S_ISLNK(status.st_mode):
        raise FileProblem(f"“{source.label}” is a link to another file. Choose that file itself.")
    if not stat.S_ISREG(status.st_mode):
        raise FileProblem(f"“{source.label}” is not an ordinary file. Choose a .claims file.")
    if status.st_size < SMALLEST:
        raise _not_ours(source)
    if status.st_size > LARGEST:
        raise FileProblem(f"“{source.label}” is larger than 16 GB, which is more than can be merged.")


def _check_header(source: Source, header: bytes, size: int) -> None:
    """The first 100 bytes (SQLite file format, section 1.3) must say that the file is ours and whole."""
    if header.startswith(SEALED):
        raise NotOurs(
            f"“{source.label}” is an encrypted work pack. Open it with its passphrase, and merge the file that comes of it. "
            "Nothing was taken from it."
        )
    if len(header) < HEADER_BYTES or not header.startswith(MAGIC) or _number(header, 68, 4) != APPLICATION_ID:
        raise _not_ours(source)
    if _number(header, 60, 4) > FORMAT_VERSION:
        raise NewerFormat(
            f"“{source.label}” was made by a newer version of the program. "
            "Update the program on this computer, then merge again. Nothing was taken from it."
        )
    if _number(header, 60, 4) < 1:
        raise _not_ours(source)
    page = {1: 65536}.get(_number(header, 16, 2), _number(header, 16, 2))
    whole = page >= SMALLEST and page & (page - 1) == 0 and _number(header, 28, 4) * page == size
    if not whole:
        check_companions(source)  # while it is written it is as long as its journal says
    if not whole or header[18] not in (1, 2) or header[19] not in (1, 2) or _number(header, 56, 4) != UTF_8:
        raise damaged(source)


def _number(header: bytes, at: int, length: int) -> int:
    """The big-endian number at `at`."""
    return int.from_bytes(header[at : at + length], "big")


def check_companions(source: Source) -> None:
    """A journal beside the file means that it is in use, or was not closed; a foreign one is never replayed."""
    for ending in COMPANIONS:
        try:
            status = source.path.with_name(source.path.name + ending).lstat()
        except FileNotFoundError:
            continue
        if status.st_size or not stat.S_ISREG(status.st_mode):
            raise _in_use(source)


def _check_room(source: Source, size: int, folder: Path) -> None:
    """The copy and the staging file need room in the folder for temporary files."""
    if shutil.disk_usage(folder).free < 2 * size + SPARE_BYTES:
        raise FileProblem(
            f"There is not enough room for temporary files to read “{source.label}”. Nothing was taken from it."
        )


def _copy_bytes(descriptor: int, target: Path) -> tuple[str, str]:
    """Copy what is left to read to the new file `target`; SHA-256 and BLAKE3 of it."""
    digests = hashlib.sha256(), blake3()
    with target.open("xb") as copied:
        _feed(descriptor, copied.write, *(digest.update for digest in digests))
    return digests[0].hexdigest(), digests[1].hexdigest()


def _feed(descriptor: int, *takers: Callable[[memoryview], object]) -> int:
    """Hand what is left to read to all `takers`; how many bytes that was."""
    buffer = memoryview(bytearray(CHUNK))
    size = 0
    with os.fdopen(os.dup(descriptor), "rb", buffering=0) as file:
        while count := file.readinto(buffer):
            size += count
            for take in takers:
                take(buffer[:count])
    return size


def _not_ours(source: Source) -> NotOurs:
    return NotOurs(f"“{source.label}” is not a Claim Workbench file. Nothing was taken from it.")


def damaged(source: Source) -> Damaged:
    return Damaged(
        f"“{source.label}” is damaged or incomplete. Ask for a fresh copy of it. Nothing was taken from it."
    )


def _in_use(source: Source) -> FileProblem:
    return FileProblem(
        f"“{source.label}” is still in use, or was not closed where it comes from. "
        "Close it there and copy it again. Nothing was taken from it."
    )
