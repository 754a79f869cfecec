"""The preview in the real window: opened, walked and closed with keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.evidence.preview.linked import build, marked_words, plain, wait_for
from tests.gui.harbour import QUOTES, Harbour
from tests.gui.typist import press
from workbench.core import verdicts
from workbench.core.model import Verdict
from workbench.gui.evidence.preview.pane import PreviewPane
from workbench.gui.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def shown(qtbot: QtBot, harbour: Harbour, make_window: Callable[..., MainWindow]) -> MainWindow:
    """A window on the hearings, with the table focused."""
    build(harbour)
    return opened(qtbot, make_window(), harbour, "hearings")


def opened(qtbot: QtBot, window: MainWindow, harbour: Harbour, claim: str) -> MainWindow:
    assert window.session.open(harbour.path)
    qtbot.waitUntil(window.pages.claims.table.hasFocus)
    window.session.select_claim(harbour.ids[claim])
    return window


def pane_of(window: MainWindow) -> PreviewPane:
    pane = window.pages.preview.pane
    assert pane is not None
    return pane


def test_space_shows_the_kept_file_beside_the_article_and_takes_it_away(
    qtbot: QtBot, shown: MainWindow, harbour: Harbour
) -> None:
    shown.session.select_claim(harbour.ids["wall"])
    table = shown.pages.claims.table
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.words)
    qtbot.waitUntil(pane.body.words.hasFocus)
    assert shown.pages.article.isVisible()
    assert not shown.pages.claims.isVisible()
    assert plain(pane.head._statement.text()) == f"“{QUOTES['wall']}”"
    assert plain(pane.head._quote.text()) == "“84 persons signed the list”"
    assert marked_words(pane) == "84 persons signed the list"
    for key in (Key.Key_Space, Key.Key_Escape):
        press(qtbot, key)
        assert not pane.isVisible()
        qtbot.waitUntil(table.hasFocus)
        press(qtbot, Key.Key_Space)
        assert pane.isVisible()


def test_the_evidence_of_a_claim_is_walked_with_the_arrow_keys(qtbot: QtBot, shown: MainWindow) -> None:
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.page)
    assert plain(pane.head._count.text()) == "Evidence 1 of 3"
    press(qtbot, Key.Key_Left)
    assert plain(pane.head._count.text()) == "Evidence 1 of 3"
    press(qtbot, Key.Key_Right)
    wait_for(qtbot, pane, pane.body.words)
    assert marked_words(pane) == "يبلغ ارتفاعه 6.4 أمتار"
    assert pane.body.words.document().begin().textDirection() is Qt.LayoutDirection.RightToLeft
    press(qtbot, Key.Key_Right)
    wait_for(qtbot, pane, pane.body.table)
    assert pane.body.table.model_.table.marks == ((1, 0), (1, 1))
    qtbot.waitUntil(pane.body.table.hasFocus)
    press(qtbot, Key.Key_Right)
    assert plain(pane.head._count.text()) == "Evidence 3 of 3"


def test_a_verdict_moves_on_and_the_preview_follows(
    qtbot: QtBot, shown: MainWindow, harbour: Harbour
) -> None:
    session = shown.session
    assert session.workspace is not None
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.page)
    press(qtbot, Key.Key_3)
    mine = verdicts.mine(session.workspace, harbour.ids["hearings"])
    assert mine is not None
    assert mine.verdict is Verdict.CONTESTED
    assert session.claim != harbour.ids["hearings"]
    assert pane.body.currentWidget() is pane.body.facts
    assert "No evidence yet" in pane.body.facts.accessibleDescription()
    session.select_claim(harbour.ids["wall"])
    wait_for(qtbot, pane, pane.body.words)
    press(qtbot, Key.Key_J)
    assert session.claim != harbour.ids["wall"]
    assert plain(pane.head._statement.text()) != f"“{QUOTES['wall']}”"


def test_a_card_opens_its_own_evidence(qtbot: QtBot, shown: MainWindow) -> None:
    cards = [card for card in shown.pages.claim_panel.linked.cards if not card.isHidden()]
    cards[1].preview.setFocus()
    press(qtbot, Key.Key_Space)
    pane = pane_of(shown)
    wait_for(qtbot, pane, pane.body.words)
    assert plain(pane.head._count.text()) == "Evidence 2 of 3"
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(cards[1].preview.hasFocus)
    press(qtbot, Key.Key_Space)
    press(qtbot, Key.Key_R)
    assert not shown.pages.preview.is_open
    qtbot.waitUntil(shown.pages.claim_panel.reason.hasFocus)


def test_the_width_is_remembered_apart_from_that_of_the_table(
    qtbot: QtBot, shown: MainWindow, make_window: Callable[..., MainWindow], harbour: Harbour
) -> None:
    splitter = shown.pages._splitters[0]
    usual = splitter.sizes()
    press(qtbot, Key.Key_Space)
    splitter.setSizes([500, sum(usual) - 500])
    chosen = splitter.sizes()
    assert chosen != usual
    press(qtbot, Key.Key_Space)
    assert splitter.sizes() == usual
    shown.close()
    again = opened(qtbot, make_window(), harbour, "wall")
    assert again.pages._splitters[0].sizes() == usual
    again.preview()
    assert again.pages._splitters[0].sizes() == chosen
    wait_for(qtbot, pane_of(again), pane_of(again).body.words)


def test_the_library_previews_the_chosen_record(qtbot: QtBot, shown: MainWindow, harbour: Harbour) -> None:
    shown.show_page("evidence")
    library = shown.pages.library()
    library.reveal(harbour.minutes)
    library.list.setFocus()
    press(qtbot, Key.Key_Space)
    pane = library._preview
    wait_for(qtbot, pane, pane.body.words)
    assert not pane.head._statement.isVisible()
    shown.show_page("article")
    shown.show_page("evidence")
    wait_for(qtbot, pane, pane.body.words)
    pane.set_focus()
    row = library.list.currentIndex().row()
    press(qtbot, Key.Key_Right if row == 0 else Key.Key_Left)
    qtbot.waitUntil(lambda: pane._seen is not None)
    assert abs(library.list.currentIndex().row() - row) == 1
    assert pane._seen is not None
    assert pane._seen.preview.record.id != harbour.minutes
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(library.list.hasFocus)
    assert library.view.isVisible()
