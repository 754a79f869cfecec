"""The checklist of a claim's kind stands in its panel; the house edits it in a dialog."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from workbench.core import claims, guidance, settings
from workbench.core.model import Kind
from workbench.gui.evidence.checklist import Checklist
from workbench.gui.guidance_dialog import GuidanceDialog
from workbench.gui.main_window import MainWindow


def lines(shown: Checklist) -> list[str]:
    return [label.text().strip("\u2068\u2069") for label in shown.findChildren(QLabel)]


@pytest.fixture
def locale():
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


def test_the_list_is_that_of_the_kind_and_language(qtbot: QtBot, locale) -> None:
    shown = Checklist()
    qtbot.addWidget(shown)
    locale(QLocale("en_GB"))
    assert shown.show_kind(Kind.QUOTATION) == 4
    assert lines(shown) == list(guidance.usual(Kind.QUOTATION))
    assert shown.show_kind("") == 0
    locale(QLocale("de_DE"))
    shown.show_kind(Kind.QUOTATION)
    assert lines(shown)[-4:] == list(guidance.usual(Kind.QUOTATION, "de"))


def test_a_broken_file_of_the_house_is_told_and_stops_nothing(qtbot: QtBot) -> None:
    settings.write_text(guidance.FILE, "[kinds")
    shown = Checklist()
    qtbot.addWidget(shown)
    shown.show_kind(Kind.LAW)
    assert "mend that file" in lines(shown)[0]
    dialog = GuidanceDialog(Kind.LAW)
    qtbot.addWidget(dialog)
    assert "mend that file" in dialog.state.text()
    assert dialog.lines.isReadOnly()
    dialog.reject()
    assert dialog.result() == 0


def test_the_house_writes_its_own_list(filled: MainWindow, qtbot: QtBot) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    claim = claims.all(workspace)[0]
    filled.session.select_claim(claim.id)
    filled.actions_.by_name["guidance"].trigger()
    (dialog,) = filled.findChildren(GuidanceDialog)
    assert dialog.list.currentItem().data(Qt.ItemDataRole.UserRole + 10) == claim.kind
    dialog.lines.selectAll()
    qtbot.keyClicks(dialog.lines, "Ask Ines")
    dialog.list.setCurrentRow((dialog.list.currentRow() + 1) % dialog.list.count())
    assert guidance.of(claim.kind) == ("Ask Ines",)
    dialog.reject()
    (shown,) = filled.pages.claim_panel.findChildren(Checklist)
    assert lines(shown)[-1] == "Ask Ines"
    again = GuidanceDialog(claim.kind)
    qtbot.addWidget(again)
    qtbot.mouseClick(again.usual, Qt.MouseButton.LeftButton)
    assert guidance.house() == {}
