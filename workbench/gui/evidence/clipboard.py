"""What is in the clipboard, as evidence: copied files, an image, an address, or text."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from workbench.core.errors import WrongUse
from workbench.core.model import EvidenceDraft
from workbench.core.text.addresses import is_whole
from workbench.gui import dropped
from workbench.gui.texts import _


@dataclass(frozen=True)
class Pasted:
    """One of these: files that were copied, an address, or something with a name of its own that is yet to be read."""

    paths: tuple[Path, ...] = ()
    url: str = ""
    name: str = ""
    image: QImage | None = None
    text: str = ""


def content() -> Pasted:
    """What the clipboard holds now. WrongUse where that can be no evidence."""
    return of(QGuiApplication.clipboard().mimeData())


def of(data: QMimeData) -> Pasted:
    """The same of other data. An image wins over the text that describes it, a file over both."""
    paths = dropped.files(data)
    if paths:
        return Pasted(paths=tuple(paths))
    when = f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        title = _("Pasted image {when}").format(when=when)
        return Pasted(name=f"{title}.png", image=image)
    words = data.text().strip() if data.hasText() else ""
    if words.startswith(("http://", "https://")) and is_whole(words):
        return Pasted(url=words)
    if not words:
        raise WrongUse(_("There is no text, image or file in the clipboard. Copy what is to be kept first."))
    title = _("Pasted text {when}").format(when=when)
    return Pasted(name=f"{title}.txt", text=data.text())


def draft(pasted: Pasted, *, cancel: Event | None = None) -> EvidenceDraft:
    """The image or the text as it will be kept; for the worker."""
    from workbench.core.intake import read

    data = _png(pasted.image) if pasted.image is not None else pasted.text.encode("utf-8", "replace")
    return read.evidence(data=data, file_name=pasted.name, cancel=cancel)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] (the stubs say bytes)
    return bytes(buffer.data().data())
