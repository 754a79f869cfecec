"""What a blind first pass hides: what others found on a claim, until the viewer's own verdict on it is in.

It is an agreement of those who share a file, kept by whoever shows it, and no lock: the file holds everything, and a connection
that does not ask sees it. What is not to be in a file at all is left out of a work pack (`packed`).
"""

import json
from collections.abc import Sequence
from sqlite3 import Connection

from workbench.core.store import persons, queries

WHOLE_FILE = "0" * 32
"""Stands for the file where something is said of a text."""

SHOWN_BY_VERDICT = ("link", "comment", "adjudication")
"""Kinds of rows (as in `Changes.touched`) of a claim that come into sight with one's own verdict on it."""

SHOWN = ("article", "claim", "verdict", "signoff", *SHOWN_BY_VERDICT)
"""Kinds of rows of which any may read otherwise where a blind first pass begins or ends."""

_HIDING = (
    "known_event",
    "signoff",
    "adjudication",
    "comment",
    "link",
    "verdict",
    "claim",
    "hidden_claim",
    "judged_claim",
)
_TABLES = ("blind_text", "viewer")


def texts(connection: Connection, reviewer_id: str) -> list[str]:
    """The ids of the texts that the person with an id reviews blind first."""
    if connection.execute("SELECT 1 FROM blind WHERE blind LIMIT 1").fetchone() is None:
        return []
    about = {"ids": json.dumps(persons.ids(connection, reviewer_id)), "file": WHOLE_FILE}
    found = connection.execute(queries.text("queries/blind_texts"), about)
    return [text_id for (text_id,) in found.fetchall()]


def cover(connection: Connection, reviewer_id: str) -> bool:
    """Hide from what this connection reads what the person with an id may not see yet; says whether anything is."""
    blind = texts(connection, reviewer_id)
    if not blind:
        return False
    for statement in queries.statements("blinded"):
        connection.execute(statement)
    connection.executemany(
        "INSERT INTO temp.viewer(id, person) VALUES (?, ?)",
        [(each, bytes.fromhex(each)) for each in persons.ids(connection, reviewer_id)],
    )
    connection.executemany("INSERT INTO temp.blind_text(id) VALUES (?)", [(each,) for each in blind])
    for sql in _views(connection).values():
        connection.execute(sql.replace("CREATE VIEW", "CREATE TEMP VIEW", 1))
    return True


def _views(connection: Connection) -> dict[str, str]:
    """The other views of the file, with what makes them: a view reads its own database alone, so they are made anew over the
    hiding ones."""
    found = connection.execute("SELECT name, sql FROM main.sqlite_schema WHERE type = 'view'").fetchall()
    return {name: sql for name, sql in found if name not in _HIDING}


def uncover(connection: Connection) -> None:
    """Read the file itself again."""
    for name in (*_views(connection), *_HIDING):
        connection.execute(f"DROP VIEW temp.{name}")
    for name in _TABLES:
        connection.execute(f"DROP TABLE temp.{name}")


def hides(connection: Connection, reviewer_id: str, claim_id: str) -> bool:
    """Whether what others found on a claim is hidden from the person with an id. The connection may be covered or not."""
    found = connection.execute(
        "SELECT text_id FROM claim WHERE id = :claim AND NOT EXISTS("
        "SELECT 1 FROM verdict WHERE reviewer = :person AND verdict <> 'open' AND (claim = :claim "
        "OR claim IN (SELECT other FROM one_statement WHERE claim = :claim))) "
        "AND NOT EXISTS(SELECT 1 FROM adjudication WHERE claim = :claim AND lead = :person)",
        {"claim": claim_id, "person": persons.of(connection, reviewer_id)},
    ).fetchone()
    return found is not None and found[0] in texts(connection, reviewer_id)


def waiting(connection: Connection, reviewer_id: str, text_ids: Sequence[str]) -> int:
    """On how many claims of these texts, which the person with an id reviews blind first, what others found is hidden from them.
    The connection may be covered or not."""
    about = {"person": persons.of(connection, reviewer_id), "texts": json.dumps(text_ids)}
    return connection.execute(queries.text("queries/blind_waiting"), about).fetchone()[0]
