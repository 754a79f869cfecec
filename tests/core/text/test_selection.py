"""Statements marked by a hasty hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.model import Span
from workbench.core.text.selection import stepped, whole_words


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


@pytest.mark.parametrize(
    ("text", "statement", "forward", "starts", "ends"),
    [
        ("It cost 24,000 crowns.", "cost 24,000", True, "24,000", "cost 24,000 crowns"),
        ("It cost 24,000 crowns.", "24,000 crowns", True, "crowns", "24,000 crowns."),
        ("It cost 24,000 crowns.", "24,000 crowns", False, "cost 24,000 crowns", "24,000"),
        ("“Don’t,” he said", "Don’t", False, "“Don’t", "Don’t"),
        ("“Don’t,” he said", "“Don’t", True, "Don’t", "“Don’t,”"),
        ("渡船每天运送四百人。", "每天", True, "天", "每天运"),
        ("لم ينشر التقرير", "ينشر", False, "لم ينشر", "ينشر"),
        ("One.\n\nTwo three.\n\nFour", "Two", False, "Two", "Two"),
        ("One.\n\nTwo three.\n\nFour", "three.", True, ".", "three."),
        ("cafe\u0301s are 😀👍🏽", "are", True, "are", "are 😀👍🏽"),
    ],
)
def test_an_edge_moves_by_a_word_inside_its_paragraph(
    text: str, statement: str, forward: bool, starts: str, ends: str
) -> None:
    start = text.index(statement)
    span = Span(start, start + len(statement))
    for end, expected in ((False, starts), (True, ends)):
        moved = stepped(text, span, end=end, forward=forward)
        assert text[moved.start : moved.end] == expected


@pytest.mark.parametrize(
    ("text", "statement", "forward", "expected"),
    [
        ("cafe\u0301s close", "s close", False, "e\u0301s close"),
        ("go 👩‍🚒 now", "now", False, "👩‍🚒 now"),
        ("a 🇸🇪🇳🇴 b", "b", False, "🇳🇴 b"),
        ("one two", "two", False, "e two"),
    ],
)
def test_by_character_takes_what_a_reader_sees_as_one(
    text: str, statement: str, forward: bool, expected: str
) -> None:
    start = text.rindex(statement)
    span = Span(start, start + len(statement))
    moved = stepped(text, span, end=False, forward=forward, by_character=True)
    assert text[moved.start : moved.end] == expected


_LETTERS = st.text(alphabet="ab 1,.\n“”é\u0301渡船سل😀\u200d\t", max_size=60)


@given(_LETTERS, st.booleans(), st.booleans(), st.booleans(), st.data())
def test_an_edge_goes_step_by_step_to_where_it_can_go_no_further(
    text: str, end: bool, forward: bool, by_character: bool, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    words = text[start:stop]
    start += len(words) - len(words.lstrip())
    span = Span(start, start + len(words.strip()))
    if not words.strip():
        return
    around = (
        text.rfind("\n\n", 0, span.end if end else span.start),
        text.find("\n\n", span.end if end else span.start),
    )
    for _step in range(len(text) + 1):
        moved = stepped(text, span, end=end, forward=forward, by_character=by_character)
        if moved == span:
            break
        assert (moved.start == span.start) if end else (moved.end == span.end)
        assert (moved.end > span.end) if end and forward else True
        words = text[moved.start : moved.end]
        assert words
        assert words == words.strip()
        if end is forward:  # outwards, but not out of the paragraph
            assert moved.start > around[0]
            assert around[1] < 0 or moved.end <= around[1]
        span = moved
    else:
        pytest.fail("it never came to an end")


def test_an_edge_in_a_text_of_one_line_is_found_at_once() -> None:
    text = "word " * 400_000
    moved = stepped(text, Span(1_000_000, 1_000_004), end=True, forward=True)
    assert moved == Span(1_000_000, 1_000_009)
