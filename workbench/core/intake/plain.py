"""Reads plain text: a text file, or what was pasted."""

from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import normalise, paragraphs, reading, text
from workbench.core.intake.reading import Reading

READER = "plain text 1"


def read_apart(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """What `read` gives, as JSON: for a long text, in the sandbox. `limits` is taken by every reader there."""
    return reading.to_json(read(data, encoding))


def read_whole_apart(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """What `read_whole` gives, as JSON: for a long text, in the sandbox."""
    return reading.to_json(read_whole(data, encoding))


def read(data: bytes, encoding: str = "") -> Reading:
    """The reading of a text file. `IntakeRefused` as `text.decode` and for a file of blanks."""
    decoded, used = text.decode(data, encoding)
    return of_text(decoded, used)


def read_whole(data: bytes, encoding: str = "") -> Reading:
    """The reading of all words of a text file: for evidence."""
    decoded, used = text.decode(data, encoding)
    blocks = paragraphs.split(normalise.clean(decoded))
    return Reading(
        text=normalise.stored(line for block in blocks for line in block), reader=READER, encoding=used
    )


def of_text(decoded: str, encoding: str) -> Reading:
    """The reading of text that is a string already."""
    blocks = paragraphs.split(normalise.clean(decoded))
    if not blocks:
        raise IntakeRefused(text.BLANK)
    return reading.of_blocks(blocks, READER, encoding)
