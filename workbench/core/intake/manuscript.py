"""A text as its document holds it, paragraph by paragraph, with places in it that must be found again in the stored text.

Stored text is cleaned and loses boilerplate, so a place is kept as a spot (a paragraph and an offset in its raw
words) and moved over when the stored text is made.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from workbench.core.errors import IntakeRefused
from workbench.core.intake import boilerplate, normalise, reading
from workbench.core.intake.blocks import CELL_END
from workbench.core.intake.reading import Reading
from workbench.core.model import SetAside, WriterNote

T = TypeVar("T")

NOTE_CHARACTERS = 10_000
TRACKED = frozenset({"inserted", "deleted"})
LEFT_WITH = "a note on words that were set aside"
NO_WORDS = "This document holds no text. Nothing was imported."


@dataclass(frozen=True, order=True)
class Spot:
    """A place in a manuscript: the number of a paragraph and an offset in its raw words."""

    paragraph: int
    offset: int


@dataclass(frozen=True)
class RawNote:
    """A `WriterNote` that is not placed in the stored text yet."""

    start: Spot
    end: Spot
    text: str
    author: str
    kind: str
    at: str


@dataclass
class Manuscript:
    """Filled word by word by a reader; `words` are those of the paragraph that is open."""

    paragraphs: list[str] = field(default_factory=list)
    notes: list[RawNote] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)
    pages: list[Spot] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _length: int = 0

    def add(self, words: str) -> None:
        """Add words to the open paragraph."""
        if words:
            self._words.append(words)
            self._length += len(words)

    def here(self) -> Spot:
        """The place behind the words so far."""
        return Spot(len(self.paragraphs), self._length)

    def since(self, start: Spot) -> str:
        """The words from `start` to here, a line for each paragraph."""
        lines = [*self.paragraphs[start.paragraph :], "".join(self._words)]
        return "\n".join([lines[0][start.offset :], *lines[1:]])

    def end_paragraph(self) -> str:
        """Complete the open paragraph, which may be empty, and return its raw words."""
        self.paragraphs.append("".join(self._words))
        self._words.clear()
        self._length = 0
        return self.paragraphs[-1]

    def row(self, cells: Iterable[Iterable[T]], read: Callable[[T], object]) -> None:
        """Add a row of a table as one paragraph; `read` adds the words of one paragraph of a cell."""
        for at, cell in enumerate(cells):
            self.add(CELL_END if at else "")
            for number, paragraph in enumerate(cell):
                self.add(" " if number else "")
                read(paragraph)
        self.end_paragraph()

    def note(self, start: Spot, text: str, author: str, kind: str, at: str) -> None:
        """Keep a note on the words from `start` to here. Of a tracked change without a letter or digit none is kept."""
        if kind in TRACKED and not any(sign.isalnum() for sign in text):
            return
        last = self.notes[-1] if self.notes else None
        if last and kind in TRACKED and (last.kind, last.author) == (kind, author) and last.end == start:
            self.notes[-1] = replace(last, text=last.text + text, end=self.here())
        else:
            self.notes.append(RawNote(start, self.here(), text, author, kind, at))


def read(manuscript: Manuscript, reader: str, headline: str = "") -> Reading:
    """The reading of a manuscript, the boilerplate around the article set aside, notes and pages at their places."""
    cleaned = [normalise.stored([raw]) for raw in manuscript.paragraphs]
    if not any(cleaned):
        raise IntakeRefused(NO_WORDS)
    parted = boilerplate.part([[words] for words in cleaned], headline)
    text = normalise.stored(parted.paragraphs)
    places = Places(manuscript.paragraphs, cleaned, parted)
    notes, unplaced = _placed(manuscript.notes, places)
    said = parted.credit
    return Reading(
        text=text,
        reader=reader,
        title=headline or parted.title,
        byline=said.byline,
        publisher=said.publisher,
        place=said.place,
        published=said.published,
        credit=said.line,
        set_aside=(*parted.set_aside, *manuscript.aside, *unplaced),
        notes=tuple(notes),
        pages=tuple(min(places.after(spot), len(text)) for spot in manuscript.pages),
    )


def read_whole(manuscript: Manuscript, reader: str) -> Reading:
    """The reading of all words of a manuscript, and of the notes on it: for evidence."""
    spoken = [note.text for note in manuscript.notes if note.kind not in TRACKED]
    text = normalise.stored([*manuscript.paragraphs, *(cut.text for cut in manuscript.aside), *spoken])
    return Reading(text=text, reader=reader)


def read_all(manuscript: Manuscript) -> tuple[str, list[WriterNote]]:
    """All words of a manuscript as stored text, nothing set aside, and the notes at their places in it."""
    cleaned = [normalise.stored([raw]) for raw in manuscript.paragraphs]
    kept = {number: words for number, words in enumerate(cleaned) if words}
    if not kept:
        raise IntakeRefused(NO_WORDS)
    parted = boilerplate.Parted(tuple(kept.values()), tuple(kept))
    text = normalise.stored(parted.paragraphs)
    notes, _unplaced = _placed(manuscript.notes, Places(manuscript.paragraphs, cleaned, parted))
    return text, notes


@dataclass(frozen=True)
class Piece:
    """Words of one paragraph that are kept: from where in it, and from where in the stored text."""

    paragraph: int
    start: int
    length: int
    stored: int


class Places:
    """Moves spots of a manuscript to offsets in the stored text."""

    def __init__(self, raw: list[str], cleaned: list[str], parted: boilerplate.Parted) -> None:
        self._raw, self._cleaned = raw, cleaned
        self._pieces: list[Piece] = []
        stored, reached = 0, Spot(-1, 0)
        for paragraph, words in zip(parted.origins, parted.paragraphs, strict=True):
            begin = reached.offset if paragraph == reached.paragraph else 0
            start = max(begin, cleaned[paragraph].find(words, begin))
            self._pieces.append(Piece(paragraph, start, len(words), stored))
            reached = Spot(paragraph, start + len(words))
            stored += len(words) + 2

    def after(self, spot: Spot) -> int:
        """The offset of the first kept words at `spot` or behind it; where there are none, behind the last words."""
        offset = self._cleaned_offset(spot, forwards=True)
        for piece in self._pieces:
            if piece.paragraph == spot.paragraph and offset < piece.start + piece.length:
                return piece.stored + max(0, offset - piece.start)
            if piece.paragraph > spot.paragraph:
                return piece.stored
        return self._pieces[-1].stored + self._pieces[-1].length

    def before(self, spot: Spot) -> int:
        """The offset behind the last kept words that end at `spot` or before it; 0 where there are none."""
        offset = self._cleaned_offset(spot, forwards=False)
        found = 0
        for piece in self._pieces:
            if piece.paragraph > spot.paragraph:
                break
            if piece.paragraph == spot.paragraph:
                if offset >= piece.start:
                    found = piece.stored + min(piece.length, offset - piece.start)
            else:
                found = piece.stored + piece.length
        return found

    def holds(self, spot: Spot) -> bool:
        """Whether the paragraph of `spot` is kept, or holds no words that could have been cut."""
        return not self._cleaned[spot.paragraph] or any(
            piece.paragraph == spot.paragraph
            and piece.start <= self._cleaned_offset(spot, forwards=False) <= piece.start + piece.length
            for piece in self._pieces
        )

    def _cleaned_offset(self, spot: Spot, *, forwards: bool) -> int:
        """The offset of `spot` in the cleaned words of its paragraph; `forwards` passes over blanks behind it."""
        raw, cleaned = self._raw[spot.paragraph], self._cleaned[spot.paragraph]
        offset = spot.offset if raw == cleaned else len(normalise.stored([raw[: spot.offset]]))
        offset = min(offset, len(cleaned))
        while forwards and offset < len(cleaned) and cleaned[offset].isspace():
            offset += 1
        return offset


def _placed(raw: list[RawNote], places: Places) -> tuple[list[WriterNote], list[SetAside]]:
    """The notes at their places in the stored text; those on words that are not in it are set aside."""
    notes: list[WriterNote] = []
    unplaced: list[SetAside] = []
    for each in raw:
        words = normalise.clean(each.text).strip()
        words = words if len(words) <= NOTE_CHARACTERS else words[: NOTE_CHARACTERS - 1] + "…"
        start, end = places.after(each.start), places.before(each.end)
        if each.start == each.end or (start >= end and places.holds(each.end)):
            start = end
        note = WriterNote(start, end, words, reading.detail(each.author), each.kind, each.at)
        if start > end or (start == end and not places.holds(each.end)):
            unplaced.append(SetAside(note.line, LEFT_WITH, "inside"))
        elif words:
            notes.append(note)
    return sorted(notes, key=lambda note: (note.start, note.end)), unplaced
