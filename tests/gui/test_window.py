"""The window as a reviewer uses it: keys, undo, restart, search, read-only, settings."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.typist import inside, press
from tests.gui.waiting import hold_worker, idle
from workbench.core import articles, claims, drafts, settings
from workbench.core.model import Claim, Verdict
from workbench.gui import app, background, keymap, theme
from workbench.gui.article_choice import ArticleChoice
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.recent import RecentMenu

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def in_table(window: MainWindow, qtbot: QtBot) -> None:
    window.focus_table()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QTableView))


def splitter_of(window: MainWindow) -> QSplitter:
    splitter = window.pages.page("article")
    assert isinstance(splitter, QSplitter)
    return splitter


def all_claims(window: MainWindow) -> list[Claim]:
    assert window.session.workspace is not None
    return claims.all(window.session.workspace)


def verdicts_of(window: MainWindow) -> list[str]:
    return [claim.verdict for claim in all_claims(window)]


def test_five_claims_by_keyboard_undo_redo_restart(
    filled: MainWindow, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    in_table(filled, qtbot)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_X):
        press(qtbot, key)
    expected: list[str] = [Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED, Verdict.NOT_A_CLAIM]
    assert verdicts_of(filled)[:4] == expected
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert verdicts_of(filled)[:4] == [*expected[:2], Verdict.OPEN, Verdict.OPEN]
    press(qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert verdicts_of(filled)[:4] == [*expected[:3], Verdict.OPEN]
    path = filled.session.path
    assert path is not None
    filled.close()
    again = make_window()
    assert again.session.open(path)
    assert verdicts_of(again)[:4] == [*expected[:3], Verdict.OPEN]
    in_table(again, qtbot)
    press(qtbot, Qt.Key.Key_Y, CONTROL)
    assert verdicts_of(again)[3] == Verdict.NOT_A_CLAIM


def test_j_k_n_and_zero_move_and_clear(filled: MainWindow, qtbot: QtBot) -> None:
    ids = [claim.id for claim in all_claims(filled)]
    in_table(filled, qtbot)
    assert filled.session.claim == ids[0]
    press(qtbot, Qt.Key.Key_J)
    press(qtbot, Qt.Key.Key_J)
    press(qtbot, Qt.Key.Key_K)
    assert filled.session.claim == ids[1]
    press(qtbot, Qt.Key.Key_1)
    assert filled.session.claim == ids[2]
    press(qtbot, Qt.Key.Key_N, SHIFT)
    assert filled.session.claim == ids[0]
    press(qtbot, Qt.Key.Key_N)
    assert filled.session.claim == ids[2]
    filled.session.select_claim(ids[1])
    press(qtbot, Qt.Key.Key_0)
    assert verdicts_of(filled)[1] == Verdict.OPEN


def test_keys_work_in_the_article_and_not_in_fields(filled: MainWindow, qtbot: QtBot) -> None:
    filled.focus_article()
    qtbot.waitUntil(lambda: inside(filled.pages.article))
    press(qtbot, Qt.Key.Key_1)
    assert verdicts_of(filled)[0] == Verdict.SOURCED
    press(qtbot, Qt.Key.Key_Down)
    assert filled.session.claim == all_claims(filled)[2].id
    filled.search()
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, Qt.Key.Key_X)
    assert filled.top.search.text() == "1x"
    assert verdicts_of(filled).count(Verdict.OPEN) == len(verdicts_of(filled)) - 1


def test_who_goes_to_a_field_while_an_article_opens_stays_there(
    window: MainWindow, harbour: Harbour, qtbot: QtBot
) -> None:
    """The table takes the keyboard when the panes have followed; what is typed into a field would be verdicts there."""
    assert window.session.open(harbour.path)
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    idle(qtbot)
    assert inside(window.pages.article.finding.bar.field)


def test_a_claim_from_the_selected_words(filled: MainWindow, qtbot: QtBot) -> None:
    session = filled.session
    assert session.workspace is not None
    text = articles.text(session.workspace, articles.get(session.workspace, session.article).text_id)
    before = len(all_claims(filled))
    assert filled.pages.article.find("built by 140 workers")
    filled.focus_article()
    press(qtbot, Qt.Key.Key_C)
    added = [claim for claim in all_claims(filled) if claim.quote == "built by 140 workers"]
    assert len(added) == 1
    assert len(all_claims(filled)) == before + 1
    assert text[added[0].start : added[0].end] == "built by 140 workers"
    assert session.claim == added[0].id


def test_r_goes_to_the_reason(filled: MainWindow, qtbot: QtBot) -> None:
    in_table(filled, qtbot)
    first = all_claims(filled)[0].id
    settings.change(advance=False)
    press(qtbot, Qt.Key.Key_3)
    press(qtbot, Qt.Key.Key_R)
    field = QApplication.focusWidget()
    assert field is not None
    assert filled.pages.claim_panel.isAncestorOf(field)
    qtbot.keyClicks(field, "1 of 3 sources")
    filled.focus_table()
    assert verdicts_of(filled)[0] == Verdict.CONTESTED, "the 1 and 3 are text there"
    assert filled.session.workspace is not None
    assert claims.get(filled.session.workspace, first).verdicts[0].reason == "1 of 3 sources"


def plain(rows: list[str]) -> list[str]:
    return [row.replace("\u2068", "").replace("\u2069", "") for row in rows]


def test_search_finds_places_claims_and_commands(filled: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_K, CONTROL)
    field = filled.top.search
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "fire")
    results = field.list
    assert results is not None
    qtbot.waitUntil(
        lambda: "Find “fire”" in plain([results.item(row).text() for row in range(results.count())])
    )
    rows = [results.item(row).text() for row in range(results.count())]
    assert any("Nobody was hurt in the fire" in row for row in rows)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    span = filled.pages.article.selected_span()
    assert span is not None
    assert filled.session.workspace is not None
    text = articles.text(filled.session.workspace, filled.session.article)
    assert text[span.start : span.end] == "fire"
    press(qtbot, Qt.Key.Key_F3)
    second = filled.pages.article.selected_span()
    assert second is not None
    assert second.start > span.start
    field.clear()
    qtbot.keyClicks(field, "settings")
    popup = field.popup
    assert popup is not None
    qtbot.waitUntil(lambda: "Settings" in [results.item(row).text() for row in range(results.count())])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_taking_a_claim_in_the_search_selects_it(filled: MainWindow, qtbot: QtBot) -> None:
    field = filled.top.search
    filled.search()
    qtbot.keyClicks(field, "ships")
    field.refresh()
    assert field.list is not None
    claim = next(claim for claim in all_claims(filled) if "ships" in claim.quote)
    row = next(row for row in range(field.list.count()) if field.list.item(row).text() == claim.quote)
    field.list.itemClicked.emit(field.list.item(row))
    assert filled.session.claim == claim.id


def test_title_and_second_window(filled: MainWindow, make_window: Callable[..., MainWindow]) -> None:
    assert filled.windowTitle() == "harbour.claims – Ana Moreau"
    second = make_window()
    path = filled.session.path
    assert path is not None
    second.session.open(path)
    assert second.windowTitle() == "harbour.claims – Ana Moreau – read only"
    assert second.messages.isVisible()
    assert not second.actions_.by_name["sourced"].isEnabled()
    assert not second.actions_.by_name["undo"].isEnabled()


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


def test_an_ampersand_stands_as_itself_in_menus(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "R&D.txt"
    path.write_text("R&D costs rise\n\nThey rose by 4 per cent in 2025.\n", "utf-8")
    window.files.importing.take([path])
    qtbot.waitUntil(lambda: bool(window.session.article) and not background.busy())
    recent = window.findChild(RecentMenu)
    assert recent is not None
    recent.aboutToShow.emit()
    assert "R&&D.claims" in recent.actions()[0].text()
    assert "R&&D costs rise" in window.actions_.by_name["undo"].text()
    assert ArticleChoice(window.session).itemText(0) == "\u2068R&D costs rise\u2069"


def test_recent_files_in_the_menu(filled: MainWindow) -> None:
    path = filled.session.path
    recent = filled.findChild(RecentMenu)
    assert recent is not None
    filled.files.close()
    recent.aboutToShow.emit()
    assert "harbour.claims" in recent.actions()[0].text()
    recent.actions()[0].trigger()
    assert filled.session.path == path
    recent.aboutToShow.emit()
    forget = recent.actions()[-1]
    assert forget.text() == "Forget these files"
    forget.trigger()
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()] == ["No file yet"]


def test_a_file_is_taken_off_the_list_by_keyboard_and_one_that_has_gone_is_a_sentence(
    filled: MainWindow, qtbot: QtBot
) -> None:
    path = filled.session.path
    assert path is not None
    filled.files.close()
    button = filled.welcome.recent.buttons[0]
    moved = path.rename(path.with_name("elsewhere.claims"))
    button.click()
    assert filled.session.path is None
    assert "harbour.claims" in filled.messages.words.text()
    filled.welcome.refresh()
    assert filled.welcome.recent.buttons == [], "it is not offered while it is not there"
    moved.rename(path)
    filled.welcome.refresh()
    button = filled.welcome.recent.buttons[0]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Delete)
    assert filled.welcome.recent.buttons == []
    assert settings.load().recent == ()
    assert path.exists(), "the file itself stays"


def test_a_restore_point_is_in_the_log(
    make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    from workbench.core import log

    window = make_window(
        Ask(
            new_claims=lambda _parent, _place: tmp_path / "new.claims",
            words=lambda _parent, _title, _label: "before lunch",
        )
    )
    window.files.new()
    press(qtbot, Qt.Key.Key_S, CONTROL)
    assert window.session.workspace is not None
    assert any("before lunch" in entry.after for entry in log.log(window.session.workspace))


def test_closing_the_file_shows_the_welcome_page_with_it(filled: MainWindow, qtbot: QtBot) -> None:
    path = filled.session.path
    in_table(filled, qtbot)
    press(qtbot, Qt.Key.Key_W, CONTROL)
    assert filled.stack.currentWidget() is filled.welcome
    assert filled.windowTitle() == "Claim Workbench"
    qtbot.mouseClick(filled.welcome.recent.buttons[0], Qt.MouseButton.LeftButton)
    assert filled.session.path == path


def test_an_unreadable_file_is_a_sentence(make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    bad = tmp_path / "bad.claims"
    window = make_window(Ask(open_claims=lambda _parent: bad))
    for content in (b"", b"no database", b"SQLite format 3\x00" + bytes(3000)):
        bad.write_bytes(content)
        window.messages.hide()
        window.files.open()
        assert window.messages.isVisible()
        assert "bad.claims" in window.messages.words.text()
        assert "Traceback" not in window.messages.words.text()
        assert window.stack.currentWidget() is window.welcome
        assert bad.read_bytes() == content


def test_the_next_start_goes_on_with_the_file(
    filled: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    path = filled.session.path
    filled.close()
    again = make_window()
    app.start(again, [])
    assert again.session.path == path
    again.files.close()
    again.close()
    third = make_window()
    app.start(third, [])
    assert third.session.workspace is None, "it was closed on purpose"


def test_stopping_an_import_keeps_nothing(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(f"Bridge {n} cost {n} million crowns in 2025." for n in range(1500)), "utf-8")
    said: list[str] = []
    window.session.message.connect(said.append)
    window.files.importing.take([long])
    assert window.status.work.isVisible()
    window.status.work.stop.click()
    qtbot.waitUntil(lambda: not background.busy())
    assert not window.status.work.isVisible()
    assert window.session.workspace is None
    assert not list(tmp_path.glob("*.claims"))
    assert "Nothing" in said[-1]


def test_light_and_dark_are_kept(filled: MainWindow) -> None:
    assert not theme.is_dark()
    filled.toggle_theme()
    assert theme.is_dark()
    assert settings.load().theme == "dark"
    filled.toggle_theme()
    assert not theme.is_dark()


def test_copied_rows_are_tab_separated(filled: MainWindow, qtbot: QtBot) -> None:
    in_table(filled, qtbot)
    press(qtbot, Qt.Key.Key_C, CONTROL)
    words = QGuiApplication.clipboard().text()
    assert "\t" in words
    assert all_claims(filled)[0].quote in words


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


def test_the_sample_opens_with_verdicts_and_evidence(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sample()
    qtbot.waitUntil(lambda: window.session.workspace is not None)
    qtbot.waitUntil(lambda: not background.busy())
    found = all_claims(window)
    assert {claim.verdict for claim in found} >= {"sourced", "unverified", "contested", "disagreed", "open"}
    assert sum(claim.evidence for claim in found) >= 6


def test_a_file_that_is_opened_while_the_sample_is_made_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open_sample()
    assert window.session.create(tmp_path / "own.claims")
    qtbot.waitUntil(lambda: not background.busy())
    assert window.session.workspace is not None
    assert window.session.workspace.path.name == "own.claims"


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
