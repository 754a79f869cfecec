"""Words as the search compares them."""

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from workbench.core.text import terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Websites", "website"),
        ("prosecuted", "prosecuting"),
        ("24,000", "24.000"),
        ("24,000", "24000"),
        ("2,8", "2.8"),
        ("CO2", "CO 2"),
        ("Łódź café", "łódz CAFE"),
        ("Größe", "GROESSE".replace("OE", "ö")),
        ("ﬁnal", "final"),
        ("cafe\u0301", "café"),
        ("الجسر", "جسر"),
        ("والمدينة", "مدينه"),
        ("للمدينة", "المدينة"),
        ("المُتحدِّث", "المتحدث"),
        ("أمتار", "امتار"),
        ("السّـور", "السور"),
        ("١٢٣", "123"),
        ("ЁЖ", "ёж"),
    ],
)
def test_forms_of_a_word_are_one(one: str, other: str) -> None:
    assert terms.keys(one) == terms.keys(other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [("2.8", "28"), ("596", "597"), ("wall", "hall"), ("大桥", "桥大"), ("السور", "الجسر"), ("ال", "")],
)
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert terms.keys(one) != terms.keys(other)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "💥 … —",
        "大桥全长28公里",
        "한국어",
        "הנמל",
        "हिन्दी में",
        "\u202e12\u0000",
        "a" * 5_000,
        "e\u0301\u0301" * 500,
        "1" * 5_000,
    ],
)
def test_places_are_those_of_the_text(text: str) -> None:
    found = terms.find(text)
    assert [each.key for each in found] == terms.keys(text)
    assert all(terms.keys(text[each.start : each.end]) == [each.key] for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_threads_that_search_at_once_do_not_mix_their_words() -> None:
    words = [f"{'b' * at}ationalizations{'ing' * (at % 3)}" for at in range(1, 400)]
    expected = [terms.key_of.__wrapped__(word) for word in words]
    with ThreadPoolExecutor(max_workers=4) as pool:
        for found in pool.map(lambda _turn: [terms.key_of.__wrapped__(word) for word in words], range(4)):
            assert found == expected
