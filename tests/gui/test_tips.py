"""Hover tips: words from an article or from another person's file are words there, too, and never markup."""

import pytest
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.gui.results import Result, ResultList
from workbench.gui.texts import tip
from workbench.gui.widgets import Avatar

HOSTILE = (
    '<img src="file:///etc/passwd">',
    "<h1>Large</h1> & small",
    "<b>بلغت الكلفة</b> 12.6",
    "<table>" * 20 + "deep",
    "<!-- gone --> here",
    "<a href='https://a.example'>go</a>\nnext line",
)


def seen(shown: str) -> str:
    """What a tip with this text shows."""
    if not Qt.mightBeRichText(shown):
        return shown
    page = QTextDocument()
    page.setHtml(shown)
    return page.toPlainText()


@pytest.mark.parametrize("text", [*HOSTILE, "", "5 < 6", "Ana & Noor", "“محطة مياه (2026)”", "two\nlines"])
def test_a_tip_shows_its_words_as_they_stand(qapp: QApplication, text: str) -> None:
    assert seen(tip(text)) == text


def test_names_and_results_are_words_in_their_tips(qtbot: QtBot) -> None:
    avatar = Avatar(HOSTILE[1])
    qtbot.addWidget(avatar)
    assert seen(avatar.toolTip()) == HOSTILE[1]
    assert avatar.accessibleName() == HOSTILE[1]
    found = ResultList()
    qtbot.addWidget(found)
    found.show_groups([("Claims", (Result(HOSTILE[0], "circle", lambda: None, ""),))], "")
    assert seen(found.item(1).toolTip()) == HOSTILE[0]
