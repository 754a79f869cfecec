"""Fields of articles, claims and evidence that people set: what stands in each, and setting one.

One value is shown. Whoever set another one without having seen it is not overruled by that: both stand until somebody who sees
both sets the field again. That is undone like anything else: a second field then tells which events stand again.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection, Row
from typing import Any

from workbench.core.store import queries
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, fetch

STANDS = "stands:"
"""Begins the name of the field that tells which events stand again in the field whose name follows, by their hashes."""

_AGAIN = """SELECT json_extract(e.body, '$.value') FROM register r JOIN event e ON e.n = r.n
  WHERE r.ent = ? AND r.kind = 11 AND r.sub = ? AND r.head > 0"""


@dataclass(frozen=True)
class Stand:
    """A value that stands, who set it when, and the hash of the event that says so. `made`: the entity began with it; `again`: it
    stands since its settling was taken back."""

    value: Any
    reviewer: str
    at: str
    event: str
    made: bool
    again: bool


def standing(connection: Connection, entity: str, field: str) -> list[Stand]:
    """The different values that stand in a field, the shown one first. Nothing is no value, where nobody set it to that."""
    ent = bytes.fromhex(entity)
    again = [
        event
        for (told,) in connection.execute(_AGAIN, (ent, STANDS + field))
        for event in (told or "").split()
    ]
    asked = {"ent": ent, "field": field, "again": json.dumps(again)}
    rows = fetch(connection, queries.text("queries/stands"), asked)
    edits = [row for row in rows if row["kind"] == EventKind.EDIT and not row["again"]]
    made = [row for row in rows if row["kind"] != EventKind.EDIT and not row["again"]]
    began = next((value for row in made if (value := _value(row, field))), None)
    found: dict[str, Stand] = {}
    for row in (*edits, *_not_replaced(connection, edits, made, field)):
        _add(found, row, field, began)
    for row in rows:
        if row["again"]:
            _add(found, row, field, began)
    return list(found.values())


def write(
    action: Action,
    entity: str,
    field: str,
    value: Any,
    *,
    shown: Any,
    row: str,
    about: str = "",
    reason: str = "",
) -> None:
    """Set a field inside an action. Where `value` is what it is `shown` as, that is written only if something else stands
    beside it, which is then settled. `row` and `about` as in `Action.write`."""
    connection = action.connection
    stood = standing(connection, entity, field)
    if value == shown and len(stood) < 2:
        return
    kept = body(connection, EventKind.EDIT, entity, field)
    said = {"field": field, "value": value, "was": kept and kept.get("value")}
    action.write(EventKind.EDIT, entity, said | ({"reason": reason} if reason else {}), row=row, about=about)
    if len(stood) > 1:
        settled = {"field": STANDS + field, "value": None, "was": " ".join(each.event for each in stood)}
        action.write(EventKind.EDIT, entity, settled, row=row, about=about)


def is_note(body: Mapping[str, Any]) -> bool:
    """Whether an edit only notes which events stand again, beside the edit of the field itself."""
    return str(body.get("field", "")).startswith(STANDS)


def _add(found: dict[str, Stand], row: Row, field: str, began: Any) -> None:
    """Add what an event says. Who said it first comes before whoever took back that it was settled."""
    edited = row["kind"] == EventKind.EDIT
    value = _value(row, field)
    made = value is None or not edited
    if edited and value is None:
        value = began  # an edit that was taken back
    if not edited and not value:
        return
    said = Stand(value, row["reviewer"], row["at"], row["event"], made, bool(row["again"]))
    key = json.dumps(value or "", sort_keys=True)
    if row["again"] or key not in found:
        found[key] = said


def _value(row: Row, field: str) -> Any:
    """The value that an event gives a field, None for none."""
    return json.loads(row["body"]).get("value" if row["kind"] == EventKind.EDIT else field)


def _not_replaced(connection: Connection, edits: list[Row], made: list[Row], field: str) -> list[Row]:
    """Of what people made an entity with, in several files, what nobody replaced who edited the field, knowing it or the same
    words. What the rules propose nobody said."""
    said = [row for row in made if not json.loads(row["body"]).get("proposed_by")]
    known = {row["n"] for row in said for edit in edits if _knew(connection, edit["n"], row["n"])}
    replaced = [_value(row, field) for row in said if row["n"] in known]
    return [row for row in said if row["n"] not in known and _value(row, field) not in replaced]


def _knew(connection: Connection, event: int, other: int) -> bool:
    return bool(connection.execute(queries.text("queries/knew"), {"n": event, "other": other}).fetchone()[0])
