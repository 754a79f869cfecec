"""Reads a source into a draft: chooses the reader by the content, then by the name."""

import logging
import threading
from dataclasses import asdict
from pathlib import Path

from workbench.core import sandbox, settings
from workbench.core.errors import IntakeRefused
from workbench.core.intake import media, normalise, plain, reading, source
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.reading import Reading
from workbench.core.model import ArticleDraft, EvidenceDraft, Snapshots
from workbench.core.sandbox import Progress

log = logging.getLogger(__name__)

OPENING_CHARACTERS = 80
PACKED = "This is a packed file. Unpack it, and import the files in it."
A_LIST = (
    "This is a list of references, not an article. Import it as evidence: workbench evidence import FILE SOURCE, or "
    "“Import references” in the window."
)
AN_ARCHIVE = (
    "This is a web archive, not an article. Keep it as evidence: workbench evidence add FILE SOURCE, or “Add files” in the "
    "evidence library."
)
SEVERAL = (
    "This web archive holds {number} pages. Add it in the evidence library, where each becomes a record, and link that record. "
    "Nothing was imported."
)
NO_READER = {
    **dict.fromkeys(media.PACKED, PACKED),
    **dict.fromkeys(media.WEB_ARCHIVES, AN_ARCHIVE),
    **dict.fromkeys(media.REFERENCES, A_LIST),
    media.XLSX: "This is a workbook, not an article. Import it as a list of claims, or keep it as evidence.",
    media.OLE: "This is an old Word document, or one that asks for a password. Save it as .docx without a password.",
    media.RTF: "An RTF document cannot be imported yet. Save it as plain text, or copy its text and paste it.",
}
CHILD_READERS = {
    media.HTML: "html",
    media.MHTML: "mhtml",
    media.MARKDOWN: "markdown",
    media.DOCX: "docx",
    media.ODT: "odt",
    media.EPUB: "epub",
    media.PDF: "pdf",
    media.XLSX: "workbook_words",
    media.MAIL: "mail",
}
"""The module here that reads a kind of file in a child process: `read` an article, `read_whole` evidence."""
LONG = 2_000_000
"""Bytes of a plain text that are read so fast that a child process would only take longer."""
NOT_TEXT = "This file holds no text that can be imported. Choose a text, Word, PDF or web page file."


def article(
    path: Path | None = None,
    *,
    data: bytes | None = None,
    file_name: str = "",
    encoding: str = "",
    cancel: threading.Event | None = None,
    progress: Progress | None = None,
    limits: Limits | None = None,
) -> ArticleDraft:
    """The draft of the article in the file at `path`, or in `data` that came with the name `file_name`.

    A given `encoding` wins over every sign in the file. The draft has no proposals yet. `IntakeRefused` for what
    cannot be read as an article, `FileProblem` for what is no readable file, `Cancelled` when `cancel` is set.
    `progress` hears from another thread how many pages of a PDF file are read. Without `limits` those of the settings hold.
    """
    limits = limits or settings.limits()
    name, data = taken(path, data, file_name, limits.article_mb)
    kind = media.media_type(data, name)
    return draft(_of_kind(kind, data, encoding, cancel, limits, progress), data, kind, name, limits)


def evidence(
    path: Path | None = None,
    *,
    data: bytes | None = None,
    file_name: str = "",
    encoding: str = "",
    cancel: threading.Event | None = None,
    limits: Limits | None = None,
) -> EvidenceDraft:
    """The draft of a file of any kind, to be kept whole. Its `text` is all that can be searched and quoted.

    A file whose words cannot be read is kept as well, with an empty `text`. `IntakeRefused` for an empty file and for a
    web archive of several pages, `FileProblem` for what is no readable file, `Cancelled` when `cancel` is set.
    """
    limits = limits or settings.limits()
    name, data = taken(path, data, file_name, limits.evidence_mb)
    found = snapshots(data=data, file_name=name, encoding=encoding, cancel=cancel, limits=limits).found
    if len(found) > 1:
        raise IntakeRefused(SEVERAL.format(number=len(found)))
    return next(iter(found))


def snapshots(
    path: Path | None = None,
    *,
    data: bytes | None = None,
    file_name: str = "",
    encoding: str = "",
    cancel: threading.Event | None = None,
    limits: Limits | None = None,
) -> Snapshots:
    """The same, with each page of a web archive that holds several as a draft of its own: its bytes, address and time."""
    limits = limits or settings.limits()
    name, data = taken(path, data, file_name, limits.evidence_mb)
    if not data:
        raise IntakeRefused("This file is empty. There is nothing to keep. Nothing was imported.")
    kind = media.media_type(data, name)
    if kind in media.WEB_ARCHIVES:
        from workbench.core.intake import web_archive

        return web_archive.snapshots(data, kind, name, cancel, limits)
    return Snapshots((kept(data, kind, name, encoding, cancel, limits),))


