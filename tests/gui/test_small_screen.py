"""A window of 1280 by 720 points, and the smallest one: rows enough, nothing cut off; and what is empty teaches."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import harbour as builder
from tests.gui.waiting import idle
from workbench.core import claims, sample, settings
from workbench.gui import background, fonts, theme
from workbench.gui.empty_state import EmptyState
from workbench.gui.main_window import SMALLEST, MainWindow
from workbench.gui.rail import PAGES
from workbench.gui.welcome import DropPlace
from workbench.gui.widgets import KeyCap, Label

ROWS = 5


@pytest.fixture
def ferry(make_window: Callable[..., MainWindow], tmp_path: object, qtbot: QtBot) -> MainWindow:
    """The sample, whose claims stand in five ways, in a window of 1280 by 720."""
    from pathlib import Path

    path = Path(str(tmp_path)) / "ferry.claims"
    sample.build(path, settings.reviewer("Ana Moreau"))
    window = make_window()
    window.session.open(path)
    window.session.next_claim(1)
    qtbot.waitUntil(lambda: not background.busy() and window.pages.claims.chips.chips["all"].count() > 0)
    idle(qtbot)
    return window


def test_five_rows_and_the_verdict_buttons_are_seen(ferry: MainWindow) -> None:
    table, panel = ferry.pages.claims.table, ferry.pages.claim_panel
    assert (ferry.width(), ferry.height()) == (1280, 720)
    assert table.viewport().height() >= ROWS * table.rowHeight(0)
    for part in (*panel.verdict.buttons, panel.reason):
        assert part.visibleRegion().boundingRect() == part.rect(), part


def test_with_large_text_the_sha256_of_a_record_is_seen_whole(
    ferry: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "light", "ink", 145)
    try:
        ferry.show_page("evidence")
        digest = ferry.pages.library().view._digest
        usual = fonts.px(12)
        assert usual > 12
        qtbot.waitUntil(
            lambda: (
                digest.isVisible() and digest.fontMetrics().horizontalAdvance(digest.text()) <= digest.width()
            )
        )
        assert len(digest.text()) == len("sha256 ") + 64
        assert digest.font().pixelSize() < usual
        digest.resize(1400, digest.height())
        assert digest.font().pixelSize() == usual, "where there is room they are as large as the others"
    finally:
        theme.apply(qapp, "light", "ink", 100)


def test_with_large_text_nothing_lies_over_another_on_the_welcome_page(
    make_window: Callable[..., MainWindow], qapp: QApplication, qtbot: QtBot
) -> None:
    window = make_window()
    theme.apply(qapp, "light", "ink", 200)
    try:
        place, button = window.findChild(DropPlace), window.welcome.first
        assert place is not None
        assert place.minimumHeight() > 200
        qtbot.waitUntil(
            lambda: place.mapFromGlobal(button.mapToGlobal(button.rect().topLeft())).y() > place.height()
        )
    finally:
        theme.apply(qapp, "light", "ink", 100)


def test_each_menu_has_room_in_one_column(ferry: MainWindow) -> None:
    parts = [action.menu() for action in ferry.top.menu_button.menu().actions()]
    heights = {part.title(): part.sizeHint().height() for part in parts if isinstance(part, QMenu)}
    assert len(heights) > 5
    assert {title: height for title, height in heights.items() if height > 720 - 40} == {}


def test_chips_and_tools_share_a_row_and_each_chip_says_its_word(ferry: MainWindow) -> None:
    chips = ferry.pages.claims.chips
    shown = [chip for chip in chips.chips.values() if chip.isVisible()]
    assert len(shown) >= 6
    assert len({chip.geometry().center().y() for chip in shown}) == 1
    assert ferry.pages.claims.search.mapTo(chips, ferry.pages.claims.search.rect().center()).y() < 40
    assert all(chip.accessibleName().startswith(chip.text()) for chip in shown)
    assert all(chip.toolTip() == chip.text() for chip in shown if chip is not chips.chips["all"])


def test_the_keys_that_work_are_shown_beside_the_counts(ferry: MainWindow, qtbot: QtBot) -> None:
    ferry.status.say("")
    hints = ferry.status._hints["article"]
    qtbot.waitUntil(hints.isVisible)
    assert hints.width() >= hints.sizeHint().width()
    ferry.resize(1700, 900)
    counts = [count for count in ferry.status._counts.values() if count.isVisible()]
    qtbot.waitUntil(lambda: all(" " in label.text() for each in counts for label in each.findChildren(Label)))


@pytest.mark.parametrize("size", [100, 120])
def test_no_page_asks_for_more_than_the_smallest_window(
    ferry: MainWindow, qapp: QApplication, size: int, qtbot: QtBot
) -> None:
    theme.apply(qapp, "light", size=size)
    ferry.resize(*SMALLEST)
    for page in PAGES:
        ferry.show_page(page)
        idle(qtbot)
        whole = ferry.centralWidget()
        assert whole is not None
        assert whole.minimumSizeHint().width() <= SMALLEST[0], page
        assert whole.minimumSizeHint().height() <= SMALLEST[1], page


def told(root: QWidget) -> str:
    """What the visible page says where it is empty."""
    empty = [each for each in root.findChildren(EmptyState) if each.isVisible()]
    return " ".join(label.text() for each in empty for label in each.findChildren(Label))


def test_whatever_is_empty_says_what_to_do_and_with_which_key(
    make_window: Callable[..., MainWindow], harbour: builder.Harbour, qtbot: QtBot
) -> None:
    window = make_window()
    window.files.new()
    said = {}
    for page in PAGES:
        window.show_page(page)
        idle(qtbot)
        said[page] = told(window)
    caps = [cap.key.replace(" ", "+") for cap in window.pages.article.findChildren(KeyCap)]
    assert "Ctrl+V" in caps
    assert "Ctrl+I" in said["article"]
    assert "press E" in said["evidence"]
    assert "F10" in said["merge"]
    assert "Drop a text" in said["versions"]
    window.session.open(harbour.path)
    window.show_page("versions")
    idle(qtbot)
    assert "Ctrl+T" in told(window)


def test_a_filter_or_search_without_result_says_how_to_go_back(
    make_window: Callable[..., MainWindow], harbour: builder.Harbour, qtbot: QtBot
) -> None:
    window = make_window()
    window.session.open(harbour.path)
    window.focus_filter()
    QTest.keyClicks(window.pages.claims.search, "submarine")
    QTest.keyClick(window.pages.claims.search, Qt.Key.Key_Return)
    assert "press esc" in told(window.pages.claims).lower()
    window.show_page("evidence")
    library = window.pages.library()
    library.search.setFocus()
    QTest.keyClicks(library.search, "submarine")
    qtbot.waitUntil(lambda: "press Esc" in told(library))
    QTest.keyClick(library.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(library.list.isVisible)
    assert window.session.workspace is not None
    window.session.do(claims.remove, [each.id for each in claims.all(window.session.workspace)])
    window.show_page("article")
    window.session.set_filter(type(window.session.filter)(article=window.session.article))
    assert "press C" in told(window.pages.claims)
