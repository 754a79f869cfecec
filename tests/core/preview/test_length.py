"""How long a recording is, from its head alone."""

import io
import wave

import pytest

from tests.core.preview.kept import looking
from workbench.core.preview import length
from workbench.core.preview.look import PLAYED
from workbench.core.preview.model import Facts


def sound(seconds: float) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(round(seconds * 16_000)))
    return made.getvalue()


def box(kind: bytes, content: bytes) -> bytes:
    return (8 + len(content)).to_bytes(4, "big") + kind + content


def film(scale: int, duration: int) -> bytes:
    head = bytes(12) + scale.to_bytes(4, "big") + duration.to_bytes(4, "big") + bytes(80)
    return box(b"ftyp", b"isom") + box(b"free", b"x" * 99) + box(b"moov", box(b"mvhd", head))


def test_lengths():
    assert length.seconds(sound(1.5)) == 1.5
    assert length.seconds(film(600, 45_000)) == 75
    assert length.seconds(b"\xff\xfb\x90\x00" + bytes(200)) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        sound(1)[:30],
        film(0, 9),
        film(1, 4_000_000_000),
        film(600, 45_000)[:40],
        box(b"ftyp", b"") + bytes(500),
    ],
)
def test_a_broken_head_has_no_length(data):
    assert length.seconds(data) is None


def test_a_recording_is_described_and_not_played(workspace):
    found = looking(workspace, sound(2), "call.wav")(time="0:01")
    assert found.content == Facts(PLAYED, 2)
