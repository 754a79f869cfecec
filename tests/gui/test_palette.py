"""The palette: everything that can be done and found, by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.harbour import TITLE, Harbour
from workbench.core import articles, claims, drafts, settings
from workbench.gui import background
from workbench.gui.main_window import MainWindow
from workbench.gui.preferences import Preferences
from workbench.gui.results import Result
from workbench.gui.search_box import SearchBox

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def filled(make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot) -> MainWindow:
    """A window with a file of one article, its table focused."""
    window = make_window()
    assert window.session.open(harbour.path)
    qtbot.waitUntil(window.pages.claims.table.hasFocus)
    return window


@pytest.fixture
def palette(filled: MainWindow, qtbot: QtBot) -> SearchBox:
    """Opened with Ctrl+K on a file with one article."""
    return opened(filled, qtbot)


def opened(window: MainWindow, qtbot: QtBot) -> SearchBox:
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(window.top.search.hasFocus)
    return window.top.search


def results(box: SearchBox) -> list[Result]:
    assert box.list is not None
    items = [box.list.item(row) for row in range(box.list.count())]
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.data(Qt.ItemDataRole.UserRole)]


def told(box: SearchBox) -> list[str]:
    """What stands in the list, headings and sentences too."""
    assert box.list is not None
    return [box.list.item(row).text() for row in range(box.list.count())]


def typed(box: SearchBox, letters: str, qtbot: QtBot) -> list[Result]:
    """The results once the letters were typed, after what stood there."""
    qtbot.keyClicks(box, letters)
    qtbot.waitUntil(lambda: not box._wait.isActive())
    return results(box)


def press(box: SearchBox, key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(box, key)


def test_without_a_letter_it_lists_what_can_be_done_with_keys_and_menus(
    palette: SearchBox, filled: MainWindow
) -> None:
    shown = {result.text: result for result in results(palette)}
    usable = {
        command.text
        for command in filled.actions_.commands.values()
        if filled.actions_.by_name[command.name].isEnabled() and command.name != "palette"
    }
    assert usable <= set(shown)
    assert shown["Export a report"].key == "Ctrl+E"
    assert shown["Sourced"].key == "1"
    assert {"File", "Claim", "Go to"} <= set(told(palette))
    assert "Take the side on the left" not in shown, "that cannot be done on this page"


def test_a_command_is_found_by_a_mistyped_word_and_run_by_enter(
    palette: SearchBox, filled: MainWindow, qtbot: QtBot
) -> None:
    assert typed(palette, "setings", qtbot)[0].text == "Settings"
    press(palette, Qt.Key.Key_Return, qtbot)
    dialog = filled.findChild(Preferences)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()
    qtbot.waitUntil(filled.isActiveWindow)
    opened(filled, qtbot)
    assert told(palette)[:2] == ["Used lately", "Settings"], "after that it stands at the top"
    assert settings.load().used == ("settings",)


def test_a_command_that_cannot_be_used_says_why(palette: SearchBox, filled: MainWindow, qtbot: QtBot) -> None:
    first = typed(palette, ">side left", qtbot)[0]
    assert first.text == "Take the side on the left"
    assert first.refused == "only on the page “Merge and decide”"
    press(palette, Qt.Key.Key_Return, qtbot)
    assert "only on the page “Merge and decide”" in filled.status.message.toolTip().replace(
        "\u2068", ""
    ).replace("\u2069", "")
    assert palette.popup is not None
    assert palette.popup.isVisible()


def test_a_number_goes_to_the_claim(filled: MainWindow, qtbot: QtBot) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    for letters, number in (("3", 3), ("#5", 5)):
        box = opened(filled, qtbot)
        typed(box, letters, qtbot)
        press(box, Qt.Key.Key_Return, qtbot)
        assert claims.get(workspace, filled.session.claim).number == number
        assert filled.stack.currentWidget() is filled.pages.page("article")


def test_tab_narrows_and_comes_round(palette: SearchBox, filled: MainWindow, qtbot: QtBot) -> None:
    typed(palette, "wall", qtbot)
    seen: list[str] = []
    for _step in range(5):
        press(palette, Qt.Key.Key_Tab, qtbot)
        qtbot.waitUntil(palette.hasFocus)
        seen.append(palette.text())
    assert seen == [">wall", "#wall", "@wall", "/wall", "wall"]
    press(palette, Qt.Key.Key_Backtab, qtbot)
    assert palette.text() == "/wall"
    press(palette, Qt.Key.Key_Escape, qtbot)
    assert palette.text() == "", "what was looked for in the article stands there again: nothing"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert filled.pages.claims.isAncestorOf(focus)


def test_the_words_of_the_article_stay_for_the_next_place(filled: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(filled, Qt.Key.Key_F, CONTROL)
    field = filled.pages.article.finding.bar.field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "the")
    qtbot.waitUntil(lambda: filled.pages.article.finding.words == "the")
    first = filled.pages.article.selected_span()
    opened(filled, qtbot)
    box = filled.top.search
    assert box.text() == ""
    typed(box, ">next op", qtbot)
    press(box, Qt.Key.Key_Escape, qtbot)
    qtbot.keyClick(filled, Qt.Key.Key_F3)
    second = filled.pages.article.selected_span()
    assert first is not None
    assert second is not None
    assert second.start > first.start


def test_words_that_the_palette_finds_in_the_article_are_marked_there(
    filled: MainWindow, qtbot: QtBot
) -> None:
    box = opened(filled, qtbot)
    typed(box, "harbour", qtbot)
    wanted = next(at for at, result in enumerate(results(box)) if result.stay)
    for _step in range(wanted):
        press(box, Qt.Key.Key_Down, qtbot)
    press(box, Qt.Key.Key_Return, qtbot)
    assert filled.pages.article.finding.words == "harbour"
    assert filled.pages.article.selected_span() is not None


def test_another_article_is_opened_by_a_part_of_its_title(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "mill.txt"
    other.write_text(
        "The mill at Sund burns\n\nEleven sacks of flour were lost, said the miller, Tore Vik.", "utf-8"
    )
    filled.files.importing.take([other])
    qtbot.waitUntil(lambda: "mill" in filled.top.switch.text() and not background.busy())
    qtbot.keyClick(filled, Qt.Key.Key_A, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    box = filled.top.search
    qtbot.waitUntil(box.hasFocus)
    assert {TITLE, "The mill at Sund burns"} <= {result.text for result in results(box)}
    typed(box, "harbor", qtbot)
    press(box, Qt.Key.Key_Return, qtbot)
    assert filled.top.switch.text() == TITLE
    qtbot.keyClick(filled, Qt.Key.Key_PageDown, CONTROL)
    assert filled.top.switch.text() == "The mill at Sund burns"
    assert filled.session.workspace is not None
    assert len(articles.all(filled.session.workspace)) == 2


def test_an_empty_list_teaches(palette: SearchBox, qtbot: QtBot) -> None:
    for letters, sentence in (
        (">zzzz", "No command is called that. Try one word of what you want to do."),
        ("#zzzz", "No claim has these words. Its number works, too."),
        ("#", "Type the number of a claim, or words that stand in it."),
        ("@zzzz", "Not in the titles of the evidence, and not in the words inside."),
        ("/zzzz", "No article and no file opened last is called that."),
        ("zzzz", "Nothing found. Fewer letters, or another word, may find it."),
    ):
        palette.clear()
        typed(palette, letters, qtbot)
        assert told(palette) == [sentence]


def test_whatever_is_typed_does_no_harm(palette: SearchBox) -> None:
    for letters in ("%", '"', "\\", "؟مرفأ", "中文", "😀", "*" * 300, "#99999999999999999999"):
        palette.setText(letters)
        palette.refresh()
        assert told(palette), letters


def test_without_a_file_it_opens_one_and_offers_those_opened_last(filled: MainWindow, qtbot: QtBot) -> None:
    path = filled.session.path
    filled.files.close()
    box = opened(filled, qtbot)
    texts = [result.text for result in results(box)]
    assert "New file" in texts
    assert "Sourced" not in texts
    typed(box, "harb", qtbot)
    press(box, Qt.Key.Key_Return, qtbot)
    assert filled.session.path == path
    filled.files.close()
    opened(filled, qtbot)
    press(box, Qt.Key.Key_Escape, qtbot)
    qtbot.waitUntil(filled.welcome.first.hasFocus)


def test_rows_are_told_with_their_keys(palette: SearchBox, qtbot: QtBot) -> None:
    typed(palette, ">export", qtbot)
    assert palette.list is not None
    item = palette.list.currentItem()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Export a report, File, Ctrl+E"


@pytest.mark.parametrize("words", ["harbour  will", "AA", "aa"])
def test_the_search_field_counts_the_places_that_f3_goes_through(
    filled: MainWindow, qtbot: QtBot, words: str
) -> None:
    draft = drafts.from_text("East harbour will open.\nNo harbour\nwill aaaa. Aaa, and so on: 12 ships.\n")
    added = filled.session.do(articles.add, draft)
    assert added is not None
    filled.session.select_article(added.ids[0])
    box = opened(filled, qtbot)
    (row,) = (result for result in typed(box, words, qtbot) if result.stay)
    box._take(row)
    count = filled.pages.article.finding.bar.count.text().split()[-1]
    assert row.hint == f"{count} places"
