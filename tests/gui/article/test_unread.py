"""Nothing left unread: the strip, the keys, and the sentences with nothing to check."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.gui.harbour import TEXT, TITLE, Harbour
from tests.gui.typist import press
from workbench.core import articles, history, verdicts
from workbench.core.model import Verdict
from workbench.gui.article.marks import Mark, Marks
from workbench.gui.article.sentences import Sentences
from workbench.gui.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier
ASIDE = "“No resident was ever asked about the wall,” said Ines Aldana."


@pytest.fixture
def opened(window: MainWindow, harbour: Harbour, qtbot: QtBot) -> MainWindow:
    assert window.session.open(harbour.path)
    workspace = window.session.workspace
    assert workspace is not None
    verdicts.give(workspace, [harbour.ids["wall"]], Verdict.NOT_A_CLAIM)
    qtbot.waitUntil(lambda: len(window.pages.article.unread.sentences) > 0)
    window.focus_article()
    return window


def selected(window: MainWindow) -> str:
    return window.pages.article.view.textCursor().selectedText()


def states(window: MainWindow) -> dict[str, int]:
    found = [each.state for each in window.pages.article.unread.sentences]
    return {state: found.count(state) for state in ("claim", "not-a-claim", "untouched")}


def test_the_window_finds_what_the_core_finds(opened: MainWindow) -> None:
    workspace = opened.session.workspace
    assert workspace is not None
    known = articles.sentences(workspace, articles.all(workspace)[0].text_id)
    shown = list(opened.pages.article.unread.sentences)
    text = TEXT.encode("utf-16-le")
    assert [text[each.start * 2 : each.end * 2].decode("utf-16-le") for each in shown] == [
        TEXT[each.start : each.end] for each in known
    ]
    assert [each.state for each in shown] == [each.state for each in known]


def test_the_unread_sentence_is_dismissed_with_two_keys(opened: MainWindow, qtbot: QtBot) -> None:
    strip = opened.pages.article.view.strip.read
    before = states(opened)
    assert before["untouched"] == 1
    assert "1 sentence is unread" in strip.accessibleDescription()
    assert "untouched" in strip.rows()
    press(qtbot, Qt.Key.Key_U)
    assert selected(opened) == TITLE
    press(qtbot, Qt.Key.Key_X, SHIFT)
    assert states(opened) == {**before, "untouched": 0, "not-a-claim": before["not-a-claim"] + 1}
    assert strip.accessibleDescription() == "Every sentence was looked at."
    assert "untouched" not in strip.rows()
    with qtbot.waitSignal(opened.session.message) as told:
        press(qtbot, Qt.Key.Key_U)
    assert told.args == ["Every sentence was looked at."]
    opened.session.undo()
    assert states(opened) == before


def test_the_keys_work_from_the_table_and_c_takes_the_sentence(opened: MainWindow, qtbot: QtBot) -> None:
    opened.focus_table()
    press(qtbot, Qt.Key.Key_U)
    qtbot.waitUntil(opened.pages.article.view.hasFocus)
    assert opened.pages.article._make_claim.isVisible(), "it is offered as after a selection by hand"
    press(qtbot, Qt.Key.Key_C)
    assert states(opened)["untouched"] == 0
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Qt.Key.Key_U, SHIFT)
    assert selected(opened) == TITLE


def test_a_verdict_changes_the_state_of_its_sentence_alone(opened: MainWindow, harbour: Harbour) -> None:
    before = states(opened)
    opened.session.do(verdicts.give, [harbour.ids["people"]], Verdict.NOT_A_CLAIM)
    assert states(opened) == before, "another claim stands in that sentence"
    opened.session.do(verdicts.give, [harbour.ids["hearings"]], Verdict.NOT_A_CLAIM)
    assert states(opened)["not-a-claim"] == before["not-a-claim"] + 1
    opened.session.do(history.undo)
    assert states(opened) == before


def test_where_a_claim_stands_nothing_is_written(opened: MainWindow, harbour: Harbour, qtbot: QtBot) -> None:
    opened.pages.article.show_place(TEXT.index("berths"))
    before = states(opened)
    with qtbot.waitSignal(opened.session.message) as told:
        press(qtbot, Qt.Key.Key_X, SHIFT)
    assert told.args is not None
    assert "a claim in this sentence already" in told.args[0]
    assert states(opened) == before


def test_a_click_on_the_strip_goes_to_the_unread_sentence(opened: MainWindow, qtbot: QtBot) -> None:
    strip = opened.pages.article.view.strip.read
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(4, strip.height() - 30))
    assert selected(opened) == TITLE


_CUTS = st.lists(st.integers(0, 80), unique=True, min_size=2).map(sorted)


@given(_CUTS, st.integers(0, 90), st.integers(0, 20), st.lists(st.booleans(), min_size=41, max_size=41))
def test_places_and_neighbours_are_those_that_a_look_at_all_finds(
    cuts: list[int], start: int, length: int, claimed: list[bool]
) -> None:
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    sentences = Sentences(spans)
    sentences.judge(Marks(Mark(str(at), a, b, "open", at) for at, (a, b) in enumerate(spans) if claimed[at]))
    end = start + length
    found = [(each.start, each.end) for each in sentences.between(start, end)]
    if length:
        assert found == [(a, b) for a, b in spans if a < end and b > start]
    else:
        assert found == [(a, b) for a, b in spans if b > start][:1]
    left = [span for at, span in enumerate(spans) if not claimed[at]]
    after = sentences.untouched(start, end, 1)
    behind = [span for span in left if span[0] >= end]
    assert (after and (after.start, after.end)) == ((behind or left)[0] if left else None)
    before = sentences.untouched(start, end, -1)
    ahead = [span for span in left if span[1] <= start]
    assert (before and (before.start, before.end)) == ((ahead or left)[-1] if left else None)
