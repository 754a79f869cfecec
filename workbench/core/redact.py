"""Redacting a record: its kept bytes, their text and, where asked for, every word about it leave the file for good.

The log keeps who did that when and why, and the hashes of what was there. Only somebody who added the record can
do it, so that nobody destroys what others rest on.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.core import evidence
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.links import LOCATORS
from workbench.core.model import Evidence
from workbench.core.store import copies, rewriting
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch, leaning_claims
from workbench.core.store.workspace import Workspace

WORDS_FRAGMENT = ":~:"
"""What the fragment of an address begins with that quotes the page (https://wicg.github.io/scroll-to-text-fragment/)."""


@dataclass(frozen=True)
class Prospect:
    """What a redaction would do: the record, the SHA-256 of the kept bytes that go, how many links quote from it, and the
    other records whose text is the same, so that it stays with them."""

    record: Evidence
    content: tuple[str, ...]
    quotes: int
    also: tuple[Evidence, ...]


@dataclass(frozen=True)
class Redacted:
    """What was done. `copies` are files in the same folder that still hold the kept bytes; `rewritten` False says that the
    file is yet to be written anew, which the next opening does."""

    changes: Changes
    content: tuple[str, ...]
    copies: tuple[Path, ...]
    rewritten: bool


def prospect(workspace: Workspace, evidence_id: str) -> Prospect:
    """What can be removed; WrongUse where this reviewer may not, or an article was imported from the same bytes."""
    record = evidence.get(workspace, evidence_id)
    _check_may(workspace, record)
    content = _content(workspace, evidence_id)
    for digest in content:
        _check_no_article(workspace, digest)
    quoting = fetch(
        workspace.connection,
        "SELECT id FROM link WHERE evidence = ? AND present AND quote <> ''",
        (evidence_id,),
    )
    return Prospect(record, content, len(quoting), _also(workspace, record))


def redact(
    workspace: Workspace, evidence_id: str, reason: str, *, fields: bool = False, quotes: bool = False
) -> Redacted:
    """Remove the kept bytes of a record and their text; with `fields` also all that was ever written about it, with
    `quotes` the words that links quote. Nothing brings them back: not undo, not a merge.

    WrongUse without a reason, where there is nothing to remove, and as in `prospect`.
    """
    workspace.require_writer()
    found = prospect(workspace, evidence_id)
    reason = " ".join(reason.split())
    _check_reason(found.record, reason, fields)
    before = found.record.redaction
    if before and (before.fields or not fields) and (before.quotes or not quotes):
        raise WrongUse("This record was redacted already. Nothing was changed.")
    if not (found.content or fields or quotes):
        raise WrongUse(
            "No file is kept of this record; to remove what is written about it, redact its fields too. Nothing was changed."
        )
    marks = [bytes.fromhex(digest) for digest in found.content] + (
        _salts(workspace, evidence_id) if fields else []
    )
    named = "a record of evidence" if fields else f"the evidence {evidence.shown_title(found.record.title)}"
    with workspace.action(f"Redact {named}", redacts=evidence_id) as action:
        action.ids = (evidence_id,)
        if quotes:
            _write_links_without_quotes(workspace, action, evidence_id)
        about = {"reason": reason, "content": list(found.content), "fields": fields, "quotes": quotes}
        action.write(EventKind.REDACTION, evidence_id, about, row="evidence")
        action.touch("link", leaning_claims(workspace.connection, evidence_id))
    rewritten = not rewriting.is_due(workspace.connection)
    return Redacted(workspace.done(), found.content, tuple(copies.holding(workspace, marks)), rewritten)


def _check_may(workspace: Workspace, record: Evidence) -> None:
    reviewer = workspace.require_writer()
    rows = workspace.connection.execute(
        "SELECT DISTINCT s.person FROM register r JOIN seat s ON s.rid = r.rid WHERE r.kind = ? AND r.ent = ?",
        (EventKind.EVIDENCE, bytes.fromhex(record.id)),
    ).fetchall()
    if (bytes.fromhex(reviewer.id),) not in rows:
        raise WrongUse(
            f"{record.added_by} added this record, and only who added a record can redact it. Nothing was changed."
        )


def _check_reason(record: Evidence, reason: str, fields: bool) -> None:
    if not reason:
        raise WrongUse("A redaction needs a reason, which the log keeps. Nothing was changed.")
    if not fields:
        return
    for name in ("title", "author", "url", "file_name"):
        value = getattr(record, name).strip()
        if len(value) > 2 and value.casefold() in reason.casefold():
            raise WrongUse(
                f"The reason holds the {name.replace('_', ' ')} that is to be removed, and the log keeps the reason; "
                "write it without. Nothing was changed."
            )


def _content(workspace: Workspace, evidence_id: str) -> tuple[str, ...]:
    """The hashes of all bytes that were kept of a record, whoever added it."""
    rows = workspace.connection.execute(
        """SELECT DISTINCT d.value FROM (SELECT n FROM register WHERE ent = :ent UNION SELECT n FROM earlier WHERE ent = :ent) k
           JOIN event e ON e.n = k.n AND e.kind = 7 AND e.body IS NOT NULL,
             json_each(json_array(json_extract(e.body, '$.sha256'), json_extract(e.body, '$.text_sha256'))) d
           WHERE d.value <> '' ORDER BY d.value""",
        {"ent": bytes.fromhex(evidence_id)},
    )
    return tuple(digest for (digest,) in rows.fetchall())


def _salts(workspace: Workspace, evidence_id: str) -> list[bytes]:
    """What stands beside the words that were written about a record, and goes with them."""
    rows = workspace.connection.execute(
        """SELECT e.salt FROM (SELECT n FROM register WHERE ent = :ent UNION SELECT n FROM earlier WHERE ent = :ent) k
           JOIN event e ON e.n = k.n AND e.kind IN (7, 11) AND e.salt IS NOT NULL""",
        {"ent": bytes.fromhex(evidence_id)},
    )
    return [salt for (salt,) in rows.fetchall()]


def _check_no_article(workspace: Workspace, digest: str) -> None:
    row = workspace.connection.execute(
        "SELECT title FROM article_version WHERE text_sha256 = :digest OR source_sha256 = :digest LIMIT 1",
        {"digest": digest},
    ).fetchone()
    if row:
        raise WrongUse(
            f"The article {evidence.shown_title(row[0])} was imported from the same file, and rests on it; an article cannot be "
            "redacted. Nothing was changed."
        )


def _also(workspace: Workspace, record: Evidence) -> tuple[Evidence, ...]:
    rows = workspace.connection.execute(
        "SELECT o.id FROM evidence e JOIN evidence o ON o.text_sha256 = e.text_sha256 AND o.id <> e.id AND o.present "
        "WHERE e.id = ? AND e.text_sha256 <> '' ORDER BY o.added_at, o.id",
        (record.id,),
    ).fetchall()
    return tuple(evidence.get(workspace, other) for (other,) in rows)


def _write_links_without_quotes(workspace: Workspace, action: Any, evidence_id: str) -> None:
    """Links stay without the words: each is written again, before what it said is removed. One that was removed stays so."""
    rows = fetch(
        workspace.connection,
        "SELECT * FROM link WHERE evidence = ? AND quote <> '' ORDER BY id",
        (evidence_id,),
    )
    for row in rows:
        about = {name: row[name] for name in ("evidence", "stance", *LOCATORS, "note")}
        about |= {"quote": "", "quote_check": ""}
        if about["fragment"].startswith(WORDS_FRAGMENT):
            about["fragment"] = ""
        action.write(EventKind.LINK, row["id"], about, ref=row["claim"], about=row["claim"])
        if not row["present"]:  # writing on something that was removed would bring it back
            action.write(
                EventKind.EXIST, row["id"], {"gone": True, "was": True}, row="link", about=row["claim"]
            )
