"""No text makes the rules slow: eight times the text takes about eight times as long, whatever it is made of.

A quadratic rule would take sixty-four times as long. The bound lies between, far from both, because machines are busy.
"""

import time
from collections.abc import Callable

import pytest

from workbench.core.text import quotes
from workbench.core.text.propose import propose

SMALL = 8_000
TIMES = 8
MOST_GROWTH = 22.0
TOO_SHORT = 0.03
"""Seconds below which a measured time says nothing."""

UNITS = {
    "one word": "a",
    "one line": "word ",
    "quotation marks": '"',
    "curly marks": "“",
    "single marks": "'A ",
    "quoted words": "“a” ",
    "never closed": '"A b c d e\n\n',
    "digits": "7",
    "numbers": "1 ",
    "grouped digits": "1,111,",
    "years": "2015-",
    "brackets": "(",
    "dots": "a.a.",
    "stops": ". ",
    "full stops": ".",
    "closers": '.")]',
    "initials": "A ",
    "names": "Lu Wei ",
    "verbs": "said ",
    "attributions": "Lu Wei said that 5 cats were ill and ",
    "sources": "according to ",
    "number words": "one hundred ",
    "Chinese numerals": "一",
    "Chinese amounts": "五百万",
    "Chinese speech": "他说：“你好。”",
    "halves": "and 5 were ",
    "lines": "a\n",
    "line feeds": "\n",
    "blanks": " ",
    "abbreviations": "U.S. ",
    "combining marks": "a\u0301",
    "emoji": "😀",
    "adding": "adding that ",
    "money": "$5 ",
    "dates": "1/1/",
    "notes": ". [1]",
    "ranges": "1-2-",
    "mixed": 'Lu said "a, ',
    "months": "in May ",
}


def growth(work: Callable[[str], object], unit: str, size: int) -> float:
    """How many times longer `TIMES` the text takes; the best of a few tries."""
    text = (unit * (TIMES * size // len(unit) + 1))[: TIMES * size]
    work(text[: size // 10])
    least = float("inf")
    for _ in range(3):
        small, large = (duration(work, text[:length]) for length in (size, TIMES * size))
        if large < TOO_SHORT:
            return 0.0
        least = min(least, large / small)
        if least <= MOST_GROWTH:
            break
    return least


def duration(work: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    work(text)
    return time.process_time() - start


@pytest.mark.parametrize("name", UNITS)
def test_proposing_grows_with_the_text(name: str) -> None:
    language = "zh" if name.startswith("Chinese") else "en"
    assert (
        growth(lambda text: propose(text, language=language, published="2015-12-15"), UNITS[name], SMALL)
        <= MOST_GROWTH
    )


@pytest.mark.parametrize(
    ("unit", "quote"),
    [
        ("a", "a" * 50_000),
        ("5.", "5." * 50_000 + "5"),
        ("ab ", "ba " * 1000),
        ("-\n", "x-y"),
        ("a-\n", "aab"),
        (" ", "x y"),
        ("“", '"x'),
    ],
)
def test_looking_up_a_quote_grows_with_the_text(unit: str, quote: str) -> None:
    assert growth(lambda text: quotes.check(quote, text), unit, 100_000) <= MOST_GROWTH
