"""Reads a PDF file (pypdfium2): its text in reading order, and on which page each part of it stands."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from workbench.core import sandbox
from workbench.core.errors import IntakeRefused
from workbench.core.intake import columns, manuscript, normalise, page_edges, paragraphs, pdf_flow, reading
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.pdf_flow import Paragraph
from workbench.core.intake.pdf_pieces import Piece, pieces
from workbench.core.intake.reading import Reading
from workbench.core.model import SetAside

READER = "PDF 3"
WRONG_PASSWORD = 4
LOCKED = "This PDF file asks for a password. Save a copy without one. Nothing was imported."
DAMAGED = "This PDF file is damaged. Get it again where it came from. Nothing was imported."
SCAN = (
    "This PDF file holds pictures of pages and no text. Make a copy with text recognition (OCR) and import that. "
    "Nothing was imported."
)
ROUND_THE_TEXT = "running heads, feet and page numbers"
HEADLINE = 1.18
HEADLINE_WORDS = 2
LEAD_WORDS = 20
"""Words of a paragraph below which it may stand above a headline."""
# PDFium writes one of these in place of a hyphen and a line end.
BROKEN_WORD = re.compile(r"[\ufffe\x02](?:\r?\n)?(.?)")


def read(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of a PDF article, as JSON; called in the sandbox. Running heads and page numbers are set aside."""
    allowed = Limits(**limits) if limits else LIMITS
    with opened(data) as document:
        if len(document) > allowed.pages:
            raise IntakeRefused(
                f"This PDF file has more than {allowed.pages} pages. Import a part of it, or raise the limit in the settings. "
                "Nothing was imported."
            )
        about = document.get_metadata_dict(skip_empty=True)
        pages = list(_read_pages(document))
    kept, aside = page_edges.parted(pages)
    found = pdf_flow.paragraphs(column for page in kept for column in columns.ordered(page))
    if not found:
        raise IntakeRefused(SCAN)
    written = pdf_flow.write(found, len(pages))
    written.aside += [SetAside("\n".join(aside), ROUND_THE_TEXT, "inside")] if aside else []
    shown = manuscript.read(written, _version(), _headline_of(found))
    own = {"title": reading.own_title(about.get("Title", "")), "byline": about.get("Author", "")}
    shown = replace(shown, **{name: getattr(shown, name) or value for name, value in own.items()})
    return reading.to_json(reading.tidied(shown))


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words of a PDF file, as JSON, with the offset of each page; for evidence, in the sandbox.

    A scan without words gives an empty text. `IntakeRefused` for a file that is damaged or asks for a password.
    """
    with opened(data) as document:
        about = document.get_metadata_dict(skip_empty=True)
        last = min(len(document), (limits or {}).get("pages", len(document)))
        pages = list(_page_texts(document, last))
    text, offsets = _put_together(pages)
    title, author = about.get("Title", ""), about.get("Author", "")
    found = Reading(text=text, reader=_version(), title=title, byline=author, pages=offsets)
    return reading.to_json(reading.tidied(found))


def _version() -> str:
    from pypdfium2 import version as library

    return f"{READER} (pypdfium2 {library.PYPDFIUM_INFO.version})"


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """The document in `data`; `IntakeRefused` where it is damaged or asks for a password."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        with PdfDocument(data) as document:
            yield document
    except PdfiumError as error:
        raise IntakeRefused(LOCKED if error.err_code == WRONG_PASSWORD else DAMAGED) from None


def _read_pages(document: Any) -> Iterator[list[Piece]]:
    """The pieces of each page, saying after each how many are read."""
    for number in range(len(document)):
        page = document[number]
        try:
            yield pieces(page, number)
        finally:
            page.close()
        sandbox.report(number + 1, len(document))


def _headline_of(found: list[Paragraph]) -> str:
    """The words in the largest letters on the first page, where they are larger than those of the text and the text does not
    stand above them already, as it does above the headings of its parts; else ""."""
    body = pdf_flow.body_size([paragraph.lines for paragraph in found])
    first = [each for each in found if each.lines[0].page == found[0].lines[0].page]
    largest = max(each.size for each in first)
    if largest < HEADLINE * body:
        return ""
    text = [each for each in first if pdf_flow.alike(each.size, body) and _is_long(each)]
    words = (
        normalise.one_line(pdf_flow.text_of(each))
        for each in first
        if pdf_flow.alike(each.size, largest) and not any(_stands_above(other, each) for other in text)
    )
    return next((line for line in words if len(line.split()) >= HEADLINE_WORDS or len(line) > 8), "")


def _is_long(paragraph: Paragraph) -> bool:
    return len(pdf_flow.text_of(paragraph).split()) >= LEAD_WORDS


def _stands_above(text: Paragraph, heading: Paragraph) -> bool:
    """Whether a line of the text stands above the heading in the same column; beside it, it is another column's."""
    top = heading.lines[0]
    return any(
        line.page == top.page and line.bottom > top.bottom + top.size / 2 and line.left < top.right
        and line.right > top.left
        for line in text.lines
    )  # fmt: skip


def _page_texts(document: Any, last: int) -> Iterator[str]:
    """The stored text of each of the first `last` pages."""
    for number in range(last):
        page = document[number]
        words = page.get_textpage()
        raw = words.get_text_bounded()
        words.close()
        page.close()
        yield normalise.stored(paragraphs.flowing(normalise.clean(BROKEN_WORD.sub(_rejoined, raw))))


def _rejoined(broken: re.Match[str]) -> str:
    """The letter behind a broken word's hyphen, which stays where a capital shows that it belongs to the word."""
    return f"-{broken[1]}" if broken[1].isupper() else broken[1]


def _put_together(pages: list[str]) -> tuple[str, tuple[int, ...]]:
    """The pages as one text, and where each begins in it; a page without words begins where the next one does."""
    offsets: list[int] = []
    at = 0
    for page in pages:
        offsets.append(at)
        at += len(page) + 2 if page else 0
    text = "\n\n".join(filter(None, pages))
    return text, tuple(min(offset, len(text)) for offset in offsets)
