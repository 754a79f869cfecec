"""The passages that may bear on a claim, in the real window and by keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.evidence.preview.linked import marked_words, plain
from tests.gui.harbour import Harbour
from tests.gui.typist import press
from workbench.core import evidence, links, settings
from workbench.core.model import EvidenceDraft, QuoteCheck, Stance, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui import background
from workbench.gui.evidence.passages.pane import PassagesPane
from workbench.gui.main_window import MainWindow

Key = Qt.Key
REPORT = (
    "The weather was fine.\n\n"
    "The hearings were held twice. The department had 140 people on its list of those who attended.\n\n"
    "The department points to hearings that people attended elsewhere.\n\n"
    "The budget was 412 million crowns in the end.\n"
)


@pytest.fixture
def shown(make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot) -> MainWindow:
    """The window at the claim on the hearings, with a report kept that is linked to nothing."""
    with Workspace.open(harbour.path, settings.reviewer("Ana Moreau")) as workspace:
        draft = EvidenceDraft(REPORT.encode(), "text/plain", "report.txt", text=REPORT)
        evidence.add(workspace, draft, title="Report of the department")
    window = make_window()
    assert window.session.open(harbour.path)
    window.session.select_claim(harbour.ids["hearings"])
    window.focus_table()
    return window


def opened(window: MainWindow, qtbot: QtBot) -> PassagesPane:
    press(qtbot, Key.Key_P)
    place = window.pages.preview
    assert place.shows_passages
    assert place.passages is not None
    wait(place.passages, qtbot)
    return place.passages


def wait(pane: PassagesPane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not background.busy() and not pane._wait.isActive())


def texts(pane: PassagesPane) -> list[str]:
    return [plain(pane.list.item(row).text()) for row in range(pane.list.count())]


def test_passages_are_listed_with_the_reason_and_linked_with_one_key(
    shown: MainWindow, harbour: Harbour, qtbot: QtBot
) -> None:
    pane = opened(shown, qtbot)
    qtbot.waitUntil(pane.list.hasFocus)
    assert texts(pane)[0].startswith("The hearings were held twice.")
    assert not any("weather" in each for each in texts(pane))
    heard = plain(pane.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "shares 140 people" in heard
    assert heard.endswith("Report of the department")
    assert plain(pane.card.quote.text()).startswith("Linked as the quote: “The department had 140 people")
    before = pane.list.count()
    press(qtbot, Key.Key_J)
    assert pane.list.currentRow() == 1
    press(qtbot, Key.Key_Up)
    press(qtbot, Key.Key_R)
    wait(pane, qtbot)
    assert shown.session.workspace is not None
    (link,) = links.of(shown.session.workspace, harbour.ids["hearings"])
    assert (link.stance, link.quote_check) == (Stance.REFUTES, QuoteCheck.EXACT)
    assert link.quote == "The department had 140 people on its list of those who attended."
    assert (link.page, link.paragraph) == ("", "2")
    assert pane.list.count() == before - 1
    assert not texts(pane)[0].startswith("The hearings were held twice.")
    qtbot.waitUntil(pane.list.hasFocus)


def test_another_claim_brings_its_own_passages_and_verdicts_work_here(
    shown: MainWindow, harbour: Harbour, qtbot: QtBot
) -> None:
    pane = opened(shown, qtbot)
    shown.session.select_claim(harbour.ids["berths"])
    shown.session.select_claim(harbour.ids["budget"])
    wait(pane, qtbot)
    assert texts(pane)[0].startswith("The budget was 412 million")
    assert "shares 412 million, budget" in plain(pane.card._why.text())
    press(qtbot, Key.Key_2)
    from workbench.core import verdicts

    assert shown.session.workspace is not None
    mine = verdicts.mine(shown.session.workspace, harbour.ids["budget"])
    assert mine is not None
    assert mine.verdict is Verdict.UNVERIFIED


def test_a_search_marks_what_is_linked_and_finds_words_while_they_are_typed(
    shown: MainWindow, harbour: Harbour, qtbot: QtBot
) -> None:
    pane = opened(shown, qtbot)
    press(qtbot, Key.Key_S)
    wait(pane, qtbot)
    press(qtbot, Key.Key_Slash)
    qtbot.waitUntil(pane.search.hasFocus)
    qtbot.keyClicks(pane.search, "hearing 140 atten")
    wait(pane, qtbot)
    assert len(texts(pane)) == 1
    assert "linked already" in pane.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not pane.card.buttons["link-supports"].isEnabled()
    press(qtbot, Key.Key_Down)
    qtbot.waitUntil(pane.list.hasFocus)
    press(qtbot, Key.Key_S)
    assert shown.session.workspace is not None
    assert len(links.of(shown.session.workspace, harbour.ids["hearings"])) == 1
    press(qtbot, Key.Key_Escape)
    wait(pane, qtbot)
    assert pane.search.text() == ""
    press(qtbot, Key.Key_Escape)
    assert not shown.pages.preview.is_open
    assert shown.pages.claims.isAncestorOf(shown.focusWidget())


def test_the_file_opens_at_the_passage_and_left_and_right_go_on(shown: MainWindow, qtbot: QtBot) -> None:
    pane = opened(shown, qtbot)
    assert pane.list.count() > 1
    pane.list.setCurrentRow(1)
    then = pane.list.current()
    pane.list.setCurrentRow(0)
    assert then is not None
    quote = then.passage.text[then.quote.start : then.quote.end]
    press(qtbot, Key.Key_Space)
    preview = shown.pages.preview.pane
    assert preview is not None
    qtbot.waitUntil(lambda: preview._seen is not None and not background.busy())
    assert marked_words(preview) == "The department had 140 people on its list of those who attended."
    press(qtbot, Key.Key_Right)
    qtbot.waitUntil(lambda: marked_words(preview).strip() == quote)
    press(qtbot, Key.Key_Escape)
    assert shown.pages.preview.shows_passages
    qtbot.waitUntil(pane.list.hasFocus)
    assert pane.list.currentRow() == 1


def test_an_empty_list_says_what_to_do(
    make_window: Callable[..., MainWindow], filled: MainWindow, qtbot: QtBot
) -> None:
    filled.focus_table()
    pane = opened(filled, qtbot)
    assert pane._stack.currentIndex() == 0
    assert plain(pane._empty._title.text()) == "Nothing to look through yet"
    press(qtbot, Key.Key_P)
    assert not filled.pages.preview.is_open
