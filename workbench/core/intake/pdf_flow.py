"""Makes paragraphs of the lines of columns: across line ends, columns and pages, with words broken at a line end mended."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from statistics import median

from workbench.core.intake.columns import is_right_to_left
from workbench.core.intake.manuscript import Manuscript
from workbench.core.intake.paragraphs import ITEM, SENTENCE_END, UNSPACED_EDGE
from workbench.core.intake.pdf_pieces import SOFT_HYPHEN, Piece

INDENT = 0.7
SAME_SIZE = 0.12
HEADING = 1.18
SMALL = 0.9
SHORT, VERY_SHORT = 0.88, 0.6
LEADING = 1.35
WORD = re.compile(r"[^\W\d_]+(?:[-‐’'][^\W\d_]+)*")
LAST_PART = re.compile(r"([^\W\d_]+)[-‐\u00ad]$")
FIRST_PART = re.compile(r"[^\W\d_]+")
LEADERS = re.compile(r"(?:[.…·_]\s?){4,}")
HYPHEN_END = ("-", "‐", SOFT_HYPHEN)


@dataclass
class Paragraph:
    """Lines that belong together; `left` and `right` are the edges of the column that the last of them stands in."""

    lines: list[Piece]
    left: float
    right: float

    @property
    def size(self) -> float:
        return median(line.size for line in self.lines)


def paragraphs(columns: Iterable[list[Piece]]) -> list[Paragraph]:
    """The paragraphs of columns in reading order."""
    columns = [column for column in columns if column]
    body = body_size(columns)
    found: list[Paragraph] = []
    for column in columns:
        begun = list(_of_column(column, body))
        open_ones = (each for each in (found[-1:] + _last_of_text(found, body)) if _goes_over(each, begun[0]))
        earlier = next(open_ones, None)
        if earlier:
            earlier.lines += begun[0].lines
            earlier.left, earlier.right = begun[0].left, begun[0].right
            begun = begun[1:]
        found += begun
    return found


def _last_of_text(found: list[Paragraph], body: float) -> list[Paragraph]:
    """The last paragraph before the notes in small letters at the foot of a page, or none."""
    notes = list(takewhile(lambda each: each.size < SMALL * body, reversed(found)))
    same_page = not notes or notes[-1].lines[0].page == found[-1].lines[-1].page
    return found[: len(found) - len(notes)][-1:] if same_page else []


def body_size(columns: Iterable[list[Piece]]) -> float:
    """The size that most letters have."""
    sizes: Counter[float] = Counter()
    for column in columns:
        for line in column:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _of_column(column: list[Piece], body: float) -> Iterator[Paragraph]:
    """The paragraphs of one column; one that is written from right to left is judged as its mirror image."""
    if is_right_to_left(column):
        column = [replace(line, left=-line.right, right=-line.left) for line in column]
    left = _quantile([line.left for line in column], 0.1)
    right = _quantile([line.right for line in column], 0.9)
    steps = [upper.bottom - lower.bottom for upper, lower in pairwise(column)]
    leading = median(step for step in steps if step > 0) if any(step > 0 for step in steps) else 0.0
    current = Paragraph([column[0]], left, right)
    for upper, lower in pairwise(column):
        if _begins(upper, lower, current, body, leading):
            yield current
            current = Paragraph([lower], left, right)
        else:
            current.lines.append(lower)
    yield current


def _begins(upper: Piece, lower: Piece, current: Paragraph, body: float, leading: float) -> bool:
    """Whether `lower` begins a paragraph below `upper`, the last line of the current one."""
    if not alike(upper.size, lower.size):
        return True
    step = upper.bottom - lower.bottom
    if upper.size > HEADING * body:
        return step > 1.9 * upper.size
    if (
        step > LEADING * max(leading, 0.8 * lower.size)
        or ITEM.match(lower.text)
        or LEADERS.search(upper.text)
    ):
        return True
    first = current.lines[0]
    hanging = lower.left > first.left and (ITEM.match(first.text) or len(current.lines) > 1)
    if (
        lower.left - current.left > INDENT * lower.size
        and lower.left - upper.left > 0.3 * lower.size
        and not hanging
    ):
        return not _is_centred(upper, lower)
    if lower.left - upper.left > INDENT * lower.size and len(current.lines) > 1:
        return True
    width = max(current.right - current.left, 1.0)
    filled = (upper.right - current.left) / width
    ended = SENTENCE_END.search(upper.text[-20:])
    return bool(filled < SHORT and ended) or (filled < VERY_SHORT and not lower.text[0].islower())


def _is_centred(upper: Piece, lower: Piece) -> bool:
    """Whether two lines have one centre and different edges."""
    return abs((upper.left + upper.right) - (lower.left + lower.right)) < 0.5 * lower.size


def _goes_over(last: Paragraph, following: Paragraph) -> bool:
    """Whether a paragraph at the end of a column goes on in the first one of the next."""
    upper, lower = last.lines[-1], following.lines[0]
    if not alike(upper.size, lower.size) or ITEM.match(lower.text):
        return False
    if upper.text.endswith(HYPHEN_END):
        return True
    if SENTENCE_END.search(upper.text[-20:]):
        return False
    if lower.text[0].islower():
        return True
    width = max(last.right - last.left, 1.0)
    full = (upper.right - last.left) / width >= SHORT
    return full and lower.left - following.left <= INDENT * lower.size


def alike(size: float, other: float) -> bool:
    """Whether two sizes of letters are near enough to be of one text."""
    return abs(size - other) <= SAME_SIZE * max(size, other)


def _quantile(values: Sequence[float], share: float) -> float:
    ranked = sorted(values)
    return ranked[int(share * (len(ranked) - 1) + 0.5)]


class Words:
    """The words of a text that are written without a break, to judge those that are broken at a line end."""

    def __init__(self, found: Iterable[Paragraph]) -> None:
        self._known: set[str] = set()
        for paragraph in found:
            broken = False
            for line in paragraph.lines:
                words = [word.lower() for word in WORD.findall(line.text)]
                first, broken = int(broken), line.text.endswith(HYPHEN_END)
                self._known.update(words[first : len(words) - int(broken)])

    def flowing(self, lines: list[Piece]) -> Iterator[str]:
        """The words of each line with what joins them to the next one's."""
        for upper, lower in pairwise(lines):
            yield _inner(self._joined(upper.text, lower.text.lstrip(SOFT_HYPHEN) or " "))
        yield _inner(lines[-1].text)

    def _joined(self, upper: str, lower: str) -> str:
        """A line without its last hyphen where that is none of the word, and with what joins it to the next line."""
        if not upper.endswith(HYPHEN_END):
            unspaced = UNSPACED_EDGE.match(upper[-1:]) and UNSPACED_EDGE.match(lower)
            return upper if unspaced else f"{upper} "
        stem = upper[:-1]
        if not stem[-1:].isalnum():
            return f"{stem}- "
        last, first = LAST_PART.search(upper), FIRST_PART.match(lower)
        if last and first and self._is_one_word(last[1].lower(), first[0]):
            return stem
        return f"{stem}-"

    def _is_one_word(self, last: str, first: str) -> bool:
        if not first[0].islower():
            return False
        if last + first in self._known:
            return True
        if f"{last}-{first}" in self._known:
            return False
        return not (len(last) > 3 and last in self._known and first in self._known)


def _inner(line: str) -> str:
    """A line whose hyphens are all its own."""
    return line.replace(SOFT_HYPHEN, "-")


def text_of(paragraph: Paragraph) -> str:
    """The words of one paragraph."""
    return "".join(Words([paragraph]).flowing(paragraph.lines))


def write(found: list[Paragraph], pages: int) -> Manuscript:
    """The manuscript of these paragraphs, with the place where each of `pages` pages begins."""
    words, manuscript = Words(found), Manuscript()
    for paragraph in found:
        for line, text in zip(paragraph.lines, words.flowing(paragraph.lines), strict=True):
            while len(manuscript.pages) <= line.page:
                manuscript.pages.append(manuscript.here())
            manuscript.add(text)
        manuscript.end_paragraph()
    manuscript.pages += [manuscript.here()] * (pages - len(manuscript.pages))
    manuscript.end_paragraph()
    return manuscript
