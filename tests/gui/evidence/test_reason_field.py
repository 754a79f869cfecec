"""The reason is kept when the field is left, once, and for the claim that it was written for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.gui.evidence.reason_field import ReasonField


class _Page(QWidget):
    """The field above another one, and what was written."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.other = ReasonField(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.written: list[tuple[str, str]] = []
        self.field.written.connect(lambda claim, words: self.written.append((claim, words)))
        self.field.show_reason("a", "kept")


@pytest.fixture
def page(qtbot: QtBot) -> _Page:
    page = _Page()
    show(qtbot, page)
    page.field.setFocus()
    return page


def test_leaving_writes_once(qtbot: QtBot, page: _Page) -> None:
    qtbot.keyClicks(page.field, "really ")
    page.other.setFocus()
    page.field.setFocus()
    page.other.setFocus()
    assert page.written == [("a", "really kept")]


def test_leaving_without_a_change_writes_nothing(page: _Page) -> None:
    page.other.setFocus()
    assert page.written == []


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_that_leave(qtbot: QtBot, page: _Page, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    qtbot.keyClicks(page.field, "x")
    with qtbot.waitSignal(page.field.left):
        qtbot.keyClick(page.field, key, held)
    assert page.written == [("a", "xkept")]


def test_another_claim_keeps_the_words_for_the_first(qtbot: QtBot, page: _Page) -> None:
    qtbot.keyClicks(page.field, "y")
    page.field.show_reason("b", "other")
    assert page.written == [("a", "ykept")]
    assert page.field.toPlainText() == "other"


def test_a_refresh_of_the_same_claim_does_not_take_words_away(qtbot: QtBot, page: _Page) -> None:
    qtbot.keyClicks(page.field, "z")
    page.field.show_reason("a", "kept")
    assert page.field.toPlainText() == "zkept"


def test_a_closed_file_writes_nothing(qtbot: QtBot, page: _Page) -> None:
    qtbot.keyClicks(page.field, "z")
    page.field.forget()
    page.other.setFocus()
    assert page.written == []


def test_it_grows_with_its_lines_up_to_a_limit(qtbot: QtBot, page: _Page) -> None:
    low = page.field.height()
    page.field.setPlainText("\n".join("line" for _ in range(3)))
    middle = page.field.height()
    page.field.setPlainText("\n".join("line" for _ in range(40)))
    assert low < middle < page.field.height() < 200
