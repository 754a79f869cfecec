"""Who is who, in the window: asked on the merge page and when somebody else's file is opened, answered by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.core import articles, claims, drafts, settings, verdicts
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import identity
from workbench.gui import background, paint
from workbench.gui.ask import Ask, Whose
from workbench.gui.main_window import MainWindow
from workbench.gui.team.owner_question import MINE, OwnerQuestion

NAMESAKE = Reviewer("c3" * 16, "Ana Moreau")
NOOR = Reviewer("d4" * 16, "Noor Haddad")

Make = Callable[[Ask], MainWindow]


def checked(path: Path, article: Path, who: Reviewer) -> Path:
    """A file in which `who` alone gave a verdict."""
    with Workspace.create(path, who) as workspace:
        articles.add(workspace, drafts.from_file(article))
        verdicts.give(workspace, [claims.all(workspace)[0].id], Verdict.CONTESTED)
    return path


def test_a_namesake_that_a_merge_brings_is_asked_about(
    filled: MainWindow, article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    session, page = filled.session, filled.pages.merge()
    workspace = session.workspace
    assert workspace is not None
    session.do(verdicts.give, (claims.all(workspace)[0].id,), Verdict.SOURCED)
    filled.show_page("merge")
    assert page.identity.isHidden()
    page.merges.preview([checked(tmp_path / "theirs.claims", article_file, NAMESAKE)])
    qtbot.waitUntil(lambda: not background.busy() and page.card.merge.isVisible())
    page.card.merge.click()
    qtbot.waitUntil(lambda: page.identity.isVisible() and not background.busy())
    qtbot.waitUntil(page.identity.one.hasFocus)
    shown = [each.words.text() for each in page.identity.people]
    assert any("c3c3c3" in words and "1 verdict" in words for words in shown), shown
    assert len(page.rows) == 1

    qtbot.keyClick(page.identity.one, Qt.Key.Key_Tab)
    qtbot.keyClick(page.identity.two, Qt.Key.Key_Space)
    assert page.identity.isHidden()
    assert len(page.rows) == 1
    session.undo()
    assert page.identity.isVisible()
    qtbot.keyClick(page.identity.one, Qt.Key.Key_Space)
    assert page.identity.isHidden()
    assert [each.reviewer_id for each in page.rows[0][1].verdicts] == [workspace.person]
    assert {side.reviewer for side in page.rows[0][0].sides} == {"Ana Moreau"}, "one person in two places"


@pytest.mark.parametrize("answer", list(Whose))
def test_whose_file_it_is_is_asked_before_one_writes_in_it(
    make_window: Make, article_file: Path, tmp_path: Path, qtbot: QtBot, answer: Whose
) -> None:
    asked: list[tuple[str, str]] = []

    def whose(_parent: QWidget | None, owner: str, me: str) -> Whose:
        asked.append((owner, me))
        return answer

    path = checked(tmp_path / "theirs.claims", article_file, NOOR)
    session = make_window(Ask(whose=whose)).session
    assert session.open(path)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [("Noor Haddad", "Ana Moreau")]
    assert session.workspace is not None
    assert session.read_only is (answer is Whose.READ)
    people = {each.name for each in identity.people(session.workspace)}
    assert people == {"Ana Moreau / Noor Haddad" if answer is Whose.MINE else "Noor Haddad"}


def test_who_is_known_here_goes_on_in_that_name(
    make_window: Make, article_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = checked(tmp_path / "theirs.claims", article_file, settings.reviewer("Noor Haddad"))
    session = make_window(Ask(whose=lambda _parent, _owner, _me: Whose.MINE)).session
    assert session.open(path)
    qtbot.waitUntil(lambda: session.person == "Noor Haddad")
    assert session.workspace is not None
    assert session.workspace.reviewer == settings.reviewer("Noor Haddad")
    assert len(identity.people(session.workspace)) == 1


def test_the_question_is_answered_by_keys(qtbot: QtBot) -> None:
    """Enter takes what is likely, Esc writes nothing."""
    for owner, key, result in (
        ("Noor Haddad", Qt.Key.Key_Return, QDialog.DialogCode.Accepted),
        ("Ana Moreau", Qt.Key.Key_Return, MINE),
        ("Ana Moreau", Qt.Key.Key_Escape, QDialog.DialogCode.Rejected),
    ):
        dialog = OwnerQuestion(owner, "Ana Moreau")
        show(qtbot, dialog)
        qtbot.keyClick(dialog, key)
        assert dialog.result() == result


def test_a_name_told_apart_keeps_its_initials() -> None:
    assert paint.initials("Ana Moreau (5f2a9c)") == paint.initials("A. Moreau / Ana Moreau") == "AM"
    assert [paint.initials(name) for name in ("", "(5f2a9c)", "\u738b", "5")] == ["?", "(", "\u738b", "5"]


def test_initials_in_arabic_are_two_letters_and_of_two_scripts_one() -> None:
    assert paint.initials("سامي خليل") == "س\u200cخ"
    assert paint.initials("المدقق A") == "A", "as colleagues are called whose names are hidden"
