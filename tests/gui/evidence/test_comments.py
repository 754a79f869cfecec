"""The comments on a claim in its panel: whoever wrote one changes it or takes it back, by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.waiting import idle, show
from workbench.core import comments, history, settings, unfinished
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge
from workbench.core.unfinished import Typed
from workbench.gui.evidence.claim_panel import ClaimPanel
from workbench.gui.evidence.comment_row import CommentRow
from workbench.gui.session import Session


@pytest.fixture
def panel(qtbot: QtBot, session: Session, harbour: Harbour) -> ClaimPanel:
    """A claim with a comment of the reviewer's and, later, one of a colleague's."""
    assert session.workspace is not None
    wall = harbour.ids["wall"]
    other = harbour.path.with_name("other.claims")
    with Workspace.create(other, settings.reviewer("Cyd Sorel")) as there:
        merge.merge(there, [session.workspace.path])
        comments.add(there, wall, "Ask the harbour master.")
    session.do(comments.add, wall, "Ask for teh list.")
    merge.merge(session.workspace, [other])
    panel = ClaimPanel(session)
    session.select_claim(wall)
    show(qtbot, panel, 620, 900)
    return panel


def said(session: Session) -> list[str]:
    assert session.workspace is not None
    return [comment.text for comment in comments.of(session.workspace, session.claim)]


def row_of(panel: ClaimPanel, words: str) -> CommentRow:
    (row,) = (row for row in panel._comments.list.rows if row.isVisible() and words in row.words.text())
    return row


def test_only_ones_own_can_be_changed_or_taken_back(panel: ClaimPanel) -> None:
    own, other = row_of(panel, "teh list"), row_of(panel, "harbour master")
    assert own.change.isVisible()
    assert own.take_back.isVisible()
    assert not other.change.isVisible()
    assert not other.take_back.isVisible()
    assert own.change.accessibleName() == "Change: Ask for teh list."


def test_from_the_line_for_a_new_one_shift_tab_goes_to_what_was_said(
    qtbot: QtBot, panel: ClaimPanel, session: Session
) -> None:
    for words in ("Second.", "Third."):
        session.do(comments.add, session.claim, words)
    panel.focus_comment()
    reached: list[str] = []
    for _press in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName())
    assert reached == [
        f"{verb}: {words}"
        for words in ("Third.", "Second.", "Ask for teh list.")
        for verb in ("Take back", "Change")
    ]


def test_it_is_changed_by_keyboard_and_undo_brings_the_old_words_back(
    qtbot: QtBot, panel: ClaimPanel, session: Session
) -> None:
    row = row_of(panel, "teh list")
    row.change.setFocus()
    qtbot.keyClick(row.change, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is row.field
    assert row.field.text() == "Ask for teh list."
    row.field.selectAll()
    qtbot.keyClicks(row.field, "Ask for the list.")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert sorted(said(session)) == ["Ask for the list.", "Ask the harbour master."]
    assert not any(each.field.isVisible() for each in panel._comments.list.rows)
    assert QApplication.focusWidget() is panel._comments.list.field
    session.do(history.undo)
    assert sorted(said(session)) == ["Ask for teh list.", "Ask the harbour master."]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_or_the_same_words_leave_it_as_it_was(
    qtbot: QtBot, panel: ClaimPanel, session: Session, key: Qt.Key
) -> None:
    assert session.workspace is not None
    before, row = history.undo_label(session.workspace), row_of(panel, "teh list")
    row.change.click()
    if key == Qt.Key.Key_Escape:
        qtbot.keyClicks(row.field, " or not")
    qtbot.keyClick(row.field, key)
    assert not row.field.isVisible()
    assert QApplication.focusWidget() is row.change
    assert history.undo_label(session.workspace) == before
    assert "Ask for teh list." in said(session)


def test_it_is_taken_back_and_the_history_still_has_it(panel: ClaimPanel, session: Session) -> None:
    panel.history.open()
    row_of(panel, "teh list").take_back.click()
    assert said(session) == ["Ask the harbour master."]
    assert "Comment taken back: \u2068“Ask for teh list.”" in panel.history.list.text()
    session.do(history.undo)
    assert "Ask for teh list." in said(session)


def test_nothing_can_be_changed_in_a_file_that_is_only_read(panel: ClaimPanel, session: Session) -> None:
    session.only_read()
    assert not any(row.change.isVisible() for row in panel._comments.list.rows)


def other_words(session: Session, row: CommentRow) -> str:
    assert session.workspace is not None
    return unfinished.of(session.workspace, row.comment_id, Typed.COMMENT_CHANGE)


def test_other_words_that_are_not_sent_yet_are_back_with_the_claim_and_after_a_crash(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    row = row_of(panel, "teh list")
    row.change.click()
    qtbot.keyClicks(row.field, " And the m")
    qtbot.waitUntil(lambda: other_words(session, row).endswith(" And the m"))
    qtbot.keyClicks(row.field, "ayor")
    session.select_claim(harbour.ids["people"])
    assert not any(each.field.isVisible() for each in panel._comments.list.rows)
    session.select_claim(harbour.ids["wall"])
    row = row_of(panel, "teh list")
    assert row.field.isVisible()
    assert row.field.text() == "Ask for teh list. And the mayor"
    qtbot.keyClicks(row.field, ".")
    qtbot.waitUntil(lambda: other_words(session, row).endswith("mayor."))
    assert session.workspace is not None
    session.workspace.close()  # as if the program had ended here: nothing more is written
    session.workspace = session._lock = None
    assert session.open(harbour.path)
    assert session.workspace is not None
    session.select_claim(harbour.ids["wall"])
    row, old = row_of(panel, "teh list"), row_of(panel, "teh list").comment_id
    assert row.field.text() == "Ask for teh list. And the mayor."
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert "Ask for teh list. And the mayor." in said(session)
    assert unfinished.of(session.workspace, old, Typed.COMMENT_CHANGE) == "", "it is written"
    session.undo()
    assert not row_of(panel, "teh list").field.isVisible()


def test_other_words_that_are_given_up_do_not_come_back(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    row = row_of(panel, "teh list")
    row.change.click()
    qtbot.keyClicks(row.field, " x")
    qtbot.waitUntil(lambda: other_words(session, row) != "")
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert other_words(session, row) == ""
    session.select_claim(harbour.ids["people"])
    session.select_claim(harbour.ids["wall"])
    assert not row_of(panel, "teh list").field.isVisible()


def test_other_words_stay_while_a_colleagues_comment_comes_before_them(
    qtbot: QtBot, panel: ClaimPanel, session: Session
) -> None:
    row = row_of(panel, "teh list")
    row.change.click()
    qtbot.keyClicks(row.field, " x")
    assert session.workspace is not None
    assert session.path is not None
    (other,) = (each.id for each in comments.of(session.workspace, session.claim) if each.by != "Ana Moreau")
    with Workspace.open(session.path, settings.reviewer("Cyd Sorel")) as there:
        comments.remove(there, other)
    session.notice_outside_changes()
    assert row_of(panel, "teh list").field.text() == "Ask for teh list. x"
    assert row_of(panel, "teh list").field.isVisible()


def wholly_seen(panel: ClaimPanel, field: QLineEdit) -> bool:
    area = panel._scroll.viewport()
    there = QRect(field.mapTo(area, QPoint()), field.size())
    return field.hasFocus() and area.rect().contains(there)


def test_the_line_that_is_typed_into_is_seen(qtbot: QtBot, panel: ClaimPanel, session: Session) -> None:
    panel.resize(620, 320)
    idle(qtbot)
    row = row_of(panel, "teh list")
    row.change.setFocus()
    qtbot.keyClick(row.change, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: wholly_seen(panel, row.field))
    qtbot.keyClicks(row.field, " Now.")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    new = panel._comments.list.field
    qtbot.waitUntil(lambda: wholly_seen(panel, new))
    qtbot.keyClicks(new, "One more.")
    qtbot.keyClick(new, Qt.Key.Key_Return)
    idle(qtbot)
    qtbot.waitUntil(lambda: wholly_seen(panel, new))
