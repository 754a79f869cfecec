"""Enter in a dialog presses what has the focus, and nothing else."""

import ast
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.gui.dialog import Dialog
from workbench.gui.team.owner_question import MINE, OwnerQuestion

GUI = Path(__file__).resolve().parents[2] / "workbench" / "gui"


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_the_button_with_the_focus_is_pressed_and_not_the_default_one(qtbot: QtBot, reviewer: str) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        question = OwnerQuestion("Ben Okafor", "Ana Moreau")
        show(qtbot, question)
        question.read.setFocus()
        press(key)
        assert question.result() == OwnerQuestion.DialogCode.Rejected
        assert not question.isVisible()
    question = OwnerQuestion("Ben Okafor", "Ana Moreau")
    show(qtbot, question)
    question.mine.setFocus()
    press(Qt.Key.Key_Return)
    assert question.result() == MINE
    question = OwnerQuestion("Ben Okafor", "Ana Moreau")
    show(qtbot, question)
    question.setFocus()
    press(Qt.Key.Key_Return)
    assert question.result() == OwnerQuestion.DialogCode.Accepted, "no button has the focus"


def test_enter_in_a_field_presses_no_button(qtbot: QtBot) -> None:
    dialog = Dialog()
    column = QVBoxLayout(dialog)
    field, button = QLineEdit(), QPushButton("Take out for good")
    button.setAutoDefault(False)
    column.addWidget(field)
    column.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    show(qtbot, dialog)
    field.setFocus()
    press(Qt.Key.Key_Return)
    assert not pressed
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not pressed
    press(Qt.Key.Key_Return)
    assert pressed == [True]


def test_every_dialog_of_ours_is_one() -> None:
    bases = {
        ast.unparse(base)
        for path in GUI.rglob("*.py")
        if path.name != "dialog.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    assert "Dialog" in bases
    assert "QDialog" not in bases
