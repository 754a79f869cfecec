"""What somebody types from a paper copy, line by line: "12 s", "13 c /AB The register says 40", "14-18, 20 u"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.core.basics import Verdict

MOST_NUMBERS = 10_000
"""In one line: a slip such as "1-99999999" is told, not counted through."""
MARKS = {
    "s": Verdict.SOURCED,
    "u": Verdict.UNVERIFIED,
    "c": Verdict.CONTESTED,
    "x": Verdict.NOT_A_CLAIM,
    "o": Verdict.OPEN,
} | {verdict.value: verdict for verdict in Verdict}
"""The letters on the sheet, and the words for who prefers them."""
_LINE = re.compile(r"([0-9][0-9 ,\-\u2013]*?)\s*([a-z][a-z-]*)(?:\s+/(\S+))?(?:\s+(.*))?", re.IGNORECASE)
_RANGE = re.compile(r"([0-9]{1,7})(?:\s*[-\u2013]\s*([0-9]{1,7}))?")
_SHEET = re.compile(r"sheet:?\s+(.+)", re.IGNORECASE)
NOT_READ = (
    "This cannot be read. Write a number, a letter (s, u, c, x, or o to clear), and a reason if there is one."
)


@dataclass(frozen=True)
class Typed:
    """One mark: `line` counts from 1, `number` is the one on the sheet (0 with a `problem` about the whole line)."""

    line: int
    number: int
    verdict: Verdict = Verdict.OPEN
    reason: str = ""
    initials: str = ""
    problem: str = ""


def sheet(text: str) -> str:
    """The code that a line such as "sheet 7KQ2-M9XD" names, or ""."""
    found = (_SHEET.fullmatch(line.strip()) for line in text.splitlines())
    return next((each[1] for each in found if each), "")


def read(text: str) -> list[Typed]:
    """The marks in the order of their lines. Empty lines, those that name the sheet, and those that begin with # say nothing."""
    typed: list[Typed] = []
    for place, line in enumerate(text.splitlines(), start=1):
        words = line.strip()
        if words and not words.startswith("#") and not _SHEET.fullmatch(words):
            typed += _marks(place, words)
    return typed


def _marks(place: int, words: str) -> Iterator[Typed]:
    found = _LINE.fullmatch(words)
    verdict = MARKS.get(found[2].lower()) if found else None
    numbers = _numbers(found[1]) if found else []
    if found is None or verdict is None or not numbers:
        yield Typed(place, 0, problem=NOT_READ)
        return
    for number in numbers:
        yield Typed(place, number, verdict, (found[4] or "").strip(), found[3] or "")


def _numbers(words: str) -> list[int]:
    """The numbers of "3, 5-7"; none where that is no list of numbers, or one that goes backwards or is absurdly long."""
    numbers: list[int] = []
    for part in words.strip(" ,").split(","):
        found = _RANGE.fullmatch(part.strip())
        if found is None:
            return []
        first, last = int(found[1]), int(found[2] or found[1])
        if not first or last < first or last - first >= MOST_NUMBERS or len(numbers) > MOST_NUMBERS:
            return []
        numbers += range(first, last + 1)
    return list(dict.fromkeys(numbers))
