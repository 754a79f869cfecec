"""The edges of a statement, moved with the keys of the table and of the article in a real window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.harbour import QUOTES, TEXT, Harbour
from tests.gui.typist import press
from workbench.core import claims, verdicts
from workbench.core.model import Verdict
from workbench.gui.main_window import MainWindow

ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def opened(window: MainWindow, harbour: Harbour, qtbot: QtBot) -> MainWindow:
    assert window.session.open(harbour.path)
    qtbot.waitUntil(window.pages.claims.table.hasFocus)
    return window


def quote(window: MainWindow, claim: str) -> str:
    assert window.session.workspace is not None
    return claims.get(window.session.workspace, claim).quote


def drawn(window: MainWindow, claim: str) -> str:
    view = window.pages.article.view
    mark = view._marks.get(claim)
    assert mark is not None
    return view.toPlainText().encode("utf-16-le")[mark.start * 2 : mark.end * 2].decode("utf-16-le")


@pytest.mark.parametrize("place", ["table", "article"])
def test_edges_move_from_the_table_and_from_the_article(
    opened: MainWindow, harbour: Harbour, qtbot: QtBot, place: str
) -> None:
    opened.focus_article() if place == "article" else opened.focus_table()
    claim = harbour.ids["people"]
    opened.session.select_claim(claim)
    before = opened.session.article, quote(opened, harbour.ids["hearings"])
    press(qtbot, LEFT, ALT)
    assert quote(opened, claim) == ", attended by 140 people"
    press(qtbot, RIGHT, ALT)
    press(qtbot, RIGHT, ALT)
    press(qtbot, LEFT, ALT | SHIFT)
    assert quote(opened, claim) == drawn(opened, claim) == "by 140"
    press(qtbot, RIGHT, ALT | SHIFT | CONTROL)
    assert quote(opened, claim) == drawn(opened, claim) == "by 140 p"
    press(qtbot, RIGHT, ALT | CONTROL)
    assert quote(opened, claim) == "y 140 p"
    assert (opened.session.article, quote(opened, harbour.ids["hearings"])) == before
    assert opened.session.claim == claim
    for _press in range(6):
        press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert quote(opened, claim) == drawn(opened, claim) == QUOTES["people"]


def test_in_arabic_the_arrow_says_where_the_edge_goes(
    opened: MainWindow, harbour: Harbour, qtbot: QtBot
) -> None:
    opened.focus_article()
    claim = harbour.ids["arabic"]
    opened.session.select_claim(claim)
    press(qtbot, RIGHT, ALT)
    assert quote(opened, claim) == "إن " + QUOTES["arabic"]
    press(qtbot, LEFT, ALT | SHIFT)
    assert quote(opened, claim) == "إن " + QUOTES["arabic"] + "،"
    assert opened.pages.claim_panel._own.stale.isVisible(), "my verdict was given for other words"
    press(qtbot, RIGHT, ALT | SHIFT)
    press(qtbot, LEFT, ALT)
    assert quote(opened, claim) == QUOTES["arabic"]
    assert not opened.pages.claim_panel._own.stale.isVisible()


def test_an_edge_that_can_go_no_further_says_so_and_writes_nothing(
    opened: MainWindow, harbour: Harbour, qtbot: QtBot
) -> None:
    opened.focus_article()
    opened.session.select_claim(harbour.ids["opinion"])
    with qtbot.waitSignal(opened.session.message) as told:
        press(qtbot, RIGHT, ALT | SHIFT)
    assert told.args == ["The statement can go no further here"]
    assert quote(opened, harbour.ids["opinion"]) == QUOTES["opinion"]


def test_the_edge_that_moves_stays_in_sight(opened: MainWindow, harbour: Harbour, qtbot: QtBot) -> None:
    opened.resize(1024, 640)
    for _step in range(12):
        opened.pages.article.zoom(1)
    opened.focus_article()
    claim = harbour.ids["traffic"]
    opened.session.select_claim(claim)
    view = opened.pages.article.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    press(qtbot, RIGHT, ALT | SHIFT)
    assert quote(opened, claim).endswith("third.")
    assert view.viewport().rect().contains(view.cursorRect().center())
    assert TEXT[: pane_place(opened)].endswith("third.")


def pane_place(window: MainWindow) -> int:
    pane = window.pages.article
    return pane._offsets.to_code_point(pane.view.textCursor().position())


def test_a_read_only_file_moves_nothing(opened: MainWindow, harbour: Harbour, qtbot: QtBot) -> None:
    opened.focus_article()
    opened.session.select_claim(harbour.ids["people"])
    assert opened.session.workspace is not None
    verdicts.give(opened.session.workspace, [harbour.ids["people"]], Verdict.SOURCED)
    opened.session.workspace.why_read_only = "It was opened for reading only."
    opened.actions_.refresh()
    press(qtbot, LEFT, ALT)
    assert quote(opened, harbour.ids["people"]) == QUOTES["people"]
