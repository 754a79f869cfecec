"""Cuts a text into blocks that no sentence crosses: paragraphs, headings, items of a list."""

import re
from collections.abc import Iterator

_BREAK = re.compile(r"\n[^\S\n]*\n\s*|[\f\u2029]\s*")
_LINE = re.compile(r"[^\n]+")
_ITEM = re.compile(r"[-*•‣▪–—]\s|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s")
LONGEST_WRAPPED = 120
"""Lines wrapped by a program are not longer; a longer line is a paragraph of its own."""


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of each block in order, without blanks at the edges; what lies between is white space.

    A blank line always parts two blocks. A single line feed does, unless the lines were wrapped at a width.
    """
    start = 0
    for match in _BREAK.finditer(text):
        yield from _of_paragraph(text, start, match.start())
        start = match.end()
    yield from _of_paragraph(text, start, len(text))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without white space at its edges (start == end where nothing is left)."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, max(start, start + len(piece.strip()))


def _of_paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    start, end = trimmed(text, start, end)
    if start == end:
        return
    if text.find("\n", start, end) < 0:
        yield start, end
        return
    lines = [trimmed(text, *match.span()) for match in _LINE.finditer(text, start, end)]
    lines = [line for line in lines if line[0] < line[1]]
    wrapped = _wrapped(lines)
    begin, last = lines[0]
    for line_start, line_end in lines[1:]:
        if _goes_on(text, last, line_start, wrapped):
            last = line_end
        else:
            yield begin, last
            begin, last = line_start, line_end
    yield begin, last


def _wrapped(lines: list[tuple[int, int]]) -> bool:
    """Whether all lines but the last are about equally long and none is very long."""
    lengths = [end - start for start, end in lines]
    longest = max(lengths)
    return 30 < longest <= LONGEST_WRAPPED and min(lengths[:-1]) * 10 >= longest * 6


def _goes_on(text: str, last: int, line_start: int, wrapped: bool) -> bool:
    """Whether the line that starts at `line_start` belongs to the block whose last line ends at `last`."""
    if _ITEM.match(text, line_start):
        return False
    if text[line_start].islower():
        return text[last - 1] not in ".!?:;。！？"
    return wrapped
