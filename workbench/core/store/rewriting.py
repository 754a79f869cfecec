"""Writing a file anew after a redaction, so that nothing of what was removed is left in its free pages.

The note that this is due is written in the transaction that removes; whoever opens the file next after a power cut
finds it and finishes.
"""

import logging
import sqlite3
from pathlib import Path

from workbench.core.store.connection import explain
from workbench.core.store.redactions import DUE

LARGE = 64_000_000
"""Bytes above which the copy that SQLite makes meanwhile goes to a temporary file; it holds nothing of what was removed."""

_log = logging.getLogger(__name__)


def is_due(connection: sqlite3.Connection) -> bool:
    """Whether something was removed and the file was not written anew since."""
    return connection.execute("SELECT 1 FROM local WHERE key = ?", (DUE,)).fetchone() is not None


def finish(connection: sqlite3.Connection, path: Path) -> bool:
    """Write the file anew where that is due; says whether nothing is due any more.

    What was removed is overwritten in place already. Where there is no room now, or another window reads, the next opening
    tries again.
    """
    if not is_due(connection):
        return True
    large = path.stat().st_size > LARGE
    try:
        if large:
            connection.execute("PRAGMA temp_store = FILE")
        connection.execute("VACUUM")
        connection.execute("DELETE FROM local WHERE key = ?", (DUE,))
    except sqlite3.OperationalError as error:
        if explain(error, path) is None:
            raise
        _log.info("The file is still to be written anew: %s", error)
        return False
    finally:
        if large:
            connection.execute("PRAGMA temp_store = MEMORY")
    return True
