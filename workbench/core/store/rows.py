"""Small reads that every verb needs: rows by name, and the body in force in a register."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from workbench.core.errors import Damaged
from workbench.core.store.events import EventKind

Parameters = Mapping[str, Any] | Sequence[Any]


def fetch(connection: sqlite3.Connection, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
    """All rows of a query, by column name. The cursor is closed, so that no reader blocks a writer."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    return cursor.execute(sql, parameters).fetchall()


def fetch_one(connection: sqlite3.Connection, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
    """The first row, or None."""
    rows = fetch(connection, sql, parameters)
    return rows[0] if rows else None


def named(row: sqlite3.Row) -> dict[str, Any]:
    """The values of a row by their names: where most are asked for, a row would go through its columns for each."""
    return dict(zip(row.keys(), row, strict=True))


def body(connection: sqlite3.Connection, kind: EventKind, ent: str, sub: str = "") -> dict[str, Any] | None:
    """The body of the event that is displayed for a register (an entity in hex; `sub` a person or a field), or None."""
    row = connection.execute(
        "SELECT e.body FROM register r JOIN event e ON e.n = r.n WHERE r.kind = ? AND r.ent = ? AND r.sub = ? AND r.head = 2",
        (kind, bytes.fromhex(ent), sub),
    ).fetchone()
    return json.loads(row[0]) if row and row[0] else None


def was(kept: dict[str, Any] | None) -> dict[str, Any] | None:
    """A body as the next event in its register notes it, so that undo and the log can tell what was replaced."""
    return kept and {name: value for name, value in kept.items() if name != "was"}


def leaning_claims(connection: sqlite3.Connection, evidence_id: str) -> list[str]:
    """The ids of the claims that a record is linked to."""
    rows = connection.execute(
        "SELECT DISTINCT l.claim FROM link l JOIN claim c ON c.id = l.claim AND c.present WHERE l.evidence = ? AND l.present",
        (evidence_id,),
    )
    return [claim for (claim,) in rows.fetchall()]


def is_present(connection: sqlite3.Connection, table: str, entity: str) -> bool:
    """Whether a table of entities (article_version, claim, evidence, link, comment) shows one with this id."""
    return (
        connection.execute(f"SELECT 1 FROM {table} WHERE id = ? AND present", (entity,)).fetchone()
        is not None
    )


def content(connection: sqlite3.Connection, sha256: str) -> bytes:
    """Kept bytes by their SHA-256 in hex; Damaged where they are gone though the log names them."""
    row = connection.execute("SELECT data FROM content WHERE sha256 = ?", (bytes.fromhex(sha256),)).fetchone()
    if row is None:
        raise Damaged(
            f"The kept bytes {sha256[:12]}… are missing from this file; run verify, and open a backup."
        )
    return row[0]
