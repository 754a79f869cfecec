"""The edges of a statement that was marked by hand."""

import re
from functools import cache

from workbench.core.model import Span


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


def _joined(pair: str) -> bool:
    """Whether two neighbouring characters belong to one word."""
    return _pair().fullmatch(pair) is not None


@cache
def _pair() -> re.Pattern[str]:
    """Two letters, digits or combining marks, none of a script that is written without blanks (Han, kana, Thai ...)."""
    unspaced = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
    letter = rf"(?:(?![{unspaced}])[\w\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670])"
    return re.compile(f"{letter}{{2}}")
