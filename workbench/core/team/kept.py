"""Kept bytes that events name: which ones come with a merge, and which ones leave when it is undone."""

from collections.abc import Iterable, Sequence
from sqlite3 import Connection

from workbench.core.store import content
from workbench.core.store.state import Range

NAMED = """SELECT hex(CASE kind WHEN 3 THEN ref END), json_extract(body, '$.source_sha256'), json_extract(body, '$.sha256'),
    json_extract(body, '$.text_sha256')
  FROM event WHERE n BETWEEN ? AND ? AND kind IN (3, 7) AND body IS NOT NULL
    AND (kind = 3 OR lower(hex(ent)) NOT IN (SELECT evidence FROM redaction))"""
RECORDS = """SELECT DISTINCT e.ent FROM event e WHERE e.n BETWEEN ? AND ? AND e.kind = 7 AND e.body IS NOT NULL
  AND ? IN (json_extract(e.body, '$.sha256'), json_extract(e.body, '$.text_sha256'))"""


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

    What was redacted here does not come back; what a redaction removed there may be missing, also where that redaction came
    with another file of the same merge.
    """
    for digest in sorted(named(ours, ranges)):
        if content.row_of(theirs, digest) is None and _is_redacted(ours, ranges, digest):
            continue
        content.copy(theirs, ours, digest)


def _is_redacted(connection: Connection, ranges: Sequence[Range], digest: bytes) -> bool:
    """Whether each record of these ranges that names the bytes is redacted anywhere in the log, which is not derived yet. Asked
    only where bytes are missing: it goes through the whole log."""
    records = {
        ent for low, high in ranges for (ent,) in connection.execute(RECORDS, (low, high, digest.hex()))
    }
    gone = {ent for (ent,) in connection.execute("SELECT DISTINCT ent FROM event WHERE kind = 15")}
    return bool(records) and records <= gone


def forget(connection: Connection, digests: Iterable[bytes]) -> None:
    """Remove these bytes where no event that is left names them."""
    left = named(connection, [(0, 2**63 - 1)])
    connection.executemany(
        "DELETE FROM content WHERE sha256 = ?", [(digest,) for digest in set(digests) - left]
    )
