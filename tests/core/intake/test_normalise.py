"""Stored text: the same bytes on every laptop, and nothing in it that breaks a database or a report."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.intake import normalise, paragraphs

ODD = st.text(
    alphabet=st.sampled_from(
        "aé\u0301 \t\n\r\x00\x0b\x0c\u2028\u2029\ufeff\ud83d\ude00\ufffe\u00a0\u05d0漢-."
    )
)


def stored(text: str) -> str:
    return normalise.stored(line for block in paragraphs.split(normalise.clean(text)) for line in block)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), ODD, st.lists(st.text(max_size=90), max_size=12).map("\n".join)))
def test_stored_text_is_clean_and_stays_as_it_is(text):
    once = stored(text)
    assert stored(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert all(unicodedata.category(sign) not in {"Cc", "Cs", "Zl", "Zp"} or sign == "\n" for sign in once)
    assert not any(sign in once for sign in "\ufeff\ufffe\uffff\ufdd0\U0001ffff")
    assert all(line == line.strip() for line in once.split("\n"))
    assert "\n\n\n" not in once
    assert all((line == "") == (at % 2 == 1) for at, line in enumerate(once.split("\n")) if once)
    once.encode("utf-8")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z", "M"]), max_size=200))
def test_letters_are_never_lost(text):
    assert stored(text).replace("\n", "") == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("cafe\u0301", "caf\u00e9"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\u2028b\u2029c", "a\nb\n\nc"),
        ("a\x0cb", "a\n\nb"),
        ("end   \nnext\u00a0", "end\nnext"),
        ("\ufeffstart \x00\x1b[0m", "start [0m"),
        ("\ud83d\ude00 \ude00", "\U0001f600 \ufffd"),
        ("a\tb", "a    b"),
    ],
)
def test_cleaning(given_text, kept):
    assert normalise.clean(given_text) == kept


def test_one_line():
    assert normalise.one_line("  A\u00a0title\n\tover  lines\x00 ") == "A title over lines"
