"""Evidence in a few words: what kind of thing it is, where in it, and how it is kept."""

from workbench.core.model import Evidence, Link
from workbench.gui import texts
from workbench.gui.texts import _, isolate

_ICONS = (
    ("image/", "file-image"),
    ("video/", "video"),
    ("audio/", "music"),
    ("text/html", "globe"),
    ("application/wa", "globe"),
)
_ICON_OF_KIND = {"url": "globe", "reference": "book-open"}


def _names() -> dict[str, str]:
    return {
        "application/pdf": "PDF",
        "text/html": _("Saved page"),
        "text/plain": _("Text"),
        "text/markdown": "Markdown",
        "application/json": "JSON",
        "text/csv": "CSV",
        "application/warc": _("Web archive"),
        "application/wacz": _("Web archive"),
    }


def icon(record: Evidence) -> str:
    """The name of the icon for a record."""
    if record.kind in _ICON_OF_KIND:
        return _ICON_OF_KIND[record.kind]
    return next((name for start, name in _ICONS if record.media_type.startswith(start)), "file-text")


def kind(record: Evidence) -> str:
    """ "PDF", "Web address", "Image"."""
    if record.kind == "url":
        return _("Web address")
    if record.kind == "reference":
        return _("Reference")
    if name := _names().get(record.media_type):
        return name
    group = record.media_type.split("/", 1)[0]
    return {"image": _("Image"), "video": _("Video"), "audio": _("Sound")}.get(group, _("File"))


def place(link: Link) -> str:
    """Page, paragraph, time as written: "page 4"."""
    parts = []
    if link.page:
        parts.append(_("page {page}").format(page=isolate(link.page)))
    if link.paragraph:
        parts.append(_("paragraph {paragraph}").format(paragraph=isolate(link.paragraph)))
    if link.time:
        parts.append(isolate(link.time))
    return ", ".join(parts)


def short_hash(sha256: str) -> str:
    return f"sha256 {sha256[:4]}…{sha256[-4:]}" if sha256 else ""


def kept(record: Evidence) -> str:
    if record.redaction:
        return _("redacted, not kept any more")
    if record.sha256:
        return _("kept in this file")
    return _("not kept, only its address") if record.url else _("not kept, only named")


def about(record: Evidence, where: str = "") -> str:
    """One line: kind and place, publisher, date, hash, whether it is kept."""
    first = f"{kind(record)}, {where}" if where else kind(record)
    parts = [first, isolate(record.publisher), texts.date(record.published)]
    parts += [short_hash(record.sha256), kept(record)]
    return "  ·  ".join(part for part in parts if part)


def size(record: Evidence) -> str:
    """ "12 kB"."""
    from PySide6.QtCore import QLocale

    return QLocale().formattedDataSize(record.size, 1) if record.size else ""
