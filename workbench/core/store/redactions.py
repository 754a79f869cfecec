"""Redactions obeyed: bodies and kept bytes that leave the file for good, wherever and whenever they came in.

What leaves follows from the log alone, so that every file that holds a redaction has removed the same, in whatever order
things arrived. Of a body its hash stays, so the chains still verify.
"""

import json
from sqlite3 import Connection

from workbench.core.store import content, events
from workbench.core.store.queries import statements

DUE = "rewrite"
"""The name in `local` that says: freed pages are still to be written over."""

NAMED = """SELECT DISTINCT d.value FROM event e, json_each(json_array(
    json_extract(e.body, '$.sha256'), json_extract(e.body, '$.text_sha256'), json_extract(e.body, '$.source_sha256'),
    CASE e.kind WHEN 3 THEN lower(hex(e.ref)) END)) d
  WHERE e.kind IN (3, 7) AND e.body IS NOT NULL AND d.value <> '' AND (e.kind = 3 OR NOT EXISTS(
    SELECT 1 FROM redaction x WHERE x.evidence = lower(hex(e.ent))))"""


def obey(connection: Connection) -> bool:
    """Remove what the redactions of this file say, after the registers were brought up to date and before the rest is; says
    whether kept text went, so that the passages must be indexed anew. The caller's transaction holds it."""
    if not connection.execute("SELECT 1 FROM redaction LIMIT 1").fetchone():
        return False
    connection.execute("DELETE FROM temp.unwanted")
    find_content, *find_bodies = statements("derive/unwanted")
    unwanted = {digest for (digest,) in connection.execute(find_content).fetchall()}
    for statement in find_bodies:
        connection.execute(statement)
    _blank(connection)
    return _forget(connection, unwanted)


def gone(connection: Connection) -> list[bytes]:
    """The SHA-256 of kept bytes that redactions name and that are not in the file any more."""
    rows = connection.execute(
        "SELECT DISTINCT j.value FROM redaction x, json_each(x.content) j ORDER BY j.value"
    ).fetchall()
    digests = [bytes.fromhex(digest) for (digest,) in rows]
    return [digest for digest in digests if content.row_of(connection, digest) is None]


def _blank(connection: Connection) -> None:
    """Remove the bodies of the events in temp.unwanted; the hash over body and salt takes their place."""
    rows = connection.execute(
        "SELECT e.n, e.salt, e.body FROM temp.unwanted u JOIN event e ON e.n = u.n WHERE e.body IS NOT NULL"
    ).fetchall()
    connection.executemany(
        "UPDATE event SET body = NULL, salt = NULL, bh = ? WHERE n = ?",
        [(events.body_hash(salt, body), n) for n, salt, body in rows],
    )
    # Their links are derived anew, without the words.
    connection.execute(
        "INSERT OR REPLACE INTO temp.entity(ent, id) SELECT e.ent, lower(hex(e.ent)) FROM temp.unwanted u "
        "JOIN event e ON e.n = u.n WHERE e.kind = 8"
    )
    if rows:
        _call_for_rewrite(connection)


def _forget(connection: Connection, unwanted: set[str]) -> bool:
    """Remove kept bytes, but for what an article or another record rests on."""
    held = {
        digest
        for digest in unwanted
        if connection.execute("SELECT 1 FROM content WHERE sha256 = ?", (bytes.fromhex(digest),)).fetchone()
    }
    if not held:
        return False
    held -= {digest for (digest,) in connection.execute(NAMED).fetchall()}
    connection.executemany(
        "DELETE FROM content WHERE sha256 = ?", [(bytes.fromhex(digest),) for digest in held]
    )
    gone = json.dumps(sorted(held))
    indexed = "SELECT 1 FROM passage WHERE text_sha256 IN (SELECT value FROM json_each(?)) LIMIT 1"
    if held:
        _call_for_rewrite(connection)
    return connection.execute(indexed, (gone,)).fetchone() is not None


def _call_for_rewrite(connection: Connection) -> None:
    """Something went: what is half typed about these records goes too, and freed pages are to be written over."""
    connection.execute(
        "DELETE FROM local WHERE key GLOB 'link:*' AND json_valid(value) AND json_extract(value, '$.evidence') IN "
        "(SELECT evidence FROM redaction)"
    )
    connection.execute("INSERT OR REPLACE INTO local(key, value) VALUES (?, 1)", (DUE,))
