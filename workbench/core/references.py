"""Lists of references become records of evidence: each once, however often and in whatever form it comes."""

import json
import re
from hashlib import sha256
from typing import Any, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from workbench.core import ids
from workbench.core.changes import Changes
from workbench.core.intake.citation import doi_of
from workbench.core.model import Reference
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch, is_present
from workbench.core.store.workspace import Workspace

KIND = "reference"
NOTED_DOI = re.compile(r"\bDOI: (10\.\d{4,9}/[^\s;,]+)")
RESOLVERS = {"doi.org", "dx.doi.org"}
FIELDS = ("title", "author", "publisher", "published", "url", "note", "details")


class Marks(NamedTuple):
    """By what a record is recognised, the surest first: what is looked for, and what is found of it later."""

    sought: tuple[str, ...]
    left: tuple[str, ...]


def add(workspace: Workspace, found: tuple[Reference, ...]) -> Changes:
    """Keep each reference as a record; `ids` are the records' ids in the order of `found`.

    Of those that the file has already (the same DOI or address, or without one the same title, author and date) the id
    is that of the known record, and nothing is written: what is new stands in `touched["evidence"]`.
    """
    workspace.require_writer()
    known = _known(workspace)
    new: dict[str, Reference] = {}
    chosen: list[str] = []
    for reference in found:
        marks = _marks(
            reference.title,
            reference.author,
            reference.published,
            reference.url,
            _noted(reference.note, reference.details),
        )
        evidence_id = next((known[mark] for mark in marks.sought if mark in known), "")
        if not evidence_id:
            evidence_id = ids.of_digest(sha256(f"reference\n{marks.sought[0]}".encode()).hexdigest())
            # Its title may have been edited since it came in.
            if not is_present(workspace.connection, "evidence", evidence_id):
                new[evidence_id] = reference
        for mark in marks.left:
            known.setdefault(mark, evidence_id)
        chosen.append(evidence_id)
    if not new:
        known_already = (
            "1 reference is known already"
            if len(found) == 1
            else f"{len(found)} references are known already"
        )
        return Changes(known_already, ids=tuple(chosen))
    with workspace.action(f"Import {_counted(len(new))}") as action:
        action.ids = tuple(chosen)
        for evidence_id, reference in new.items():
            _write(workspace, action, evidence_id, reference)
    return workspace.done()


def _write(workspace: Workspace, action: Action, evidence_id: str, reference: Reference) -> None:
    about = {field: getattr(reference, field) for field in FIELDS}
    action.write(EventKind.EVIDENCE, evidence_id, {**about, "kind": KIND, "origin": ""})
    if workspace.connection.execute("SELECT 1 FROM evidence WHERE id = ?", (evidence_id,)).fetchone():
        # It was removed once; imported again it must not stay hidden.
        action.write(EventKind.EXIST, evidence_id, {"gone": False, "was": True}, row="evidence")


def _known(workspace: Workspace) -> dict[str, str]:
    """The id of the record for each mark by which a reference to it is recognised."""
    rows = fetch(
        workspace.connection,
        "SELECT id, title, author, published, url, note, details FROM evidence WHERE present ORDER BY added_at DESC, id DESC",
    )
    found: dict[str, str] = {}
    for row in rows:
        noted = _noted(row["note"], json.loads(row["details"]))
        marks = _marks(row["title"], row["author"], row["published"], row["url"], noted)
        for mark in marks.left:
            found[mark] = row["id"]
    return found


def _noted(note: str, details: Any) -> str:
    """The DOI of a record, "" where it has none: of its details, or of its note, where older imports wrote it."""
    kept = details.get("DOI") if isinstance(details, dict) else None
    noted = NOTED_DOI.search(note)
    return doi_of(kept) if isinstance(kept, str) else noted[1] if noted else ""


def _marks(title: str, author: str, published: str, url: str, noted: str) -> Marks:
    """The marks of a record. One address under two DOIs, such as that of a data base, is two references."""
    doi, address = _doi(url) or noted.casefold(), _address(url)
    if doi:
        return Marks((f"doi {doi}", f"alone {address}"), (f"doi {doi}", f"url {address}"))
    if address:
        return Marks((f"url {address}",), (f"url {address}", f"alone {address}"))
    named = f"title {title.casefold()}\n{author.casefold()}\n{published}\n{url}"
    return Marks((named,), (named,))


def _doi(url: str) -> str:
    parts = _split(url)
    return unquote(parts.path).strip("/").casefold() if parts.hostname in RESOLVERS else ""


def _address(url: str) -> str:
    """The address in the form in which two lists agree; "" for the front page of a site, which many references share."""
    parts = _split(url)
    path = parts.path.rstrip("/")
    if not parts.hostname or parts.hostname in RESOLVERS or not (path or parts.query):
        return ""
    return f"{parts.netloc.casefold()}{path}?{parts.query}#{parts.fragment}"


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def _counted(number: int) -> str:
    return "1 reference" if number == 1 else f"{number} references"
