"""Evidence: records that bear on claims, each kept once and linked to as many claims as lean on it."""

import json
from collections.abc import Mapping, Sequence
from sqlite3 import Row
from threading import Event
from typing import Any

from workbench.core import ids
from workbench.core.changes import Changes
from workbench.core.errors import Cancelled, NotFound, WrongUse
from workbench.core.fields import write as write_field
from workbench.core.intake.limits import CHOICES
from workbench.core.model import Evidence, EvidenceDraft
from workbench.core.stood import Redaction, Said, Stood
from workbench.core.store import queries
from workbench.core.store.action import Action
from workbench.core.store.content import Step
from workbench.core.store.events import EventKind
from workbench.core.store.plain import plain
from workbench.core.store.rows import content as kept_bytes
from workbench.core.store.rows import fetch, fetch_one, named
from workbench.core.store.workspace import Workspace
from workbench.core.text.addresses import is_whole
from workbench.core.text.cut import cut as _cut

FIELDS = ("title", "url", "author", "publisher", "published", "origin", "note", "confidential")
"""What a person can write about a record and change later."""

LARGEST = CHOICES["evidence_mb"][-1] * 1024 * 1024
"""Bytes of one kept file, whatever the settings of who read it say."""


def add(
    workspace: Workspace,
    draft: EvidenceDraft,
    *,
    progress: Step | None = None,
    cancel: Event | None = None,
    **fields: str,
) -> Changes:
    """Keep a file whole, with its text where it has one; `ids[0]` is its id, the same for the same bytes.

    `fields` are those of `FIELDS`; an empty one takes what the file itself says. `progress` hears how many bytes are written;
    setting `cancel` before the last of them leaves everything as it was, with `Cancelled`.
    """
    workspace.require_writer()
    evidence_id = ids.of_digest(draft.sha256)
    if _is_kept(workspace, evidence_id):
        return Changes(f"{draft.file_name} is kept already", ids=(evidence_id,))
    with workspace.action(f"Add the evidence {shown_title(name_of(draft, fields))}") as action:
        action.ids = (write(workspace, action, draft, fields, watched(progress, cancel)),)
    return workspace.done()


def watched(progress: Step | None, cancel: Event | None) -> Step:
    """A step that tells `progress`, and raises `Cancelled` once `cancel` is set."""

    def step(done: int, total: int) -> None:
        if cancel is not None and cancel.is_set():
            raise Cancelled("Adding the file was stopped. Nothing was changed.")
        if progress is not None:
            progress(done, total)

    return step


def add_all(
    workspace: Workspace, drafts: Sequence[EvidenceDraft], *, archive: str = "", **fields: str
) -> Changes:
    """Keep several files in one action, such as the pages of the web `archive` of that name; `ids` are theirs in order, the
    same for the same bytes. `fields` as in `add`, for each."""
    workspace.require_writer()
    kept = [ids.of_digest(draft.sha256) for draft in drafts]
    first = dict(zip(reversed(kept), reversed(drafts), strict=True))
    new = [first[each] for each in dict.fromkeys(kept) if not _is_kept(workspace, each)]
    if not new:
        label = (
            f"All pages of {shown_title(archive)} are kept already"
            if archive
            else "All these files are kept already"
        )
        return Changes(label, ids=tuple(kept))
    with workspace.action(_label(archive, len(new))) as action:
        action.ids = tuple(kept)
        for draft in new:
            write(workspace, action, draft, fields)
    return workspace.done()


def _label(archive: str, files: int) -> str:
    if archive:
        return f"Add the pages of {shown_title(archive)}"
    return f"Add {files} files" if files > 1 else "Add 1 file"


def add_url(workspace: Workspace, url: str, **fields: str) -> Changes:
    """A record of something at an address, with nothing kept. `fields` are those of `FIELDS` but `url`."""
    workspace.require_writer()
    with workspace.action(f"Add the evidence {shown_title(name_of(url, fields))}") as action:
        action.ids = (write(workspace, action, url, fields),)
    return workspace.done()


def name_of(source: EvidenceDraft | str, fields: Mapping[str, str]) -> str:
    """What a new record is called: the title given, else the file's own, else its name or address."""
    if isinstance(source, str):
        return fields.get("title", "") or source.strip()
    return fields.get("title", "") or source.title or source.file_name


