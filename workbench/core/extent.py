"""What a kept file has that a locator can name: pages, paragraphs, length, cells, named places. Files are read in the sandbox."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from workbench.core import evidence, sandbox, settings
from workbench.core.errors import CannotShow, IntakeRefused, WrongUse
from workbench.core.intake import media
from workbench.core.model import Evidence, EvidenceDraft
from workbench.core.preview import table
from workbench.core.preview.place import BREAK
from workbench.core.store.rows import content
from workbench.core.store.workspace import Workspace
from workbench.core.text import locators
from workbench.core.text.locators import Extent, Sheet

log = logging.getLogger(__name__)

SAVED_PAGES = frozenset({media.HTML, media.MHTML})
REMEMBERED = 32
_known: dict[tuple[str, str], Any] = {}
"""What readers found, by the SHA-256 of the file: a link is held against the file while it is typed, and when it is kept."""


@dataclass(frozen=True)
class Held:
    """A file with what is known of it: `data` gives its bytes, `kind` is its media type, "" where nothing is kept."""

    title: str
    kind: str
    sha256: str
    text: str
    pages: int
    data: Callable[[], bytes]


def of_record(workspace: Workspace, record: Evidence) -> Held:
    """A record of the library."""
    return Held(
        record.title,
        record.media_type,
        record.sha256,
        evidence.text(workspace, record.id) if record.has_text else "",
        record.pages,
        lambda: content(workspace.connection, record.sha256),
    )


def of_draft(draft: EvidenceDraft, title: str = "") -> Held:
    """A file that is to be kept."""
    digest = sha256(draft.data).hexdigest()
    shown = title or draft.title or draft.file_name
    return Held(shown, draft.media_type, digest, draft.text, len(draft.pages), lambda: draft.data)


def of_address(title: str) -> Held:
    """An address of which nothing is kept: nothing is known of it."""
    return Held(title, "", "", "", 0, lambda: b"")


def fitted(held: Held, written: Mapping[str, str]) -> dict[str, str]:
    """The five locators as `written`, tidied, "" where there is none. WrongUse for one that the file cannot have."""
    forms = {
        "page": locators.page,
        "paragraph": locators.paragraph,
        "time": locators.time,
        "cell": locators.cell,
        "fragment": locators.fragment,
    }
    wanted = {name: written.get(name, "") for name in forms}
    found = of(held, wanted)
    return {name: form(wanted[name], found) for name, form in forms.items()}


def of_kept(path: Path, evidence_id: str, written: Mapping[str, str]) -> dict[str, str]:
    """`fitted` for a record of the file at `path`, with a connection of its own: for the worker."""
    with Workspace.open(path, read_only=True) as workspace:
        return fitted(of_record(workspace, evidence.get(workspace, evidence_id)), written)


def page_name(held: Held, page: int) -> str:
    """What a locator calls a page of the file: as it is printed on it, where that cannot be read as another page, else as it is
    counted."""
    printed = _printed(held)
    label = printed[page - 1] if page <= len(printed) else ""
    if not label or printed.count(label) > 1 or 1 <= locators.first_number(label) <= held.pages:
        return str(page)
    try:
        is_read = locators.page(label, Extent("", held.pages, frozenset(printed))) == label
    except WrongUse:
        is_read = False
    return label if is_read else str(page)


def page_name_of_kept(path: Path, evidence_id: str, page: int) -> str:
    """The same for a record of the file at `path`, with a connection of its own: for the worker."""
    with Workspace.open(path, read_only=True) as workspace:
        return page_name(of_record(workspace, evidence.get(workspace, evidence_id)), page)


def of(held: Held, wanted: Mapping[str, str]) -> Extent:
    """What the file has of that which these locators name; what nobody names is not looked for."""
    named = {name for name, written in wanted.items() if written.strip()}
    played = held.kind.startswith(("audio/", "video/"))
    return Extent(
        title=f"“{held.title}”",
        pages=held.pages,
        labels=frozenset(_printed(held))
        if "page" in named and not _is_counted(held, wanted["page"])
        else frozenset(),
        paragraphs=held.text.count(BREAK) + 1 if held.text and not played else 0,
        seconds=_read(held, "length:seconds") if "time" in named and played else None,
        sheets=_sheets(held) if "cell" in named and held.kind else None,
        names=_names(held) if "fragment" in named and held.kind in SAVED_PAGES else None,
        text=held.text if "fragment" in named else "",
    )


def _is_counted(held: Held, page: str) -> bool:
    """Whether the page needs no look into the file: one of its pages as they are counted."""
    try:
        locators.page(page, Extent(held.title, held.pages))
    except WrongUse:
        return False
    return True


def _printed(held: Held) -> list[str]:
    """The printed page numbers of a PDF file, for those who cite these; empty where they are not known."""
    return (_read(held, "pages:labels") or []) if held.kind == media.PDF else []


def _sheets(held: Held) -> tuple[Sheet, ...] | None:
    """The sheets of a table, none for any other file; None where they cannot be read."""
    if held.kind not in table.KINDS:
        return ()
    found = _read(held, "table:extents", held.kind, asdict(settings.limits()))
    return tuple(Sheet(*each) for each in found) if found else None


def _names(held: Held) -> frozenset[str] | None:
    found = _read(held, "saved:names", held.kind, asdict(settings.limits()))
    return None if found is None else frozenset(found)


def _read(held: Held, reader: str, *args: Any) -> Any:
    """What a reader of `preview/` finds in the file, in a child process; None for a file that it cannot get through."""
    key = (held.sha256, reader)
    if key not in _known:
        while len(_known) >= REMEMBERED:
            _known.pop(next(iter(_known)), None)
        limits = settings.limits()
        try:
            _known[key] = sandbox.run(
                f"workbench.core.preview.{reader}",
                held.data(),
                *args,
                seconds=limits.seconds,
                memory_mb=limits.memory_mb,
                on_failure=CannotShow,
            )
        except (CannotShow, IntakeRefused) as refusal:
            log.info("what a locator may name in a file of type %s is not known: %s", held.kind, refusal)
            _known[key] = None
    return _known[key]
