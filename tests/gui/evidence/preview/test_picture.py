"""Images are decoded within bounds and in a process of their own; what cannot be decoded says so."""

import struct
import threading
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter

from workbench.core import evidence, settings
from workbench.core.errors import CannotShow
from workbench.core.metadata import image
from workbench.core.model import EvidenceDraft
from workbench.core.preview.model import Facts, Picture, Wanted
from workbench.core.store.workspace import Workspace
from workbench.gui.evidence.preview import picture
from workbench.gui.evidence.preview.seeing import Question, Seen, see

RED, BLUE = QColor("#cc0000"), QColor("#0000cc")


def saved(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def photo(width: int = 60, height: int = 40, kind: str = "png") -> bytes:
    """Red, with a blue left edge."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    for x in range(width // 4):
        for y in range(height):
            image.setPixelColor(x, y, BLUE)
    return saved(image, kind)


def turned(jpeg: bytes) -> bytes:
    """The same with the word of a camera that it stands upright when turned clockwise (EXIF, orientation 6)."""
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0)
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 1) + entry + bytes(4)
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


def bomb(side: int) -> bytes:
    """A PNG file of one colour: small on disk, `side` dots square when it is decoded."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer, row = zlib.compressobj(1), bytes(1 + side // 8 + 1)
    packed = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def looked_at(tmp_path: Path, data: bytes, name: str, kind: str) -> Seen:
    path = tmp_path / "pictures.claims"
    with Workspace.create(path, settings.reviewer("Ana Moreau")) as workspace:
        kept = evidence.add(workspace, EvidenceDraft(data, kind, name)).ids[0]
    return see(Question(path, Wanted(kept), 0, 400), cancel=threading.Event())


def test_an_image_is_decoded_in_a_child(tmp_path: Path) -> None:
    seen = looked_at(tmp_path, photo(), "quay.png", "image/png")
    assert seen.preview.content == Picture(b"")
    assert seen.image is not None
    assert (seen.image.width(), seen.image.height(), seen.full_width) == (60, 40, 60)
    assert (seen.image.pixelColor(2, 20), seen.image.pixelColor(50, 20)) == (BLUE, RED)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp", "tiff"])
def test_the_kinds_that_are_decoded(kind: str) -> None:
    found = picture.read(photo(kind=kind))
    assert (found["width"], found["height"]) == (60, 40)


def test_a_photograph_is_turned_as_its_camera_says() -> None:
    found = picture.read(turned(photo(kind="jpeg")))
    assert (found["width"], found["height"]) == (40, 60)
    assert (found["full_width"], found["full_height"]) == (40, 60)
    image = QImage(found["pixels"], 40, 60, found["stride"], QImage.Format.Format_ARGB32)
    assert image.pixelColor(20, 3).blue() > 150
    assert image.pixelColor(20, 50).red() > 150


def test_an_image_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    data = bomb(10_000)
    assert len(data) < 200_000
    content = looked_at(tmp_path, data, "bomb.png", "image/png").preview.content
    assert isinstance(content, Facts)
    assert "10,000 by 10,000 dots" in content.why


def test_an_image_that_claims_to_be_huge_is_refused_before_it_is_decoded() -> None:
    claimed = bomb(8).replace(struct.pack(">II", 8, 8), struct.pack(">II", 100_000, 100_000))
    with pytest.raises(CannotShow):
        picture.read(claimed)
    assert dict(image.facts(claimed))["size"] == "100000 × 100000"


def test_a_huge_photograph_is_made_smaller_while_it_is_decoded() -> None:
    grey = QImage(6000, 6000, QImage.Format.Format_Grayscale8)
    grey.fill(120)
    found = picture.read(saved(grey, "jpeg"))
    assert (found["full_width"], found["full_height"]) == (6000, 6000)
    assert 0.9 * picture.SHOWN_DOTS < found["width"] * found["height"] <= picture.SHOWN_DOTS


@pytest.mark.no_qt_log  # the decoders complain, in the child to nobody
@pytest.mark.parametrize(
    "data",
    [
        b"",
        photo()[:60],
        photo(kind="tiff")[:500],
        b"\xff\xd8\xff\xe0" + bytes(200),
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='file:///etc/passwd'/></svg>",
        b"P6 9 9 255 " + bytes(300),
    ],
)
def test_what_is_damaged_or_of_another_kind_is_refused(data: bytes) -> None:
    with pytest.raises(CannotShow, match="save a copy"):
        picture.read(data)


def test_the_bound_holds_for_what_is_read_of_an_open_device() -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(bomb(6000)))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    with pytest.raises(CannotShow, match="6,000 by 6,000"):
        picture.decoded(QImageReader(buffer))
