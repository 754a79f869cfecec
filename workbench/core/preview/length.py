"""How long a recording is, where its head says so: WAV, and MP4 with its kin. Nothing is decoded."""

import io
import wave

LONGEST = 100 * 3600
"""Seconds; more is no length but a mistake."""


def seconds(data: bytes) -> float | None:
    """The length of a recording in seconds, None where it is not known. In the sandbox."""
    found = _of_wave(data) if data.startswith(b"RIFF") else _of_mp4(data) if data[4:8] == b"ftyp" else None
    return found if found and found <= LONGEST else None


def _of_wave(data: bytes) -> float | None:
    try:
        with wave.open(io.BytesIO(data)) as sound:
            return sound.getnframes() / sound.getframerate()
    except (
        wave.Error,
        EOFError,
        RuntimeError,
        ZeroDivisionError,
    ):  # of a chunk longer than the file it says RuntimeError
        return None


def _of_mp4(data: bytes) -> float | None:
    """From the movie header (ISO/IEC 14496-12, box `mvhd` in box `moov`)."""
    movie = _box(data, b"moov", 0, len(data))
    head = movie and _box(data, b"mvhd", *movie)
    if not head or head[1] - head[0] < 32:
        return None
    start, wide = head[0], data[head[0]] == 1
    scale_at, size = (start + 20, 8) if wide else (start + 12, 4)
    scale = int.from_bytes(data[scale_at : scale_at + 4], "big")
    duration = int.from_bytes(data[scale_at + 4 : scale_at + 4 + size], "big")
    return duration / scale if scale else None


def _box(data: bytes, wanted: bytes, at: int, end: int) -> tuple[int, int] | None:
    """Where the content of the first box of this type begins and ends."""
    while at + 8 <= end:
        size, head = int.from_bytes(data[at : at + 4], "big"), 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        size = size or end - at
        if size < head:
            return None
        if data[at + 4 : at + 8] == wanted:
            return at + head, min(end, at + size)
        at += size
    return None
