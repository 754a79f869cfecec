"""The real dialog: what is missing is named, reasons are typed, and the file says so afterwards."""

from threading import Barrier

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.waiting import in_front
from workbench.core import articles, claims, signoff
from workbench.core.model import Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui import background
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session
from workbench.gui.signoff.dialog import SignOffDialog


@pytest.fixture
def dialog(filled: MainWindow, qtbot: QtBot) -> SignOffDialog:
    return opened(filled, qtbot)


def opened(window: MainWindow, qtbot: QtBot) -> SignOffDialog:
    window.actions_.by_name["sign-off"].trigger()
    shown = [each for each in window.findChildren(SignOffDialog) if each.isVisible()]
    qtbot.waitUntil(lambda: bool(shown[-1].rows or shown[-1].cards))
    qtbot.waitUntil(lambda: in_front(shown[-1]))
    return shown[-1]


def workspace(window: MainWindow) -> Workspace:
    assert window.session.workspace is not None
    return window.session.workspace


def sign_all(dialog: SignOffDialog, qtbot: QtBot) -> None:
    for row in dialog.rows:
        row.reason.setFocus()
        qtbot.keyClicks(row.reason, "the desk knows")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_it_is_signed_only_when_everything_has_a_reason(
    filled: MainWindow, dialog: SignOffDialog, qtbot: QtBot
) -> None:
    names = [row.requirement.name for row in dialog.rows]
    assert "open" in names
    assert not dialog.sign.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert signoff.of(workspace(filled), filled.session.article) == []
    qtbot.keyClicks(dialog.note, "Read twice.")
    sign_all(dialog, qtbot)
    (given,) = signoff.of(workspace(filled), filled.session.article)
    assert (given.note, [each.name for each in given.waived]) == ("Read twice.", names)
    qtbot.waitUntil(lambda: "Signed off by" in filled.top.switch.accessibleDescription())


def test_reasons_that_were_typed_are_there_again_after_a_look_at_what_is_missing(
    filled: MainWindow, dialog: SignOffDialog, qtbot: QtBot
) -> None:
    first, *others = dialog.rows
    qtbot.keyClicks(first.reason, "The editor knows")
    qtbot.keyClicks(dialog.note, "Read twice.")
    others[0].show_it.click()
    assert not dialog.isVisible()
    again = opened(filled, qtbot)
    assert [row.reason.text() for row in again.rows] == ["The editor knows", *("" for _ in others)]
    assert again.note.text() == "Read twice."
    again.reject()
    filled.session.mark(Verdict.SOURCED)
    other = opened(filled, qtbot)
    assert other.rows[0].requirement.name == first.requirement.name
    assert other.rows[0].requirement.what != first.requirement.what
    assert other.rows[0].reason.text() == "", "the reason was for what was missing then"
    sign_all(other, qtbot)
    last = opened(filled, qtbot)
    assert {row.reason.text() for row in last.rows} == {""}, "it is written"
    assert last.note.text() == ""
    last.reject()


def test_the_first_reason_has_the_keyboard_even_if_what_is_missing_is_known_before_the_window_is_shown(
    filled: MainWindow, qtbot: QtBot
) -> None:
    dialog = SignOffDialog(filled.session, filled)
    both_workers_are_free = Barrier(3, timeout=30)
    for _worker in range(2):
        background.run(both_workers_are_free.wait)
    both_workers_are_free.wait()
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.rows) and dialog.rows[0].reason.hasFocus())


def test_a_change_shows_and_undo_mends_it(filled: MainWindow, dialog: SignOffDialog, qtbot: QtBot) -> None:
    sign_all(dialog, qtbot)
    filled.session.mark(Verdict.SOURCED)
    switch = filled.top.switch
    qtbot.waitUntil(lambda: "Changed since" in switch.accessibleDescription())
    filled.session.undo()
    qtbot.waitUntil(lambda: "Signed off by" in switch.accessibleDescription())


def test_one_s_own_sign_off_is_taken_back_with_a_reason(
    filled: MainWindow, dialog: SignOffDialog, qtbot: QtBot
) -> None:
    sign_all(dialog, qtbot)
    again = opened(filled, qtbot)
    (card,) = again.cards
    assert card.take_back is not None
    assert not card.take_back.isEnabled()
    qtbot.keyClicks(card.reason, "A source called back.")
    with qtbot.waitSignal(again.accepted):
        qtbot.mouseClick(card.take_back, Qt.MouseButton.LeftButton)
    assert signoff.of(workspace(filled), filled.session.article) == []


def test_what_fails_does_not_let_anybody_sign_without_the_reasons(
    filled: MainWindow, dialog: SignOffDialog, qtbot: QtBot
) -> None:
    sign_all(dialog, qtbot)
    again = opened(filled, qtbot)
    (card,) = again.cards
    assert card.take_back is not None
    there = workspace(filled)
    with Workspace.open(there.path, there.reviewer) as elsewhere:
        articles.remove(elsewhere, filled.session.article)
    qtbot.keyClicks(card.reason, "A source called back.")
    card.take_back.click()
    qtbot.waitUntil(lambda: "not in this file" in again.state.text())
    assert not all(row.waived() for row in again.rows)
    assert not again.sign.isEnabled()


def test_what_is_missing_is_shown_in_the_article(
    filled: MainWindow, dialog: SignOffDialog, qtbot: QtBot
) -> None:
    last = claims.all(workspace(filled))[-1]
    missing = next(row for row in dialog.rows if row.requirement.name == "open")
    filled.session.select_claim(last.id)
    qtbot.mouseClick(missing.show_it, Qt.MouseButton.LeftButton)
    assert filled.session.claim == missing.requirement.claims[0]
    assert not dialog.isVisible()


def test_a_file_that_is_only_read_shows_and_writes_nothing(
    filled: MainWindow, dialog: SignOffDialog, qtbot: QtBot
) -> None:
    sign_all(dialog, qtbot)
    path = workspace(filled).path
    filled.session.close()
    other = Session()
    assert other.open(path)
    assert filled.session.open(path)
    assert filled.session.read_only
    shown = opened(filled, qtbot)
    assert len(shown.cards) == 1
    assert not shown.sign.isVisible()
    assert all(not row.reason.isVisible() for row in shown.rows)
    other.close()
