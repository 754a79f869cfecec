"""What a drag brings."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def files(data: QMimeData) -> list[Path]:
    """The local files; addresses of web pages are none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def text(data: QMimeData) -> str:
    """Text that was dragged out of another program, "" for anything that has an address."""
    return data.text() if data.hasText() and not data.hasUrls() else ""
