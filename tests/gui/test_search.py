"""The search field at the top: places, claims and commands."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.filled import all_claims
from tests.gui.typist import press
from workbench.core import articles
from workbench.gui.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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
