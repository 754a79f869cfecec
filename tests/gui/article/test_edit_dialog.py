"""Editing a text makes a version; what was cut is put back where it came from."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui import harbour as builder
from tests.gui.waiting import settle, show
from workbench.core import articles
from workbench.core.model import ArticleDraft, SetAside
from workbench.gui.article.edit_dialog import EditDialog
from workbench.gui.session import Session

CUTS = (
    SetAside("Home | News", "a menu", "before"),
    SetAside("Read also: the old wall", "a link", "inside"),
    SetAside("© Lindqvist Post", "a legal notice", "after"),
)


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> EditDialog:
    workspace = session.workspace
    assert workspace is not None
    draft = articles.as_draft(workspace, articles.all(workspace)[0].text_id)
    text = draft.text.replace("a year late", "a\u00a0year late")
    added = session.do(articles.add, replace(draft, text=text, set_aside=CUTS, proposals=()))
    assert added is not None
    session.select_article(added.ids[0])
    dialog = EditDialog(session)
    show(qtbot, dialog)
    return dialog


def kept(dialog: EditDialog, qtbot: QtBot) -> ArticleDraft:
    with qtbot.waitSignal(dialog.kept) as caught:
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert caught.args is not None
    return caught.args[0]


def test_untouched_text_comes_back_letter_by_letter(dialog: EditDialog) -> None:
    assert dialog.typed() == builder.TEXT.replace("a year late", "a\u00a0year late")


def test_typed_words_become_a_version(dialog: EditDialog, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.text, "Corrected. ")
    draft = kept(dialog, qtbot)
    assert draft.text.startswith("Corrected. East harbour will open a\u00a0year late")
    assert draft.set_aside == CUTS
    assert draft.proposals, "claims are proposed for the new text"
    assert dialog.result() == EditDialog.DialogCode.Accepted


def test_what_is_typed_while_the_version_is_made_is_not_taken_and_lost(
    dialog: EditDialog, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.text, "Corrected. ")
    with qtbot.waitSignal(dialog.kept) as caught:
        dialog.keep()
        qtbot.keyClicks(dialog.text, "Once more. ")
        assert "Once more" not in dialog.typed()
    assert caught.args is not None
    assert caught.args[0].text.startswith("Corrected. East harbour")


def test_parts_go_back_where_they_came_from(dialog: EditDialog, qtbot: QtBot) -> None:
    cursor = dialog.text.textCursor()
    cursor.setPosition(dialog.typed().index("\n\nThe budget"))
    dialog.text.setTextCursor(cursor)
    dialog.aside.list.setCurrentRow(1)
    qtbot.keyClick(dialog.aside.list, Qt.Key.Key_Return)
    dialog.aside.put_back.click()
    dialog.aside.list.setCurrentRow(0)
    dialog.aside.put_back.click()
    assert dialog.aside.list.count() == 0
    paragraphs = kept(dialog, qtbot).text.split("\n\n")
    assert (paragraphs[0], paragraphs[2], paragraphs[-1]) == tuple(cut.text for cut in CUTS)


def test_nothing_changed_is_told_and_the_dialog_stays(dialog: EditDialog, qtbot: QtBot) -> None:
    dialog.keep()
    qtbot.waitUntil(lambda: "Nothing differs" in dialog.state.text())
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    qtbot.keyClicks(dialog.text, "Now it does. ")
    assert kept(dialog, qtbot).text.startswith("Now it does.")


def test_leaving_with_typed_words_asks(
    dialog: EditDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def stay(box: QMessageBox) -> int:
        asked.append(box.text())
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    qtbot.keyClicks(dialog.text, "x")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked
    assert dialog.isVisible()


@pytest.mark.parametrize("stays", [False, True])
def test_a_version_that_is_made_while_it_is_asked_waits_for_the_answer(
    dialog: EditDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, stays: bool
) -> None:
    made: list[ArticleDraft] = []
    dialog.kept.connect(lambda draft, _article: made.append(draft))

    def answer(box: QMessageBox) -> int:
        settle(qtbot)
        assert not made, "before the answer nothing is kept"
        assert dialog.isVisible()
        role = QMessageBox.ButtonRole.RejectRole if stays else QMessageBox.ButtonRole.DestructiveRole
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    qtbot.keyClicks(dialog.text, "Corrected. ")
    dialog.keep()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(qtbot)
    assert [draft.text.startswith("Corrected. East") for draft in made] == ([True] if stays else [])
    assert not dialog.isVisible()


def test_a_read_only_file_shows_what_was_cut_and_keeps_nothing(
    dialog: EditDialog, session: Session, qtbot: QtBot
) -> None:
    path = session.path
    assert path is not None
    other = Session()
    assert other.open(path)
    other.select_article(session.article)
    second = EditDialog(other)
    show(qtbot, second)
    assert second.aside.list.count() == len(CUTS)
    assert second.text.isReadOnly()
    assert not second.save.isEnabled()
    assert not second.aside.put_back.isEnabled()
    other.close()
