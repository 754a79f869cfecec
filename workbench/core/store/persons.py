"""Persons: which ids are one person's. Somebody said so; a name never does."""

import json
from collections.abc import Iterable
from sqlite3 import Connection, Row

from workbench.core.groups import connected
from workbench.core.store import events
from workbench.core.store.rows import fetch

OF_A_PERSON = "kind IN (6, 13, 16)"
"""The registers that persons have of their own: verdicts, sign-offs and what they accepted to be."""


def of(connection: Connection, reviewer_id: str) -> str:
    """The id under which all is found that the person with this id did, whichever of their ids they did it with."""
    row = connection.execute("SELECT person FROM joined WHERE id = ?", (reviewer_id,)).fetchone()
    return row[0] if row else reviewer_id


def ids(connection: Connection, reviewer_id: str) -> list[str]:
    """All ids of the person with this one; itself among them."""
    rows = connection.execute("SELECT id FROM joined WHERE person = ?", (of(connection, reviewer_id),))
    return sorted({reviewer_id, *(one for (one,) in rows)})


def named(connection: Connection, name: str) -> list[Row]:
    """The ids that somebody of this name has, or that begin so (6 characters or more), with `person` and `name` as shown."""
    people = fetch(connection, "SELECT id, person, called, name FROM reviewer ORDER BY id")
    called = name.casefold()
    found = [each for each in people if called in (each["name"].casefold(), each["called"].casefold())]
    return found or [each for each in people if len(name) >= 6 and each["id"].startswith(name.lower())]


def judged(connection: Connection, reviewer_ids: Iterable[str]) -> list[str]:
    """The claims that the persons with these ids gave a verdict."""
    people = json.dumps([of(connection, each) for each in reviewer_ids])
    rows = connection.execute(
        "SELECT DISTINCT claim FROM verdict WHERE reviewer IN (SELECT value FROM json_each(?))", (people,)
    )
    return [claim for (claim,) in rows.fetchall()]


def note_writers(connection: Connection) -> None:
    """Note who writes the chains that are new."""
    connection.execute(
        "INSERT OR IGNORE INTO writer(rid, person) SELECT s.rid, coalesce(j.person, lower(hex(s.person))) "
        "FROM seat s LEFT JOIN joined j ON j.id = lower(hex(s.person))"
    )


def settle(connection: Connection) -> list[tuple[int, int]]:
    """Join the ids of each person as `same_person` says. Returns the ranges of the log that are to be derived anew (first and
    last key of each): those of everybody who has other ids now than before. Their registers are gone then.
    """
    before = dict(connection.execute("SELECT id, person FROM joined").fetchall())
    after = _joined(connection)
    changed = {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
    if not changed:
        return []
    connection.execute("DELETE FROM joined")
    connection.executemany("INSERT INTO joined(id, person) VALUES (?, ?)", sorted(after.items()))
    connection.execute("DELETE FROM writer")
    note_writers(connection)
    groups = {known.get(one, one) for known in (before, after) for one in changed}
    members = groups | {one for known in (before, after) for one, person in known.items() if person in groups}
    rids = [
        rid for rid, person in connection.execute("SELECT rid, person FROM seat") if person.hex() in members
    ]
    connection.execute(
        f"DELETE FROM register WHERE {OF_A_PERSON} AND rid IN (SELECT value FROM json_each(?))",
        (json.dumps(rids),),
    )
    return [(events.key(rid, 0), events.key(rid, events.NUMBER_MASK)) for rid in rids]


def _joined(connection: Connection) -> dict[str, str]:
    """The least id of the person for each id that was joined with another. Where two who would be joined, perhaps by way of
    others, are said to be different, none of them is, and what was said of them is contradicted.
    """
    connection.execute("UPDATE same_person SET state = 'settled' WHERE state = 'contradicted'")
    rows = connection.execute("SELECT one, other, same FROM same_person WHERE state = 'settled'").fetchall()
    groups = connected((one, other) for one, other, same in rows if same)
    place = {one: at for at, group in enumerate(groups) for one in group}
    inside = [(place.get(one), place.get(other), one, other, same) for one, other, same in rows]
    torn = {at for at, beside, *_, same in inside if at is not None and at == beside and not same}
    connection.executemany(
        "UPDATE same_person SET state = 'contradicted' WHERE one = ? AND other = ?",
        [(one, other) for at, beside, one, other, _ in inside if at == beside and at in torn],
    )
    return {one: min(group) for at, group in enumerate(groups) if at not in torn for one in group}
