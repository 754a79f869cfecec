"""Quotes are looked up exactly, then with typography made alike, never across other words or numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.model import QuoteCheck
from workbench.core.text import quotes

TEXT = (
    "He said “the inter-\nnet is  ﬁne — at last”. We saw 15 people, 3.5% and 5,000 cats; illegal. A well-\nknown case.\n"
    "国家\n互联网 cafe\u0301 a\u00adb soft. Wait… It’s on. The web- sites, the pre- and post-war years; 5- 7 a- 9"
)

FOUND = [
    ("We saw 15 people", QuoteCheck.EXACT, "We saw 15 people"),
    (" 5,000 cats\n", QuoteCheck.EXACT, "5,000 cats"),
    ("联网", QuoteCheck.EXACT, "联网"),
    ("the internet is fine", QuoteCheck.NORMALISED, "the inter-\nnet is  ﬁne"),
    ('"the internet is fine - at last"', QuoteCheck.NORMALISED, "“the inter-\nnet is  ﬁne — at last”"),
    ("well-known", QuoteCheck.NORMALISED, "well-\nknown"),
    ("国家互联网", QuoteCheck.NORMALISED, "国家\n互联网"),
    ("café", QuoteCheck.NORMALISED, "cafe\u0301"),
    ("ab soft.", QuoteCheck.NORMALISED, "a\u00adb soft."),
    ("Wait...", QuoteCheck.NORMALISED, "Wait…"),
    ("It's on", QuoteCheck.NORMALISED, "It’s on"),
    ("“5,000 cats”", QuoteCheck.NORMALISED, "5,000 cats"),
    ("ﬁne", QuoteCheck.EXACT, "ﬁne"),
    ("The websites,", QuoteCheck.NORMALISED, "The web- sites,"),
    ("The web-sites,", QuoteCheck.NORMALISED, "The web- sites,"),
    ("The web- sites,", QuoteCheck.EXACT, "The web- sites,"),
    ("the pre-\nand post-war years", QuoteCheck.NORMALISED, "the pre- and post-war years"),
    ("case. 国家", QuoteCheck.NORMALISED, "case.\n国家"),
]


@pytest.mark.parametrize(("quote", "verdict", "words"), FOUND)
def test_a_quote_is_found_where_it_stands(quote: str, verdict: QuoteCheck, words: str) -> None:
    check, span = quotes.check(quote, TEXT)
    assert check is verdict
    assert span is not None
    assert TEXT[span.start : span.end] == words


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "  ",
        "5 people",
        "5%",
        "000 cats",
        "3",
        "legal",
        "THE INTERNET",
        "we saw 15 people",
        "15 cats",
        "57",
        "5-7",
        "a9",
        "xyz",
    ],
)
def test_other_words_numbers_and_letters_are_missing(quote: str) -> None:
    assert quotes.check(quote, TEXT) == (QuoteCheck.MISSING, None)


def test_the_second_place_counts_when_the_first_cuts_a_number() -> None:
    text = "Of 15 people 5 people left."
    check, span = quotes.check("5 people", text)
    assert check is QuoteCheck.EXACT
    assert span is not None
    assert span.start == text.index(" 5 people") + 1


words = st.text(alphabet="abAB 1.\n-“”'’中国ﬁ\u00ad\u00a0é", max_size=40)


@given(words, words, words)
def test_what_is_found_reads_alike(before: str, quote: str, after: str) -> None:
    text = f"{before} {quote} {after}"
    check, span = quotes.check(quote, text)
    if not quote.strip():
        assert check is QuoteCheck.MISSING
        return
    assert check is QuoteCheck.EXACT
    assert span is not None
    assert text[span.start : span.end] == quote.strip()


@given(words, words)
def test_digits_are_never_lost_or_changed(quote: str, text: str) -> None:
    _, span = quotes.check(quote, text)
    if span:
        assert 0 <= span.start < span.end <= len(text)
        found = text[span.start : span.end]
        assert [c for c in found if c.isdigit()] == [c for c in quote if c.isdigit()]
