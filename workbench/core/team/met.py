"""Files that were merged into this one before, known again by their bytes, so that nothing of them is read a second time.

What is kept of a file belongs to this copy, as the list of merges does. It counts only while the log still holds the end of each
of its chains: equal hashes there mean that all of it is here.
"""

import json
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from workbench import __version__
from workbench.core.errors import FileProblem, NotOurs
from workbench.core.store import foreign_copy
from workbench.core.store.connection import is_open_here
from workbench.core.store.foreign import Staged, label_of
from workbench.core.store.foreign_copy import Source

SAME_SIZE = "SELECT 1 FROM local WHERE key GLOB ? LIMIT 1"
LEFT = "disagreements"
OF_FILE = "DELETE FROM local WHERE key GLOB 'merged:*' AND json_extract(value, '$[2]') = ?"
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
        for (index, _path), (size, fingerprint) in zip(of_known_size, prints, strict=True):
            row = connection.execute(
                "SELECT value FROM local WHERE key = ?", (_key(size, fingerprint),)
            ).fetchone()
            holds, ends, sha256 = json.loads(row[0]) if row else (0, [], "")
            if ends and all(connection.execute(HOLDS, (n, bytes.fromhex(h))).fetchone() for n, h in ends):
                found[index] = Met(sha256, holds)
    return found


def note(
    connection: Connection, path: Path, staged: Staged, holds: int, ends: Sequence[tuple[int, bytes]]
) -> None:
    """Keep what it takes to know a file again: how much it holds, our key and the hash of the end of each chain, and the
    SHA-256 for its next receipt."""
    value = json.dumps([holds, [(n, h.hex()) for n, h in ends], staged.sha256])
    with suppress(OSError):
        connection.execute(
            "INSERT OR REPLACE INTO local(key, value) VALUES (?, ?)",
            (_key(path.stat().st_size, staged.fingerprint), value),
        )


def left(connection: Connection, head: str) -> tuple[int, bool] | None:
    """How many disagreements are left and whether a field has two values, where that was kept for this head of the log, from
    which it follows."""
    row = connection.execute("SELECT value FROM local WHERE key = ?", (LEFT,)).fetchone()
    kept_for, *kept = json.loads(row[0]) if row else ["", 0, False]
    return (kept[0], kept[1]) if kept_for == f"{head} {__version__}" else None


def note_left(connection: Connection, head: str, count: int, *, twice: bool) -> None:
    """Keep it for a merge of files that are all known. No words: a redaction would have to find them."""
    value = json.dumps([f"{head} {__version__}", count, twice])
    connection.execute("INSERT OR REPLACE INTO local(key, value) VALUES (?, ?)", (LEFT, value))


def forget(connection: Connection, number: int) -> None:
    """Merge `number` is being undone."""
    rows = connection.execute("SELECT DISTINCT hex(sha256) FROM import_log WHERE merge = ?", (number,))
    connection.executemany(OF_FILE, [(sha256.lower(),) for (sha256,) in rows.fetchall()])


def _has_known_size(connection: Connection, path: Path) -> bool:
    with suppress(OSError):
        size = path.lstat().st_size
        return (
            not is_open_here(path)
            and connection.execute(SAME_SIZE, (_key(size, "*"),)).fetchone() is not None
        )
    return False


def _key(size: int | str, fingerprint: str) -> str:
    """The size comes first, so that a file of a new size need not be read for its fingerprint."""
    return f"merged:{size}:{fingerprint}"


def _fingerprint(path: Path) -> tuple[int, str]:
    """Size and fingerprint; 0 and "" for a file that is not in order, of which staging says what is wrong."""
    with suppress(FileProblem, NotOurs, OSError):
        return foreign_copy.fingerprint(Source(path, label_of(path)))
    return 0, ""