def kept(
    data: bytes, kind: str, name: str, encoding: str, cancel: threading.Event | None, limits: Limits
) -> EvidenceDraft:
    """The draft of a file of this kind, with its words where they can be read."""
    try:
        found = whole(kind, data, encoding, cancel, limits)
    except IntakeRefused as refusal:
        log.info("a file of type %s is kept without its words: %s", kind, refusal)
        found = Reading(text="", reader="")
    kind = media.UNKNOWN if kind == media.TEXT and not found.text else kind
    return EvidenceDraft(
        data=data,
        media_type=kind,
        file_name=name,
        title=found.title,
        author=found.byline,
        publisher=found.publisher,
        published=found.published,
        text=found.text,
        pages=found.pages,
    )


def whole(kind: str, data: bytes, encoding: str, cancel: threading.Event | None, limits: Limits) -> Reading:
    """The reading of all words in a file, boilerplate and all; none of a text larger than an article may be."""
    if kind != media.PDF and len(data) > limits.article_mb * 1024 * 1024:
        return Reading(text="", reader="")
    if kind in CHILD_READERS:
        return _from_child(f"{CHILD_READERS[kind]}:read_whole", data, encoding, cancel, limits)
    if not (kind.startswith("text/") or kind in media.TEXTUAL):
        return Reading(text="", reader="")
    if len(data) > LONG:
        return _from_child("plain:read_whole_apart", data, encoding, cancel, limits)
    return plain.read_whole(data, encoding)


def taken(path: Path | None, data: bytes | None, file_name: str, limit_mb: int) -> tuple[str, bytes]:
    """The clean name and the bytes of a source that is given as a path or as data with a name."""
    name = source.file_name(file_name or path or "")
    if data is not None:
        return name, source.bounded(data, name, limit_mb)
    if path is None:
        raise TypeError("a path or data is needed")
    return name, source.content(path, limit_mb)


def pasted(text: str) -> ArticleDraft:
    """The draft of text from the clipboard; its source is that text in UTF-8. `IntakeRefused` where it is blank."""
    data = normalise.mended(text).encode("utf-8")
    limits = settings.limits()
    source.bounded(data, "", limits.article_mb)
    if not text.strip():
        raise IntakeRefused(
            "There is no text to paste. Copy the text of an article first. Nothing was imported."
        )
    return draft(plain.of_text(text, "utf-8"), data, media.TEXT, "", limits)


def _of_kind(
    kind: str,
    data: bytes,
    encoding: str,
    cancel: threading.Event | None,
    limits: Limits,
    progress: Progress | None,
) -> Reading:
    """The reading by the reader for this media type."""
    if kind in NO_READER:
        raise IntakeRefused(f"{NO_READER[kind]} Nothing was imported.")
    if kind in CHILD_READERS:
        return _from_child(f"{CHILD_READERS[kind]}:read", data, encoding, cancel, limits, progress)
    if not kind.startswith("text/"):
        raise IntakeRefused(f"{NOT_TEXT} Nothing was imported.")
    if len(data) > LONG:
        return _from_child("plain:read_apart", data, encoding, cancel, limits)
    return plain.read(data, encoding)


def _from_child(
    reader: str,
    data: bytes,
    encoding: str,
    cancel: threading.Event | None,
    limits: Limits,
    progress: Progress | None = None,
) -> Reading:
    """The reading by a reader ("module:function" of this package) that runs in a child process."""
    found = sandbox.run(
        f"workbench.core.intake.{reader}",
        data,
        encoding,
        asdict(limits),
        seconds=limits.seconds,
        memory_mb=limits.memory_mb,
        cancel=cancel,
        progress=progress,
        on_failure=not_read,
    )
    return reading.from_json(found)


def not_read(why: str) -> IntakeRefused:
    """The error of a source that its reader could not get through."""
    more = (
        ""
        if why in {sandbox.CRASHED, sandbox.NESTED}
        else " If you trust it, raise the limit in the settings."
    )
    return IntakeRefused(f"This file cannot be read: {why}.{more} Nothing was imported.")


def draft(found: Reading, data: bytes, kind: str, name: str, limits: Limits = LIMITS) -> ArticleDraft:
    """The draft with this reading; without a headline its title is the opening words."""
    from workbench.core.text import language

    if not found.text:
        raise IntakeRefused(f"{NOT_TEXT} Nothing was imported.")
    if len(found.text) > limits.million_characters * 1_000_000:
        raise IntakeRefused(
            f"The text of this article is longer than {limits.million_characters} million characters. Import a part of "
            "it, or raise the limit in the settings. Nothing was imported."
        )
    return ArticleDraft(
        text=found.text,
        source=data,
        media_type=kind,
        file_name=name,
        title=found.title or _opening(found.text),
        byline=found.byline,
        publisher=found.publisher,
        place=found.place,
        published=found.published,
        url=found.url,
        language=language.guess(found.text) or found.language,
        credit=found.credit,
        encoding=found.encoding,
        reader=found.reader,
        set_aside=found.set_aside,
        notes=found.notes,
        pages=found.pages,
    )


def _opening(text: str) -> str:
    """The first words of the text, cut between two words."""
    first = text.partition("\n")[0]
    if len(first) <= OPENING_CHARACTERS:
        return first
    words = first[:OPENING_CHARACTERS].rpartition(" ")[0] or first[:OPENING_CHARACTERS]
    return words.rstrip(" ,;:–—-") + "…"
