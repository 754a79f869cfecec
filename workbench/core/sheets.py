"""Paper copies that are out: which statements the numbers on a sheet mean, also after claims were added or removed."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from sqlite3 import Row

from workbench.core import articles, sheet_code
from workbench.core.errors import NotFound
from workbench.core.store import queries
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

UNKNOWN = (
    'No state of this article has the code "{code}". Look at the code on the sheet again, and at the article. A sheet that was '
    "printed from another file is entered in that file. Nothing was changed."
)


@dataclass(frozen=True)
class Placed:
    """A claim where it stood when the sheet was printed."""

    claim: str
    start: int
    end: int
    ordinal: int = 0


@dataclass(frozen=True)
class Sheet:
    """A paper copy of the text: number 1 on it is the first of `claims`."""

    code: str
    text_id: str
    claims: tuple[Placed, ...]


def code_of(text_id: str, claims: Iterable[Placed]) -> str:
    """The code of a sheet that shows these claims."""
    count, weights = 0, 0
    for each in claims:
        count, weights = count + 1, weights ^ _weight(each)
    return sheet_code.code(text_id, count, weights)


def find(workspace: Workspace, article_id: str, typed: str) -> Sheet:
    """The sheet with this code, among all states that the article was in. NotFound for a code that none had."""
    code = sheet_code.read(typed)
    for text_id in reversed(articles.versions(workspace, article_id)) if code else ():
        here = _now(workspace, text_id)
        if code_of(text_id, here) == code:
            return Sheet(code, text_id, here)
        rows = fetch(workspace.connection, queries.text("queries/placed"), {"text": text_id})
        for clock in ("arrived", "hlc"):
            in_order = sorted(rows, key=lambda row: (row[clock], row["hlc"], row["h"]))
            found = next((each for each, known in _states(text_id, in_order) if known == code), None)
            if found is not None:
                return Sheet(code, text_id, _numbered(found.values()))
    raise NotFound(UNKNOWN.format(code=typed.strip()))


def _now(workspace: Workspace, text_id: str) -> tuple[Placed, ...]:
    rows = fetch(
        workspace.connection,
        'SELECT id, start, "end", ordinal FROM claim WHERE text_id = ? AND present',
        (text_id,),
    )
    return _numbered(Placed(*row) for row in rows)


def _numbered(claims: Iterable[Placed]) -> tuple[Placed, ...]:
    """In the order of the margin numbers, as `db/derive/number.sql` has it."""
    return tuple(sorted(claims, key=lambda each: (each.start, -each.end, each.ordinal, each.claim)))


def _states(text_id: str, rows: Iterable[Row]) -> Iterator[tuple[dict[str, Placed], str]]:
    """The claims in sight after each of these events, one dictionary that changes, with the code of that state."""
    first: dict[str, Placed] = {}
    edges: dict[str, Placed] = {}
    shown: dict[str, Placed] = {}
    weights = 0
    for row in rows:
        claim, body = row["claim"], json.loads(row["body"] or "{}")
        present = not body.get("gone") if row["kind"] == EventKind.EXIST else claim in shown
        if row["kind"] == EventKind.CLAIM:
            present = True
            first[claim] = Placed(claim, body.get("start", 0), body.get("end", 0), body.get("ordinal", 0))
        elif row["kind"] == EventKind.EDIT:
            span, there = body.get("value"), first.get(claim)
            edges.pop(claim, None)
            if span and there:
                edges[claim] = replace(there, start=span["start"], end=span["end"])
        before, now = shown.pop(claim, None), edges.get(claim) or first.get(claim)
        if now and present:
            shown[claim] = now
        weights ^= _weight(before) ^ _weight(shown.get(claim))
        yield shown, sheet_code.code(text_id, len(shown), weights)


def _weight(placed: Placed | None) -> int:
    return sheet_code.weight(placed.claim, placed.start, placed.end) if placed else 0
