"""Interviews, calculations and what is in the clipboard become evidence by keyboard, and are offered to the claim at hand."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.waiting import show
from workbench.core import calculations, evidence, history, interviews, links, unfinished
from workbench.core.errors import WrongUse
from workbench.core.interviews import Interview
from workbench.core.unfinished import Typed
from workbench.gui.evidence import clipboard
from workbench.gui.evidence.add_dialog import AddDialog
from workbench.gui.evidence.calculation_dialog import CalculationDialog
from workbench.gui.evidence.interview_dialog import NEW, InterviewDialog
from workbench.gui.evidence.library import EvidenceLibrary
from workbench.gui.evidence.record_view import RecordView
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session
from workbench.gui.widgets import Choice


def _mime(text: str = "", image: QImage | None = None, urls: list[QUrl] | None = None) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if image is not None:
        data.setImageData(image)
    if urls:
        data.setUrls(urls)
    return data


def _image() -> QImage:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    return image


def test_an_interview_is_kept_and_offered_to_the_claim(filled: MainWindow, qtbot: QtBot) -> None:
    filled.actions_.by_name["interview"].trigger()
    dialog = filled.findChild(InterviewDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.save()
    assert "needs the name" in dialog.error.text()
    qtbot.keyClicks(dialog.person, "Ines Aldana")
    dialog.said.setPlainText("Nobody was hurt in the fire.")
    qtbot.keyClick(dialog.said, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: filled.findChild(AddDialog) is not None)
    linking = filled.findChild(AddDialog)
    assert linking is not None
    linking.link.quote.setPlainText("Nobody was hurt")
    linking.save()
    workspace = filled.session.workspace
    assert workspace is not None
    (link,) = links.of(workspace, filled.session.claim)
    assert (link.evidence.title, link.quote_check) == ("Interview with Ines Aldana", "exact")


def test_what_was_typed_of_an_interview_survives_a_crash_and_is_not_thrown_away_unasked(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = session.workspace
    assert workspace is not None
    dialog = InterviewDialog(session)
    show(qtbot, dialog)
    dialog.reached.setCurrentIndex(2)
    qtbot.keyClicks(dialog.said, "Nobody was hu")
    qtbot.waitUntil(lambda: "Nobody was hu" in unfinished.of(workspace, NEW, Typed.INTERVIEW))
    again = InterviewDialog(session)  # as after a crash: the first one never heard of its end
    show(qtbot, again)
    assert again.said.toPlainText() == "Nobody was hu"
    assert again.reached.currentIndex() == 2
    assert again.date.text() == dialog.date.text()

    def stay(box: QMessageBox) -> int:
        box.buttons()[box.buttons().index(box.defaultButton())].click()
        return 0

    def go(box: QMessageBox) -> int:
        next(each for each in box.buttons() if each is not box.defaultButton()).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    again.reject()
    assert again.isVisible()
    monkeypatch.setattr(QMessageBox, "exec", go)
    again.reject()
    assert not again.isVisible()
    assert unfinished.of(workspace, NEW, Typed.INTERVIEW) == ""
    dialog.person.setText("Ines Aldana")
    dialog.save()
    assert unfinished.of(workspace, NEW, Typed.INTERVIEW) == "", "it is a record now"
    monkeypatch.undo()
    empty = InterviewDialog(session)
    show(qtbot, empty)
    assert empty.said.toPlainText() == empty.person.text() == ""
    empty.reject()
    assert not empty.isVisible(), "nothing was typed, nothing is asked"


def test_what_is_known_of_an_interview_is_corrected_in_its_record(qtbot: QtBot, harbour: Harbour) -> None:
    session = Session()
    assert session.open(harbour.path)
    workspace = session.workspace
    assert workspace is not None
    kept = session.do(interviews.add, Interview("Ines Aldana", "2026-11-20", "Nobody was hurt."))
    assert kept is not None
    view = RecordView(session)
    qtbot.addWidget(view)
    view.show_record(evidence.get(workspace, kept.ids[0]))
    assert (view._labels["author"].text(), view._labels["published"].text()) == ("Person", "Day")
    refused: list[str] = []
    session.problem.connect(lambda problem: refused.append(str(problem)))
    for words, stays in (("last week", "2026-11-20"), ("2026-11-21", "2026-11-21")):
        view.fields["published"].setText(words)
        view.fields["published"].editingFinished.emit()
        assert view.fields["published"].text() == stays
    assert len(refused) == 1
    terms = view.details.fields["terms"]
    assert isinstance(terms, Choice)
    terms.setFocus()
    qtbot.keyClick(terms, Qt.Key.Key_Down)
    record = evidence.get(workspace, kept.ids[0])
    assert (record.published, record.details["terms"]) == ("2026-11-21", "on background")
    session.close()


def test_a_number_is_worked_out_while_typing_and_again_later(
    qtbot: QtBot, session: Session, harbour: Harbour
) -> None:
    workspace = session.workspace
    assert workspace is not None
    dialog = CalculationDialog(session)
    qtbot.addWidget(dialog)
    for row, words in zip(
        dialog.rows,
        (("old", "310", "million", "Hearing minutes"), ("new", "412", "", "budget")),
        strict=False,
    ):
        for field, text in zip(row, words, strict=True):
            field.setText(text)
    assert len(dialog.rows) == 3
    dialog.formula.setText("round(change(old, new), 1")
    assert "cannot be read" in dialog.shown.text()
    dialog.formula.setText("round(change(old, new), 1)")
    dialog.unit.setText("%")
    assert "= 32.9 %" in dialog.shown.text()
    dialog.save()
    record = evidence.get(workspace, dialog.kept)
    made = calculations.of(record)
    assert made is not None
    assert [(each.source, each.evidence) for each in made.inputs] == [
        ("Hearing minutes", harbour.minutes),
        ("budget", ""),
    ]
    again = CalculationDialog(session, record)
    qtbot.addWidget(again)
    assert [(each.name, each.evidence) for each in again.inputs()] == [("old", harbour.minutes), ("new", "")]
    again.rows[1][1].setText("465")
    again.save()
    assert evidence.get(workspace, dialog.kept).details["result"] == "50"
    session.do(history.undo)
    assert evidence.get(workspace, dialog.kept).details["result"] == "32.9"


def test_what_a_dialog_says_is_not_said_again_behind_it(filled: MainWindow, qtbot: QtBot) -> None:
    filled.records.calculation()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CalculationDialog)
    dialog.save()
    assert "Write a formula" in dialog.error.text()
    assert filled.messages.isHidden()
    dialog.reject()
    filled.session.problem.emit(WrongUse("Not in the file."))
    assert filled.messages.isVisible()


def test_what_is_in_the_clipboard(qapp: QApplication, tmp_path) -> None:
    assert clipboard.of(_mime(urls=[QUrl.fromLocalFile(str(tmp_path))])).paths == (tmp_path,)
    assert clipboard.of(_mime(" https://example.org/a ")).url == "https://example.org/a"
    pasted = clipboard.of(_mime("Some words.", _image()))
    kept = clipboard.draft(pasted)
    assert (kept.media_type, kept.file_name.startswith("Pasted image 20")) == ("image/png", True)
    assert QImage.fromData(kept.data).size() == _image().size()
    words = clipboard.draft(clipboard.of(_mime("渡船 \U0001f6a2\r\n\r\nzwei")))
    assert (words.media_type, words.text) == ("text/plain", "渡船 \U0001f6a2\n\nzwei")
    with pytest.raises(WrongUse, match="clipboard"):
        clipboard.of(_mime(" \n"))


def test_ctrl_v_keeps_it_in_the_library(qtbot: QtBot, session: Session) -> None:
    library = EvidenceLibrary(session)
    show(qtbot, library)
    library.list.setFocus()
    QGuiApplication.clipboard().setMimeData(_mime("Forty households answered."))
    qtbot.keyClick(library.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: library.model.rowCount() == 2)
    chosen = library._chosen()
    assert chosen is not None
    assert chosen.title.startswith("Pasted text 20")
    assert library.view._text.toPlainText() == "Forty households answered."


def test_ctrl_v_on_the_claim_links_it(filled: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(_mime(image=_image()))
    filled.actions_.by_name["paste-evidence"].trigger()
    dialog = filled.findChild(AddDialog)
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    QGuiApplication.clipboard().setMimeData(_mime("https://example.org/page"))
    dialog.paste()
    source = dialog.source.source()
    assert source is not None
    assert source.url == "https://example.org/page"
    dialog.save()
    workspace = filled.session.workspace
    assert workspace is not None
    (link,) = links.of(workspace, filled.session.claim)
    assert link.evidence.url == "https://example.org/page"
