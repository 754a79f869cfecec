"""The child's work: look, copy, open, copy the log into a clean staging file, and check it there."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from workbench.core.errors import Damaged, UserError
from workbench.core.store import events, foreign_copy, foreign_open
from workbench.core.store.foreign import STAGING_NAME
from workbench.core.store.foreign_copy import Source
from workbench.core.store.foreign_hashes import Hashes
from workbench.core.store.foreign_rows import Bodies, check_content
from workbench.core.store.queries import statements

COPY_NAME = "copy.claims"
LAST = 2**63 - 1


def read(path: str, label: str, folder: str) -> dict[str, Any]:
    """Stage the log of the file at `path` in `folder`; {"sha256", "fingerprint"} of the file as it was found.

    Runs in the sandbox. Raises the errors that `foreign.stage` names.
    """
    source = Source(Path(path), label)
    copy = Path(folder) / COPY_NAME
    sha256, fingerprint = foreign_copy.copy(source, copy)
    try:
        _stream(copy, Path(folder) / STAGING_NAME)
    except UserError as error:
        raise Damaged(f"“{label}” cannot be trusted: {error}. Nothing was taken from it.") from error
    except (sqlite3.Error, UnicodeError) as error:
        raise foreign_copy.damaged(source) from error
    copy.unlink()
    return {"sha256": sha256, "fingerprint": fingerprint}


def _stream(copy: Path, staging: Path) -> None:
    """Copy seats, events and kept bytes from the private copy to the new staging file, and check each of them there."""
    with closing(sqlite3.connect(staging)) as ours:
        ours.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        for statement in statements("merge/staging"):
            ours.execute(statement)
        with closing(foreign_open.connect(copy, staging)) as theirs:
            try:
                for statement in statements("merge/stage"):
                    theirs.execute(statement)
            except sqlite3.IntegrityError as error:
                raise Damaged("its log holds values that the program cannot have written") from error
        check_content(ours)
        ours.text_factory = bytes
        bodies, hashes = Bodies(ours), Hashes(ours)
        for row in ours.execute(events.ROWS, (0, LAST)):
            bodies.check(row)
            if not hashes.fits(row):
                raise Damaged("an entry of its log was changed after it was written")
        bodies.finish()
