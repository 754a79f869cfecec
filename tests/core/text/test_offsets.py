"""Offsets convert both ways between code points and UTF-16 units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.offsets import Utf16

ODD = [
    "",
    "a",
    "😀",
    "e\u0301",
    "中文",
    "👩‍👩‍👧‍👦",
    "🇩🇪",
    "\ud800",
    "\u200f",
    "שלום",
    "\U0010ffff",
    "\uffff",
    "\n",
]
texts = st.lists(st.one_of(st.sampled_from(ODD), st.text(max_size=5)), max_size=12).map("".join)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_every_offset_counts_what_utf16_counts(text: str) -> None:
    convert = Utf16(text)
    for offset in range(len(text) + 1):
        assert convert.to_utf16(offset) == units(text[:offset])
        assert convert.to_code_point(convert.to_utf16(offset)) == offset
    assert convert.units == units(text)


@given(texts)
def test_the_middle_of_a_pair_falls_back_to_its_start(text: str) -> None:
    convert = Utf16(text)
    for unit in range(convert.units + 1):
        offset = convert.to_code_point(unit)
        assert convert.to_utf16(offset) in (unit, unit - 1)
        if convert.to_utf16(offset) != unit:
            assert text[offset] > "\uffff"


def test_known_offsets_around_an_emoji() -> None:
    convert = Utf16("a😀b")
    assert [convert.to_utf16(offset) for offset in range(4)] == [0, 1, 3, 4]
    assert [convert.to_code_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("offset", [-1, 4])
def test_an_offset_outside_is_refused(offset: int) -> None:
    with pytest.raises(IndexError):
        Utf16("abc").to_utf16(offset)
    with pytest.raises(IndexError):
        Utf16("abc").to_code_point(offset)
