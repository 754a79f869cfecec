"""Where the view of words goes: to the quote, however its letters are counted."""

import pytest
from pytestqt.qtbot import QtBot

from workbench.core.model import Span
from workbench.core.preview.model import Line, Words
from workbench.gui.evidence.preview.words_view import WordsView


@pytest.mark.parametrize("before", ["", "Here: ", "😀 Here: "])
def test_it_goes_to_the_first_mark_of_the_line(qtbot: QtBot, before: str) -> None:
    view = WordsView()
    qtbot.addWidget(view)
    text = f"{before}the wall was built, and the wall fell"
    marks = tuple(Span(at, at + 8) for at in (text.index("the wall"), text.rindex("the wall")))
    view.show_words(Words((Line("Minutes", "heading", ()), Line(text, "", marks)), 1), "supports")
    view.go_to_mark()
    line = view.textCursor().block().text()
    assert line == text
    place = view.textCursor().positionInBlock()
    assert place == len(before.encode("utf-16-le")) // 2
