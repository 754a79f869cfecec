"""Wrong letters in the window: the encoding is chosen with what the letters would be, and the article is read again."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from workbench.core import articles, drafts
from workbench.core.errors import UserError
from workbench.core.intake import read
from workbench.gui import background, encodings
from workbench.gui.encoding_dialog import EncodingDialog
from workbench.gui.main_window import MainWindow
from workbench.gui.rereading import Rereading

TEXT = "Café 3 200 €\n\nIl coûte 40 €, dit le maire."


@pytest.fixture
def garbled(filled: MainWindow) -> MainWindow:
    """A window with an article whose encoding was guessed wrong."""
    draft = read.article(data=TEXT.encode("mac_roman"), file_name="ferry.txt", encoding="cp1251")
    changes = filled.session.do(articles.add, drafts.with_claims(draft))
    assert changes is not None
    filled.session.select_article(changes.ids[0])
    return filled


def text(window: MainWindow) -> str:
    workspace = window.session.workspace
    assert workspace is not None
    return articles.text(workspace, articles.get(workspace, window.session.article).text_id)


def test_the_letters_are_seen_before_they_are_taken(garbled: MainWindow, qtbot: QtBot) -> None:
    garbled.dialogs.reread()
    dialog = garbled.findChild(EncodingDialog)
    assert dialog is not None
    dialog.choice.setCurrentIndex(dialog.choice.findData("utf-8"))
    assert not dialog.read_button.isEnabled()
    assert "does not fit" in dialog.preview.toPlainText()
    dialog.choice.setCurrentIndex(dialog.choice.findData("cp1251"))
    assert "Caf\u040b" in dialog.preview.toPlainText()
    dialog.choice.setCurrentIndex(dialog.choice.findData("mac-roman"))
    assert dialog.preview.toPlainText() == "Café 3 200 €\nIl coûte 40 €, dit le maire."
    before = garbled.session.article
    dialog.accept()
    qtbot.waitUntil(lambda: not background.busy() and "coûte" in text(garbled))
    assert garbled.session.article == before
    garbled.session.undo()
    workspace = garbled.session.workspace
    assert workspace is not None
    assert articles.get(workspace, before).versions == 1


def test_a_reading_that_is_stopped_is_no_problem(garbled: MainWindow, qtbot: QtBot) -> None:
    garbled.dialogs.reread()
    dialog = garbled.findChild(EncodingDialog)
    assert dialog is not None
    dialog.choice.setCurrentIndex(dialog.choice.findData("mac-roman"))
    problems: list[UserError] = []
    messages: list[str] = []
    garbled.session.problem.connect(problems.append)
    garbled.session.message.connect(messages.append)
    work = garbled.findChild(Rereading)
    assert work is not None
    work.started.connect(lambda job, _label: job.cancel())
    dialog.accept()
    qtbot.waitUntil(lambda: any("topped" in each for each in messages))
    assert problems == []


def test_letters_that_run_from_the_right_are_shown_there(qtbot: QtBot) -> None:
    data = "قال رئيس البلدية إن المرفأ كلف 412 مليونا.".encode("cp1256")
    draft = read.article(data=data, file_name="port.txt", encoding="cp1252")
    dialog = EncodingDialog(draft)
    qtbot.addWidget(dialog)
    for encoding, side in (("cp1252", "AlignLeft"), ("cp1256", "AlignRight"), ("cp1252", "AlignLeft")):
        dialog.choice.setCurrentIndex(dialog.choice.findData(encoding))
        shown = dialog.preview.document().defaultTextOption().alignment()
        assert shown & Qt.AlignmentFlag[side], encoding


def test_a_document_has_no_encoding_to_choose(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    story = docx.Document()
    story.add_paragraph("The ferry at Orrin carried 3,200 cars a day in 2024.")
    story.save(str(tmp_path / "story.docx"))
    filled.files.importing.take([tmp_path / "story.docx"])
    before = filled.session.article
    qtbot.waitUntil(lambda: filled.session.article != before and not background.busy())
    filled.dialogs.reread()
    assert filled.findChild(EncodingDialog) is None
    assert "letters of this text are certain" in filled.messages.words.text()


def test_every_offered_encoding_can_be_read_and_has_words() -> None:
    for name, shown in encodings.names().items():
        assert "ferry".encode(name).decode(name) == "ferry"
        assert encodings.words(name) == shown
    assert encodings.words("windows-1252") == encodings.words("cp1252")
    assert encodings.words("cp424") == "cp424"
    assert encodings.words("klingon") == "klingon"
