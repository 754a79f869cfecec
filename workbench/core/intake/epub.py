"""Reads an EPUB book: its chapters in their order, each by the blocks of its page, and what the book says about itself."""

import posixpath
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

from workbench.core.errors import IntakeRefused
from workbench.core.intake import archive, credit, html, markup, normalise, reading
from workbench.core.intake.blocks import HIDDEN, Block, blocks
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.reading import Reading
from workbench.core.intake.xml import parsed, said, words

READER = "EPUB 1"
CONTAINER = "META-INF/container.xml"
ENCRYPTION = "META-INF/encryption.xml"
PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
NO_WORDS = "This book holds no text. Nothing was imported."
MANY_CHAPTERS = (
    "This book has more than {most:,} chapters. Import a part of it, or raise the limit for pages in the settings. "
    "Nothing was imported."
)
LOCKED = "The text of this book is locked to one reading program. Nothing was imported."


@dataclass(frozen=True)
class Book:
    """What the package file of a book says: names of its chapters in the archive, in order, and its details."""

    chapters: tuple[str, ...]
    title: str
    author: str
    publisher: str
    published: str
    language: str


def read(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of a book, as JSON; called in the sandbox. What stands around its text is set aside."""
    book, chapters = _opened(data, encoding, Limits(**limits) if limits else LIMITS)
    found = reading.of_blocks([[block.text] for block in chapters], READER, "", headline=book.title)
    return reading.to_json(_described(found, book))


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words of a book, as JSON: for evidence."""
    book, chapters = _opened(data, encoding, Limits(**limits) if limits else LIMITS)
    text = normalise.stored(block.text for block in chapters)
    return reading.to_json(_described(Reading(text=text, reader=READER), book))


def _described(found: Reading, book: Book) -> Reading:
    """The reading with what the book says about itself."""
    return reading.tidied(
        replace(
            found,
            title=book.title or found.title,
            byline=book.author or found.byline,
            publisher=book.publisher or found.publisher,
            published=book.published or found.published,
            language=book.language,
        )
    )


def _opened(data: bytes, encoding: str, limits: Limits) -> tuple[Book, list[Block]]:
    """The book and the blocks of its chapters that are shown."""
    with archive.opened(data, limits) as book_archive:
        book = _package(book_archive, limits)
        _refuse_locked(book_archive, book, limits)
        found = [block for name in book.chapters for block in _chapter(book_archive, name, encoding, limits)]
    if not found:
        raise IntakeRefused(NO_WORDS)
    return book, found


def _chapter(book_archive: ZipFile, name: str, encoding: str, limits: Limits) -> list[Block]:
    """The blocks of one chapter, without its menus."""
    page, _ = html.decode(archive.part(book_archive, name, limits) or b" ", encoding)
    tree = html.tree_of(markup.tamed(page, limits)) if page.strip() else None
    found = [] if tree is None else blocks(tree)
    return [block for block in found if block.area not in {HIDDEN, "the menu of the page"}]


def _package(book_archive: ZipFile, limits: Limits) -> Book:
    """What the package file says. `IntakeRefused` where a book is not built as books are."""
    container = parsed(archive.xml(book_archive, CONTAINER, limits))
    place = next((each.get("full-path", "") for each in container.iter("{*}rootfile")), "")
    root = parsed(archive.xml(book_archive, place, limits))
    folder = posixpath.dirname(place)
    pages = {
        item.get("id"): _inside(folder, item.get("href", ""))
        for item in root.iter("{*}item")
        if item.get("media-type") in PAGES and "nav" not in (item.get("properties") or "").split()
    }
    order = [pages[item.get("idref")] for item in root.iter("{*}itemref") if item.get("idref") in pages]
    if len(order) > limits.pages:
        raise IntakeRefused(MANY_CHAPTERS.format(most=limits.pages))
    return Book(
        chapters=tuple(dict.fromkeys(order)),
        title=said(root, "title"),
        author=", ".join(words(each) for each in root.iter("{*}creator") if words(each)),
        publisher=said(root, "publisher"),
        published=credit.iso_date(said(root, "date")),
        language=said(root, "language").split("-")[0].lower(),
    )


def _refuse_locked(book_archive: ZipFile, book: Book, limits: Limits) -> None:
    """`IntakeRefused` for a book whose chapters are encrypted; some encrypt only their fonts."""
    if ENCRYPTION not in book_archive.namelist():
        return
    references = parsed(archive.xml(book_archive, ENCRYPTION, limits)).iter("{*}CipherReference")
    if not {_inside("", each.get("URI", "")) for each in references}.isdisjoint(book.chapters):
        raise IntakeRefused(LOCKED)


def _inside(folder: str, address: str) -> str:
    """The name in the archive that a relative address means."""
    try:
        path = urlsplit(address).path
    except ValueError:
        path = address  # no part has such a name
    return posixpath.normpath(posixpath.join(folder, unquote(path)))
