"""Reads a source into a draft: chooses the reader by the content, then by the name."""

import threading
from pathlib import Path

from workbench.core.errors import IntakeRefused
from workbench.core.intake import media, plain, source
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.reading import Reading
from workbench.core.model import ArticleDraft

OPENING_CHARACTERS = 80
NO_READER = {
    media.PDF: "A PDF file cannot be imported as an article yet. Copy its text and paste it, or add it as evidence.",
    media.DOCX: "A Word document cannot be imported yet. Save it as plain text, or copy its text and paste it.",
    media.ODT: "An OpenDocument text cannot be imported yet. Save it as plain text, or copy its text and paste it.",
    media.EPUB: "An EPUB book cannot be imported yet. Copy the text that you need and paste it.",
    media.RTF: "An RTF document cannot be imported yet. Save it as plain text, or copy its text and paste it.",
    media.MHTML: "A page saved as MHTML cannot be imported yet. Save it again as a web page (HTML).",
}
NOT_TEXT = "This file holds no text that can be imported. Choose a text, Markdown or web page file."


def article(
    path: Path | None = None,
    *,
    data: bytes | None = None,
    file_name: str = "",
    encoding: str = "",
    cancel: threading.Event | None = None,
    limits: Limits = LIMITS,
) -> ArticleDraft:
    """The draft of the article in the file at `path`, or in `data` that came with the name `file_name`.

    A given `encoding` wins over every sign in the file. The draft has no proposals yet. `IntakeRefused` for what
    cannot be read as an article, `FileProblem` for what is no readable file, `Cancelled` when `cancel` is set.
    """
    name = source.file_name(file_name or path or "")
    if data is None:
        if path is None:
            raise TypeError("article() needs a path or data")
        data = source.content(path, limits.article_mb)
    source.bounded(data, name, limits.article_mb)
    kind = media.media_type(data, name)
    reading = of_kind(kind, data, encoding, cancel, limits)
    return draft(reading, data, kind, name)


def pasted(text: str) -> ArticleDraft:
    """The draft of text from the clipboard; its source is that text in UTF-8. `IntakeRefused` where it is blank."""
    data = text.encode("utf-8", "replace")
    source.bounded(data, "", LIMITS.article_mb)
    if not text.strip():
        raise IntakeRefused(
            "There is no text to paste. Copy the text of an article first. Nothing was imported."
        )
    return draft(plain.of_text(text, "utf-8"), data, media.TEXT, "")


def of_kind(kind: str, data: bytes, encoding: str, cancel: threading.Event | None, limits: Limits) -> Reading:
    """The reading by the reader for this media type."""
    if kind in NO_READER:
        raise IntakeRefused(f"{NO_READER[kind]} Nothing was imported.")
    if not kind.startswith("text/"):
        raise IntakeRefused(f"{NOT_TEXT} Nothing was imported.")
    return plain.read(data, encoding)


def draft(reading: Reading, data: bytes, kind: str, name: str) -> ArticleDraft:
    """The draft with this reading; without a headline its title is the opening words."""
    from workbench.core.text import language

    if not reading.text:
        raise IntakeRefused(f"{NOT_TEXT} Nothing was imported.")
    return ArticleDraft(
        text=reading.text,
        source=data,
        media_type=kind,
        file_name=name,
        title=reading.title or opening(reading.text),
        byline=reading.byline,
        publisher=reading.publisher,
        place=reading.place,
        published=reading.published,
        url=reading.url,
        language=reading.language or language.guess(reading.text),
        credit=reading.credit,
        encoding=reading.encoding,
        reader=reading.reader,
        set_aside=reading.set_aside,
    )


def opening(text: str) -> str:
    """The first words of the text, cut between two words."""
    first = text.partition("\n")[0]
    if len(first) <= OPENING_CHARACTERS:
        return first
    words = first[:OPENING_CHARACTERS].rpartition(" ")[0] or first[:OPENING_CHARACTERS]
    return words.rstrip(" ,;:–—-") + "…"
