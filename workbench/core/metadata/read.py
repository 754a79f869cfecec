"""What a kept file is by its content, and what it says of itself; runs in the sandbox."""

from collections.abc import Iterator
from typing import Any

from workbench.core.errors import UserError
from workbench.core.intake import media, named_kind, reading
from workbench.core.intake.limits import Limits

MOST_FACTS = 60
MAIL = "message/rfc822"
NOT_READ = "What the file says of itself cannot be read: it is damaged, or asks for a password."

Fact = tuple[str, str]
"""What is said, in the words of `said.NAMES`, and the file's own words for it."""


def read(data: bytes, file_name: str, limits: dict[str, Any]) -> dict[str, Any]:
    """The media type by content, a sentence where the name says something else, and what the file says of itself."""
    kind = named_kind.by_content(data)
    note, found = "", []
    try:
        found = [
            (name, reading.detail(value)) for name, value in facts(kind, data, Limits(**limits)) if value
        ]
    except UserError:
        note = NOT_READ
    return {
        "kind": kind,
        "mismatch": named_kind.mismatch(data, kind, file_name),
        "facts": [fact for fact in dict.fromkeys(found) if fact[1]][:MOST_FACTS],
        "note": note,
    }


def facts(kind: str, data: bytes, limits: Limits) -> Iterator[Fact]:
    """What the file says of itself by the reader for its kind; none where there is no reader."""
    if kind.startswith("image/") and kind not in media.TEXTUAL:
        from workbench.core.metadata import image

        yield from image.facts(data)
    elif kind.startswith(("audio/", "video/")):
        from workbench.core.metadata import recording

        yield from recording.facts(data)
    elif kind == media.PDF:
        from workbench.core.metadata import pdf

        yield from pdf.facts(data)
    elif kind in named_kind.PACKED_DOCUMENTS:
        from workbench.core.metadata import office

        yield from office.facts(data, limits)
    elif kind in (media.HTML, MAIL):
        from workbench.core.metadata import mail, page

        yield from (mail if kind == MAIL else page).facts(data)
