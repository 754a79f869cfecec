"""Finds what stands between quotation marks, paragraph by paragraph."""

import re
from dataclasses import dataclass

from workbench.core.text.lines import blocks

PAIRS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "「": "」",
    "『": "』",
    "＂": "＂",
    '"': '"',
    "‘": "’",
    "»": "«",
    "‹": "›",
}
"""Opening marks with those that close them; German also writes »so«."""

_MARK = re.compile(r"[\"“”„«»「」『』＂‘’]")
_SINGLE = "‘"


@dataclass(frozen=True)
class Quoted:
    """Words between two marks: text[start:end] leaves the marks out. A quotation over several paragraphs has the
    marks that open each of them inside."""

    start: int
    end: int


def find(text: str) -> list[Quoted]:
    """The quoted stretches of `text` in order; none inside another."""
    found: list[Quoted] = []
    running: int | None = None
    for start, end in blocks(text):
        pieces, unclosed = _of_block(text, start, end)
        if running is not None and not (text[start] in PAIRS and unclosed == start):
            if text[start] in PAIRS and pieces and pieces[0].start == start + 1:
                found.append(Quoted(running, pieces.pop(0).end))
            running = None
        found.extend(pieces)
        if running is None and unclosed is not None:
            running = unclosed + 1
    return found


def _of_block(text: str, start: int, end: int) -> tuple[list[Quoted], int | None]:
    """The closed pairs of one block, and where a mark stands that nothing closes."""
    found: list[Quoted] = []
    opened: int | None = None
    closing = ""
    for match in _MARK.finditer(text, start, end):
        place, mark = match.start(), match[0]
        if opened is not None and mark in closing and not (mark == "’" and _apostrophe(text, place)):
            if place > opened + 1:
                found.append(Quoted(opened + 1, place))
            opened = None
        elif mark in PAIRS and (opened is None or _reopens(mark, closing)) and _can_open(text, place, mark):
            opened, closing = place, PAIRS[mark]
    return found, opened


def _reopens(mark: str, closing: str) -> bool:
    """A double mark that opens again means that the one before was never closed."""
    return mark != _SINGLE and PAIRS[mark] == closing and mark != '"'


def _can_open(text: str, place: int, mark: str) -> bool:
    """Whether words follow, and for marks that also close or stand for inches, whether none come right before."""
    after = text[place + 1 : place + 2]
    if not after or (after.isspace() and mark != "«"):
        return False
    return mark not in '"»‘' or place == 0 or not text[place - 1].isalnum()


def _apostrophe(text: str, place: int) -> bool:
    after = text[place + 1 : place + 2]
    return after.isalnum()
