"""Looks at a kept file for the window: chooses how it can be shown, and has it read in a child process with limits."""

import threading
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from workbench.core import evidence, sandbox, settings
from workbench.core.errors import CannotShow, IntakeRefused
from workbench.core.intake import media
from workbench.core.model import Evidence, QuoteCheck, Span
from workbench.core.preview import table
from workbench.core.preview.model import (
    Box,
    Content,
    Facts,
    Found,
    Line,
    Page,
    Picture,
    Preview,
    Table,
    Wanted,
    Words,
)
from workbench.core.store.workspace import Workspace

LONG = 300_000
"""Bytes of a text that is looked through so fast that a child process would only take longer."""
PAGES = frozenset({media.HTML, media.MHTML, *media.WEB_ARCHIVES})
PICTURES = frozenset(
    {"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "image/tiff", "image/x-icon"}
)
READABLE = frozenset({media.DOCX, media.ODT, media.EPUB, *media.TEXTUAL})
NOT_KEPT = "Nothing is kept of this record, only what is noted about it."
NO_WORDS = "No words could be read from this file when it was added. It is unchanged; save a copy to open it in another program."
PLAYED = "Sound and video are not played here. Save a copy to open it in another program."
UNKNOWN = (
    "This kind of file cannot be shown here. It is unchanged; save a copy to open it in another program."
)


@dataclass(frozen=True)
class Kept:
    """A record with its bytes, its text in UTF-8 and where the pages begin in that."""

    record: Evidence
    data: bytes
    text: bytes
    starts: tuple[int, ...]


def look(
    path: Path,
    wanted: Wanted,
    *,
    part: int = 0,
    width: int = 1000,
    known: Found | None = None,
    cancel: threading.Event | None = None,
) -> Preview:
    """What the review file at `path` keeps of a record, ready to be shown; for the worker, with a connection of its own.

    `part` is the page or part to show, 0 for the one that the locator or else the quote points to; `width` is how many dots
    wide a page is wanted; `known` is what an earlier look at the same found. What cannot be shown comes as `Facts` with the
    reason. NotFound where the record is gone, `Cancelled` when `cancel` is set.
    """
    with Workspace.open(path, read_only=True) as workspace:
        record = evidence.get(workspace, wanted.evidence)
        kept = Kept(
            record,
            evidence.content(workspace, record.id) if record.sha256 else b"",
            evidence.text(workspace, record.id).encode() if record.has_text else b"",
            evidence.page_starts(workspace, record.id),
        )
    ask = {**asdict(wanted), "part": part, "width": width, "known": known and asdict(known)}
    try:
        return _shown(kept, ask, cancel)
    except (CannotShow, IntakeRefused) as refusal:
        return _fallback(kept, ask, str(refusal).removesuffix(" Nothing was imported."), cancel)


def _shown(kept: Kept, ask: dict[str, Any], cancel: threading.Event | None) -> Preview:
    """The preview of a record by the reader for its kind; `CannotShow` or `IntakeRefused` where there is none."""
    kind, limits = _kind_of(kept.record), asdict(settings.limits())
    if not kept.record.sha256:
        return Preview(kept.record, Facts(NOT_KEPT))
    if kind == media.PDF:
        found = _from_child("pages", cancel, kept.data, kept.text, list(kept.starts), ask)
        return _preview(kept.record, found, _page(found))
    if kind in PAGES:
        return _of_words(kept.record, _from_child("saved", cancel, kept.data, kind, limits, ask))
    if kind in table.KINDS:
        found = _from_child("table", cancel, kept.data, kind, limits, ask)
        return _preview(kept.record, found, _rows(found))
    if kind == media.MAIL:
        return _of_words(kept.record, _from_child("mail", cancel, kept.data, limits, ask))
    if kind in PICTURES:
        return Preview(kept.record, Picture(kept.data))
    if kind.startswith(("audio/", "video/")):
        if kept.text:  # the notes of an interview stand beside its recording
            return replace(_of_text(kept, ask, cancel), note=PLAYED)
        return Preview(
            kept.record, Facts(PLAYED, _from_child("length", cancel, kept.data, function="seconds"))
        )
    return _of_text(kept, ask, cancel)


def _fallback(kept: Kept, ask: dict[str, Any], why: str, cancel: threading.Event | None) -> Preview:
    """What is left to be shown where the file itself cannot be: its words, if some were read when it was added."""
    if kept.text:
        try:
            return replace(_of_text(kept, ask, cancel), note=why)
        except CannotShow as refusal:
            why = str(refusal)
    return Preview(kept.record, Facts(why))


def _of_text(kept: Kept, ask: dict[str, Any], cancel: threading.Event | None) -> Preview:
    """The words that were read from the file when it was added."""
    from workbench.core.preview import words

    if not kept.text:
        readable = kept.record.media_type in READABLE or kept.record.media_type.startswith("text/")
        raise CannotShow(NO_WORDS if readable else UNKNOWN)
    if len(kept.text) <= LONG:
        return _of_words(kept.record, words.read(kept.text, ask))
    return _of_words(kept.record, _from_child("words", cancel, kept.text, ask))


def _kind_of(record: Evidence) -> str:
    """The media type by which a record is shown. Older versions kept an e-mail as the text that it is."""
    is_mail = record.media_type in {media.TEXT, media.MHTML} and media.extension(record.file_name) == "eml"
    return media.MAIL if is_mail else record.media_type


def _from_child(module: str, cancel: threading.Event | None, *args: Any, function: str = "read") -> Any:
    """What a reader of this package finds, in a child process within the limits of the settings."""
    limits = settings.limits()
    return sandbox.run(
        f"workbench.core.preview.{module}:{function}",
        *args,
        seconds=limits.seconds,
        memory_mb=limits.memory_mb,
        cancel=cancel,
        on_failure=not_shown,
    )


def not_shown(why: str) -> CannotShow:
    """The error of a file that its reader could not get through."""
    by_itself = why in {sandbox.CRASHED, sandbox.NESTED}
    more = "" if by_itself else " If you trust it, raise the limit in the settings."
    return CannotShow(
        f"This file cannot be shown: {why}.{more} It is unchanged; save a copy to open it in another program."
    )


def _preview(record: Evidence, found: dict[str, Any], content: Content) -> Preview:
    """The preview with what a reader found."""
    check = QuoteCheck(found["check"]) if found["check"] else None
    span = Span(*found["quote"]) if found.get("quote") else None
    return Preview(
        record,
        content,
        found["part"],
        found["parts"],
        check,
        found["quote_part"],
        found=Found(check, span) if check and "quote" in found else None,
    )


def _of_words(record: Evidence, found: dict[str, Any]) -> Preview:
    lines = tuple(
        Line(line["text"], line["style"], tuple(Span(*mark) for mark in line["marks"]))
        for line in found["lines"]
    )
    return _preview(record, found, Words(lines, found["at"]))


def _page(found: dict[str, Any]) -> Page:
    marks = tuple(Box(*mark) for mark in found["marks"])
    return Page(found["width"], found["height"], found["stride"], found["pixels"], found["points"], marks)


def _rows(found: dict[str, Any]) -> Table:
    shown = tuple(tuple(row) for row in found["rows"])
    marks = tuple((row, column) for row, column in found["marks"])
    return Table(found["name"], found["first"], shown, marks)
