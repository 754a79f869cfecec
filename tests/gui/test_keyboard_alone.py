"""What one does in a day, each by keyboard alone: how many presses it takes, and where the keyboard is afterwards.

What counts as a press is said in `typist`. A review starts, and goes on, in the table."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.typist import Typist, inside
from workbench.core import articles, claims, drafts, evidence, links, signoff
from workbench.core.model import QuoteCheck, Stance
from workbench.gui import background
from workbench.gui.evidence.add_dialog import AddDialog
from workbench.gui.evidence.standing_dialog import StandingDialog
from workbench.gui.main_window import MainWindow
from workbench.gui.signoff.dialog import SignOffDialog


@pytest.fixture
def typist(qtbot: QtBot) -> Typist:
    return Typist(qtbot)


@pytest.fixture
def at_table(window: MainWindow, harbour: Harbour, qtbot: QtBot) -> MainWindow:
    """The window on the file, the keyboard in the table."""
    assert window.session.open(harbour.path)
    qtbot.waitUntil(lambda: inside(window.pages.claims))
    return window


def back(window: MainWindow) -> bool:
    """Whether the next key would count in the table again."""
    return window.isActiveWindow() and inside(window.pages.claims.table)


def shown(dialog: type[QDialog]) -> bool:
    return isinstance(QApplication.activeModalWidget(), dialog)


def test_a_claim_from_words_picked_with_the_caret(
    at_table: MainWindow, harbour: Harbour, typist: Typist, qtbot: QtBot
) -> None:
    at_table.session.select_claim(harbour.ids["traffic"])
    typist.press("F6", "Ctrl+Right", "Ctrl+Right")
    typist.press(*["Ctrl+Shift+Right"] * 2, *["Shift+Right"] * 2, "C", "F7")
    assert at_table.session.workspace is not None
    assert claims.get(at_table.session.workspace, at_table.session.claim).quote == "risen by a"
    assert typist.presses == 9
    qtbot.waitUntil(lambda: back(at_table))


def test_a_claim_from_words_that_were_looked_for(at_table: MainWindow, typist: Typist, qtbot: QtBot) -> None:
    typist.press("Ctrl+F")
    typist.type("hearings")
    typist.press("Return", "Escape")
    qtbot.waitUntil(lambda: inside(at_table.pages.article))  # the words that were found are selected there
    typist.press("C")
    assert at_table.session.workspace is not None
    assert claims.get(at_table.session.workspace, at_table.session.claim).quote == "hearings"
    assert typist.presses == 4


@pytest.fixture
def count(tmp_path: Path) -> Path:
    path = tmp_path / "count.txt"
    path.write_text("We counted 140 people at the door of the hall.\n", "utf-8")
    return path


def type_into_file_dialog(path: Path, qtbot: QtBot) -> None:
    """Once the system's question for a file is there, types the path, and Return."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, answer)
            return
        typist = Typist(qtbot)
        typist.type(str(path))
        typist.press("Return")

    QTimer.singleShot(0, answer)


def test_evidence_from_a_file_with_a_quote(
    at_table: MainWindow, harbour: Harbour, count: Path, typist: Typist, qtbot: QtBot
) -> None:
    at_table.session.select_claim(harbour.ids["people"])
    typist.press("E")
    assert shown(AddDialog)
    type_into_file_dialog(count, qtbot)
    typist.press("Tab", "Space")
    typist.presses += 1  # the Return in the question for the file
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddDialog)
    qtbot.waitUntil(lambda: inside(dialog.link.quote))
    typist.type("140 people at the door")
    qtbot.waitUntil(lambda: dialog.link.check is QuoteCheck.EXACT)
    typist.press("Ctrl+2", "Ctrl+Return")
    assert not shown(AddDialog)
    assert at_table.session.workspace is not None
    (link,) = links.of(at_table.session.workspace, harbour.ids["people"])
    assert (link.stance, link.quote, link.quote_check) == (
        Stance.REFUTES,
        "140 people at the door",
        QuoteCheck.EXACT,
    )
    assert typist.presses == 6
    qtbot.waitUntil(lambda: back(at_table))


def test_evidence_from_an_address(
    at_table: MainWindow, harbour: Harbour, typist: Typist, qtbot: QtBot
) -> None:
    at_table.session.select_claim(harbour.ids["people"])
    typist.press("E", "Right", "Tab")
    typist.type("https://lundavik.example/minutes")
    typist.press("Ctrl+Return")
    assert not shown(AddDialog)
    assert at_table.session.workspace is not None
    (link,) = links.of(at_table.session.workspace, harbour.ids["people"])
    assert (link.evidence.url, link.stance) == ("https://lundavik.example/minutes", Stance.SUPPORTS)
    assert typist.presses == 4
    qtbot.waitUntil(lambda: back(at_table))


