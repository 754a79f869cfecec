"""Our own bugs: to the log, and to a dialog with a report to copy."""

import logging
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.waiting import idle
from workbench.core import claims, logs
from workbench.core.model import Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui import errors
from workbench.gui.bug_dialog import BugDialog
from workbench.gui.main_window import MainWindow


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_error: None)
    monkeypatch.setattr(errors, "_last", {})
    monkeypatch.setattr(errors, "QUIET", 3600.0)  # a busy computer takes its time between two of them
    errors.install()


@pytest.fixture
def log_file() -> Iterator[None]:
    """The log file of this test; the next test has another settings folder."""
    logs.start()
    yield
    logger = logging.getLogger("workbench")
    for handler in [each for each in logger.handlers if isinstance(each, RotatingFileHandler)]:
        logger.removeHandler(handler)
        handler.close()


def fail() -> tuple[type[BaseException], BaseException, object]:
    try:
        raise ZeroDivisionError("the 7th claim")
    except ZeroDivisionError as error:
        return type(error), error, error.__traceback__


@pytest.mark.logs("unexpected error")
def test_a_bug_opens_one_dialog_with_the_traceback(
    window: MainWindow, installed: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _again in range(3):
        sys.excepthook(*fail())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(open_dialogs()) == 1)
    dialog = open_dialogs()[0]
    assert "ZeroDivisionError: the 7th claim" in dialog.text.toPlainText()
    assert "test_errors.py" in dialog.text.toPlainText()
    copy = next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    dialog.reject()
    sys.excepthook(*fail())  # type: ignore[arg-type]
    idle(qtbot)
    assert open_dialogs() == [], "the same bug at once: it was told just now"
    monkeypatch.setattr(errors, "QUIET", 0.0)
    sys.excepthook(*fail())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(open_dialogs()) == 1)
    open_dialogs()[0].reject()


def open_dialogs() -> list[BugDialog]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, BugDialog) and each.isVisible()
    ]


class Broken(QPushButton):
    """A part of the window with a mistake in its slot, and one in its repaint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__("Broken", window.status)
        self.left = 0
        """How many repaints still go wrong; each asks for the next."""
        self.clicked.connect(self._fail)

    def _fail(self) -> None:
        raise LookupError("the slot of the broken button")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.left:
            self.left -= 1
            QTimer.singleShot(0, self.update)
            raise ZeroDivisionError("the repaint of the broken button")
        super().paintEvent(event)


@pytest.mark.logs("unexpected error")
def test_a_bug_in_a_slot_and_one_in_every_repaint(filled: MainWindow, installed: None, qtbot: QtBot) -> None:
    path = filled.session.path
    assert path is not None
    filled.session.mark(Verdict.SOURCED)
    broken = Broken(filled)
    broken.show()
    qtbot.keyClick(broken, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(open_dialogs()) == 1)
    assert "LookupError: the slot of the broken button" in open_dialogs()[0].text.toPlainText()
    open_dialogs()[0].reject()
    broken.left = 100
    broken.update()
    qtbot.waitUntil(lambda: broken.left == 0)
    qtbot.waitUntil(lambda: len(open_dialogs()) == 1)
    assert "the repaint of the broken button" in open_dialogs()[0].text.toPlainText()
    open_dialogs()[0].reject()
    broken.left = 100
    broken.update()
    qtbot.waitUntil(lambda: broken.left == 0)
    idle(qtbot)
    assert open_dialogs() == [], "it does not come back as soon as it is closed"
    filled.session.mark(Verdict.CONTESTED)
    with Workspace.open(path, read_only=True) as workspace:
        found = [claim.verdict for claim in claims.all(workspace)]
    assert found[:2] == [Verdict.SOURCED, Verdict.CONTESTED], "saved before, and one can go on"


@pytest.mark.logs("unexpected error")
def test_a_bug_is_in_the_log_file(window: MainWindow, installed: None, log_file: None, qtbot: QtBot) -> None:
    logs.start()  # a second time changes nothing
    sys.excepthook(*fail())  # type: ignore[arg-type]
    written = logs.path().read_text("utf-8")
    assert written.count("ZeroDivisionError: the 7th claim") == 1
    qtbot.waitUntil(lambda: len(open_dialogs()) == 1)
    open_dialogs()[0].reject()


def test_an_interrupt_is_no_bug(window: MainWindow, installed: None) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.findChildren(BugDialog)
