"""The child's work: look, copy, open, check, and stream the log into a clean staging file."""

import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from workbench.core.errors import Damaged, UserError
from workbench.core.store import events, foreign_copy, foreign_open
from workbench.core.store.foreign import STAGING_NAME
from workbench.core.store.foreign_copy import Source
from workbench.core.store.foreign_hashes import Hashes
from workbench.core.store.foreign_rows import Bodies
from workbench.core.store.queries import statements

COPY_NAME = "copy.claims"
ROWS_AT_ONCE = 100
LAST = 2**63 - 1


def read(path: str, label: str, folder: str) -> dict[str, Any]:
    """Stage the log of the file at `path` in `folder`; {"sha256"} of the file as it was found.

    Runs in the sandbox. Raises the errors that `foreign.stage` names.
    """
    source = Source(Path(path), label)
    copy = Path(folder) / COPY_NAME
    digest = foreign_copy.copy(source, copy)
    try:
        stream(copy, Path(folder) / STAGING_NAME)
    except UserError as error:
        raise Damaged(f"“{label}” cannot be trusted: {error}. Nothing was taken from it.") from error
    except (sqlite3.Error, UnicodeError) as error:
        raise foreign_copy.damaged(source) from error
    copy.unlink()
    return {"sha256": digest}


def stream(copy: Path, staging: Path) -> None:
    """Copy seats, events and kept bytes from the private copy to the new staging file, each row checked."""
    theirs = foreign_open.connect(copy)
    ours = sqlite3.connect(staging, isolation_level=None)
    ours.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    for statement in statements("merge/staging"):
        ours.execute(statement)
    ours.execute("BEGIN")
    try:
        ours.executemany("INSERT INTO content VALUES (?, ?)", checked_content(theirs))
        ours.executemany(
            "INSERT INTO seat VALUES (?, ?, ?, ?)", theirs.execute("SELECT rid, root, person, base FROM seat")
        )
        ours.executemany(
            "INSERT INTO withheld VALUES (?)",
            theirs.execute("SELECT value FROM local WHERE key = 'withheld'"),
        )
        bodies, hashes = Bodies(ours), Hashes(theirs)
        log = theirs.execute(events.ROWS, (0, LAST))
        while rows := log.fetchmany(ROWS_AT_ONCE):
            ours.executemany(events.INSERT, rows)
            for row in rows:
                bodies.check(row)
                if not hashes.fits(row):
                    raise Damaged("an entry of its log was changed after it was written")
        bodies.finish()
    except sqlite3.IntegrityError as error:
        raise Damaged("its log holds values that the program cannot have written") from error
    ours.execute("COMMIT")
    ours.close()
    theirs.close()


def checked_content(theirs: sqlite3.Connection) -> Iterator[tuple[bytes, bytes]]:
    """Kept bytes, each under the hash that it really has."""
    for digest, data in theirs.execute("SELECT sha256, data FROM content"):
        if not isinstance(data, bytes) or hashlib.sha256(data).digest() != digest:
            raise Damaged("kept bytes in it do not fit their hash")
        yield digest, data
