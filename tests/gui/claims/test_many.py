"""Many claims at once: read and written on the worker, in one step that is taken back in one."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gui.harbour import QUOTES, Harbour
from workbench.core import claims, history
from workbench.core.changes import Changes
from workbench.core.model import Verdict
from workbench.gui import background
from workbench.gui.main_window import MainWindow


@pytest.fixture
def window(
    make_window: Callable[[], MainWindow], harbour: Harbour, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """Four claims count as many here."""
    monkeypatch.setattr("workbench.gui.writing.MANY_CLAIMS", 3)
    monkeypatch.setattr("workbench.gui.claims.pane.MANY_COPIED", 3)
    window = make_window()
    window.session.open(harbour.path)
    window.focus_table()
    return window


def _counts(window: MainWindow) -> dict[str, int]:
    workspace = window.session.workspace
    assert workspace is not None
    return claims.counts(workspace, window.session.filter)


def test_many_get_a_verdict_on_the_worker_and_the_keys_stay_where_they_were(
    qtbot: QtBot, window: MainWindow, harbour: Harbour
) -> None:
    session = window.session
    jobs: list[str] = []
    session.started.connect(lambda _job, doing: jobs.append(doing))
    told: list[Changes] = []
    session.changed.connect(told.append)
    keys = ("budget", "berths", "traffic", "wall")
    session.set_selection(tuple(harbour.ids[key] for key in keys))
    with qtbot.waitSignals([session.busy_changed, session.busy_changed, session.claim_changed]):
        session.mark(Verdict.UNVERIFIED)
    assert len(jobs) == 1
    assert [len(changes.ids) for changes in told] == [3], "one had it already"
    assert session.claim == harbour.ids["hearings"], "the next open one after them"
    qtbot.waitUntil(window.pages.claims.table.hasFocus)
    assert _counts(window)["unverified"] == 3
    session.do(history.undo)
    assert _counts(window)["unverified"] == 1


def test_many_are_removed_on_the_worker_and_come_back_together(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.claims.table.selectAll()
    window.remove_claims()
    assert window.session.busy
    qtbot.waitUntil(lambda: not window.session.busy)
    assert window.pages.claims.model.rowCount() == 0
    window.session.do(history.undo)
    assert window.pages.claims.model.rowCount() == len(QUOTES)


def test_many_are_copied_on_the_worker(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.claims.table.selectAll()
    QGuiApplication.clipboard().clear()
    window.copy_rows()
    assert QGuiApplication.clipboard().text() == ""
    qtbot.waitUntil(lambda: not background.busy() and bool(QGuiApplication.clipboard().text()))
    assert len(QGuiApplication.clipboard().text().split("\n")) == len(QUOTES) + 1


def test_nothing_is_written_while_many_are(qtbot: QtBot, window: MainWindow, harbour: Harbour) -> None:
    problems: list[Exception] = []
    window.session.problem.connect(problems.append)
    window.pages.claims.table.selectAll()
    window.session.mark(Verdict.SOURCED)
    window.session.mark(Verdict.CONTESTED)
    assert len(problems) == 1
    qtbot.waitUntil(lambda: not window.session.busy)
    assert _counts(window)["contested"] == 0
