"""What kept files say of themselves, and what they are whatever they are called."""

import logging
import random
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from tests.core.intake.test_evidence import REPORT, pdf
from tests.core.metadata.exif import photo
from workbench.core.intake.limits import LIMITS
from workbench.core.metadata.read import NOT_READ, read

MAIL = (
    b"Return-Path: <ida@almen.example>\r\nReceived: by mx2.example; Mon, 5 Jan 2026 10:00:09 +0100\r\n"
    b"Received: by mx1.example; Mon, 5 Jan 2026 10:00:05 +0100\r\nFrom: Ida Brandt <ida@almen.example>\r\n"
    b"Subject: =?utf-8?q?F=C3=A4hren?=\r\nDate: Mon, 5 Jan 2026 10:00:00 +0100\r\nMessage-ID: <1@almen.example>\r\n\r\nHello.\r\n"
)
PAGE = (
    b"<!DOCTYPE html><!-- saved from url=(0030)https://almen.example/minutes --><html><head>"
    b'<meta name="author" content="Ida &amp; Bo"><META content="2026-01-05" property="article:published_time">'
    b'<link rel="canonical" href="https://almen.example/m"><script>steal()</script></head>'
    b"<body><img src='http://192.0.2.1/x.png'><iframe src=//x></iframe>Minutes</body></html>"
)


@contextmanager
def quietly() -> Iterator[None]:
    """As in the child, where libraries may log nothing."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def inside(data: bytes, name: str = "") -> dict:
    with quietly():
        return read(data, name, asdict(LIMITS))


def word() -> bytes:
    made, document = BytesIO(), docx.Document()
    document.core_properties.author = "Ida Brandt"
    document.core_properties.last_modified_by = "\u202eBo"
    document.save(made)
    return made.getvalue()


def packed(*names: str) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return made.getvalue()


def sound() -> bytes:
    made = BytesIO()
    with wave.open(made, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(1)
        writer.setframerate(8000)
        writer.writeframes(bytes(24_000))
    return made.getvalue()


def test_a_photo_says_camera_time_and_place() -> None:
    assert inside(photo(), "a.jpg")["facts"] == [
        ("camera", "Lumo"),
        ("camera", "Lumo X2"),
        ("software", "Darkroom 7"),
        ("changed", "2026-03-05 18:00:00"),
        ("taken", "2026-03-04 09:15:30 +01:00"),
        ("place", "48.20820, -16.37380"),
    ]
    assert "place" not in dict(inside(photo(place=False))["facts"])


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (pdf(REPORT, "The report"), {"title": "The report", "author": "Ana Ruiz", "pages": "3"}),
        (word(), {"author": "Ida Brandt", "changed by": "Bo", "software": "Microsoft Macintosh Word"}),
        (
            MAIL,
            {
                "from": "Ida Brandt <ida@almen.example>",
                "subject": "Fähren",
                "sent": "Mon, 5 Jan 2026 10:00:00 +0100",
                "message id": "<1@almen.example>",
                "servers on its way": "2",
            },
        ),
        (
            PAGE,
            {
                "saved from": "https://almen.example/minutes",
                "author": "Ida & Bo",
                "created": "2026-01-05",
                "address": "https://almen.example/m",
                "scripts": "1",
                "frames": "1",
                "images elsewhere": "1",
            },
        ),
        (sound(), {"length": "0:00:03"}),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (10_000).to_bytes(4, "big") * 2, {"size": "10000 × 10000"}),
    ],
    ids=["pdf", "word", "mail", "page", "sound", "png"],
)
def test_each_kind_says_something_of_itself(data: bytes, said: dict[str, str]) -> None:
    found = inside(data)
    assert said.items() <= dict(found["facts"]).items()
    assert found["note"] == ""


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (packed("a.exe", "b.txt"), "plan.docx", "It is named .docx, but is a ZIP archive with a.exe, b.txt."),
        (
            packed("a", "b", "../c", "d", "e"),
            "plan.xlsx",
            "It is named .xlsx, but is a ZIP archive with a, b, ../c and 2 more.",
        ),
        (photo(), "scan.pdf", "It is named .pdf, but is a JPEG picture."),
        (pdf(REPORT), "photo.JPG", "It is named .jpg, but is a PDF file."),
        (b"MZ" + b"\x90" * 58 + b"\x80\0\0\0", "invoice.txt", "It is named .txt, but is a program."),
        (b"\x7fELF" + bytes(60), "invoice.odd", "It is named .odd, but is a program."),
        (b"just words", "plan.docx", "It is named .docx, but is plain text."),
        (b"<svg xmlns='x'><script/></svg>", "a.png", "It is named .png, but is a drawing in SVG."),
        (
            bytes(range(256)),
            "a.pdf",
            "It is named .pdf, but its content is of no kind that this program knows.",
        ),
        (sound(), "a.mp3", "It is named .mp3, but is a file of the type audio/wav."),
    ],
)
def test_a_name_that_says_something_else_is_pointed_out(data: bytes, name: str, sentence: str) -> None:
    assert inside(data, name)["mismatch"] == sentence


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (photo(), "a.jpeg"),
        (photo(), "no ending"),
        (word(), "a.docx"),
        (packed("a"), "a.zip"),
        (packed("a"), "a.jar"),
        (MAIL, "a.eml"),
        (PAGE, "a.txt"),
        (PAGE, "a.php"),
        (b"MZ begins a word, BMW too", "a.txt"),
        (b"a,b\n1,2", "a.csv"),
        (b"\0\0\0\x18ftypisom" + bytes(60), "a.m4a"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60), "a.xls"),
        ("\ufeffwide".encode("utf-16"), "a.txt"),
        (b"", "a.pdf.txt"),
    ],
)
def test_a_name_that_fits_is_not_remarked_on(data: bytes, name: str) -> None:
    assert inside(data, name)["mismatch"] == ""


@pytest.mark.parametrize(
    "whole",
    [photo(), pdf(REPORT), word(), MAIL, PAGE, sound()],
    ids=["jpg", "pdf", "docx", "eml", "html", "wav"],
)
def test_what_is_broken_says_less_and_harms_nobody(whole: bytes) -> None:
    chance = random.Random(7)
    for cut in range(12):
        data = bytearray(whole[: len(whole) * (cut + 1) // 12])
        for _ in range(cut):
            data[chance.randrange(len(data))] = chance.randrange(256)
        found = inside(bytes(data), "a.bin")
        assert found["note"] in ("", NOT_READ)
        assert all(len(value) <= 300 and "\u202e" not in value for _, value in found["facts"])
