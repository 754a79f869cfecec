"""Finding in the article: every place marked, counted and gone through, in both views, by keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.gui.harbour import TEXT, Harbour
from tests.gui.typist import press
from tests.gui.waiting import marked
from workbench.core import settings
from workbench.gui import theme
from workbench.gui.article import pane as pane_module
from workbench.gui.article.large_view import LargeArticleView
from workbench.gui.article.search import MOST, Hit, Hits, places
from workbench.gui.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
THE = TEXT.casefold().count("the")


@pytest.fixture(params=[False, True], ids=["page", "large"])
def opened(
    window: MainWindow,
    harbour: Harbour,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> MainWindow:
    monkeypatch.setattr(pane_module, "LARGE", 10 if request.param else 300_000)
    assert window.session.open(harbour.path)
    qtbot.waitUntil(window.pages.claims.table.hasFocus)
    marked(qtbot, window.pages.article)
    return window


def type_in(window: MainWindow, qtbot: QtBot, words: str) -> None:
    bar = window.pages.article.finding.bar
    qtbot.waitUntil(bar.field.hasFocus)
    qtbot.keyClicks(bar.field, words)
    qtbot.waitUntil(lambda: window.pages.article.finding.words == words)


def count(window: MainWindow) -> str:
    return window.pages.article.finding.bar.count.text()


def selected(window: MainWindow) -> tuple[int, str]:
    cursor = window.pages.article._shown.textCursor()
    return cursor.selectionStart(), cursor.selectedText()


def test_all_places_are_counted_and_gone_through_round_the_end(opened: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_F, CONTROL)
    type_in(opened, qtbot, "THE")
    assert count(opened) == f"1 of {THE}"
    first = selected(opened)
    assert first[1].casefold() == "the"
    seen = [first[0]]
    for _place in range(THE - 1):
        press(qtbot, Qt.Key.Key_F3)
        seen.append(selected(opened)[0])
    assert seen == sorted(set(seen))
    assert count(opened) == f"{THE} of {THE}"
    press(qtbot, Qt.Key.Key_Return)
    assert selected(opened) == first, "Enter goes on, round the end"
    press(qtbot, Qt.Key.Key_Return, SHIFT)
    assert count(opened) == f"{THE} of {THE}"
    press(qtbot, Qt.Key.Key_F3, SHIFT)
    assert count(opened) == f"{THE - 1} of {THE}"
    press(qtbot, Qt.Key.Key_Escape)
    view = opened.pages.article._shown
    qtbot.waitUntil(view.hasFocus)
    assert not opened.pages.article.finding.bar.isVisible()
    assert selected(opened)[1].casefold() == "the"
    press(qtbot, Qt.Key.Key_F3)
    assert count(opened) == f"{THE} of {THE}", "F3 goes on with the same words"
    assert opened.pages.article.finding.bar.isVisible()


def test_every_place_is_marked_until_the_bar_is_closed(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pages.article._shown
    text = TEXT.encode("utf-16-le")
    cursor = QTextCursor(view.document())
    cursor.setPosition(text.index("hearings".encode("utf-16-le")) // 2)

    def drawn() -> list[str]:
        """The pixels above the word, where the frame or line of a place is."""
        caret = view.cursorRect(cursor)
        image = view.viewport().grab().toImage()
        rows = range(caret.top(), caret.center().y())
        return [image.pixelColor(caret.left() + 8, row).name() for row in rows]

    plain = drawn()
    press(qtbot, Qt.Key.Key_F, CONTROL)
    type_in(opened, qtbot, "hear")
    assert selected(opened)[1] == "hear"
    opened.pages.article.show_place(0)
    ink = theme.LIGHT.ink if not isinstance(view, LargeArticleView) else theme.LIGHT.text_selection
    assert ink in drawn()
    assert ink not in plain
    opened.pages.article.finding.leave()
    assert drawn() == plain
    if isinstance(view, LargeArticleView):
        opened.pages.article.find("the")
        block = view.document().findBlockByNumber(4)
        lines = [each.format.fontOverline() for each in block.layout().formats()]
        assert lines.count(True) >= len(places(block.text(), "the")) > 0


def test_what_is_not_there_says_so_and_other_text_is_looked_through_anew(
    opened: MainWindow, harbour: Harbour, qtbot: QtBot
) -> None:
    before = selected(opened)
    press(qtbot, Qt.Key.Key_F, CONTROL)
    type_in(opened, qtbot, "no such words")
    assert count(opened) == "not found"
    assert not opened.pages.article.finding.bar.next.isEnabled()
    press(qtbot, Qt.Key.Key_F3)
    assert selected(opened) == before
    opened.pages.article.finding.bar.field.setText("السور")
    opened.pages.article.finding.bar._look()
    assert count(opened) == "1 of 1"
    opened.pages.article._load()
    assert count(opened) == "0 of 1"
    opened.session.close()
    assert not opened.pages.article.finding.bar.isVisible()


def test_zoom_keeps_the_marks_and_ctrl_0_goes_back(opened: MainWindow, qtbot: QtBot) -> None:
    opened.pages.article.find("the")
    hits = opened.pages.article._shown._hits
    assert len(hits) == THE
    found = selected(opened)
    usual = opened.pages.article._shown.font().pixelSize()
    opened.focus_article()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        press(qtbot, key, CONTROL)
    assert opened.pages.article._shown.font().pixelSize() == usual + 1
    assert len(opened.pages.article._shown._hits) == THE
    assert selected(opened) == found, "what is selected stays selected"
    press(qtbot, Qt.Key.Key_0, CONTROL)
    assert opened.pages.article._shown.font().pixelSize() == settings.Settings().text_size


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the  WALL", ["the\nwall", "The wall"]),
        ("cafe\u0301", ["café"]),
        ("*+(", ["*+("]),
        ("渡船", ["渡船"]),
        ("😀", ["😀"]),
        ("  ", []),
        ("", []),
    ],
)
def test_words_are_found_whatever_their_case_and_blanks(words: str, found: list[str]) -> None:
    text = "At the\nwall 😀 of a café (*+( 渡船). The wall."
    assert [text[start:end] for start, end in places(text, words)] == found


def test_a_letter_in_a_long_text_is_counted_up_to_a_limit() -> None:
    assert len(places("e" * (MOST + 10), "e")) == MOST


@given(st.lists(st.integers(0, 60), unique=True).map(sorted), st.integers(0, 70), st.integers(0, 9))
def test_hits_at_a_place(cuts: list[int], start: int, length: int) -> None:
    made = [Hit(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    hits = Hits(made)
    end = start + length
    if length:
        assert list(hits.between(start, end)) == [hit for hit in made if hit.start < end and hit.end > start]
    if made:
        following = [hit for hit in made if hit.start >= end] or made
        assert hits[hits.from_place(start, end, backwards=False)] == following[0]
        ahead = [hit for hit in made if hit.start < start] or made
        assert hits[hits.from_place(start, end, backwards=True)] == ahead[-1]
