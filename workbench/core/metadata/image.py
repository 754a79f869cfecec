"""What an image says of itself: the camera, when and where, and what was done to it (EXIF 2.32, JEITA CP-3451)."""

import re
import struct
from collections.abc import Iterator
from io import BytesIO
from typing import Any

TAGS = (
    ("camera", "Image Make"),
    ("camera", "Image Model"),
    ("lens", "EXIF LensModel"),
    ("serial number", "EXIF BodySerialNumber"),
    ("software", "Image Software"),
    ("author", "Image Artist"),
    ("copyright", "Image Copyright"),
    ("description", "Image ImageDescription"),
    ("changed", "Image DateTime"),
)
TIMES = (("taken", "EXIF DateTimeOriginal", "EXIF OffsetTimeOriginal"),)
BROKEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    OSError,
    TypeError,
    ValueError,
    struct.error,
)
"""What the reader raises where an offset or a number in the marks leads nowhere; the image itself may be sound."""
MOMENT = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)")


def facts(data: bytes) -> Iterator[tuple[str, str]]:
    """Size, and what EXIF says; damaged marks are passed over."""
    yield "size", _size(data)
    tags = _exif(data)
    for name, tag in TAGS:
        if tag in tags:
            yield name, _moment(str(tags[tag]))
    for name, tag, zone in TIMES:
        if tag in tags:
            yield name, f"{_moment(str(tags[tag]))} {tags.get(zone, '')}".strip()
    yield "place", _place(tags)


def _exif(data: bytes) -> dict[str, Any]:
    """The tags of JPEG, TIFF, PNG, WebP and HEIC images by name; none where there are none, or where they are broken."""
    import exifread

    try:
        return exifread.process_file(BytesIO(data), details=False, extract_thumbnail=False)
    except BROKEN:
        return {}


def _moment(said: str) -> str:
    """A time as EXIF writes it, "2024:03:01 10:15:00", with the date as ISO 8601 has it."""
    return MOMENT.sub(r"\1-\2-\3 \4", said.strip())


def _place(tags: dict[str, Any]) -> str:
    """Latitude and longitude in degrees, "" where the image names none that can be."""
    from exifread.utils import get_gps_coords

    try:
        found = get_gps_coords(tags)
    except BROKEN:
        return ""
    if not found or len(found) != 2 or abs(found[0]) > 90 or abs(found[1]) > 180:
        return ""
    return f"{found[0]:.5f}, {found[1]:.5f}"


def _size(data: bytes) -> str:
    """Width and height of PNG and GIF, which their heads say in one place; "" of others."""
    if data.startswith(b"\x89PNG") and data[12:16] == b"IHDR":
        width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    elif data.startswith(b"GIF8"):
        width, height = (int.from_bytes(data[at : at + 2], "little") for at in (6, 8))
    else:
        return ""
    return f"{width} × {height}"
