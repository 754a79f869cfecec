"""Finds what stands between quotation marks, paragraph by paragraph."""

import re
from dataclasses import dataclass

from workbench.core.text.lines import blocks

PAIRS = {
    "“": ("”",),
    "„": ("“", "”"),
    "‚": ("‘", "’"),
    "«": ("»",),
    "「": ("」",),
    "『": ("』",),
    "＂": ("＂",),
    '"': ('"',),
    "‘": ("’",),
    "»": ("«",),
    "‹": ("›",),
    "'": ("'",),
    "''": ("''",),
    "``": ("''",),
}
"""Opening marks with those that close them. German also writes »so«; wire copy has two single marks for a double."""

LONGEST_MISMATCH = 1000
"""Characters between two marks that do not belong together."""

_MARK = re.compile(r"''|``|[\"'“”„«»「」『』＂‘’‚‹›]")
_EITHER_WAY = ('"', "'", "''", "»", "‘", "＂")
"""Marks that also close, or are apostrophes: they do not open inside a word."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between two marks: text[start:end] leaves the marks out, text[opens:closes] has them. A quotation over
    several paragraphs has the marks that open each of them inside."""

    opens: int
    start: int
    end: int
    closes: int


def find(text: str) -> list[Quoted]:
    """The quoted stretches of `text` in order; none inside another."""
    found: list[Quoted] = []
    running: re.Match[str] | None = None
    for start, end in blocks(text):
        pieces, unclosed = _of_block(text, start, end)
        if running is not None and not (unclosed and unclosed.start() == start):
            if pieces and pieces[0].opens == start:
                last = pieces.pop(0)
                found.append(Quoted(running.start(), running.end(), last.end, last.closes))
            running = None
        found.extend(pieces)
        if running is None:
            running = unclosed
    return found


def _of_block(text: str, start: int, end: int) -> tuple[list[Quoted], re.Match[str] | None]:
    """The closed pairs of one block, and the mark that nothing closes."""
    found: list[Quoted] = []
    opened: re.Match[str] | None = None
    for match in _MARK.finditer(text, start, end):
        mark = match[0]
        if (
            opened
            and (mark in PAIRS[opened[0]] or _mismatched(text, opened, match))
            and _can_close(text, match)
        ):
            if match.start() > opened.end():
                found.append(Quoted(opened.start(), opened.end(), match.start(), match.end()))
            opened = None
        elif mark in PAIRS and (opened is None or _reopens(mark, opened[0])) and _can_open(text, match):
            opened = match
    return found, opened


def _mismatched(text: str, opened: re.Match[str], match: re.Match[str]) -> bool:
    """Whether one of two double marks is typed and the other printed: ("It holds,” said Keller)."""
    apart = match.start() - opened.end()
    if apart > LONGEST_MISMATCH or (opened[0], match[0]) not in (('"', "”"), ("“", '"')):
        return False
    inside = text[opened.end() : match.start()]
    return inside[-1:] in ",.!?" and "“" not in inside and '"' not in inside


def _reopens(mark: str, opened: str) -> bool:
    """A double mark that opens again means that the one before was never closed, and so does any mark after a
    plain single one, which is an apostrophe more often than not."""
    return opened == "'" or (mark == opened and mark not in _EITHER_WAY)


def _can_open(text: str, match: re.Match[str]) -> bool:
    """Whether words follow, and for marks that also close or stand for inches, whether none come right before."""
    after = text[match.end() : match.end() + 1]
    if not after or (after.isspace() and match[0] != "«"):
        return False
    place = match.start()
    if match[0] == "'":
        return after.isupper() and (place == 0 or text[place - 1] in " \n(—")
    return match[0] not in _EITHER_WAY or place == 0 or not text[place - 1].isalnum()


def _can_close(text: str, match: re.Match[str]) -> bool:
    """An apostrophe inside a word closes nothing, and a plain single mark only right after a stop or a comma."""
    if match[0] not in ("'", "’"):
        return True
    if text[match.end() : match.end() + 1].isalnum():
        return False
    return match[0] == "’" or text[match.start() - 1] in ",.!?…"
