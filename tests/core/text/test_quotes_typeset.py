"""A quote is found in a typeset text whatever was done to blanks, hyphens, marks and ligatures; another digit or letter never."""

import random

from hypothesis import assume, given
from hypothesis import strategies as st

from workbench.core.model import QuoteCheck
from workbench.core.text import quotes

LIGATURES = {plain: sign for sign, plain in quotes.LIGATURES.items() if sign not in "ﬅ…"}
BLANKS = (" ", "  ", "\n", "\u00a0", "\u2009", "\u3000", " \n ", "\t", "\r\n")
MARKS = {'"': "“”„«»", "'": "’‘ʼ", "-": "‐‑–"}

word = st.text("abefilstüß07", min_size=1, max_size=7)
piece = st.one_of(
    word,
    word,
    word,
    st.sampled_from(["off-line", "don't", '"office"', "2,814", "effluent", "1.5", "fly-fishing"]),
)
plain = st.lists(piece, min_size=1, max_size=12)


def typeset(text: str, seed: int) -> str:
    """The same words as a printer might set them."""
    chance = random.Random(seed)
    made, at = "", 0
    while at < len(text):
        found = next(
            (each for each in sorted(LIGATURES, key=len, reverse=True) if text.startswith(each, at)), ""
        )
        sign = text[at]
        if found and chance.random() < 0.5:
            made, at = made + LIGATURES[found], at + len(found)
            continue
        if sign == " ":
            sign = chance.choice(BLANKS)
        elif sign in MARKS and chance.random() < 0.7:
            sign = chance.choice(MARKS[sign])
        within = 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at].isalpha()
        if within and chance.random() < 0.2:
            made += chance.choice(("\u00ad", "-\n", "-\n  ", "- ", "\u00ad\n", "\u200b"))
        made, at = made + sign, at + 1
    return made


def back(text: str) -> str:
    """The words of a typeset text again, without hyphens: one at a line end may belong to the word or not."""
    for sign, letters in quotes.LIGATURES.items():
        text = text.replace(sign, letters)
    for mark, others in MARKS.items():
        for other in others:
            text = text.replace(other, mark)
    text = "".join(sign for sign in text if sign not in quotes.UNSEEN)
    return "".join(text.replace("-", "").split())


@given(plain, st.data(), st.integers(0, 10**6))
def test_any_words_of_a_typeset_text_are_found_where_they_stand(
    pieces: list[str], data: st.DataObject, seed: int
) -> None:
    first = data.draw(st.integers(0, len(pieces) - 1))
    last = data.draw(st.integers(first, len(pieces) - 1))
    quote, printed = " ".join(pieces[first : last + 1]), typeset(" ".join(pieces), seed)
    check, span = quotes.check(quote, printed)
    assert check is not QuoteCheck.MISSING
    assert span is not None
    assert back(printed[span.start : span.end]) in (back(quote), back(quote.strip("\"'")))
    assert quotes.check(printed, " ".join(pieces))[0] is not QuoteCheck.MISSING, "and the other way round"


@given(plain, st.data(), st.integers(0, 10**6))
def test_another_digit_or_letter_is_never_found(pieces: list[str], data: st.DataObject, seed: int) -> None:
    quote = " ".join(pieces)
    at = data.draw(st.sampled_from([at for at, sign in enumerate(quote) if sign.isalnum()]))
    other = data.draw(st.sampled_from("acdefghilsz0123789é").filter(lambda sign: sign != quote[at]))
    changed = quote[:at] + other + quote[at + 1 :]
    assume(changed not in quote)
    assert quotes.check(changed, typeset(quote, seed)) == (QuoteCheck.MISSING, None)
    assert quotes.check(typeset(changed, seed), quote) == (QuoteCheck.MISSING, None)
