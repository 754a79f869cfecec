"""No text makes the rules slow: their time grows with its length and no faster, whatever it is made of."""

import pytest

from tests.growth import filled, grows_evenly
from workbench.core.text import quotes
from workbench.core.text.propose import propose

SMALL = 8_000

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


@pytest.mark.parametrize("name", UNITS)
def test_proposing_grows_with_the_text(name: str) -> None:
    language = "zh" if name.startswith("Chinese") else "en"
    assert grows_evenly(
        lambda size: propose(filled(UNITS[name], size), language=language, published="2015-12-15"), SMALL
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
    assert grows_evenly(lambda size: quotes.check(quote, filled(unit, size)), 100_000)
