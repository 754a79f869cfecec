"""Kept bytes that events name: which ones come with a merge, and which ones leave when it is undone."""

from collections.abc import Iterable, Sequence
from sqlite3 import Connection

from workbench.core.store import content
from workbench.core.store.state import Range

NAMED = """SELECT hex(CASE kind WHEN 3 THEN ref END), json_extract(body, '$.source_sha256'), json_extract(body, '$.sha256'),
    json_extract(body, '$.text_sha256')
  FROM event WHERE n BETWEEN ? AND ? AND kind IN (3, 7) AND body IS NOT NULL
    AND (kind = 3 OR lower(hex(ent)) NOT IN (SELECT evidence FROM redaction))"""
REDACTED = """SELECT d.value FROM event e,
    json_each(json_array(json_extract(e.body, '$.sha256'), json_extract(e.body, '$.text_sha256'))) d
  WHERE e.n BETWEEN :lo AND :hi AND e.kind = 7 AND e.body IS NOT NULL AND d.value <> ''
    AND e.ent IN (SELECT r.ent FROM event r WHERE r.n BETWEEN :first AND :last AND r.kind = 15)"""


def named(connection: Connection, ranges: Iterable[Range]) -> set[bytes]:
    """The SHA-256 of all bytes that articles and evidence in these ranges of the log name, but for records that are redacted."""
    return {
        bytes.fromhex(digest)
        for low, high in ranges
        for row in connection.execute(NAMED, (low, high))
        for digest in row
        if digest
    }


def take(ours: Connection, theirs: Connection, ranges: Sequence[Range]) -> None:
    """Copy what the new ranges name, checked; `Damaged` where the other file does not hold it.

    What was redacted here does not come back; what a redaction in these ranges removed there may be missing.
    """
    for digest in sorted(named(ours, ranges)):
        if content.row_of(theirs, digest) is None and digest in _redacted(ours, ranges):
            continue
        content.copy(theirs, ours, digest)


def _redacted(connection: Connection, ranges: Sequence[Range]) -> set[bytes]:
    """The SHA-256 of bytes of records that redactions in these ranges, which are not derived yet, are about."""
    return {
        bytes.fromhex(digest)
        for low, high in ranges
        for first, last in ranges
        for (digest,) in connection.execute(REDACTED, {"lo": low, "hi": high, "first": first, "last": last})
    }


def forget(connection: Connection, digests: Iterable[bytes]) -> None:
    """Remove these bytes where no event that is left names them."""
    left = named(connection, [(0, 2**63 - 1)])
    connection.executemany(
        "DELETE FROM content WHERE sha256 = ?", [(digest,) for digest in set(digests) - left]
    )
