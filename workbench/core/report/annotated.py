"""Cuts an article's text into paragraphs and pieces, so that marks of overlapping claims can be printed.

No character is lost: the gaps and pieces of all paragraphs, joined in order, are the text again.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from workbench.core.light import light
from workbench.core.report.model import Section

_GAP = re.compile(r"\A\n+|\n(?:[^\S\n]*\n)+|\n+\Z")


@light
class Mark:
    """A claim in the text: `key` is whatever the writer wants back; `start`, `end` are code points, end excluded."""

    key: int
    start: int
    end: int


@light
class Piece:
    """A run of text that the same claims cover. `covering` has the innermost claim first; `starts` and `ends` are the
    claims that begin and end with this piece."""

    text: str
    covering: tuple[int, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


@light
class Paragraph:
    """The white space before a paragraph, and the paragraph in pieces (none for white space at the very end)."""

    gap: str
    pieces: tuple[Piece, ...]


def copy(section: Section) -> Iterator[Paragraph]:
    """An article's text in paragraphs, with its claims by their places in `section.entries`."""
    claims = (entry.claim for entry in section.entries)
    marks = (Mark(place, claim.start, claim.end) for place, claim in enumerate(claims))
    return paragraphs(section.text, marks)


def paragraphs(text: str, marks: Iterable[Mark]) -> Iterator[Paragraph]:
    """The whole text in paragraphs. Marks may overlap in any way; one that reaches out of the text is cut to it, and
    one that covers no paragraph is left out."""
    waiting = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.key), reverse=True)
    active: list[Mark] = []
    previous_end = 0
    blocks = list(_blocks(text))
    for place, (start, end) in enumerate(blocks):
        next_start = blocks[place + 1][0] if place + 1 < len(blocks) else len(text)
        while waiting and waiting[-1].start < end:
            active.append(waiting.pop())
        active = [mark for mark in active if mark.end > start]
        inside = [mark for mark in active if mark.start < mark.end]
        first = frozenset(mark.key for mark in inside if mark.start >= previous_end or place == 0)
        last = frozenset(mark.key for mark in inside if mark.end <= next_start or place + 1 == len(blocks))
        yield Paragraph(text[previous_end:start], tuple(_pieces(text, start, end, inside, first, last)))
        previous_end = end
    if previous_end < len(text):
        yield Paragraph(text[previous_end:], ())


def number_at(text: str) -> "ParagraphNumbers":
    """Tells in which paragraph an offset of `text` lies."""
    return ParagraphNumbers([start for start, _end in _blocks(text)])


@dataclass(frozen=True)
class ParagraphNumbers:
    starts: list[int]

    def of(self, offset: int) -> int:
        """The number of the paragraph, from 1, that holds this offset; a gap belongs to the paragraph before it."""
        return max(1, bisect_right(self.starts, offset))


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _GAP.finditer(text):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    if start < len(text):
        yield start, len(text)


def _pieces(
    text: str, start: int, end: int, marks: list[Mark], first: frozenset[int], last: frozenset[int]
) -> Iterator[Piece]:
    opening: dict[int, list[Mark]] = {}
    closing: dict[int, list[Mark]] = {}
    for mark in marks:
        opening.setdefault(max(mark.start, start), []).append(mark)
        closing.setdefault(min(mark.end, end), []).append(mark)
    cuts = sorted({start, end, *opening, *closing})
    active: dict[int, Mark] = {}
    for left, right in pairwise(cuts):
        for mark in closing.get(left, ()):
            del active[mark.key]
        begun = opening.get(left, [])
        active.update((mark.key, mark) for mark in begun)
        inner_first = sorted(active.values(), key=lambda mark: (mark.end - mark.start, mark.key))
        yield Piece(
            text[left:right],
            tuple(mark.key for mark in inner_first),
            tuple(mark.key for mark in begun if mark.key in first),
            tuple(mark.key for mark in closing.get(right, ()) if mark.key in last),
        )
