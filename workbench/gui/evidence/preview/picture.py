"""Decodes an image in a child process, within bounds, so that a hostile one ends the child and not the window."""

from math import sqrt
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from workbench.core.errors import CannotShow

FORMATS = frozenset({"png", "jpeg", "gif", "webp", "bmp", "tiff", "ico"})
"""What is decoded, told by the content. SVG is none of them: it can name other files, so it is shown as the text that it is."""
MOST_MB = 128
"""Memory that decoding may take; a JPEG above it is made smaller while it is decoded, others are refused."""
MOST_DOTS = 200_000_000
SHOWN_DOTS = 12_000_000
"""An A4 page at 350 dots to the inch."""
NOT_DECODED = "This picture is damaged or of a kind that is not decoded here. It is unchanged; save a copy to open it elsewhere."
TOO_LARGE = (
    "This picture is {width:,} by {height:,} dots, more than are decoded here. "
    "It is unchanged; save a copy to open it elsewhere."
)


def read(data: bytes) -> dict[str, Any]:
    """The image as rows of dots, turned as its camera says; in the sandbox. `CannotShow` for what is damaged or too large.

    `full_width` and `full_height` are those of the image itself, of which the dots may be a smaller copy.
    """
    QImageReader.setAllocationLimit(MOST_MB)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    try:
        full, image = decoded(reader)
    finally:
        del reader  # before the buffer that it reads
    return {
        "width": image.width(),
        "height": image.height(),
        "stride": image.bytesPerLine(),
        "pixels": bytes(image.constBits()),
        "full_width": full.width(),
        "full_height": full.height(),
    }


def decoded(reader: QImageReader) -> tuple[QSize, QImage]:
    """The size of the image as it is shown, and a copy of it of at most `SHOWN_DOTS`."""
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode() not in FORMATS or not reader.size().isValid():
        raise CannotShow(NOT_DECODED)
    full = reader.size()
    dots = full.width() * full.height()
    shrinks = reader.supportsOption(QImageIOHandler.ImageOption.ScaledSize)
    if dots > MOST_DOTS or (4 * dots > MOST_MB * 1024 * 1024 and not shrinks):
        raise CannotShow(TOO_LARGE.format(width=full.width(), height=full.height()))
    if dots > SHOWN_DOTS and shrinks:
        reader.setScaledSize(_smaller(full))
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    image = reader.read()
    if image.isNull():
        raise CannotShow(NOT_DECODED)
    if image.width() * image.height() > SHOWN_DOTS:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_smaller(image.size()), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    if turned:
        full.transpose()
    return full, image.convertToFormat(QImage.Format.Format_ARGB32)


def _smaller(size: QSize) -> QSize:
    """The size in the same shape with `SHOWN_DOTS`."""
    share = sqrt(SHOWN_DOTS / (size.width() * size.height()))
    return QSize(max(1, int(size.width() * share)), max(1, int(size.height() * share)))
