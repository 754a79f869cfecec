"""Verdicts and claims by keys alone: what a key does in the table, in the article, and in a field."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.filled import all_claims, in_table, verdicts_of
from tests.gui.harbour import Harbour
from tests.gui.typist import inside, press
from tests.gui.waiting import idle
from workbench.core import articles, claims, settings
from workbench.core.model import Verdict
from workbench.gui.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_five_claims_by_keyboard_undo_redo_restart(
    filled: MainWindow, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    in_table(filled, qtbot)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_X):
        press(qtbot, key)
    expected: list[str] = [Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED, Verdict.NOT_A_CLAIM]
    assert verdicts_of(filled)[:4] == expected
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert verdicts_of(filled)[:4] == [*expected[:2], Verdict.OPEN, Verdict.OPEN]
    press(qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert verdicts_of(filled)[:4] == [*expected[:3], Verdict.OPEN]
    path = filled.session.path
    assert path is not None
    filled.close()
    again = make_window()
    assert again.session.open(path)
    assert verdicts_of(again)[:4] == [*expected[:3], Verdict.OPEN]
    in_table(again, qtbot)
    press(qtbot, Qt.Key.Key_Y, CONTROL)
    assert verdicts_of(again)[3] == Verdict.NOT_A_CLAIM


def test_j_k_n_and_zero_move_and_clear(filled: MainWindow, qtbot: QtBot) -> None:
    ids = [claim.id for claim in all_claims(filled)]
    in_table(filled, qtbot)
    assert filled.session.claim == ids[0]
    press(qtbot, Qt.Key.Key_J)
    press(qtbot, Qt.Key.Key_J)
    press(qtbot, Qt.Key.Key_K)
    assert filled.session.claim == ids[1]
    press(qtbot, Qt.Key.Key_1)
    assert filled.session.claim == ids[2]
    press(qtbot, Qt.Key.Key_N, SHIFT)
    assert filled.session.claim == ids[0]
    press(qtbot, Qt.Key.Key_N)
    assert filled.session.claim == ids[2]
    filled.session.select_claim(ids[1])
    press(qtbot, Qt.Key.Key_0)
    assert verdicts_of(filled)[1] == Verdict.OPEN


def test_keys_work_in_the_article_and_not_in_fields(filled: MainWindow, qtbot: QtBot) -> None:
    filled.focus_article()
    qtbot.waitUntil(lambda: inside(filled.pages.article))
    press(qtbot, Qt.Key.Key_1)
    assert verdicts_of(filled)[0] == Verdict.SOURCED
    press(qtbot, Qt.Key.Key_Down)
    assert filled.session.claim == all_claims(filled)[2].id
    filled.search()
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, Qt.Key.Key_X)
    assert filled.top.search.text() == "1x"
    assert verdicts_of(filled).count(Verdict.OPEN) == len(verdicts_of(filled)) - 1


def test_who_goes_to_a_field_while_an_article_opens_stays_there(
    window: MainWindow, harbour: Harbour, qtbot: QtBot
) -> None:
    """The table takes the keyboard when the panes have followed; what is typed into a field would be verdicts there."""
    assert window.session.open(harbour.path)
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    idle(qtbot)
    assert inside(window.pages.article.finding.bar.field)


def test_a_claim_from_the_selected_words(filled: MainWindow, qtbot: QtBot) -> None:
    session = filled.session
    assert session.workspace is not None
    text = articles.text(session.workspace, articles.get(session.workspace, session.article).text_id)
    before = len(all_claims(filled))
    assert filled.pages.article.find("built by 140 workers")
    filled.focus_article()
    press(qtbot, Qt.Key.Key_C)
    added = [claim for claim in all_claims(filled) if claim.quote == "built by 140 workers"]
    assert len(added) == 1
    assert len(all_claims(filled)) == before + 1
    assert text[added[0].start : added[0].end] == "built by 140 workers"
    assert session.claim == added[0].id


def test_r_goes_to_the_reason(filled: MainWindow, qtbot: QtBot) -> None:
    in_table(filled, qtbot)
    first = all_claims(filled)[0].id
    settings.change(advance=False)
    press(qtbot, Qt.Key.Key_3)
    press(qtbot, Qt.Key.Key_R)
    field = QApplication.focusWidget()
    assert field is not None
    assert filled.pages.claim_panel.isAncestorOf(field)
    qtbot.keyClicks(field, "1 of 3 sources")
    filled.focus_table()
    assert verdicts_of(filled)[0] == Verdict.CONTESTED, "the 1 and 3 are text there"
    assert filled.session.workspace is not None
    assert claims.get(filled.session.workspace, first).verdicts[0].reason == "1 of 3 sources"


def test_copied_rows_are_tab_separated(filled: MainWindow, qtbot: QtBot) -> None:
    in_table(filled, qtbot)
    press(qtbot, Qt.Key.Key_C, CONTROL)
    words = QGuiApplication.clipboard().text()
    assert "\t" in words
    assert all_claims(filled)[0].quote in words
