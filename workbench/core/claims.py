"""Claims: what the statements of an article assert."""

import re
from dataclasses import asdict
from typing import Any

from workbench.core import articles, claim_rows, fields, ids, unfinished
from workbench.core.changes import Changes
from workbench.core.claim_conditions import NUMBER
from workbench.core.claim_rows import all, counts, fetch, get, known, rows, spans, standings
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Kind, Span, Speaker
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body
from workbench.core.store.rows import fetch as fetch_rows
from workbench.core.store.workspace import Workspace
from workbench.core.text import selection
from workbench.core.text.cut import cut
from workbench.core.unfinished import Typed

__all__ = [
    "add", "all", "counts", "edit", "fetch", "get", "known", "move", "move_edge", "remove", "resolve", "rows", "short", "spans",
    "standings",
]  # fmt: skip

_NUMBER = re.compile(r"(?:(?P<article>[0-9a-fA-F]+))?#(?P<number>[0-9]{1,9})")


def add(
    workspace: Workspace,
    text_id: str,
    start: int,
    end: int,
    *,
    restated: str = "",
    kind: str = "",
    speaker: str = "",
) -> Changes:
    """Add a claim on code points `start` to `end` of a stored text; blanks at the edges are left out. `ids[0]` is its id.

    Where the span has a claim already nothing is added; one whose edges were moved away is another claim. WrongUse where
    the span is empty or outside the text.
    """
    workspace.require_writer()
    stored = articles.text(workspace, text_id)
    start, end = trimmed(stored, start, end)
    text_sha256 = articles.text_sha256(workspace, text_id)
    there = _standing_on(workspace, text_id, start, end)
    if there:
        return Changes("This statement is a claim already", ids=(there,))
    about = {"restated": restated.strip(), "kind": _kind(kind), "speaker": _speaker(speaker)}
    with workspace.action(f"Add the claim {short(stored[start:end])}") as action:
        span = articles.span_body(stored, start, end)
        action.ids = (write(workspace, action, text_sha256, {**span, **about}),)
    return workspace.done()


def write(workspace: Workspace, action: Action, text_sha256: str, about: dict[str, Any]) -> str:
    """Write a claim, `about` with its span, into an action, where no claim stands on these words; its id."""
    claim_id, ordinal = _free_id(workspace, text_sha256, about["start"], about["end"])
    gone = workspace.connection.execute("SELECT 1 FROM claim WHERE id = ?", (claim_id,)).fetchone()
    action.write(
        EventKind.CLAIM, claim_id, {**about, **({"ordinal": ordinal} if ordinal else {})}, ref=text_sha256
    )
    if gone:
        action.write(EventKind.EXIST, claim_id, {"gone": False, "was": True}, row="claim")
    return claim_id


def edit(
    workspace: Workspace,
    claim_id: str,
    *,
    restated: str | None = None,
    kind: str | None = None,
    speaker: str | None = None,
) -> Changes:
    """Change the restated wording, the kind or the speaker; None leaves a field as it is."""
    values: dict[str, Any] = {}
    if restated is not None:
        values["restated"] = restated.strip()
    if kind is not None:
        values["kind"] = _kind(kind)
    if speaker is not None:
        values["speaker"] = _speaker(speaker) or {}
    number = _number(workspace, claim_id)
    with workspace.action(f"Edit claim {number}") as action:
        action.ids = (claim_id,)
        for typed in (Typed.RESTATED, Typed.SPEAKER):
            if typed in values:
                unfinished.drop(workspace, claim_id, typed)
        first = body(workspace.connection, EventKind.CLAIM, claim_id) or {}
        for field, value in values.items():
            kept = body(workspace.connection, EventKind.EDIT, claim_id, field) or {}
            shown = kept.get("value")
            shown = first.get(field) or type(value)() if shown is None else shown
            fields.write(action, claim_id, field, value, shown=shown, row="claim")
    return workspace.done()


def move(workspace: Workspace, claim_id: str, start: int, end: int) -> Changes:
    """Move the edges of the statement. Its id stays, and verdicts given for other words become stale."""
    row = fetch_rows(
        workspace.connection, 'SELECT text_id, start, "end" FROM claim WHERE id = ? AND present', (claim_id,)
    )
    number = _number(workspace, claim_id)
    stored = articles.text(workspace, row[0]["text_id"])
    start, end = trimmed(stored, start, end)
    with workspace.action(f"Move the edges of claim {number}") as action:
        action.ids = (claim_id,)
        value = articles.span_body(stored, start, end)
        shown = articles.span_body(stored, row[0]["start"], row[0]["end"])
        fields.write(action, claim_id, "span", value, shown=shown, row="claim")
    return workspace.done()


