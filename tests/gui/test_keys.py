"""Single letters are commands in the table and the article, and letters everywhere else."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.gui import keys

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def press(key: int, text: str, held: Qt.KeyboardModifier = NONE, scan: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan, 0, 0, text)


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (press(Qt.Key.Key_J, "j"), "J"),
        (press(Qt.Key.Key_N, "N", SHIFT), "Shift+N"),
        (press(Qt.Key.Key_1, "1"), "1"),
        (press(Qt.Key.Key_1, "1", Qt.KeyboardModifier.KeypadModifier), "1"),
        (press(Qt.Key.Key_Question, "?", SHIFT), "?"),
        (press(Qt.Key.Key_Down, ""), "Down"),
        (press(Qt.Key.Key_Down, "", SHIFT), ""),
        (press(Qt.Key.Key_Left, "", Qt.KeyboardModifier.AltModifier), "Alt+Left"),
        (press(Qt.Key.Key_Right, "", Qt.KeyboardModifier.AltModifier | SHIFT), "Alt+Shift+Right"),
        (press(Qt.Key.Key_Left, "", Qt.KeyboardModifier.AltModifier | CTRL), "Ctrl+Alt+Left"),
        (press(Qt.Key.Key_Left, "", SHIFT), ""),
        (press(Qt.Key.Key_Left, "", CTRL | SHIFT), ""),
        (press(Qt.Key.Key_J, "\n", CTRL), ""),
        (press(Qt.Key.Key_C, "\x03", CTRL), "Ctrl+C"),
        (press(0x41E, "о", NONE, 44), "J"),  # Russian layout: the key of J
        (press(0x42, "т", SHIFT, 57), "Shift+N"),
        (press(0x664, "٤", NONE, 13), "4"),  # Arabic digits
        (press(Qt.Key.Key_Ampersand, "&", NONE, 10), "1"),  # French layout: 1 needs Shift
        (press(Qt.Key.Key_Escape, "\x1b", NONE, 9), ""),
    ],
)
def test_names_of_keys(
    event: QKeyEvent, name: str, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert keys.name(event) == name


def test_letters_are_commands_only_in_views(qtbot: QtBot) -> None:
    window = QWidget()
    area = QWidget()
    table, article, field, editor = QTableWidget(2, 1), QTextBrowser(), QLineEdit(), QPlainTextEdit()
    outside = QTextBrowser()
    inner = QVBoxLayout(area)
    for widget in (table, article, field, editor):
        inner.addWidget(widget)
    outer = QVBoxLayout(window)
    outer.addWidget(area)
    outer.addWidget(outside)
    router = keys.KeyRouter([area], window)
    action = QAction("Sourced", window)
    pressed: list[bool] = []
    action.triggered.connect(lambda: pressed.append(True))
    router.bind({"1": action})
    show(qtbot, window)
    for widget, expected in ((table, 1), (article, 1), (field, 0), (editor, 0), (outside, 0)):
        pressed.clear()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        qtbot.keyClick(widget, Qt.Key.Key_1)
        assert len(pressed) == expected, widget
    assert field.text() == "1"
    assert editor.toPlainText() == "1"


def test_a_disabled_action_is_not_run_and_the_table_does_not_jump(qtbot: QtBot) -> None:
    window = QWidget()
    table = QTableWidget(3, 1, window)
    router = keys.KeyRouter([window], window)
    action = QAction("Next", window)
    action.setEnabled(False)
    pressed: list[bool] = []
    action.triggered.connect(lambda: pressed.append(True))
    router.bind({"J": action})
    show(qtbot, window)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_J)
    assert not pressed