def test_evidence_that_is_here_already(
    at_table: MainWindow, harbour: Harbour, typist: Typist, qtbot: QtBot
) -> None:
    at_table.session.select_claim(harbour.ids["people"])
    typist.press("E", "Right", "Right", "Tab")
    typist.type("minutes")
    typist.press("Down", "Ctrl+3", "Ctrl+Return")
    assert at_table.session.workspace is not None
    (link,) = links.of(at_table.session.workspace, harbour.ids["people"])
    assert (link.evidence.id, link.stance) == (harbour.minutes, Stance.CONTEXT)
    assert typist.presses == 7
    qtbot.waitUntil(lambda: back(at_table))


def test_the_preview_comes_and_goes_with_the_space_bar(
    at_table: MainWindow, harbour: Harbour, typist: Typist, qtbot: QtBot
) -> None:
    at_table.session.select_claim(harbour.ids["wall"])
    typist.press("Space")
    pane = at_table.pages.preview.pane
    assert pane is not None
    assert pane.isVisible()
    qtbot.waitUntil(lambda: inside(pane))
    qtbot.waitUntil(lambda: not background.busy())
    typist.press("Space")
    assert not pane.isVisible()
    assert typist.presses == 2
    qtbot.waitUntil(lambda: back(at_table))


def test_a_record_is_withdrawn_from_the_claim_that_rests_on_it_and_brought_back_from_the_library(
    at_table: MainWindow, harbour: Harbour, typist: Typist, qtbot: QtBot
) -> None:
    workspace = at_table.session.workspace
    assert workspace is not None

    def stood() -> str | None:
        found = evidence.get(workspace, harbour.minutes).stood
        return found and found.standing

    at_table.session.select_claim(harbour.ids["wall"])
    typist.press("Ctrl+Shift+E")
    qtbot.waitUntil(lambda: shown(StandingDialog))
    typist.press("Tab")
    typist.type("They took them back.")
    typist.press("Return")
    assert stood() == "withdrawn"
    qtbot.waitUntil(lambda: back(at_table))
    typist.press("Alt+2", "Ctrl+Shift+E")
    qtbot.waitUntil(lambda: shown(StandingDialog))
    typist.press("Down", "Down", "Down", "Tab")
    typist.type("They stand.")
    typist.press("Return")
    assert stood() is None


def test_sign_off_with_a_reason_for_each_thing_that_is_missing(
    at_table: MainWindow, harbour: Harbour, typist: Typist, qtbot: QtBot
) -> None:
    typist.press("Ctrl+Shift+S")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SignOffDialog)
    qtbot.waitUntil(lambda: bool(dialog.rows))
    qtbot.waitUntil(dialog.rows[0].reason.hasFocus)
    for row in dialog.rows:
        while not row.reason.hasFocus():
            typist.press("Tab")
        typist.type("The desk knows.")
    missing = len(dialog.rows)
    typist.press("Ctrl+Return")
    qtbot.waitUntil(lambda: not shown(SignOffDialog))
    qtbot.waitUntil(lambda: not background.busy() and not at_table.session.busy)
    assert typist.presses <= 2 + 2 * missing
    assert at_table.session.workspace is not None
    assert len(signoff.of(at_table.session.workspace, at_table.session.article)) == 1
    qtbot.waitUntil(lambda: back(at_table))


def test_another_article_through_the_palette(
    at_table: MainWindow, typist: Typist, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Ferry prices\n\nThe ferry costs 12 crowns.\n", "utf-8")
    added = at_table.session.do(articles.add, drafts.from_file(other))
    assert added is not None
    typist.press("Ctrl+K")
    typist.type("ferry pri")
    typist.press("Return")
    assert at_table.session.article == added.ids[0]
    assert typist.presses == 2
    qtbot.waitUntil(lambda: back(at_table))


def test_find_filter_and_undo(at_table: MainWindow, harbour: Harbour, typist: Typist, qtbot: QtBot) -> None:
    typist.press("Ctrl+L")
    typist.type("hearings")
    typist.press("Return")
    qtbot.waitUntil(lambda: inside(at_table.pages.claims.table))
    assert at_table.session.filter.query == "hearings"
    typist.press("Ctrl+L", "Escape")
    assert at_table.session.filter.query == ""
    assert typist.presses == 4
    at_table.session.select_claim(harbour.ids["berths"])
    typist.press("1", "Ctrl+Z")
    assert at_table.session.workspace is not None
    assert claims.get(at_table.session.workspace, harbour.ids["berths"]).verdict == "open"
    typist.press("Ctrl+F")
    typist.type("crowns")
    typist.press("Return", "Escape", "F7")
    qtbot.waitUntil(lambda: back(at_table))
