"""Kept bytes that events name: which ones come with a merge, and which ones leave when it is undone."""

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from sqlite3 import Connection

from workbench.core.errors import Damaged
from workbench.core.store import redactions
from workbench.core.store.events import EventKind
from workbench.core.store.state import Range

NAMED = """SELECT hex(CASE kind WHEN 3 THEN ref END), json_extract(body, '$.source_sha256'), json_extract(body, '$.sha256'),
    json_extract(body, '$.text_sha256')
  FROM event WHERE n BETWEEN ? AND ? AND kind IN (SELECT value FROM json_each(?)) AND body IS NOT NULL"""


def named(
    connection: Connection,
    ranges: Iterable[Range],
    kinds: Sequence[EventKind] = (EventKind.ARTICLE, EventKind.EVIDENCE),
) -> set[bytes]:
    """The SHA-256 of all bytes that articles and evidence in these ranges of the log name."""
    chosen = json.dumps(kinds)
    return {
        bytes.fromhex(digest)
        for low, high in ranges
        for row in connection.execute(NAMED, (low, high, chosen))
        for digest in row
        if digest
    }


def take(ours: Connection, theirs: Connection, ranges: Sequence[Range]) -> None:
    """Copy what the new ranges name, checked; `Damaged` where the other file does not hold it.

    What was redacted here does not come back, unless an article rests on it; what was redacted there may be missing.
    """
    may_miss = redactions.known(ours, ranges)
    unwanted = redactions.known(ours) - named(ours, ranges, (EventKind.ARTICLE,))
    for digest in sorted(named(ours, ranges) - unwanted):
        row = theirs.execute("SELECT data FROM content WHERE sha256 = ?", (digest,)).fetchone()
        if row is None and digest in may_miss:
            continue
        if row is None or sha256(row[0]).digest() != digest:
            raise Damaged("kept bytes that its log names are missing")
        ours.execute("INSERT OR IGNORE INTO content(sha256, data) VALUES (?, ?)", (digest, row[0]))


def forget(connection: Connection, digests: Iterable[bytes]) -> None:
    """Remove these bytes where no event that is left names them."""
    left = named(connection, [(0, 2**63 - 1)])
    connection.executemany(
        "DELETE FROM content WHERE sha256 = ?", [(digest,) for digest in set(digests) - left]
    )
