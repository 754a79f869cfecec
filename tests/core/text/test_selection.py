"""Statements marked by a hasty hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.selection import whole_words


@pytest.mark.parametrize(
    ("text", "marked", "whole"),
    [
        (
            "Schedules are usually tight for Chinese leaders",
            "sually tight for Chines",
            "usually tight for Chinese",
        ),
        ("It cost 24,000 crowns.", "4,000 crown", "24,000 crowns"),
        ("Die Brücke wurde gebaut", "rück", "Brücke"),
        ("渡船每天运送四百人。", "每天运送", "每天运送"),
        ("The 港湾技研 firm", "he 港湾", "The 港湾"),
        ("لم ينشر التقرير", "نشر التقري", "ينشر التقرير"),
        ("a (whole) word", "(whole)", "(whole)"),
        ("cafe\u0301s close", "caf", "cafe\u0301s"),
    ],
)
def test_cut_words_are_made_whole(text: str, marked: str, whole: str) -> None:
    start = text.index(marked)
    span = whole_words(text, start, start + len(marked))
    assert text[span.start : span.end] == whole


@given(st.text(), st.data())
def test_edges_only_move_outwards_and_only_once(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = whole_words(text, start, end)
    assert 0 <= span.start <= start <= end <= span.end <= len(text)
    assert whole_words(text, span.start, span.end) == span
    assert not any(char.isspace() for char in text[span.start : start] + text[end : span.end])
