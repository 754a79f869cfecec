"""Reads the words of a PDF file, page by page (pypdfium2)."""

import re
from collections.abc import Iterator
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import normalise, paragraphs, reading
from workbench.core.intake.reading import Reading

READER = "PDF 1"
# PDFium writes one of these in place of a hyphen and a line end.
BROKEN_WORD = re.compile(r"[\ufffe\x02](?:\r?\n)?(.?)")


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words of a PDF file, as JSON, with the offset of each page; called in the sandbox.

    A scan without words gives an empty text. `IntakeRefused` for a file that is damaged or asks for a password.
    """
    from pypdfium2 import PdfDocument, PdfiumError, version

    try:
        with PdfDocument(data) as document:
            found = document.get_metadata_dict(skip_empty=True)
            last = min(len(document), (limits or {}).get("pages", len(document)))
            pages = list(page_texts(document, last))
    except PdfiumError:
        raise IntakeRefused(
            "This PDF file is damaged or asks for a password. Nothing was imported."
        ) from None
    text, offsets = put_together(pages)
    return reading.to_json(
        reading.tidied(
            Reading(
                text=text,
                reader=f"{READER} (pypdfium2 {version.PYPDFIUM_INFO.version})",
                title=found.get("Title", ""),
                byline=found.get("Author", ""),
                pages=offsets,
            )
        )
    )


def page_texts(document: Any, last: int) -> Iterator[str]:
    """The stored text of each of the first `last` pages."""
    for number in range(last):
        page = document[number]
        words = page.get_textpage()
        raw = words.get_text_bounded()
        words.close()
        page.close()
        yield normalise.stored(paragraphs.flowing(normalise.clean(BROKEN_WORD.sub(rejoined, raw))))


def rejoined(broken: re.Match[str]) -> str:
    """The letter behind a broken word's hyphen, which stays where a capital shows that it belongs to the word."""
    return f"-{broken[1]}" if broken[1].isupper() else broken[1]


def put_together(pages: list[str]) -> tuple[str, tuple[int, ...]]:
    """The pages as one text, and where each begins in it; a page without words begins where the next one does."""
    offsets: list[int] = []
    at = 0
    for page in pages:
        offsets.append(at)
        at += len(page) + 2 if page else 0
    text = "\n\n".join(filter(None, pages))
    return text, tuple(min(offset, len(text)) for offset in offsets)
