"""A web archive (WARC, WACZ) as evidence: one page is kept with its archive, of several each becomes a snapshot of its own."""

import threading
from dataclasses import asdict, replace
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from workbench.core import sandbox
from workbench.core.errors import IntakeRefused
from workbench.core.intake import media, read, source
from workbench.core.intake.limits import Limits
from workbench.core.model import EvidenceDraft, Snapshots

ENDINGS = {media.HTML: ".html", media.PDF: ".pdf"}


def snapshots(data: bytes, kind: str, name: str, cancel: threading.Event | None, limits: Limits) -> Snapshots:
    """The archive itself, with the words, address and time of its one page; or each of its several pages.

    An archive without a page, or one that cannot be read, is kept without words; why, stands in `problems`.
    """
    whole = EvidenceDraft(data=data, media_type=kind, file_name=name)
    try:
        found = sandbox.run(
            "workbench.core.intake.warc:read",
            data,
            kind,
            asdict(limits),
            seconds=limits.seconds,
            memory_mb=limits.memory_mb,
            cancel=cancel,
        )
    except IntakeRefused as refusal:
        why = str(refusal).removesuffix(" Nothing was imported.")
        return Snapshots((whole,), (f"{name} is kept without its words. {why}",))
    problems = tuple(found["problems"])
    drafts = [_page(each, cancel, limits) for each in found["pages"]]
    drafts = [draft for draft in drafts if draft.text] or drafts[:1]
    if not drafts:
        return Snapshots(
            (whole,), problems or (f"{name} holds no page, so it is kept without words to search.",)
        )
    if len(drafts) == 1:
        kept = replace(drafts[0], data=data, media_type=kind, file_name=name)
        return Snapshots((kept,), problems)
    note = f"From {name}, SHA-256 {sha256(data).hexdigest()}"
    return Snapshots(tuple(replace(draft, note=note) for draft in drafts), problems)


def _page(found: dict[str, Any], cancel: threading.Event | None, limits: Limits) -> EvidenceDraft:
    """The draft of one page out of an archive."""
    name = file_name(found["url"], ENDINGS[found["media_type"]])
    draft = read.kept(found["data"], found["media_type"], name, found["encoding"], cancel, limits)
    return replace(draft, url=found["url"], captured_at=found["captured_at"])


def file_name(url: str, ending: str) -> str:
    """A name for a page: the last part of its address, else its host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return f"page{ending}"
    last = source.file_name(parts.path) or source.file_name(parts.hostname or "page")
    return last if last.lower().endswith((ending, ".htm")) else f"{last}{ending}"
