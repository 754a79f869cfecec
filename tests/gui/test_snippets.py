"""A stretch of a long text on one line, with what counts marked in it."""

import pytest

from workbench.core.model import Span
from workbench.gui.snippets import snippet


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("The wall is high.", ["wall"], "The wall is high."),
        ("The\n  wall\tis high.", ["wall", "high"], "The wall is high."),
        ("word " * 50 + "the wall stands " + "word " * 50, ["wall"], None),
        ("字" * 100 + "大桥" + "字" * 200, ["大桥"], None),
        ("🚢🚢 wall", ["wall"], "🚢🚢 wall"),
        ("", [], ""),
        ("no mark " * 40, [], None),
    ],
)
def test_the_first_mark_is_seen_and_all_marks_keep_their_words(
    text: str, words: list[str], shown: str | None
) -> None:
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in words]
    said, marks = snippet(text, spans)
    assert [said[mark.start : mark.end] for mark in marks] == words
    assert "\n" not in said
    assert len(said) <= 162
    if shown is not None:
        assert said == shown


def test_a_mark_behind_the_stretch_is_left_out_and_one_across_a_line_end_stays_whole() -> None:
    text = "Lu\n\nWei spoke. " + "word " * 100 + "wall"
    said, marks = snippet(text, [Span(0, 7), Span(len(text) - 4, len(text))])
    assert [said[mark.start : mark.end] for mark in marks] == ["Lu Wei"]
    assert said.endswith("…")
