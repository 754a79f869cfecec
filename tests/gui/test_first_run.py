"""The question of the first start."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.core import settings
from workbench.core.model import Verdict
from workbench.gui import app, theme, window_memory
from workbench.gui.ask import Ask
from workbench.gui.first_run import FirstRun
from workbench.gui.main_window import MainWindow
from workbench.gui.palettes import LIGHT
from workbench.gui.session import Session


def test_an_empty_name_is_no_name(qtbot: QtBot, config_folder: Path) -> None:
    dialog = FirstRun()
    show(qtbot, dialog)
    assert not dialog.go_on.isEnabled()
    qtbot.keyClicks(dialog.name, "   ")
    assert not dialog.go_on.isEnabled()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    dialog.accept()
    assert dialog.isVisible()
    assert settings.load().reviewer == ""


def test_the_name_is_kept_with_an_id_that_stays(qtbot: QtBot, config_folder: Path) -> None:
    dialog = FirstRun()
    show(qtbot, dialog)
    qtbot.keyClicks(dialog.name, " Ana   Moreau ")
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert settings.load().reviewer == "Ana Moreau"
    assert settings.reviewer("Ana Moreau") == settings.reviewers()[0]


def test_the_window_asks_first_and_then_opens_what_was_wanted(
    qtbot: QtBot, qapp: QApplication, config_folder: Path, tmp_path: Path
) -> None:
    theme.apply(qapp, "light")
    window = MainWindow(Session())
    show(qtbot, window)
    path = tmp_path / "mine.claims"
    settings.reviewer("Noor Haddad")
    from workbench.core.store.workspace import Workspace

    Workspace.create(path, settings.reviewer("Noor Haddad")).close()
    app.start(window, [str(path)])
    dialog = window.findChild(FirstRun)
    assert dialog is not None
    assert window.session.workspace is None
    qtbot.keyClicks(dialog.name, "Ana Moreau")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.session.path == path
    assert "Ana Moreau" in window.windowTitle()


def test_leaving_the_question_ends_the_program(qtbot: QtBot, qapp: QApplication, config_folder: Path) -> None:
    theme.apply(qapp, "light")
    window = MainWindow(Session())
    show(qtbot, window)
    app.start(window, [])
    dialog = window.findChild(FirstRun)
    assert dialog is not None
    dialog.reject()
    assert not window.isVisible()


def test_who_has_a_name_is_not_asked(qtbot: QtBot, qapp: QApplication, config_folder: Path) -> None:
    settings.change(reviewer="Ana Moreau")
    theme.apply(qapp, "light")
    window = MainWindow(Session())
    qtbot.addWidget(window)
    app.start(window, [])
    assert window.findChild(FirstRun) is None


def test_the_sample_needs_no_name_and_the_first_article_of_ones_own_asks_for_it(
    qtbot: QtBot, qapp: QApplication, config_folder: Path, tmp_path: Path, article_file: Path
) -> None:
    theme.apply(qapp, "light")
    window = MainWindow(Session(), Ask(new_claims=lambda _parent, suggestion: tmp_path / suggestion.name))
    show(qtbot, window)
    app.start(window, ["demo"])
    assert window.findChild(FirstRun) is None
    qtbot.waitUntil(lambda: bool(window.session.article))
    sample = window.session.path
    assert sample is not None
    window.session.mark(Verdict.CONTESTED)
    assert "Guest" in window.windowTitle()
    assert settings.load().reviewer == ""

    window.files.importing.take([article_file])
    dialog = window.findChild(FirstRun)
    assert dialog is not None
    qtbot.keyClicks(dialog.name, "Ana Moreau")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.path == tmp_path / "harbour.claims")
    qtbot.waitUntil(lambda: bool(window.session.article))
    assert settings.load().reviewer == "Ana Moreau"
    assert "Ana Moreau" in window.windowTitle()
    window.session.close()


def test_a_new_window_is_all_on_the_screen_with_its_frame() -> None:
    small, large = window_memory.first_size(QSize(1366, 768)), window_memory.first_size(QSize(2560, 1440))
    assert (small.width(), small.height()) == (1358, 728)
    assert (large.width(), large.height()) == window_memory.FIRST


def test_with_a_name_the_keyboard_is_at_the_first_thing_to_do_and_the_program_has_its_icon(
    qtbot: QtBot, qapp: QApplication, config_folder: Path
) -> None:
    theme.apply(qapp, "light")
    window = MainWindow(Session())
    show(qtbot, window)
    app.start(window, [])
    question = window.findChild(FirstRun)
    assert question is not None
    qtbot.keyClicks(question.name, "Ana Moreau")
    qtbot.keyClick(question.name, Qt.Key.Key_Return)
    qtbot.waitUntil(window.welcome.first.hasFocus)
    mark = window.windowIcon().pixmap(48, 48).toImage()
    assert mark.pixelColor(24, 2) == QColor(LIGHT.primary)