def write(
    workspace: Workspace,
    action: Action,
    source: EvidenceDraft | str,
    fields: Mapping[str, str],
    step: Step | None = None,
) -> str:
    """Write a record of a file or of an address inside an action and return its id; a file that is kept already stays."""
    fields = _checked(fields)
    if isinstance(source, str):
        return _write_url(action, source.strip(), fields)
    evidence_id = ids.of_digest(source.sha256)
    if _is_kept(workspace, evidence_id):
        return evidence_id
    _check_not_redacted(workspace, evidence_id, source.file_name)
    require_small(source)
    about = {field: fields.get(field, "") or getattr(source, field, "") for field in FIELDS}
    text = source.text.encode()
    if source.captured_at:
        about["captured_at"] = source.captured_at
    kept = {
        "title": name_of(source, fields),
        "kind": "file",
        "file_name": source.file_name,
        "media_type": source.media_type,
        "size": len(source.data),
        "sha256": action.keep(source.data, step),
        "text_sha256": action.keep(text) if text else "",
        "pages": list(source.pages),
    }
    action.write(EventKind.EVIDENCE, evidence_id, {**about, **kept})
    if workspace.connection.execute("SELECT 1 FROM evidence WHERE id = ?", (evidence_id,)).fetchone():
        # It was removed once; added again it must not stay hidden.
        action.write(EventKind.EXIST, evidence_id, {"gone": False, "was": True}, row="evidence")
    return evidence_id


def _is_kept(workspace: Workspace, evidence_id: str) -> bool:
    """Whether a file with this id is in the library, with its bytes."""
    return (
        fetch_one(
            workspace.connection,
            "SELECT 1 FROM evidence WHERE id = ? AND present AND sha256 <> ''",
            (evidence_id,),
        )
        is not None
    )


def _check_not_redacted(workspace: Workspace, evidence_id: str, name: str) -> None:
    row = fetch_one(workspace.connection, "SELECT reason FROM redaction WHERE evidence = ?", (evidence_id,))
    if row is not None:
        raise WrongUse(
            f"{name} was redacted in this file ({row['reason']}), so it is not kept again. Nothing was changed."
        )


def _write_url(action: Action, url: str, fields: Mapping[str, str]) -> str:
    _require_whole(url)
    about = {field: fields.get(field, "") for field in FIELDS} | {"url": url, "title": name_of(url, fields)}
    evidence_id = ids.fresh()
    action.write(EventKind.EVIDENCE, evidence_id, {**about, "kind": "url"})
    return evidence_id


def edit(workspace: Workspace, evidence_id: str, **values: Any) -> Changes:
    """Change what is written about a record; only the fields that are given: those of `FIELDS`, and `details` as a whole."""
    kept = get(workspace, evidence_id)
    values = _checked(values)
    with workspace.action(f"Edit the evidence {shown_title(kept.title)}") as action:
        action.ids = (evidence_id,)
        for field, value in values.items():
            write_field(action, evidence_id, field, value, shown=getattr(kept, field), row="evidence")
    return workspace.done()


def remove(workspace: Workspace, evidence_id: str) -> Changes:
    """Take a record out of sight, from every claim; the log keeps it, and undo brings it back."""
    kept = get(workspace, evidence_id)
    with workspace.action(f"Remove the evidence {shown_title(kept.title)}") as action:
        action.ids = (evidence_id,)
        action.write(EventKind.EXIST, evidence_id, {"gone": True, "was": False}, row="evidence")
    return workspace.done()


def all(workspace: Workspace) -> list[Evidence]:
    """Every record, in the order in which they were added."""
    return [
        record(row) for row in fetch(workspace.connection, queries.text("queries/evidence"), {"id": None})
    ]


def get(workspace: Workspace, evidence_id: str) -> Evidence:
    """One record; NotFound."""
    row = fetch_one(workspace.connection, queries.text("queries/evidence"), {"id": evidence_id})
    if row is None:
        raise NotFound(
            "That evidence is not in this file; list the evidence to see what is. Nothing was changed."
        )
    return record(row)


