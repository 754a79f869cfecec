"""Fields with two values: what people set differently without having seen each other's. A merge keeps both, and shows one."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Row
from typing import Any

from workbench.core import articles, evidence, fields, mutes
from workbench.core.carrying import PLACE
from workbench.core.changes import Changes
from workbench.core.errors import NotFound
from workbench.core.fields import Stand
from workbench.core.store import queries
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch, fetch_one
from workbench.core.store.workspace import Workspace
from workbench.core.text.cut import cut

FIELDS = {
    "article": articles.FIELDS,
    "claim": ("restated", "span", "kind", "speaker", PLACE),
    "evidence": (*evidence.FIELDS, "details"),
}
"""What can have two values, besides the muting of a check."""

_MADE = {
    EventKind.ARTICLE: articles.FIELDS,
    EventKind.CLAIM: ("restated", "kind", "speaker"),
    EventKind.EVIDENCE: evidence.FIELDS,
}
"""Of these what an entity may begin with."""
_CARDS = ("restated", "span")
"""Of a claim's these are decided on a card (`core/team/wording.py`), where two people wrote something."""
_LONGEST = 200
"""Letters of a value in a sentence."""
_CALLED = {
    "restated": "wording",
    "span": "edges",
    "url": "address",
    "published": "date",
    "origin": "first source",
    "credit": "credit line",
    "place": "place of publication",
}


@dataclass(frozen=True)
class Value:
    """One of the values, in `words` ("" for nothing), who set it when, and the hash of the event that says so."""

    words: str
    reviewer: str
    at: str
    event: str


@dataclass(frozen=True)
class Double:
    """The values that stand in a field of an article (the id of its text), a claim or a record of evidence (`kind`), the shown
    one first. `name` is its title or words, `number` that of a claim in the margin, `called` the field in words."""

    kind: str
    id: str
    name: str
    number: int
    field: str
    called: str
    values: tuple[Value, ...]


def all(workspace: Workspace, text_id: str = "") -> list[Double]:
    """Every field with two values of what can be seen, articles before claims before evidence; or those of one text, its claims
    and of the evidence linked to them. Not among them is what reviewers wrote as the wording or the edges of a claim: that is a
    disagreement with a card of its own."""
    asked = {"made": json.dumps(_MADE), "text": text_id}
    found = fetch(workspace.connection, queries.text("queries/doubles"), asked)
    every = [double for row in found if (double := _double(workspace, row["id"], row["field"]))]
    return sorted(every, key=lambda each: (each.kind, each.number, each.name, each.id, each.field))


def settle(workspace: Workspace, double: Double, value: Value) -> Changes:
    """Set the field to one of its values. NotFound where that does not stand there any more."""
    workspace.require_writer()
    stands = fields.standing(workspace.connection, double.id, double.field)
    chosen = next((each for each in stands if each.event == value.event), None)
    about = _subject(workspace, double.id)
    if chosen is None or about is None:
        raise NotFound("That value does not stand there any more. Nothing was changed.")
    with workspace.action(f"Settle the {double.called}") as action:
        action.ids = (double.id,)
        now, row = stands[0].value, double.kind
        fields.write(action, double.id, double.field, chosen.value, shown=now, row=row, about=about["row"])
    return workspace.done()


def line(double: Double) -> str:
    """The field and its values with who set them in one line, as receipts have it."""
    of = f"claim {double.number} “{double.name}”" if double.kind == "claim" else f"“{double.name}”"
    values = "; ".join(f"{short(each)} ({each.reviewer})" for each in double.values)
    return " ".join(f"{double.called} of {of}: {values}".split())


def short(value: Value) -> str:
    """The words of a value as they stand in a sentence."""
    return f"“{cut(value.words, _LONGEST)}”"


def _double(workspace: Workspace, entity: str, field: str) -> Double | None:
    about = _subject(workspace, entity)
    if about is None or not (field in FIELDS[about["kind"]] or field.startswith(mutes.FIELD)):
        return None
    stands = fields.standing(workspace.connection, entity, field)
    if len(stands) < 2 or (about["kind"] == "claim" and field in _CARDS and _has_card(stands)):
        return None
    values = tuple(_value(workspace, field, each) for each in stands)
    called = (
        f"muting of the check {field.split(':')[1]}"
        if field.startswith(mutes.FIELD)
        else _CALLED.get(field, field)
    )
    return Double(about["kind"], entity, about["name"], about["number"], field, called, values)


def _has_card(stands: Sequence[Stand]) -> bool:
    """Whether they are a disagreement: two wrote something, or two marked the words by hand."""
    if any(each.again for each in stands):
        return False
    written = sum(not each.made for each in stands)
    return written != 1


def _value(workspace: Workspace, field: str, stand: Stand) -> Value:
    about = _subject(workspace, str(stand.value or "")) if field == PLACE else None
    return Value(about["name"] if about else _words(stand.value), stand.reviewer, stand.at, stand.event)


def _words(value: Any) -> str:
    """A value as people read it: of edges the statement, of a speaker the name, of details each with what it is called."""
    if not isinstance(value, dict):
        return str(value or "")
    known: dict[str, Any] = value
    if words := known.get("quote") or known.get("name"):
        return str(words)
    told = {
        name: each if isinstance(each, str) else json.dumps(each, ensure_ascii=False)
        for name, each in known.items()
    }
    return "; ".join(f"{name}: {each}" for name, each in told.items())


def _subject(workspace: Workspace, entity: str) -> Row | None:
    return fetch_one(workspace.connection, queries.text("queries/subject"), {"id": entity})
