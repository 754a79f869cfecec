"""A Word report that comes back onto the window: shown first, then taken in one step."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.core.returned_report import Desk
from tests.gui.test_importing import drop
from tests.gui.waiting import settle
from workbench.core import articles, claims, comments, history
from workbench.core.report import write
from workbench.gui.main_window import MainWindow
from workbench.gui.report.returned_dialog import ReturnedDialog


def came_back(window: MainWindow, path: Path, qtbot: QtBot) -> ReturnedDialog:
    drop(window, path)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReturnedDialog)))
    settle(qtbot)
    return window.findChildren(ReturnedDialog)[-1]


def test_a_report_that_is_dropped_is_shown_and_taken_as_one_step(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace, path = filled.session.workspace, tmp_path / "harbour.docx"
    assert workspace is not None
    write.write(workspace, path)
    desk = Desk(path.read_bytes())
    desk.write_over("6.4 metres", "4.6 metres")
    desk.comment(90, "Says who?", on="412 million")
    path.write_bytes(desk.sent())
    dialog = came_back(filled, path, qtbot)
    rows = [dialog.model.row(place) for place in range(dialog.model.rowCount())]
    assert [row[0] for row in rows] == ["Reworded", "Comment"]
    assert ("6.4 metres" in rows[0][1], "4.6 metres" in rows[0][2]) == (True, True)
    assert "4.6 metres" in dialog.whole.text()
    assert articles.all(workspace)[0].versions == 1, "nothing is written before it is wanted"
    dialog.take.click()
    settle(qtbot)
    assert articles.all(workspace)[0].versions == 2
    (claim,) = (claim for claim in claims.all(workspace) if claim.comments)
    assert comments.of(workspace, claim.id)[0].text == "[comment by Edda] Says who?"
    history.undo(workspace)
    assert articles.all(workspace)[0].versions == 1
