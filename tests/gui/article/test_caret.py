"""A claim is made without a pointer, in both views, with the keys as they come."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from tests.gui.harbour import QUOTES, TEXT, Harbour
from tests.gui.typist import press
from tests.gui.waiting import marked
from workbench.core import claims
from workbench.gui.article import pane as pane_module
from workbench.gui.main_window import MainWindow

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.mark.parametrize("large", [False, True])
def test_words_are_selected_and_made_a_claim_by_keyboard(
    window: MainWindow, harbour: Harbour, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    monkeypatch.setattr(pane_module, "LARGE", 10 if large else 300_000)
    assert window.session.open(harbour.path)
    qtbot.waitUntil(window.pages.claims.table.hasFocus)
    marked(qtbot, window.pages.article)
    window.session.select_claim(harbour.ids["traffic"])
    press(qtbot, Qt.Key.Key_F6)
    view = window.pages.article._shown
    qtbot.waitUntil(view.hasFocus)
    assert isinstance(view, QTextEdit | QPlainTextEdit)
    assert view.cursorWidth() > 0, "the caret can be seen"
    before = TEXT.index(QUOTES["traffic"])
    qtbot.waitUntil(
        lambda: window.pages.article._offsets.to_code_point(view.textCursor().position()) == before
    )
    press(qtbot, Qt.Key.Key_Right, CONTROL, 2)
    press(qtbot, Qt.Key.Key_Right, SHIFT | CONTROL, 2)
    press(qtbot, Qt.Key.Key_Right, SHIFT, 2)
    press(qtbot, Qt.Key.Key_C)
    workspace = window.session.workspace
    assert workspace is not None
    made = claims.get(workspace, window.session.claim)
    assert made.quote == "risen by a third"[: len("risen by a")]
    assert made.number == claims.get(workspace, harbour.ids["traffic"]).number + 1
    press(qtbot, Qt.Key.Key_J)
    following = claims.get(workspace, harbour.ids["wall"])
    assert window.session.claim == following.id
    assert window.pages.article._offsets.to_code_point(view.textCursor().position()) == following.start
    press(qtbot, Qt.Key.Key_End, SHIFT)
    assert view.textCursor().hasSelection()
    press(qtbot, Qt.Key.Key_K)
    assert view.textCursor().hasSelection(), "going on does not throw away what is selected"
