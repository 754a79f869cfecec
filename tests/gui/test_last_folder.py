"""The question for a file opens where the last one of its kind came from."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from workbench.core import settings
from workbench.gui import last_folder
from workbench.gui.ask import Ask


def opens_in(qtbot: QtBot, answer: str = "") -> list[Path]:
    """Where the next question opens; `answer` is typed into it, or it is left."""
    seen: list[Path] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, look)
            return
        seen.append(Path(dialog.directory().absolutePath()))
        if answer:
            dialog.selectFile(answer)
            dialog.accept()
        else:
            dialog.reject()

    QTimer.singleShot(0, look)
    return seen


def test_it_opens_where_the_last_one_came_from(qtbot: QtBot, reviewer: str, tmp_path: Path) -> None:
    desk, team = tmp_path / "desk", tmp_path / "team"
    for folder in (desk, team):
        folder.mkdir()
    (team / "b.claims").write_bytes(b"")
    (desk / "a.claims").write_bytes(b"")
    ask = Ask()
    settings.remember_recent(desk / "a.claims")
    seen = opens_in(qtbot)
    assert ask.other_claims(None) == []
    assert seen == [desk], "beside the file that was open last"
    seen = opens_in(qtbot, str(team / "b.claims"))
    assert ask.other_claims(None) == [team / "b.claims"]
    seen = opens_in(qtbot)
    assert ask.other_claims(None) == []
    assert seen == [team]
    seen = opens_in(qtbot)
    assert ask.articles(None) == []
    assert seen == [desk], "each kind of file has a folder of its own"


def test_a_folder_that_is_gone_is_not_asked_for(reviewer: str, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    last_folder.keep("others", gone / "b.claims")
    assert last_folder.of("others") == str(gone)
    gone.rmdir()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert last_folder.of("others") == documents
