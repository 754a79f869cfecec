"""What goes to a child process and comes back: JSON, and the bytes in it beside it."""

import json
from typing import Any, BinaryIO

LENGTH_BYTES = 8
BLOB = "$blob"


def pack(message: dict[str, Any]) -> list[bytes]:
    """One message in parts: length and JSON, then length and content of every `bytes` value in it."""
    blobs: list[bytes] = []

    def put_aside(value: object) -> dict[str, int]:
        if not isinstance(value, bytes):
            raise TypeError(f"{type(value).__name__} cannot be sent to or from a child process")
        blobs.append(value)
        return {BLOB: len(blobs) - 1}

    head = json.dumps(message, default=put_aside).encode("ascii")
    return [each for part in (head, *blobs) for each in (len(part).to_bytes(LENGTH_BYTES, "big"), part)]


def unpack(source: BinaryIO) -> dict[str, Any]:
    """The message that `pack` made. `ValueError` or `IndexError` where it is cut short."""
    parts: list[bytes] = []
    while length := source.read(LENGTH_BYTES):
        size = int.from_bytes(length, "big")
        part = source.read(size)
        if len(part) < size:
            raise ValueError("message cut short")
        parts.append(part)

    def put_back(value: dict[str, Any]) -> Any:
        return parts[value[BLOB] + 1] if value.keys() == {BLOB} else value

    return json.loads(parts[0], object_hook=put_back)
