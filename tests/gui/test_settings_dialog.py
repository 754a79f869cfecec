"""The settings: each kept at once, and seen at once."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.core import settings
from workbench.gui import theme
from workbench.gui.keys_help import KeysHelp
from workbench.gui.main_window import MainWindow
from workbench.gui.preferences import Preferences
from workbench.gui.widgets import KeyCap


def opened(window: MainWindow) -> Preferences:
    window.show_settings()
    dialog = window.findChild(Preferences)
    assert dialog is not None
    return dialog


def test_colours(filled: MainWindow, qapp: QApplication) -> None:
    dialog = opened(filled)
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    assert theme.is_dark()
    assert settings.load().theme == "dark"
    dialog.theme.setCurrentIndex(dialog.theme.findData("light"))
    assert not theme.is_dark()


def test_text_size_reaches_the_article(filled: MainWindow) -> None:
    dialog = opened(filled)
    before = filled.pages.article.view.document().defaultFont().pixelSize()
    dialog.text_size.setCurrentIndex(dialog.text_size.findData(24))
    assert settings.load().text_size == 24
    assert filled.pages.article.view.document().defaultFont().pixelSize() == before + 7


def test_going_on_after_a_verdict(filled: MainWindow) -> None:
    dialog = opened(filled)
    dialog.advance.setCurrentIndex(dialog.advance.findData(False))
    assert not settings.load().advance


def test_another_name_is_another_reviewer(filled: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(filled)
    dialog.reviewer.setCurrentText("  Noor   Haddad ")
    dialog.accept()
    assert settings.load().reviewer == "Noor Haddad"
    assert filled.windowTitle() == "harbour.claims – Noor Haddad"
    assert filled.session.workspace is not None
    assert filled.session.workspace.reviewer == settings.reviewer("Noor Haddad")


def test_an_empty_name_changes_nobody(filled: MainWindow) -> None:
    dialog = opened(filled)
    dialog.reviewer.setCurrentText("  ")
    dialog.accept()
    assert settings.load().reviewer == "Ana Moreau"


def test_the_sheet_of_keys_shows_every_key(filled: MainWindow) -> None:
    filled.show_keys()
    sheet = filled.findChild(KeysHelp)
    assert sheet is not None
    shown = {cap.key for cap in sheet.findChildren(KeyCap)}
    wanted = {
        key for group in filled.actions_.menus.values() for command in group for key in command.shown_keys()
    }
    assert shown == wanted
