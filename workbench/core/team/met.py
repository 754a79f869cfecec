"""Files that were merged into this one before, known again by their bytes, so that nothing of them is read a second time.

What is kept of a file belongs to this copy, as the list of merges does. It counts only while the log still holds the end of each
of its chains: equal hashes there mean that all of it is here.
"""

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from workbench import __version__
from workbench.core.errors import FileProblem, NotOurs
from workbench.core.store import foreign_copy
from workbench.core.store.connection import is_open_here
from workbench.core.store.foreign import label_of
from workbench.core.store.foreign_copy import Source

SAME_SIZE = "SELECT 1 FROM local WHERE key GLOB ? LIMIT 1"
LEFT = "disagreements"
HOLDS = "SELECT 1 FROM event WHERE n = ? AND h = ?"


@dataclass(frozen=True)
class Met:
    """A file all of which is here; `holds` counts its articles, claims, verdicts, evidence, links and comments."""

    sha256: str
    holds: int


def find(connection: Connection, paths: Sequence[Path]) -> dict[int, Met]:
    """Those of `paths` that were merged before, by their place in it."""
    of_known_size = [(index, path) for index, path in enumerate(paths) if _has_known_size(connection, path)]
    found: dict[int, Met] = {}
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # Python's lock is not held while bytes are hashed
        prints = pool.map(_fingerprint, [path for _, path in of_known_size])
        for (index, _path), (size, sha256) in zip(of_known_size, prints, strict=True):
            row = connection.execute(
                "SELECT value FROM local WHERE key = ?", (_key(size, sha256),)
            ).fetchone()
            holds, ends = json.loads(row[0]) if row else (0, [])
            if ends and all(connection.execute(HOLDS, (n, bytes.fromhex(h))).fetchone() for n, h in ends):
                found[index] = Met(sha256, holds)
    return found


def note(
    connection: Connection, path: Path, sha256: str, holds: int, ends: Sequence[tuple[int, bytes]]
) -> None:
    """Keep what it takes to know a file again: how much it holds, and our key and the hash of the end of each chain."""
    value = json.dumps([holds, [(n, h.hex()) for n, h in ends]])
    with suppress(OSError):
        connection.execute(
            "INSERT OR REPLACE INTO local(key, value) VALUES (?, ?)",
            (_key(path.stat().st_size, sha256), value),
        )


def left(connection: Connection, head: str, count: Callable[[], int]) -> int:
    """How many disagreements are left, which follows from the log: what was kept for this head of it, else counted."""
    row = connection.execute("SELECT value FROM local WHERE key = ?", (LEFT,)).fetchone()
    *kept_for, kept = json.loads(row[0]) if row else [0]
    return kept if kept_for == [head, __version__] else count()


def note_left(connection: Connection, head: str, count: int) -> None:
    """Keep the number of disagreements for a merge of files that are all known."""
    value = json.dumps([head, __version__, count])
    connection.execute("INSERT OR REPLACE INTO local(key, value) VALUES (?, ?)", (LEFT, value))


def forget(connection: Connection, number: int) -> None:
    """Merge `number` is being undone."""
    rows = connection.execute("SELECT DISTINCT hex(sha256) FROM import_log WHERE merge = ?", (number,))
    connection.executemany(
        "DELETE FROM local WHERE key GLOB ?", [(_key("*", sha256.lower()),) for (sha256,) in rows.fetchall()]
    )


def _has_known_size(connection: Connection, path: Path) -> bool:
    with suppress(OSError):
        size = path.lstat().st_size
        return (
            not is_open_here(path)
            and connection.execute(SAME_SIZE, (_key(size, "*"),)).fetchone() is not None
        )
    return False


def _key(size: int | str, sha256: str) -> str:
    """The size comes first, so that a file of a new size need not be read for its fingerprint."""
    return f"merged:{size}:{sha256}"


def _fingerprint(path: Path) -> tuple[int, str]:
    """Size and SHA-256; "" for a file that is not in order, which is no matter here: staging it says what is wrong with it."""
    source = Source(path, label_of(path))
    with (
        suppress(FileProblem, NotOurs, OSError),
        foreign_copy.opened(source) as descriptor,
        os.fdopen(os.dup(descriptor), "rb") as file,
    ):
        foreign_copy.check_companions(source)
        return path.lstat().st_size, hashlib.file_digest(file, "sha256").hexdigest()
    return 0, ""
