"""Cuts a text into parts that can be shown at once, and marks the quote in the part that is wanted."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.core.model import Span
from workbench.core.preview import place
from workbench.core.preview.place import BREAK
from workbench.core.text import locators

PART = 30_000
"""Characters that are shown at once: far more than a screen, and laid out in a blink."""
LINE = 6000
"""Characters of a paragraph, after which a line begins that the text does not have: without one it would stall the window."""


@dataclass(frozen=True)
class Styles:
    """How the paragraphs look that begin at `starts` of the text; none for plain text."""

    starts: Sequence[int] = ()
    names: Sequence[str] = ()

    def at(self, offset: int) -> str:
        found = bisect_right(self.starts, offset) - 1
        return self.names[found] if found >= 0 else ""


PLAIN = Styles()


def read(data: bytes, ask: dict[str, Any]) -> dict[str, Any]:
    """What is shown of a stored text in UTF-8, as JSON; in the sandbox where it is long. `ask` is as in `shown`."""
    return shown(data.decode(), ask)


def of_lines(lines: Sequence[tuple[str, str]], ask: dict[str, Any], at_line: int = -1) -> dict[str, Any]:
    """The same of paragraphs (style and words) that were just read; the locator names that number `at_line`, none if -1."""
    named = len([words for _, words in lines[:at_line] if words]) if at_line >= 0 else -1
    lines = [each for each in lines if each[1]]
    starts, at = [], 0
    for _, words in lines:
        starts.append(at)
        at += len(words) + len(BREAK)
    styles = Styles(starts, [style for style, _ in lines])
    text = BREAK.join(words for _, words in lines)
    begins = starts[named] if 0 <= named < len(starts) else -1
    return shown(text, ask, styles, Span(begins, begins + len(lines[named][1])) if begins >= 0 else None)


def shown(
    text: str, ask: dict[str, Any], styles: Styles = PLAIN, named: Span | None = None
) -> dict[str, Any]:
    """The wanted part of `text`: lines with style and marks, how many parts there are, where the quote stands.

    `ask` has the fields of `Wanted`, `part`: which one is wanted, 0 for the one that quote or locator point to, and `known`:
    what was found before, if anything was. `named` is where the locator points, unless it is a paragraph or words of the text.
    """
    named = (
        place.paragraph(text, locators.first_number(ask["paragraph"]))
        or place.fragment(text, ask["fragment"])
        or named
    )
    check, quote = place.looked_up(text, ask, named)
    starts = bounds(text)
    target = named or quote
    part = min(ask["part"] or (_part_of(target.start, starts) if target else 1), len(starts))
    span = Span(starts[part - 1], starts[part] if part < len(starts) else len(text))
    lines = list(lines_of(text, span, quote, styles))
    at = next((at for at, line in enumerate(lines) if target and line["end"] > target.start), -1)
    return {
        "lines": lines,
        "at": at if target and target.start >= span.start else -1,
        "part": part,
        "parts": len(starts),
        "check": check,
        "quote": [quote.start, quote.end] if quote else None,
        "quote_part": _part_of(quote.start, starts) if quote else 0,
    }


def bounds(text: str) -> list[int]:
    """Where each part begins: behind a paragraph if one ends in time, else behind a word, else anywhere."""
    starts = [0]
    while len(text) - starts[-1] > PART:
        low, high = starts[-1] + PART // 2, starts[-1] + PART
        ends = (text.rfind(sign, low, high) + len(sign) for sign in (BREAK, "\n", " "))
        starts.append(next((end for end in ends if end > low), high))
    return starts


def _part_of(offset: int, starts: Sequence[int]) -> int:
    """The number, from 1, of the part that holds `offset`."""
    return bisect_right(starts, offset)


def lines_of(text: str, part: Span, quote: Span | None, styles: Styles) -> list[dict[str, Any]]:
    """The paragraphs of a part, overlong ones in pieces; each with its style and the marks in it."""
    lines = []
    at = part.start
    while at < part.end:
        end = text.find("\n", at, min(part.end, at + LINE))
        behind = end + 1
        if end < 0:
            end = behind = min(part.end, at + LINE)
            if end < part.end:
                end = behind = max(text.rfind(" ", at + LINE // 2, end) + 1, 0) or end
        if end > at:
            marks = [[max(quote.start, at) - at, min(quote.end, end) - at]] if quote else []
            marks = [mark for mark in marks if mark[0] < mark[1]]
            lines.append({"text": text[at:end], "style": styles.at(at), "marks": marks, "end": end})
        at = behind
    return lines
