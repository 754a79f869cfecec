"""Our own bugs: to the log, and to a dialog with a report to copy."""

import logging
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from workbench.core import logs
from workbench.gui import errors
from workbench.gui.bug_dialog import BugDialog
from workbench.gui.main_window import MainWindow


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_error: None)
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
def test_a_bug_opens_one_dialog_with_the_traceback(window: MainWindow, installed: None, qtbot: QtBot) -> None:
    for _again in range(3):
        sys.excepthook(*fail())  # type: ignore[arg-type]
    dialogs = window.findChildren(BugDialog)
    assert len(dialogs) == 1
    dialog = dialogs[0]
    assert "ZeroDivisionError: the 7th claim" in dialog.text.toPlainText()
    assert "test_errors.py" in dialog.text.toPlainText()
    copy = next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    dialog.reject()
    sys.excepthook(*fail())  # type: ignore[arg-type]
    assert len([each for each in window.findChildren(BugDialog) if each.isVisible()]) == 1
    for each in window.findChildren(BugDialog):
        each.reject()


@pytest.mark.logs("unexpected error")
def test_a_bug_is_in_the_log_file(window: MainWindow, installed: None, log_file: None) -> None:
    logs.start()  # a second time changes nothing
    sys.excepthook(*fail())  # type: ignore[arg-type]
    written = logs.path().read_text("utf-8")
    assert written.count("ZeroDivisionError: the 7th claim") == 1
    for each in window.findChildren(BugDialog):
        each.reject()


def test_an_interrupt_is_no_bug(window: MainWindow, installed: None) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.findChildren(BugDialog)
