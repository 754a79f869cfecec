"""Evidence in a few words: what kind of thing it is, where in it, and how it is kept."""

from workbench.core import calculations, interviews, links
from workbench.core.intake import media
from workbench.core.interviews import Reached, Terms
from workbench.core.model import Evidence, Link
from workbench.gui import texts
from workbench.gui.texts import _, isolate

_ICONS = (
    ("image/", "file-image"),
    ("video/", "video"),
    ("audio/", "music"),
    ("text/html", "globe"),
    (media.MHTML, "globe"),
    ("application/wa", "globe"),
)
_ICON_OF_KIND = {
    "url": "globe",
    "reference": "book-open",
    "interview": "message-square-text",
    "calculation": "scale",
}


def _names() -> dict[str, str]:
    return {
        "application/pdf": "PDF",
        "text/html": _("Saved page"),
        media.MHTML: _("Saved page"),
        media.DOCX: "Word",
        media.ODT: "OpenDocument",
        media.EPUB: "EPUB",
        "text/plain": _("Text"),
        "text/markdown": "Markdown",
        "application/json": "JSON",
        "text/csv": "CSV",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": _("Workbook"),
        "message/rfc822": _("E-mail"),
        "application/warc": _("Web archive"),
        "application/wacz": _("Web archive"),
    }


def title(record: Evidence) -> str:
    """What a record is called, also where nothing is left of its title."""
    return record.title or record.url or _("without a title")


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
    if record.kind == "interview":
        return _("Interview")
    if record.kind == "calculation":
        return _("Calculation")
    if name := _names().get(record.media_type):
        return name
    group = record.media_type.split("/", 1)[0]
    return {"image": _("Image"), "video": _("Video"), "audio": _("Sound")}.get(group, _("File"))


def place(link: Link) -> str:
    """Page, paragraph, time, cell as written: "page 4"; and which of them is missing: "no page named"."""
    parts = []
    if link.page:
        parts.append(_("page {page}").format(page=isolate(link.page)))
    if link.paragraph:
        parts.append(_("paragraph {paragraph}").format(paragraph=isolate(link.paragraph)))
    if link.time:
        parts.append(isolate(link.time))
    if link.cell:
        parts.append(_("cell {cell}").format(cell=isolate(link.cell)))
    if link.fragment:
        parts.append(isolate(f"#{link.fragment}"))
    parts.append(_unplaced().get(links.lacks(link), ""))
    return ", ".join(filter(None, parts))


def _unplaced() -> dict[str, str]:
    return {"page": _("no page named"), "time": _("no time named"), "cell": _("no cell named")}


def _short_hash(sha256: str) -> str:
    return f"sha256 {sha256[:4]}…{sha256[-4:]}" if sha256 else ""


def whole_hash(record: Evidence) -> str:
    """The SHA-256 with all its digits, to be copied; "" where nothing is kept."""
    return f"sha256 {record.sha256}" if record.sha256 else ""


def kept(record: Evidence) -> str:
    if record.redaction:
        return _("redacted, not kept any more")
    if record.sha256:
        return _("kept in this file")
    if record.kind == "calculation":
        return _result(record)
    return _("not kept, only its address") if record.url else _("not kept, only named")


def reached() -> dict[str, str]:
    """How the person of an interview was reached, in words."""
    return {
        Reached.IN_PERSON: _("in person"),
        Reached.PHONE: _("by phone"),
        Reached.VIDEO: _("by video call"),
        Reached.EMAIL: _("by e-mail"),
        Reached.MESSAGE: _("by message"),
        Reached.LETTER: _("by letter"),
        Reached.OTHER: _("otherwise"),
    }


def terms() -> dict[str, str]:
    """On what terms the person spoke, in words."""
    return {
        Terms.ON_RECORD: _("on the record"),
        Terms.BACKGROUND: _("on background"),
        Terms.OFF_RECORD: _("off the record"),
    }


def _spoken(record: Evidence) -> str:
    """What an interview says of its person: role, how reached, terms."""
    words = reached() | terms()
    return "  ·  ".join(words.get(each) or isolate(each) for each in interviews.terms(record))


def _result(record: Evidence) -> str:
    """What a calculation comes to now, and whether that is what was kept; "" for other records."""
    kept = calculations.of(record)
    if kept is None:
        return ""
    now = calculations.outcome(kept)
    if now.holds:
        return isolate(f"= {now.result} {kept.unit}".strip())
    words = _("comes to {now} now, and was {kept} when it was kept")
    return words.format(now=isolate(now.result) or _("nothing"), kept=isolate(kept.result))


def about(record: Evidence, where: str = "") -> str:
    """One line: kind and place, publisher, date, hash, whether it is kept."""
    first = isolate(f"{kind(record)}, {where}" if where else kind(record))
    parts = [first, isolate(record.publisher), texts.date(record.published)]
    parts += [_spoken(record), _short_hash(record.sha256), kept(record)]
    return "  ·  ".join(part for part in parts if part)


def size(record: Evidence) -> str:
    """ "12 kB"."""
    from PySide6.QtCore import QLocale

    return QLocale().formattedDataSize(record.size, 1) if record.size else ""
