"""No key is lost that is pressed while the window is there and its file is not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.waiting import show
from workbench.core import claims, settings
from workbench.core.model import Verdict
from workbench.gui import app, theme
from workbench.gui.early_keys import EarlyKeys
from workbench.gui.first_run import FirstRun
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """A window as it is before the first file is opened, that nobody has given a name to."""
    theme.apply(qapp, "light", "ink", 100)
    window = MainWindow(Session())
    show(qtbot, window)
    yield window
    window.session.close()


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    for key in keys:
        qtbot.keyClick(window.windowHandle(), key, held or Qt.KeyboardModifier.NoModifier)


def begin(window: MainWindow, early: EarlyKeys, *wanted: str) -> None:
    app.start(window, list(wanted))
    early.release()


def test_verdicts_given_too_early_are_given_when_the_file_is_open(
    shown: MainWindow, qtbot: QtBot, reviewer: str, harbour: Harbour
) -> None:
    early = EarlyKeys(shown)
    press(qtbot, shown, Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_J)
    begin(shown, early, str(harbour.path))
    workspace = shown.session.workspace
    assert workspace is not None
    before = shown.session.claim
    assert before
    qtbot.waitUntil(lambda: claims.get(workspace, before).verdict == Verdict.CONTESTED)
    assert Verdict.UNVERIFIED in {claim.verdict for claim in claims.all(workspace)}
    now = shown.session.claim
    assert now != before
    press(qtbot, shown, Qt.Key.Key_1)
    assert claims.get(workspace, now).verdict == Verdict.SOURCED, "later keys go their usual way"


def test_a_command_that_needs_a_file_waits_for_it(
    shown: MainWindow, qtbot: QtBot, reviewer: str, harbour: Harbour
) -> None:
    early = EarlyKeys(shown)
    press(qtbot, shown, Qt.Key.Key_F, held=Qt.KeyboardModifier.ControlModifier)
    begin(shown, early, str(harbour.path))
    bar = shown.pages.article.finding.bar
    qtbot.waitUntil(bar.isVisible)
    press(qtbot, shown, Qt.Key.Key_W)
    assert bar.field.text() == "w"


def test_a_name_typed_too_early_is_in_the_first_question(shown: MainWindow, qtbot: QtBot) -> None:
    early = EarlyKeys(shown)
    press(qtbot, shown, Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_O, Qt.Key.Key_R)
    begin(shown, early)
    question = shown.findChild(FirstRun)
    assert question is not None
    qtbot.waitUntil(lambda: question.name.text() == "noor")
    qtbot.keyClick(question.name, Qt.Key.Key_Return)
    assert settings.load().reviewer == "noor"


def test_keys_on_the_empty_window_reach_its_first_button(
    shown: MainWindow, qtbot: QtBot, reviewer: str
) -> None:
    clicked: list[bool] = []
    shown.welcome.import_wanted.disconnect()
    shown.welcome.import_wanted.connect(lambda: clicked.append(True))
    early = EarlyKeys(shown)
    press(qtbot, shown, Qt.Key.Key_Space)
    assert not clicked
    begin(shown, early)
    qtbot.waitUntil(lambda: bool(clicked))
