"""Finds the paragraphs of plain text: at blank lines, at every line, or across lines broken at a fixed width.

In text broken at a width, a line ends because the next word would not have fitted. Where that holds for nearly
all lines that have another line below them, lines are joined; otherwise every line is a paragraph.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

NARROWEST, WIDEST = 30, 200
LONG = 60
"""A line at least this wide was broken by a machine where its sentence goes on in the next."""
WRAPPED_SHARE = 0.75
WIDE_CHARACTERS = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
UNSPACED_EDGE = re.compile("[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff65\U00020000-\U0003ffff]")
ITEM = re.compile(r"\s*(?:[-*•‣◦–—·▪]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+\S")
SENTENCE_END = re.compile(r"[.!?:;。！？：；؟۔…][\"'”’»«)\]」』]*$")


@dataclass(frozen=True)
class Line:
    """One line without blanks around it; `width` counts wide East Asian characters twice."""

    text: str
    indent: int
    width: int


def split(text: str) -> list[list[str]]:
    """The paragraphs of cleaned `text`, grouped in blocks that blank lines separate."""
    blocks = [block for block in _blocks_of(text) if block]
    width = _wrap_width(blocks)
    return [_paragraphs_of(block, width) for block in blocks]


def flowing(text: str) -> list[str]:
    """The paragraphs of cleaned `text` whose lines were set in a column, in letters of unequal width.

    A line ends its paragraph when it is clearly short and ends a sentence, or is very short.
    """
    return [paragraph for block in _blocks_of(text) if block for paragraph in _columned(block)]


def _columned(block: list[Line]) -> list[str]:
    """The paragraphs of lines that stand in one column."""
    width = sorted(line.width for line in block)[int(len(block) * 0.9)]
    paragraphs: list[list[str]] = [[block[0].text]]
    for upper, lower in pairwise(block):
        ended = upper.width < 0.85 * width and SENTENCE_END.search(upper.text[-20:])
        headed = upper.width < 0.6 * width and not lower.text[0].islower()
        if ended or headed or ITEM.match(lower.text):
            paragraphs.append([lower.text])
        else:
            paragraphs[-1].append(lower.text)
    return [joined(lines) for lines in paragraphs]


def _blocks_of(text: str) -> list[list[Line]]:
    """Runs of lines between blank lines."""
    blocks: list[list[Line]] = [[]]
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            extra = len(WIDE_CHARACTERS.findall(stripped)) if not stripped.isascii() else 0
            blocks[-1].append(Line(stripped, len(raw) - len(raw.lstrip()), len(stripped) + extra))
        elif blocks[-1]:
            blocks.append([])
    return blocks


def _wrap_width(blocks: list[list[Line]]) -> int:
    """The width at which the lines were broken, or 0 where they were not."""
    pairs = [pair for block in blocks for pair in pairwise(block) if not ITEM.match(pair[1].text)]
    if not pairs:
        return 0
    widths = sorted(upper.width + upper.indent for upper, _ in pairs)
    width = widths[int(len(widths) * 0.95)] if len(widths) > 20 else widths[-1]
    if not NARROWEST <= width <= WIDEST:
        return 0
    # The only pair is always full: it sets the width itself.
    sure = 0 if len(pairs) == 1 else sum(_is_full(*pair, width) or _is_cut(*pair) for pair in pairs)
    return width if max(sure, sum(_is_cut(*pair) for pair in pairs)) >= WRAPPED_SHARE * len(pairs) else 0


def _is_full(upper: Line, lower: Line, width: int) -> bool:
    """True when the first word of `lower` would not have fitted behind `upper`."""
    if UNSPACED_EDGE.match(lower.text):
        return upper.indent + upper.width + 4 >= width
    first_word = lower.text.split(maxsplit=1)[0]
    return upper.indent + upper.width + 1 + len(first_word) > width


def _is_cut(upper: Line, lower: Line) -> bool:
    """True when a sentence goes on from `upper` to `lower`."""
    return not SENTENCE_END.search(upper.text[-20:]) and lower.text[0].islower()


def _paragraphs_of(block: list[Line], width: int) -> list[str]:
    """The paragraphs of one block; with `width` 0 every line is one, but for a long line whose sentence goes on."""
    paragraphs: list[list[str]] = [[block[0].text]]
    for upper, lower in pairwise(block):
        if _goes_on(upper, lower, width):
            paragraphs[-1].append(lower.text)
        else:
            paragraphs.append([lower.text])
    return [joined(lines) for lines in paragraphs]


def _goes_on(upper: Line, lower: Line, width: int) -> bool:
    """True when `lower` continues the paragraph of `upper`."""
    if ITEM.match(lower.text):
        return False
    if lower.indent > upper.indent and not ITEM.match(upper.text):
        return False
    if not width:
        return upper.width >= LONG and _is_cut(upper, lower)
    return _is_full(upper, lower, width) or _is_cut(upper, lower)


def joined(lines: list[str]) -> str:
    """Lines put together: no blank between East Asian characters or behind a hyphen, soft hyphens taken out."""
    whole = [lines[0]]
    for line in lines[1:]:
        last = whole[-1]
        if last.endswith("\u00ad"):
            whole[-1] = last[:-1]
        elif not _hyphenated(last, line) and not (
            UNSPACED_EDGE.match(last[-1]) and UNSPACED_EDGE.match(line)
        ):
            whole.append(" ")
        whole.append(line)
    return "".join(whole)


def _hyphenated(upper: str, lower: str) -> bool:
    """True when a compound such as "well-known" or "2030-2031" was broken at its hyphen."""
    return upper.endswith("-") and upper[-2:-1].isalnum() and lower[0].isalnum()
