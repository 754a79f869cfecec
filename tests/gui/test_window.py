"""The window as a reviewer uses it: menus, names, sizes, and what can be taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.filled import all_claims, in_table, verdicts_of
from tests.gui.typist import press
from tests.gui.waiting import hold_worker
from workbench.core import articles, drafts, settings
from workbench.core.model import Verdict
from workbench.gui import background, keymap, theme
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def splitter_of(window: MainWindow) -> QSplitter:
    splitter = window.pages.page("article")
    assert isinstance(splitter, QSplitter)
    return splitter


def test_every_action_has_its_key_in_the_menu(filled: MainWindow) -> None:
    in_menu = {}
    for part in filled.top.menu_button.menu().actions():
        menu = part.menu()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            if not action.isSeparator() and action.menu() is None:
                in_menu[action] = True
    assert set(in_menu) == set(filled.actions_.by_name.values())
    expected = {
        "new": "Ctrl+N", "open": "Ctrl+O", "close": "Ctrl+W", "quit": "Ctrl+Q", "restore-point": "Ctrl+S",
        "undo": "Ctrl+Z", "find": "Ctrl+F", "find-next": "F3", "find-previous": "Shift+F3", "export": "Ctrl+E",
        "next": "J", "previous": "K", "next-open": "N", "previous-open": "Shift+N", "sourced": "1",
        "unverified": "2", "contested": "3", "clear": "0", "not-a-claim": "X", "new-claim": "C", "evidence": "E",
        "reason": "R", "keys": "?",
    }  # fmt: skip
    commands = {command.name: command for group in filled.actions_.menus.values() for command in group}
    for name, key in expected.items():
        assert key in commands[name].shown_keys(), name
    clashing = [
        (name, key)
        for name, command in commands.items()
        for key in (*command.keys, *command.letters)
        if keymap.holders(name, key)
    ]
    assert clashing == [], "no key does two things at one place"


def test_light_and_dark_are_kept(filled: MainWindow) -> None:
    assert not theme.is_dark()
    filled.toggle_theme()
    assert theme.is_dark()
    assert settings.load().theme == "dark"
    filled.toggle_theme()
    assert not theme.is_dark()


def test_everything_that_takes_the_focus_has_a_name(filled: MainWindow) -> None:
    for page in ("article", "evidence", "merge", "welcome"):
        if page == "welcome":
            filled.session.close()
        else:
            filled.show_page(page)
        nameless = [
            widget
            for widget in filled.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _name(widget)
        ]
        assert not nameless, page


def _name(widget: QWidget) -> str:
    accessible = QAccessible.queryAccessibleInterface(widget)
    return accessible.text(QAccessible.Text.Name) if accessible else widget.accessibleName()


def test_geometry_and_splitters_are_kept(filled: MainWindow, make_window: Callable[..., MainWindow]) -> None:
    path = filled.session.path
    assert path is not None
    filled.resize(1100, 705)
    splitter_of(filled).setSizes([400, 600])
    sizes = splitter_of(filled).sizes()
    filled.close()
    window = make_window()
    window.resize(1100, 705)
    window.session.open(path)
    assert splitter_of(window).sizes() == sizes
    assert (settings.config_dir() / "window.ini").exists()


def test_undoing_the_import_of_the_shown_article(filled: MainWindow, qtbot: QtBot) -> None:
    in_table(filled, qtbot)
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert filled.session.article == ""
    assert filled.top.switch.text() == "No article yet"
    press(qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: bool(filled.session.article))
    assert filled.session.claim == all_claims(filled)[0].id


def test_the_article_is_renamed(make_window: Callable[..., MainWindow], article_file: Path) -> None:
    asked: list[str] = []

    def title(_parent: object, now: str) -> str | None:
        asked.append(now)
        return " The harbour,  again "

    window = make_window(Ask(title=title))
    assert window.session.create(article_file.with_suffix(".claims"))
    window.files.importing.keep(drafts.from_file(article_file), "")
    window.actions_.by_name["rename-article"].trigger()
    assert asked == ["Harbour in Lundavik opens late"]
    assert window.top.switch.text() == "The harbour, again"
    assert window.pages.article.view.accessibleDescription() == "The harbour, again"
    window.session.undo()
    assert window.top.switch.text() == "Harbour in Lundavik opens late"
    assert window.pages.article.view.accessibleDescription() == "Harbour in Lundavik opens late"


def test_removing_an_article_shows_the_next_and_can_be_undone(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    first = filled.session.article
    other = tmp_path / "mill.txt"
    other.write_text("The mill at Sund burns\n\nThe fire took 12 houses on 3 May 2025.\n", "utf-8")
    filled.files.importing.keep(drafts.from_file(other), "")
    second = filled.session.article
    qtbot.mouseClick(filled.top.switch, Qt.MouseButton.LeftButton)
    menu = filled.top.switch.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[2:] == ["Rename the article", "Remove the article from the file"]
    menu.actions()[-1].trigger()
    menu.close()
    assert filled.session.article == first
    assert filled.session.workspace is not None
    assert [each.id for each in articles.all(filled.session.workspace)] == [first]
    filled.actions_.by_name["remove-article"].trigger()
    assert filled.session.article == ""
    assert not filled.actions_.by_name["remove-article"].isEnabled()
    filled.session.undo()
    assert filled.session.article == first
    filled.session.undo()
    assert {each.id for each in articles.all(filled.session.workspace)} == {first, second}
    assert filled.session.article == second, "what came back is shown"
    assert filled.pages.article.view.accessibleDescription() == "The mill at Sund burns"
    filled.session.redo()
    assert filled.session.article == first
    filled.session.undo()
    filled.session.do(articles.rename, first, "The harbour")
    assert filled.session.article == second
    filled.session.undo()
    assert filled.session.article == first, "nobody sees the title change elsewhere"


def test_removing_claims_can_be_undone(filled: MainWindow, qtbot: QtBot) -> None:
    ids = [claim.id for claim in all_claims(filled)]
    filled.session.set_selection(tuple(ids[:2]))
    filled.remove_claims()
    assert [claim.id for claim in all_claims(filled)] == ids[2:]
    in_table(filled, qtbot)
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert [claim.id for claim in all_claims(filled)] == ids


def test_after_a_removal_the_claim_behind_it_is_next(filled: MainWindow) -> None:
    ids = [claim.id for claim in all_claims(filled)]
    filled.session.select_claim(ids[1])
    filled.remove_claims()
    assert filled.session.claim == ids[2]
    filled.session.select_claim(ids[-1])
    filled.remove_claims()
    assert filled.session.claim == ids[-2], "behind the last there is none"


def test_the_window_fits_a_small_screen(filled: MainWindow) -> None:
    filled.resize(1024, 700)
    assert filled.size().width() == 1024
    assert filled.size().height() == 700


def test_a_large_undo_runs_on_the_worker_and_takes_no_edits_meanwhile(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.gui.writing.MANY", 3)
    ids = [claim.id for claim in all_claims(filled)]
    in_table(filled, qtbot)
    meanwhile = hold_worker()
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert filled.session.busy
    with qtbot.waitSignal(filled.session.problem):
        filled.session.mark(Verdict.SOURCED)
    meanwhile.set()
    qtbot.waitUntil(lambda: not filled.session.busy and not background.busy())
    assert all_claims(filled) == []
    assert filled.session.article == ""
    filled.session.redo()
    qtbot.waitUntil(lambda: not filled.session.busy and not background.busy())
    assert [claim.id for claim in all_claims(filled)] == ids
    assert set(verdicts_of(filled)) == {Verdict.OPEN}
