"""Files in the window: opened, closed, started again with, offered on the welcome page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.filled import all_claims, in_table
from tests.gui.typist import press
from workbench.core import settings
from workbench.gui import app, background
from workbench.gui.article_choice import ArticleChoice
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.recent import RecentMenu

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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
