"""One story that two people imported: asked on the merge page, looked at side by side, joined or kept apart."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.waiting import settle
from workbench.core import articles, claims, drafts, settings, verdicts
from workbench.core.model import Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui.main_window import MainWindow
from workbench.gui.team.story_dialog import StoryDialog


@pytest.fixture
def colleague_file(article_file: Path, tmp_path: Path, config_folder: Path) -> Path:
    """The same story with a headline of its own, checked by somebody else on another laptop."""
    copy = tmp_path / "copy.txt"
    copy.write_text("Our own headline\n\n" + article_file.read_text("utf-8"), "utf-8")
    path = tmp_path / "noor.claims"
    with Workspace.create(path, settings.reviewer("Noor Haddad")) as workspace:
        articles.add(workspace, drafts.from_file(copy))
        words = claims.all(workspace)[-1]
        verdicts.give(workspace, [words.id], Verdict.CONTESTED, "The audit says otherwise.")
    return path


def opened(window: MainWindow, qtbot: QtBot) -> StoryDialog:
    """The dialog, opened from the keyboard, with both texts in it."""
    button = window.pages.merge().stories.button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    (dialog,) = window.findChildren(StoryDialog)
    settle(qtbot)
    assert dialog.texts.list.model().rowCount() > 0
    return dialog


def test_asked_joined_undone_and_kept_apart(filled: MainWindow, colleague_file: Path, qtbot: QtBot) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    filled.session.do(verdicts.give, (claims.all(workspace)[-1].id,), Verdict.SOURCED, "The budget says so.")
    filled.show_page("merge")
    page = filled.pages.merge()
    page.merges.preview([colleague_file])
    settle(qtbot)
    assert "Noor Haddad" in page.card.questions.text()
    assert not page.stories.isVisible(), "nothing is asked before the merge"
    page.card.merge.click()
    settle(qtbot)
    assert page.stories.isVisible()
    assert not page.rows, "the two texts have not met"

    earlier = page.stories._found
    assert earlier is not None
    opened(filled, qtbot).same.click()
    settle(qtbot)
    page.stories._show(earlier)
    assert not page.stories.isVisible(), (
        "what was looked for before the answer and found late asks it no more"
    )
    assert [article.versions for article in articles.all(workspace)] == [2]
    ((card, _claim),) = page.rows
    assert {side.verdict for side in card.sides} == {Verdict.SOURCED, Verdict.CONTESTED}
    assert len(page.disagreement.sides) == 2
    assert not page.stories.isVisible()
    qtbot.waitUntil(page.list.hasFocus)

    filled.session.undo()
    settle(qtbot)
    assert page.stories.isVisible()
    opened(filled, qtbot).different.click()
    settle(qtbot)
    assert not page.stories.isVisible()
    assert len(articles.all(workspace)) == 2