def resolve(workspace: Workspace, name: str) -> str:
    """The id of the record that `name` means: an id, 6 or more first digits of it or of the kept bytes' SHA-256."""
    digits = ids.prefix("piece of evidence", name)
    found = fetch(
        workspace.connection,
        "SELECT id FROM evidence WHERE present AND (id GLOB :p OR (sha256 <> '' AND sha256 GLOB :p))",
        {"p": f"{digits}*"},
    )
    return ids.one("piece of evidence", name, [row["id"] for row in found])


def content(workspace: Workspace, evidence_id: str) -> bytes:
    """The kept bytes, unchanged; NotFound where none are kept."""
    kept = get(workspace, evidence_id)
    if not kept.sha256:
        raise NotFound(f"No file is kept of {shown_title(kept.title)}, only its address.")
    return kept_bytes(workspace.connection, kept.sha256)


def text(workspace: Workspace, evidence_id: str) -> str:
    """The text that was taken from the kept bytes, "" where there is none."""
    row = fetch_one(workspace.connection, "SELECT text_sha256 FROM evidence WHERE id = ?", (evidence_id,))
    return kept_bytes(workspace.connection, row["text_sha256"]).decode() if row and row["text_sha256"] else ""


def page_starts(workspace: Workspace, evidence_id: str) -> tuple[int, ...]:
    """Where each page of the kept file begins in its text; empty where it has no pages."""
    row = fetch_one(workspace.connection, "SELECT pages FROM evidence WHERE id = ?", (evidence_id,))
    return tuple(json.loads(row["pages"])) if row else ()


def record(row: Row) -> Evidence:
    """A record from a row of `db/queries/evidence.sql`."""
    held = named(row)
    details = json.loads(held["details"]) if held["details"] != "{}" else {}
    return Evidence(
        **{name: held[name] for name in _COLUMNS},
        has_text=bool(held["text_sha256"]),
        pages=len(json.loads(held["pages"])) if held["pages"] != "[]" else 0,
        details=details if isinstance(details, dict) else {},
        stood=_stood(held),
        redaction=_redaction(held),
    )


_MADE = ("has_text", "pages", "details", "stood", "redaction")
"""Fields of a record that are no column."""
_COLUMNS = tuple(name for name in Evidence.__dataclass_fields__ if name not in _MADE)


def _stood(row: Mapping[str, Any]) -> Stood | None:
    sides = row["sides"]
    said = tuple(Said(**each) for each in json.loads(sides)) if sides and sides != "[]" else ()
    if not row["standing"] and not said:
        return None
    return Stood(
        row["standing"],
        row["standing_reason"],
        row["standing_by"],
        row["standing_at"],
        row["successor"],
        said,
    )


def _redaction(row: Mapping[str, Any]) -> Redaction | None:
    if row["content"] is None:
        return None
    return Redaction(
        reason=row["redaction_reason"],
        by=row["redacted_by"],
        at=row["redacted_at"],
        fields=bool(row["fields"]),
        quotes=bool(row["quotes"]),
        content=tuple(json.loads(row["content"])),
    )


def require_small(source: EvidenceDraft) -> None:
    """WrongUse for a file that is larger than one that is kept may be."""
    if len(source.data) > LARGEST:
        raise WrongUse(
            f"{source.file_name} has {len(source.data) / 1e6:,.0f} MB; a kept file may have {LARGEST // 1_000_000} MB. "
            "Link its address instead. Nothing was changed."
        )


def shown_title(title: str) -> str:
    """A record's title as the label of an action has it. What a redaction takes out of the log is found by these marks."""
    return f"“{_cut(title, 40)}”"


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields, with no blanks around an address, which has to be a whole one."""
    unknown = set(fields) - {*FIELDS, "details"}
    if unknown:
        raise TypeError(f"evidence has no field {', '.join(sorted(unknown))}")
    url = fields.get("url", "").strip()
    if url:
        _require_whole(url)
    return {**fields, **({"url": url} if "url" in fields else {})}


def _require_whole(url: str) -> None:
    if not is_whole(url):
        said = _cut(plain(" ".join(url.split())), 80)
        raise WrongUse(
            f'"{said}" is not a whole address; write it with https:// in front. Nothing was changed.'
        )
