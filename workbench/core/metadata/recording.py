"""What a recording says of itself: how long it is, and its tags. Nothing is decoded."""

import struct
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO

from workbench.core.preview import length

TAGS = (
    ("title", "title"),
    ("author", "artist"),
    ("album", "album"),
    ("created", "year"),
    ("description", "comment"),
)


def facts(data: bytes) -> Iterator[tuple[str, str]]:
    """Length and tags, of the formats that tinytag reads; of video the length alone."""
    from tinytag import TinyTag, TinyTagException

    seconds = length.seconds(data)
    try:
        tag = TinyTag.get(file_obj=BytesIO(data))
    except (TinyTagException, ArithmeticError, LookupError, OSError, TypeError, ValueError, struct.error):
        tag = None
    if tag is not None and not seconds and tag.duration and 0 < tag.duration <= length.LONGEST:
        seconds = tag.duration
    if seconds:
        yield "length", str(timedelta(seconds=round(seconds)))
    for name, field in TAGS:
        yield name, str(getattr(tag, field, None) or "")
