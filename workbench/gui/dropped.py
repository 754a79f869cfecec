"""What a drag brings."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent


def files(data: QMimeData) -> list[Path]:
    """The local files; addresses of web pages are none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def addresses(data: QMimeData) -> list[str]:
    """The addresses of web pages."""
    return [url.toString() for url in data.urls() if url.scheme() in ("http", "https")]


def text(data: QMimeData) -> str:
    """Text that was dragged out of another program, "" for anything that has an address."""
    return data.text() if data.hasText() and not data.hasUrls() else ""


def accept(event: QDropEvent) -> None:
    """Take a drag or a drop as a copy: after a move, which may be what is proposed, a file manager deletes the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
