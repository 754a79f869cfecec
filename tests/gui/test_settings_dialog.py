"""The settings: each kept at once, and seen at once."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.core import settings
from workbench.core.intake.limits import CHOICES, LIMITS
from workbench.gui import accent, palettes, theme
from workbench.gui.keys_help import KeysHelp
from workbench.gui.main_window import MainWindow
from workbench.gui.preferences import Preferences
from workbench.gui.widgets import KeyCap


def opened(window: MainWindow) -> Preferences:
    window.dialogs.settings()
    dialog = window.findChild(Preferences)
    assert dialog is not None
    return dialog


def test_colours(window: MainWindow, qapp: QApplication) -> None:
    dialog = opened(window)
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    assert theme.is_dark()
    assert settings.load().theme == "dark"
    dialog.theme.setCurrentIndex(dialog.theme.findData("light"))
    assert not theme.is_dark()


def test_high_contrast_and_back_by_the_button(window: MainWindow) -> None:
    dialog = opened(window)
    dialog.theme.setCurrentIndex(dialog.theme.findData("contrast-light"))
    assert theme.palette() == palettes.CONTRAST_LIGHT
    window.toggle_theme()
    assert theme.palette() == palettes.CONTRAST_DARK
    assert settings.load().theme == "contrast-dark"


def test_the_accent_is_seen_at_once_and_kept(filled: MainWindow) -> None:
    dialog = opened(filled)
    dialog.accent.setCurrentIndex(dialog.accent.findData("teal"))
    assert settings.load().accent == "teal"
    assert theme.palette().primary == accent.applied(palettes.LIGHT, "teal").primary
    assert filled.top.export.grab().toImage().pixelColor(60, 4).name() == theme.palette().primary


def test_the_text_of_the_window_is_seen_at_once_and_kept(filled: MainWindow) -> None:
    dialog = opened(filled)
    bar, row = filled.top.height(), filled.pages.claims.table.rowHeight(0)
    article = filled.pages.article.view.document().defaultFont().pixelSize()
    dialog.window_text.setCurrentIndex(dialog.window_text.findData(145))
    assert settings.load().window_text == 145
    assert filled.top.maximumHeight() > bar
    assert filled.pages.claims.table.rowHeight(0) > row
    assert filled.pages.article.view.document().defaultFont().pixelSize() == article


def test_text_size_reaches_the_article(filled: MainWindow) -> None:
    dialog = opened(filled)
    before = filled.pages.article.view.document().defaultFont().pixelSize()
    dialog.text_size.setCurrentIndex(dialog.text_size.findData(24))
    assert settings.load().text_size == 24
    assert filled.pages.article.view.document().defaultFont().pixelSize() == before + 7


def test_going_on_after_a_verdict(window: MainWindow) -> None:
    dialog = opened(window)
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


def test_escape_leaves_a_half_typed_name_alone(filled: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(filled)
    qtbot.keyClicks(dialog.reviewer.lineEdit(), "1")
    qtbot.keyClick(dialog.reviewer.lineEdit(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert settings.load().reviewer == filled.session.person == "Ana Moreau"
    assert not any(person.name.startswith("1") for person in settings.reviewers())


def test_an_empty_name_changes_nobody(window: MainWindow) -> None:
    dialog = opened(window)
    dialog.reviewer.setCurrentText("  ")
    dialog.accept()
    assert settings.load().reviewer == "Ana Moreau"


def test_limits_are_kept_at_once_and_can_be_made_usual_again(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window).limits
    assert {name: field.value() for name, field in form.fields.items()} == {
        name: getattr(LIMITS, name) for name in CHOICES
    }
    assert not form.usual.isEnabled()
    field = form.fields["pages"]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert settings.load().limits == {"pages": 7}
    assert settings.limits().pages == 7
    field.setValue(10**9)
    assert settings.limits().pages == CHOICES["pages"][-1], "what is out of reason cannot be typed"
    qtbot.mouseClick(form.usual, Qt.MouseButton.LeftButton)
    assert settings.load().limits == {}
    assert field.value() == LIMITS.pages


def test_every_limit_can_be_read_whole(window: MainWindow, qtbot: QtBot) -> None:
    """A field of Qt makes room for eighteen letters only, and a small screen makes the dialog narrow."""
    dialog = opened(window)
    dialog.resize(10, 10)
    form = dialog.limits
    places = [(field.geometry(), field.lineEdit(), field) for field in form.fields.values()]
    for place, line, field in places:
        assert line.fontMetrics().horizontalAdvance(field.text()) <= line.width() - 14, field.text()
        others = [other for other, _line, _field in places if other is not place]
        assert not any(place.intersects(other) for other in others), field.text()
        assert dialog.limits.rect().contains(place)


def test_a_chosen_limit_holds_for_what_is_imported_next(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    long = tmp_path / "long.txt"
    long.write_text("The harbour cost 412 million crowns. " * 30_000, "utf-8")
    opened(filled).limits.fields["article_mb"].setValue(1)
    filled.files.importing.take([long])
    qtbot.waitUntil(filled.messages.isVisible)
    assert "larger than 1 MB" in filled.messages.words.text()
    assert "raise the limit in the settings" in filled.messages.words.text()


def test_the_sheet_of_keys_shows_every_key(window: MainWindow) -> None:
    window.dialogs.keys()
    sheet = window.findChild(KeysHelp)
    assert sheet is not None
    shown = {cap.key for cap in sheet.findChildren(KeyCap)}
    wanted = {
        key for group in window.actions_.menus.values() for command in group for key in command.shown_keys()
    }
    assert shown == wanted
