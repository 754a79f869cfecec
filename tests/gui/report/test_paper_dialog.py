"""Entering a paper copy in the window."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.core import claims, history, verdicts
from workbench.core.report import build, paper_copy
from workbench.gui.report.paper_dialog import PaperDialog
from workbench.gui.session import Session


def test_what_was_typed_is_there_again_until_it_is_given(session: Session, qtbot: QtBot) -> None:
    workspace, path = session.workspace, session.path
    assert workspace is not None
    assert path is not None
    report = build.build(workspace, article=session.article, generated_at="2026-11-22T12:00:00Z")
    code = paper_copy.values(report)["sections"][0]["code"]
    dialog = PaperDialog(session)
    show(qtbot, dialog)
    dialog.code.setText(code)
    dialog.lines.setPlainText("1 u Asked\n2 s")
    dialog.reject()
    dialog = PaperDialog(session)
    show(qtbot, dialog)
    assert (dialog.code.text(), dialog.lines.toPlainText()) == (code, "1 u Asked\n2 s")
    qtbot.waitUntil(dialog.give.isEnabled)
    dialog.lines.setPlainText("1 u Asked twice.")
    session.close()  # at once, as when the window is closed
    assert session.open(path)
    dialog = PaperDialog(session)
    show(qtbot, dialog)
    assert dialog.lines.toPlainText() == "1 u Asked twice."
    qtbot.waitUntil(dialog.give.isEnabled)
    dialog.give.click()
    assert PaperDialog(session).code.text() == ""


def test_marks_are_shown_while_they_are_typed_and_given_in_one_step(session: Session, qtbot: QtBot) -> None:
    workspace = session.workspace
    assert workspace is not None
    report = build.build(workspace, article=session.article, generated_at="2026-11-22T12:00:00Z")
    code = paper_copy.values(report)["sections"][0]["code"]
    chosen = [claim for claim in claims.all(workspace) if claim.article == session.article]
    dialog = PaperDialog(session)
    show(qtbot, dialog)
    dialog.code.setText("7KQ2-M9XD")
    qtbot.waitUntil(lambda: "No state of this article" in dialog.says.text())
    dialog.code.setText(code.lower().replace("-", " "))
    dialog.initials.setText("AB")
    dialog.lines.setPlainText("1-2 u Asked twice.\n9999 s")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    assert [dialog.model.row(place)[1] for place in range(2)] == [claim.quote for claim in chosen[:2]]
    assert "There is no statement 9999" in dialog.model.row(2)[3]
    assert "Line 2: There is no statement 9999" in dialog.says.text()
    assert not dialog.give.isEnabled()
    dialog.lines.setPlainText("1-2 u Asked twice.")
    qtbot.waitUntil(dialog.give.isEnabled)
    assert dialog.model.row(0)[3] == "Unverified"
    dialog.give.click()
    assert dialog.result() == PaperDialog.DialogCode.Accepted
    for claim in chosen[:2]:
        given = verdicts.mine(workspace, claim.id)
        assert given is not None
        assert (given.verdict, given.reason) == ("unverified", "Asked twice. (from paper, initials AB)")
    history.undo(workspace)
    assert [claims.get(workspace, claim.id).verdict for claim in chosen[:2]] == [
        each.verdict for each in chosen[:2]
    ]


def test_ctrl_return_gives_what_was_just_typed(session: Session, qtbot: QtBot) -> None:
    workspace = session.workspace
    assert workspace is not None
    report = build.build(workspace, article=session.article, generated_at="2026-11-22T12:00:00Z")
    chosen = [claim for claim in claims.all(workspace) if claim.article == session.article]
    dialog = PaperDialog(session)
    show(qtbot, dialog)
    dialog.code.setText(paper_copy.values(report)["sections"][0]["code"])
    dialog.lines.setFocus()
    press = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.lines, "1 q")
    qtbot.keyClick(dialog.lines, *press)
    assert dialog.isVisible(), "there is no such letter"
    dialog.lines.setPlainText("")
    qtbot.keyClicks(dialog.lines, "1 u")
    qtbot.keyClick(dialog.lines, *press)
    assert dialog.result() == PaperDialog.DialogCode.Accepted
    given = verdicts.mine(workspace, chosen[0].id)
    assert given is not None
    assert given.verdict == "unverified"
