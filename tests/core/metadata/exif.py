"""Images with EXIF, made byte by byte as a camera would."""

import struct

ASCII, LONG, RATIONAL = 2, 4, 5
Entry = tuple[int, int, object]


def photo(*, place: bool = True) -> bytes:
    """A JPEG with the marks of a camera, and of where it stood unless not wanted."""
    image: list[Entry] = [
        (0x010F, ASCII, "Lumo"),
        (0x0110, ASCII, "Lumo X2"),
        (0x0131, ASCII, "Darkroom 7"),
        (0x0132, ASCII, "2026:03:05 18:00:00"),
    ]
    taken: list[Entry] = [(0x9003, ASCII, "2026:03:04 09:15:30"), (0x9011, ASCII, "+01:00")]
    where: list[Entry] = [
        (1, ASCII, "N"),
        (2, RATIONAL, ((48, 1), (12, 1), (2952, 100))),
        (3, ASCII, "W"),
        (4, RATIONAL, ((16, 1), (22, 1), (2568, 100))),
    ]
    return jpeg(tiff(image, {0x8769: taken} | ({0x8825: where} if place else {})))


def jpeg(exif: bytes) -> bytes:
    body = b"Exif\0\0" + exif
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(body) + 2) + body + b"\xff\xda\x00\x02\xff\xd9"


def tiff(image: list[Entry], below: dict[int, list[Entry]]) -> bytes:
    """A little-endian TIFF with one directory, and others that it points to."""
    data = bytearray(b"II*\0\x08\0\0\0")
    rows = [*image, *((tag, LONG, 0) for tag in below)]
    size = 2 + 12 * len(rows) + 4
    placed: dict[int, int] = {}
    behind = bytearray()
    for tag, entries in below.items():
        placed[tag] = 8 + size + len(behind)
        behind += directory(entries, placed[tag])
    pointing: list[Entry] = [(tag, kind, placed.get(tag, value)) for tag, kind, value in rows]
    return bytes(data + directory(pointing, 8, size_behind=len(behind), behind=bytes(behind)))


def directory(entries: list[Entry], at: int, *, size_behind: int = 0, behind: bytes = b"") -> bytes:
    """One directory at this offset with its values behind it (and behind what is to follow at once)."""
    head = bytearray(struct.pack("<H", len(entries)))
    values = bytearray()
    first = at + 2 + 12 * len(entries) + 4 + size_behind
    for tag, kind, value in entries:
        count, packed = pack(kind, value)
        if len(packed) <= 4:
            head += struct.pack("<HHI", tag, kind, count) + packed.ljust(4, b"\0")
        else:
            head += struct.pack("<HHII", tag, kind, count, first + len(values))
            values += packed
    return bytes(head + b"\0\0\0\0" + behind + values)


def pack(kind: int, value: object) -> tuple[int, bytes]:
    if isinstance(value, str):
        return len(value) + 1, value.encode() + b"\0"
    if isinstance(value, tuple):
        return len(value), b"".join(struct.pack("<II", *each) for each in value)
    return 1, struct.pack("<I", value)
