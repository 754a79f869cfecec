"""Kept bytes that events name: which ones come with a merge, and which ones leave when it is undone."""

from collections.abc import Iterable
from sqlite3 import Connection

from workbench.core.store import content
from workbench.core.store.state import Range

NAMED = """SELECT hex(CASE kind WHEN 3 THEN ref END), json_extract(body, '$.source_sha256'), json_extract(body, '$.sha256'),
    json_extract(body, '$.text_sha256')
  FROM event WHERE n BETWEEN ? AND ? AND kind IN (3, 7) AND body IS NOT NULL"""


def named(connection: Connection, ranges: Iterable[Range]) -> set[bytes]:
    """The SHA-256 of all bytes that articles and evidence in these ranges of the log name."""
    return {
        bytes.fromhex(digest)
        for low, high in ranges
        for row in connection.execute(NAMED, (low, high))
        for digest in row
        if digest
    }


def take(ours: Connection, theirs: Connection, ranges: Iterable[Range]) -> None:
    """Copy what the new ranges name, checked; `Damaged` where the other file does not hold it."""
    for digest in sorted(named(ours, ranges)):
        content.copy(theirs, ours, digest)


def forget(connection: Connection, digests: Iterable[bytes]) -> None:
    """Remove these bytes where no event that is left names them."""
    left = named(connection, [(0, 2**63 - 1)])
    connection.executemany(
        "DELETE FROM content WHERE sha256 = ?", [(digest,) for digest in set(digests) - left]
    )
