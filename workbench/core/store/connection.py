"""Opening the SQLite file: its header before anything else, then the settings that keep every acknowledged action.

Rollback journal with synchronous=EXTRA: one file that can be copied whenever the program rests, and nothing that was
acknowledged is lost at a power cut.
"""

import os
import sqlite3
import stat
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

from workbench.core.errors import Damaged, FileProblem, NotOurs, ReadOnly, UserError

APPLICATION_ID = 0x434C4D57
"""The four letters "CLMW" in the file's header."""

FORMAT_VERSION = 1
"""The format of the log, in the header's user_version."""

_MAGIC = b"SQLite format 3\x00"

_PRAGMAS = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -32000",
)

STATEMENTS_KEPT = 500
"""Compiled statements: more than a verdict and all that the window then reads takes, so that none is compiled twice."""

_open_here: Counter[str] = Counter()
"""Files that this process has open. Reading one of them as bytes would drop SQLite's locks on it."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection with our settings. The caller has checked the header; transactions are begun by hand."""
    if read_only and _has_journal(path):
        _roll_back(path)
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        address(path, mode),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=STATEMENTS_KEPT,
    )
    _open_here[_name(path)] += 1
    try:
        for pragma in _PRAGMAS[1:] if read_only else _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        close(connection, path)
        raise
    add_functions(connection)
    return connection


def address(path: Path, mode: str) -> str:
    """A file as SQLite is to open it: "ro" or "rw"."""
    return f"file:{quote(str(path))}?mode={mode}"


def add_functions(connection: sqlite3.Connection) -> None:
    """What our SQL calls and SQLite does not have."""
    connection.create_function("casefold", 1, str.casefold, deterministic=True)
    connection.create_function("unhexed", 1, bytes.fromhex, deterministic=True)


def _has_journal(path: Path) -> bool:
    """Whether somebody is writing, or was killed while they did."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _roll_back(path: Path) -> None:
    """Take back what a killed program left half written: SQLite does so at the first look of a connection that may write,
    unless somebody is still writing. A connection for reading could not even read; why it cannot, it says itself."""
    with (
        suppress(sqlite3.Error),
        closing(sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True)) as connection,
    ):
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def close(connection: sqlite3.Connection, path: Path) -> None:
    """Close a connection that `connect` made."""
    connection.close()
    _open_here[_name(path)] -= 1


def is_open_here(path: Path) -> bool:
    """Whether this process has the file open, so that it must not be read as bytes."""
    return bool(_open_here[_name(path)])


def is_review(path: Path) -> bool:
    """Whether one of our files lies there, sound or not. OSError where that cannot be read."""
    if is_open_here(path):
        return True
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return _is_ours(file.read(100))


def check_header(path: Path) -> int:
    """The format version of one of our files. NotOurs, Damaged or FileProblem for anything else; the file is not changed."""
    try:
        status = path.stat()
    except OSError as error:
        raise FileProblem(
            f"{path.name} cannot be opened: {(error.strerror or 'it is not there').lower()}."
        ) from error
    if not stat.S_ISREG(status.st_mode):
        raise NotOurs(f"{path.name} is not a file; choose a .claims file.")
    if is_open_here(path):
        return FORMAT_VERSION
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise FileProblem(
            f"{path.name} cannot be read: {(error.strerror or '').lower()}; check its rights."
        ) from error
    if not _is_ours(header):
        raise NotOurs(f"{path.name} is not a Claim Workbench file; nothing in it was changed.")
    if not _has_journal(path):
        _check_length(path, header, status.st_size)
    return int.from_bytes(header[60:64], "big")


def _is_ours(header: bytes) -> bool:
    return header.startswith(_MAGIC) and int.from_bytes(header[68:72], "big") == APPLICATION_ID


def _check_length(path: Path, header: bytes, size: int) -> None:
    page = int.from_bytes(header[16:18], "big")
    expected = (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")
    if header[24:28] == header[92:96] and size < expected:
        raise Damaged(
            f"{path.name} is cut short: {size:,} of {expected:,} bytes are there. Copy it again, or open a backup."
        )


def explain(error: sqlite3.Error, path: Path) -> UserError | None:
    """The user's side of an SQLite error, or None where it is a bug of ours."""
    whole = getattr(error, "sqlite_errorcode", 0)
    if whole == sqlite3.SQLITE_READONLY_DBMOVED:
        return ReadOnly(
            f"{path.name} was moved, renamed or deleted while it was open, so the last action was not saved; put it back to "
            "where it was, or open it where it is now."
        )
    code = whole & 0xFF
    sentences: dict[int, UserError] = {
        sqlite3.SQLITE_FULL: FileProblem(
            "The disk is full, so the last action was not saved; make room and do it again."
        ),
        sqlite3.SQLITE_IOERR: FileProblem(
            f"{path.name} could not be written, so the last action was not saved; check the disk or stick and try again."
        ),
        sqlite3.SQLITE_BUSY: FileProblem(
            f"Another program is writing to {path.name}; wait a moment and try again."
        ),
        sqlite3.SQLITE_LOCKED: FileProblem(
            f"Another program is writing to {path.name}; wait a moment and try again."
        ),
        sqlite3.SQLITE_READONLY: ReadOnly(
            f"{path.name} cannot be written; copy it to a place where you may write."
        ),
        sqlite3.SQLITE_CANTOPEN: FileProblem(
            f"{path.name} cannot be opened here; check the folder and its rights."
        ),
        sqlite3.SQLITE_CORRUPT: Damaged(
            f"{path.name} is damaged; open a backup, or run verify to see what is affected."
        ),
        sqlite3.SQLITE_NOTADB: NotOurs(
            f"{path.name} is not a Claim Workbench file; nothing in it was changed."
        ),
    }
    return sentences.get(code)


def _name(path: Path) -> str:
    return os.path.realpath(path)