def move_edge(
    workspace: Workspace, claim_id: str, *, end: bool, forward: bool, by_character: bool = False
) -> Changes:
    """Move the start of the statement, or with `end` its end, by one word or character, inside its paragraph.

    Nothing is written where it can go no further.
    """
    workspace.require_writer()
    claim = get(workspace, claim_id)
    stored = articles.text(workspace, claim.text_id)
    span = selection.stepped(
        stored, Span(claim.start, claim.end), end=end, forward=forward, by_character=by_character
    )
    if span == Span(claim.start, claim.end):
        return Changes("The statement can go no further here", ids=(claim_id,))
    return move(workspace, claim_id, span.start, span.end)


def remove(workspace: Workspace, claim_ids: list[str] | tuple[str, ...]) -> Changes:
    """Take claims out of sight; the log keeps them, and undo brings them back."""
    numbers = [_number(workspace, claim_id) for claim_id in claim_ids]
    what = f"claim {numbers[0]}" if len(numbers) == 1 else f"{len(numbers)} claims"
    with workspace.action(f"Remove {what}") as action:
        action.ids = tuple(claim_ids)
        for claim_id in dict.fromkeys(claim_ids):
            action.write(EventKind.EXIST, claim_id, {"gone": True, "was": False}, row="claim")
    return workspace.done()


def resolve(workspace: Workspace, name: str) -> str:
    """The id of the claim that `name` means: an id, 6 or more first digits of it, "#N", or "ARTICLE#N"."""
    numbered = _NUMBER.fullmatch(name.strip())
    if numbered:
        return _resolve_number(workspace, name, numbered["article"] or "", int(numbered["number"]))
    digits = ids.prefix("claim", name)
    found = fetch_rows(
        workspace.connection, "SELECT id FROM claim WHERE present AND id GLOB ?", (f"{digits}*",)
    )
    return ids.one("claim", name, [row["id"] for row in found])


def _resolve_number(workspace: Workspace, name: str, article: str, number: int) -> str:
    known = articles.all(workspace)
    if article:
        known = [articles.get(workspace, articles.resolve(workspace, article))]
    elif len(known) > 1:
        raise NotFound(
            f"This file holds {len(known)} articles; write ARTICLE{name} to say which. Nothing was changed."
        )
    row = claim_rows.numbered(workspace, known[0].text_id if known else "", number)
    return ids.one("claim", name, claim_rows.ids(workspace, [] if row is None else [row]))


def short(words: str, limit: int = 40) -> str:
    """Words in quotation marks, cut for a menu."""
    words = " ".join(words.split())
    return f"“{cut(words, limit)}”"


def trimmed(stored: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks at its edges; WrongUse where nothing is left or it is outside the text."""
    if not 0 <= start < end <= len(stored):
        raise WrongUse(
            f"A claim needs words of the article: {start} to {end} is not inside 0 to {len(stored)}. Nothing was changed."
        )
    while start < end and stored[start].isspace():
        start += 1
    while end > start and stored[end - 1].isspace():
        end -= 1
    if start == end:
        raise WrongUse("A claim needs words of the article: there are only blanks. Nothing was changed.")
    return start, end


def _standing_on(workspace: Workspace, text_id: str, start: int, end: int) -> str:
    """The claim that stands on exactly these words now, "" for none."""
    row = workspace.connection.execute(
        'SELECT id FROM claim WHERE text_id = ? AND start = ? AND "end" = ? AND present ORDER BY ordinal, id',
        (text_id, start, end),
    ).fetchone()
    return row[0] if row else ""


def _free_id(workspace: Workspace, text_sha256: str, start: int, end: int) -> tuple[str, int]:
    """An id for a claim on a span, with its ordinal: that of a claim which was moved away from there is taken."""
    ordinal = 0
    while True:
        claim_id = ids.claim(text_sha256, start, end, ordinal)
        row = workspace.connection.execute(
            'SELECT start, "end" FROM claim WHERE id = ?', (claim_id,)
        ).fetchone()
        if row is None or row == (start, end):
            return claim_id, ordinal
        ordinal += 1


def _kind(kind: str) -> str:
    if kind and kind not in set(Kind):
        raise WrongUse(f'"{kind}" is not a kind of claim; use one of {", ".join(Kind)}. Nothing was changed.')
    return kind


def _speaker(name: str) -> dict[str, Any] | None:
    name = " ".join(name.split())
    return asdict(Speaker(name)) if name else None


def _number(workspace: Workspace, claim_id: str) -> int:
    row = workspace.connection.execute(
        f"SELECT {NUMBER} FROM claim c WHERE c.id = ? AND c.present", (claim_id,)
    ).fetchone()
    if row is None:
        raise NotFound(
            "That claim is not in this file; list the claims to see which are. Nothing was changed."
        )
    return row[0]
