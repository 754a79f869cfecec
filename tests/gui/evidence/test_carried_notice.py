"""A claim that was carried shows what this reviewer found before, and takes it over with one key."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui import harbour as builder
from workbench.core import articles, claims, drafts, verdicts
from workbench.core.errors import UserError
from workbench.core.model import Verdict
from workbench.gui.main_window import MainWindow


@pytest.fixture
def carried(window: MainWindow, harbour: builder.Harbour) -> MainWindow:
    """The window with a version in which the budget's number is another one."""
    session = window.session
    assert session.open(harbour.path)
    workspace = session.workspace
    assert workspace is not None
    article = articles.all(workspace)[0]
    text = builder.TEXT.replace("412 million", "418 million")
    draft = drafts.edited(articles.as_draft(workspace, article.text_id), text, ())
    assert session.do(articles.add, draft, version_of=article.id)
    return window


def choose(window: MainWindow, words: str) -> str:
    workspace = window.session.workspace
    assert workspace is not None
    (claim,) = [each for each in claims.all(workspace) if each.quote == words]
    window.session.select_claim(claim.id)
    return claim.id


def test_v_takes_the_older_verdict_over(carried: MainWindow, qtbot: QtBot) -> None:
    claim = choose(carried, builder.QUOTES["traffic"])
    notice = carried.pages.claim_panel._own.carried
    assert notice.isVisible()
    assert "unverified" in notice._words.text()
    carried.focus_table()
    qtbot.keyClick(carried.pages.claims.table, Qt.Key.Key_V)
    workspace = carried.session.workspace
    assert workspace is not None
    mine = verdicts.mine(workspace, claim)
    assert mine is not None
    assert mine.verdict is Verdict.UNVERIFIED
    assert not notice.isVisible()
    carried.session.undo()
    assert verdicts.mine(workspace, claim) is None


def test_a_claim_on_other_words_offers_nothing_and_v_is_refused(carried: MainWindow, qtbot: QtBot) -> None:
    claim = choose(carried, builder.QUOTES["budget"].replace("412", "418"))
    assert not carried.pages.claim_panel._own.carried.isVisible()
    told: list[UserError] = []
    carried.session.problem.connect(told.append)
    carried.focus_table()
    qtbot.keyClick(carried.pages.claims.table, Qt.Key.Key_V)
    assert len(told) == 1
    workspace = carried.session.workspace
    assert workspace is not None
    assert verdicts.mine(workspace, claim) is None
