"""The edges of a statement that was marked by hand."""

import re
from functools import cache

from workbench.core.model import Span
from workbench.core.text.words import combining_marks

REACH = 4000
"""Code points on either side of an edge in which its next place is looked for."""
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that are written without blanks between words (Han, kana, Thai ...), as a part of a character class."""


def whole_words(text: str, start: int, end: int) -> Span:
    """`start` to `end`, drawn outwards where a hasty hand cut a word; scripts without blanks between words stay as marked.

    Offsets are code points of `text`, end excluded; an empty span stays empty.
    """
    if start >= end:
        return Span(start, end)
    while start > 0 and _joined(text[start - 1 : start + 1]):
        start -= 1
    while end < len(text) and _joined(text[end - 1 : end + 1]):
        end += 1
    return Span(start, end)


def stepped(text: str, span: Span, *, end: bool, forward: bool, by_character: bool = False) -> Span:
    """`span` with its start, or with `end` its end, one word on: a word or number, a run of punctuation, one character of
    a script without blanks. `by_character` takes what a reader sees as one character.

    The same span where its paragraph ends there, or where nothing would be left of it.
    """
    edge = span.end if end else span.start
    low, high = _paragraph(text, edge)
    pieces = (_character() if by_character else _word()).finditer(text, low, high)
    places = (match.end() if end else match.start() for match in pieces)
    left = [place for place in places if (place > span.start if end else place < span.end)]
    if forward:
        place = next((place for place in left if place > edge), edge)
    else:
        place = next((place for place in reversed(left) if place < edge), edge)
    return Span(span.start, place) if end else Span(place, span.end)


def _paragraph(text: str, edge: int) -> tuple[int, int]:
    """From where to where an edge can go."""
    low, high = max(0, edge - REACH), min(len(text), edge + REACH)
    before, behind = text.rfind("\n\n", low, edge), text.find("\n\n", edge, high)
    return before + 2 if before >= 0 else low, behind if behind >= 0 else high


@cache
def _word() -> re.Pattern[str]:
    marks = combining_marks()
    word = rf"(?:(?![{_UNSPACED}])\w[{marks}]*)+"
    inside = r"(?:['’]|(?<=\d)[.,:/٫٬](?=\d))"
    return re.compile(rf"{word}(?:{inside}{word})*|[{_UNSPACED}][{marks}]*|(?:(?!\w)\S)+")


@cache
def _character() -> re.Pattern[str]:
    """A character with its marks, a flag of two letters, or pictures joined to one."""
    joined = rf"[{combining_marks()}\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]"
    return re.compile(rf"[\U0001f1e6-\U0001f1ff]{{2}}|\S{joined}*(?:\u200d\S{joined}*)*")


def _joined(pair: str) -> bool:
    """Whether two neighbouring characters belong to one word."""
    return _pair().fullmatch(pair) is not None


@cache
def _pair() -> re.Pattern[str]:
    """Two letters, digits or combining marks, none of a script that is written without blanks (Han, kana, Thai ...)."""
    letter = rf"(?:(?![{_UNSPACED}])[\w\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670])"
    return re.compile(f"{letter}{{2}}")
