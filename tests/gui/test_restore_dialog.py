"""The restore points in the window, by keyboard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.waiting import show
from workbench.core import claims, history, verdicts
from workbench.core.model import Verdict
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.restore_dialog import RestoreDialog
from workbench.gui.session import Session
from workbench.gui.two_lines import DETAIL

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_naming_a_state_and_going_back_to_it_and_forth_again(
    make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot
) -> None:
    window = make_window(Ask(words=lambda _parent, _title, _label: "before the edits"))
    assert window.session.open(harbour.path)
    workspace = window.session.workspace
    assert workspace is not None
    budget = harbour.ids["budget"]
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    window.session.do(verdicts.give, (budget,), Verdict.CONTESTED)
    window.session.do(claims.remove, (harbour.ids["berths"],))
    qtbot.keyClick(window, Qt.Key.Key_H, CONTROL | SHIFT)
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert "before the edits" in dialog.list.item(0).text()
    assert "2 actions since" in dialog.list.item(0).data(DETAIL)
    assert [dialog.since.item(row).text() for row in range(dialog.since.count())] == [
        "Remove claim 2", "Mark claim 1 as contested",
    ]  # fmt: skip
    assert "your 2 actions" in dialog.told.text()
    dialog.back.setFocus()
    qtbot.keyClick(dialog.back, Qt.Key.Key_Space)
    assert claims.get(workspace, budget).verdict == Verdict.SOURCED
    assert claims.get(workspace, harbour.ids["berths"])
    assert window.actions_.by_name["undo"].text() == "Undo: Go back to “before the edits”"
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert claims.get(workspace, budget).verdict == Verdict.CONTESTED


def test_without_a_point_it_teaches_and_with_nothing_since_it_offers_no_way_back(
    session: Session, qtbot: QtBot
) -> None:
    dialog = RestoreDialog(session)
    show(qtbot, dialog)
    assert dialog._pages.currentIndex() == 0
    assert not dialog.back.isEnabled()
    dialog.name_wanted.connect(lambda: session.do(history.restore_point, "now"))
    qtbot.mouseClick(dialog.name, Qt.MouseButton.LeftButton)
    assert dialog._pages.currentIndex() == 1
    assert not dialog.back.isEnabled()
    assert "You have done nothing since" in dialog.told.text()


def test_who_only_reads_sees_them(session: Session, harbour: Harbour, qtbot: QtBot, tmp_path: Path) -> None:
    session.do(history.restore_point, "now")
    session.mark(Verdict.CONTESTED)
    reading = Session()
    assert reading.open(harbour.path), "the file is open in another session"
    assert reading.read_only
    dialog = RestoreDialog(reading)
    qtbot.addWidget(dialog)
    assert dialog.list.count() == 1
    assert not dialog.back.isEnabled()
    assert not dialog.name.isEnabled()
    assert "can only be read" in dialog.told.text()
    reading.close()
