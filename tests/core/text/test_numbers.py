"""Numbers are read by the separators and words of their language."""

import pytest

from workbench.core.text import numbers
from workbench.core.text.rules import load


@pytest.mark.parametrize(
    ("language", "digits", "value"),
    [
        ("en", "24,000", 24000.0),
        ("en", "1,234,567.89", 1234567.89),
        ("en", "2.125", 2.125),
        ("de", "2.125", 2125.0),
        ("de", "2,125", 2.125),
        ("fr", "1\u202f234,5", 1234.5),
        ("ar", "١٬٢٣٤٫٥", 1234.5),
        ("en", "1" * 41, None),
        ("en", "1;2", None),
    ],
)
def test_digits(language: str, digits: str, value: float | None) -> None:
    assert numbers.value(digits, load(language)) == value


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("en", "Two hundred and five thousand", 205_000.0),
        ("en", "twenty-three", 23.0),
        ("en", "three million two hundred", 3_000_200.0),
        ("fr", "quatre-vingt-dix-sept", 97.0),
        ("fr", "deux cents", 200.0),
        ("de", "neunundneunzig", 99.0),
        ("de", "einundzwanzig", 21.0),
        ("es", "ciento veintitrés mil", 123_000.0),
        ("pt", "duzentos e trinta", 230.0),
        ("en", "dog", None),
    ],
)
def test_words(language: str, words: str, value: float | None) -> None:
    assert numbers.value_of_words(words, load(language)) == value


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("三千二百万", 32e6),
        ("十五", 15.0),
        ("一百零五", 105.0),
        ("二〇一五", 2015.0),
        ("两万", 20000.0),
        ("一万亿", 1e12),
        ("三犬", None),
    ],
)
def test_chinese_numerals(numeral: str, value: float | None) -> None:
    assert numbers.value_of_han(numeral) == value
