"""The words of an article as they came back, brought into the form of the words that went out."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from workbench.core.model import Span, WriterNote
from workbench.core.report.docx_marks import BEHIND_NUMBER


@dataclass(frozen=True)
class Marked:
    """Where a claim stands now: its margin number on the report, the first digits of its id, and the span of its words."""

    number: int
    claim: str
    span: Span


@dataclass(frozen=True)
class Words:
    """A text with the notes on it and the marks of its claims."""

    text: str
    notes: tuple[WriterNote, ...]
    marks: tuple[Marked, ...]


def without_numbers(words: Words, quotes: Mapping[str, str]) -> Words:
    """The words without margin numbers whose style somebody cleared; `quotes` tells, by the digits of the claims, which
    statements begin with such a number themselves."""
    cuts: list[tuple[int, int]] = []
    for mark in sorted(words.marks, key=lambda mark: mark.span.start):
        number = f"{mark.number}{BEHIND_NUMBER}"
        own = quotes.get(mark.claim, "").startswith(number)
        if words.text.startswith(2 * number if own else number, mark.span.start):
            cuts.append((mark.span.start, len(number)))

    def moved(offset: int) -> int:
        return offset - sum(min(length, max(0, offset - cut)) for cut, length in cuts)

    text = words.text
    for cut, length in reversed(cuts):
        text = text[:cut] + text[cut + length :]
    return _moved(words, text, moved, moved) if cuts else words


def as_before(words: Words, before: str) -> Words:
    """The words with blanks and line ends as `before` has them, paragraph by paragraph where others differ: what a word processor
    does to these is no change of the text."""
    text = before
    if words.text.split() != before.split():
        known = {" ".join(block.split()): block for block in before.split("\n\n")}
        text = "\n\n".join(known.get(" ".join(block.split()), block) for block in words.text.split("\n\n"))
    here, there = ([at for at, sign in enumerate(each) if not sign.isspace()] for each in (words.text, text))

    def start(offset: int) -> int:
        at = bisect_left(here, offset)
        return there[at] if at < len(there) else len(text)

    def end(offset: int) -> int:
        at = bisect_left(here, offset)
        return there[at - 1] + 1 if at else 0

    return _moved(words, text, start, end)


def _moved(words: Words, text: str, start: Callable[[int], int], end: Callable[[int], int]) -> Words:
    """`words` on another text, to whose places these functions lead."""

    def span(first: int, last: int) -> Span:
        return Span(start(first) if first < last else end(last), end(last))

    notes = [(note, span(note.start, note.end)) for note in words.notes]
    return Words(
        text,
        tuple(replace(note, start=place.start, end=place.end) for note, place in notes),
        tuple(replace(mark, span=span(mark.span.start, mark.span.end)) for mark in words.marks),
    )
