"""The panel of the claim under review, over a real file."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.harbour import QUOTES, Harbour
from tests.gui.waiting import show
from workbench.core import claims, comments, evidence, history, links, unfinished, verdicts
from workbench.core.errors import UserError
from workbench.core.model import EvidenceDraft, Stance, Verdict
from workbench.core.unfinished import Typed
from workbench.gui.evidence.add_dialog import AddDialog
from workbench.gui.evidence.claim_panel import ClaimPanel
from workbench.gui.evidence.record_dialog import RecordDialog
from workbench.gui.session import Session


@pytest.fixture
def panel(qtbot: QtBot, session: Session, harbour: Harbour) -> ClaimPanel:
    panel = ClaimPanel(session)
    session.select_claim(harbour.ids["wall"])
    show(qtbot, panel, 620, 900)
    return panel


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def _whole_in_view(field: QWidget) -> bool:
    return field.visibleRegion().boundingRect() == field.rect() and field.width() > 0


def _cards(panel: ClaimPanel) -> list[str]:
    return [_plain(card._title.text()) for card in panel.linked.cards if card.isVisible()]


def test_it_shows_the_claim_its_verdict_reason_and_evidence(panel: ClaimPanel) -> None:
    assert _plain(panel._head.about.text()) == "Claim 4  ·  Ines Aldana, quoted  ·  paragraph 2"
    assert _plain(panel._head.statement.text()) == f"“{QUOTES['wall']}”"
    assert panel._head.agreement.text() == "2 reviewers agree"
    assert [button.verdict for button in panel.verdict.buttons if button.isChecked()] == [Verdict.CONTESTED]
    assert panel.reason.toPlainText() == "Minutes say otherwise."
    assert _cards(panel) == ["Hearing minutes"]
    card = panel.linked.cards[0]
    assert card._stance.text() == "Contradicts"
    assert "page 4" in _plain(card._about.text())
    assert "kept in this file" in card._about.text()


def test_a_click_marks_and_a_click_on_the_same_takes_it_back(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(panel.verdict.buttons[0], left)
    mine = verdicts.mine(session.workspace, harbour.ids["wall"])
    assert mine is not None
    assert mine.verdict is Verdict.SOURCED
    session.select_claim(harbour.ids["wall"])
    qtbot.mouseClick(panel.verdict.buttons[0], left)
    mine = verdicts.mine(session.workspace, harbour.ids["wall"])
    assert mine is None or mine.verdict is Verdict.OPEN
    assert not any(button.isChecked() for button in panel.verdict.buttons)


def test_a_reason_is_one_undo_step(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    panel.focus_reason()
    panel.reason.selectAll()
    qtbot.keyClicks(panel.reason, "Asked the town hall.")
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.reason, Qt.Key.Key_Escape)
    mine = verdicts.mine(session.workspace, harbour.ids["wall"])
    assert mine is not None
    assert mine.reason == "Asked the town hall."
    session.do(history.undo)
    assert panel.reason.toPlainText() == "Minutes say otherwise."


def test_words_typed_and_not_left_are_written_before_the_claim_changes(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    panel.focus_reason()
    panel.reason.selectAll()
    qtbot.keyClicks(panel.reason, "Halfway")
    session.select_claim(harbour.ids["budget"])
    mine = verdicts.mine(session.workspace, harbour.ids["wall"])
    assert mine is not None
    assert mine.reason == "Halfway"
    assert panel.reason.toPlainText() == ""


def test_disagreement_shows_both_reviewers_with_reasons(
    panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["arabic"])
    assert panel._head.agreement.text() == "2 reviewers disagree"
    rows = [row for row in panel._verdicts._rows if row.isVisible()]
    assert {(_plain(row._name.text()), _plain(row._reason.text())) for row in rows} == {
        ("Ana Moreau", "Minutes say otherwise."),
        ("Jonas Okafor", "The plan says 6.4."),
    }


def test_restated_wording_kind_and_speaker_are_edited(
    qtbot: QtBot, panel: ClaimPanel, session: Session
) -> None:
    assert session.workspace is not None
    details = panel._wording.details
    details.restated.setText("Nobody in Saltgate was asked about the wall.")
    details.restated.editingFinished.emit()
    details._speaker.setText("The league")
    details._speaker.editingFinished.emit()
    details._kind.setCurrentIndex(details._kind.findData("event"))
    details._kind.activated.emit(details._kind.currentIndex())
    claim = claims.get(session.workspace, session.claim)
    assert (claim.restated, claim.kind) == ("Nobody in Saltgate was asked about the wall.", "event")
    assert claim.speaker is not None
    assert claim.speaker.name == "The league"
    assert _plain(panel._head.statement.text()) == "Nobody in Saltgate was asked about the wall."


def test_quantities_are_chips_that_say_what_was_read(
    panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["budget"])
    tags = [(_plain(tag.text()), tag.toolTip()) for tag in panel._head.tags._tags if tag.isVisible()]
    assert tags[0] == ("Statistic", "")
    assert tags[1][0] == "412 million crowns"
    assert tags[1][1].endswith("SEK")


def test_a_comment_is_added_and_shown(qtbot: QtBot, panel: ClaimPanel, session: Session) -> None:
    assert session.workspace is not None
    field = panel._comments.list.field
    qtbot.keyClicks(field, "Ask for the list.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [comment.text for comment in comments.of(session.workspace, session.claim)] == [
        "Ask for the list."
    ]
    assert field.text() == ""
    assert _plain(panel._comments.list.rows[0].words.text()) == "Ask for the list."


def test_what_a_key_asks_for_is_brought_into_view_and_escape_leaves_it(
    qtbot: QtBot, panel: ClaimPanel
) -> None:
    panel.resize(620, 320)
    panel.focus_details()
    qtbot.waitUntil(lambda: _whole_in_view(panel._wording.details._speaker))
    panel.resize(620, 260)
    for enter in (panel.focus_details, panel.focus_comment, panel.focus_verdict):
        enter()
        field = panel.focusWidget()
        assert field is not None
        qtbot.waitUntil(lambda field=field: _whole_in_view(field))
        with qtbot.waitSignal(panel.left):
            qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_a_comment_that_is_not_sent_waits_with_its_claim(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    field = panel._comments.list.field
    qtbot.keyClicks(field, "Half a thou")
    session.select_claim(harbour.ids["budget"])
    assert field.text() == ""
    session.select_claim(harbour.ids["wall"])
    assert field.text() == "Half a thou"
    panel.setFocus()
    panel.focus_comment()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "ght")
    assert field.text() == "Half a thought", "one goes on where one was"


def test_unlink_takes_the_card_away_and_undo_brings_it_back(panel: ClaimPanel, session: Session) -> None:
    panel.linked.cards[0]._unlink.trigger()
    assert _cards(panel) == []
    assert panel.linked.nothing.isVisible()
    session.do(history.undo)
    assert _cards(panel) == ["Hearing minutes"]


def test_a_quote_that_is_not_in_the_file_is_said_so(
    panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    session.do(links.link, session.claim, harbour.minutes, stance=Stance.SUPPORTS, quote="140 persons signed")
    words = [card._check._words.text() for card in panel.linked.cards if card.isVisible()]
    assert words == [
        "The quote is in the kept file, letter by letter",
        "The quote is not in the kept file",
    ]


def test_a_card_says_that_its_quote_stands_on_another_page(
    qtbot: QtBot, panel: ClaimPanel, session: Session
) -> None:
    draft = EvidenceDraft(
        b"x", "application/pdf", "plan.pdf", text="A plan.\n\nThe wall was built.", pages=(0, 9)
    )
    kept = session.do(evidence.add, draft)
    assert kept is not None
    for page in ("1", "2"):
        session.do(links.link, session.claim, kept.ids[0], quote="The wall was built", page=page)
    marks = [card._check._words for card in panel.linked.cards[-2:]]
    qtbot.waitUntil(lambda: "The quote stands on page 2" in marks[0].text())
    assert marks[1].text() == "The quote is in the kept file, letter by letter"


def test_a_dropped_file_opens_the_dialog_and_is_linked(
    qtbot: QtBot, panel: ClaimPanel, session: Session, tmp_path: Path
) -> None:
    assert session.workspace is not None
    file = tmp_path / "list.txt"
    file.write_text("The list of March holds 84 names.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(50, 50), *how))
    QApplication.sendEvent(panel, QDropEvent(QPointF(50, 50), *how))
    dialog = panel.findChild(AddDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.link.quote.setPlainText("84 names")
    dialog.save()
    linked = links.of(session.workspace, session.claim)
    assert [(link.evidence.file_name, link.quote) for link in linked][-1] == ("list.txt", "84 names")
    assert linked[-1].quote_check == "exact"


def test_an_empty_session_says_what_to_do(panel: ClaimPanel, session: Session) -> None:
    session.select_claim("")
    assert panel._stack.currentIndex() == 0
    session.close()
    assert panel._stack.currentIndex() == 0


def test_words_typed_and_not_left_are_written_before_the_file_closes(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    panel.focus_reason()
    panel.reason.selectAll()
    qtbot.keyClicks(panel.reason, "Last words")
    session.close()
    assert session.open(harbour.path)
    assert session.workspace is not None
    mine = verdicts.mine(session.workspace, harbour.ids["wall"])
    assert mine is not None
    assert mine.reason == "Last words"


def test_a_reason_that_cannot_be_written_now_is_written_later(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    session.problem.disconnect()
    panel.focus_reason()
    panel.reason.selectAll()
    session.set_busy(True)
    qtbot.keyClicks(panel.reason, "Kept")
    panel.save_pending()
    session.set_busy(False)

    def is_kept() -> bool:
        mine = session.workspace and verdicts.mine(session.workspace, harbour.ids["wall"])
        return mine is not None and mine.reason == "Kept"

    qtbot.waitUntil(is_kept)
    assert panel.reason.toPlainText() == "Kept"


def test_a_reason_that_was_refused_stays_where_it_was_typed(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    problems: list[UserError] = []
    session.problem.disconnect()
    session.problem.connect(problems.append)
    panel.focus_reason()
    qtbot.keyClicks(panel.reason, " Kept")
    typed = "Minutes say otherwise. Kept"
    other = sqlite3.connect(harbour.path)
    other.execute("BEGIN IMMEDIATE")  # another program writes, and does not come to an end
    session.workspace.connection.execute("PRAGMA busy_timeout = 0")
    restated = panel._wording.details.restated
    restated.clear()
    qtbot.keyClicks(restated, "In other words")
    panel.save_pending()
    assert problems
    panel.refresh()
    assert (panel.reason.toPlainText(), restated.text()) == (typed, "In other words")
    session.select_claim(harbour.ids["people"])
    assert panel.reason.toPlainText() != typed
    assert restated.text() != "In other words"
    other.close()
    session.select_claim(harbour.ids["wall"])
    assert (panel.reason.toPlainText(), restated.text()) == (typed, "In other words"), "back with their claim"
    panel.save_pending()
    mine = verdicts.mine(session.workspace, harbour.ids["wall"])
    assert mine is not None
    assert mine.reason == typed
    assert claims.get(session.workspace, harbour.ids["wall"]).restated == "In other words"


def test_what_is_being_typed_survives_a_crash(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    workspace, wall = session.workspace, harbour.ids["wall"]
    assert workspace is not None
    for field, words in (
        (panel._wording.details.restated, "Nobody was as"),
        (panel._wording.details._speaker, " of the lea"),
        (panel._comments.list.field, "Half a thou"),
    ):
        qtbot.keyClicks(field, words)
    half = dict(
        zip(list(Typed)[1:4], ("Nobody was as", "Ines Aldana of the lea", "Half a thou"), strict=True)
    )
    qtbot.waitUntil(lambda: {typed: unfinished.of(workspace, wall, typed) for typed in half} == half)
    workspace.close()  # as if the program had ended here: nothing more is written
    session.workspace = session._lock = None
    assert session.open(harbour.path)
    assert session.workspace is not None
    session.select_claim(wall)
    claim = claims.get(session.workspace, wall)
    assert (claim.restated, claim.speaker and claim.speaker.name) == tuple(half.values())[:2]
    assert panel._comments.list.field.text() == "Half a thou"
    assert comments.of(session.workspace, wall) == []
    qtbot.keyClick(panel._comments.list.field, Qt.Key.Key_Return)
    assert [each.text for each in comments.of(session.workspace, wall)] == ["Half a thou"]
    assert [unfinished.of(session.workspace, wall, typed) for typed in Typed] == [""] * len(Typed)


def test_what_one_was_typing_is_neither_lost_nor_anybody_elses_when_another_signs_in(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    wall = harbour.ids["wall"]
    field = panel._comments.list.field
    qtbot.keyClicks(field, "Half a thou")
    panel.focus_reason()
    qtbot.keyClicks(panel.reason, " Ana's.")
    session.sign_in("Noor Haddad")
    assert (field.text(), panel.reason.toPlainText()) == ("", "")
    session.select_claim(harbour.ids["budget"])
    session.select_claim(wall)
    assert session.workspace is not None
    said = [(each.reviewer, each.reason) for each in claims.get(session.workspace, wall).verdicts]
    assert ("Ana Moreau", "Minutes say otherwise. Ana's.") in said
    assert "Noor Haddad" not in dict(said)
    assert field.text() == ""
    session.sign_in("Ana Moreau")
    assert field.text() == "Half a thou"
    session.close()
    assert session.open(harbour.path)
    session.select_claim(wall)
    assert field.text() == "Half a thou"
    assert comments.of(session.workspace, wall) == []


def test_it_says_that_a_verdict_is_for_several_claims(
    panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    session.set_selection((harbour.ids["wall"], harbour.ids["budget"]))
    assert panel._head.several.isVisible()
    assert "2 claims" in panel._head.several.text()
    session.select_claim(harbour.ids["budget"])
    assert not panel._head.several.isVisible()


def test_a_dropped_address_is_offered_as_one(panel: ClaimPanel) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://saltgate.example/18")])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(50, 50), *how))
    QApplication.sendEvent(panel, QDropEvent(QPointF(50, 50), *how))
    dialog = panel.findChild(AddDialog)
    assert dialog is not None
    assert dialog.source.url.text() == "https://saltgate.example/18"
    assert dialog.save_button.isEnabled()


def test_details_follow_an_edit_and_close_when_the_record_goes(
    qtbot: QtBot, panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    panel.linked.cards[0].open_wanted.emit(harbour.minutes)
    dialog = panel.findChild(RecordDialog)
    assert dialog is not None
    session.do(evidence.edit, harbour.minutes, title="Minutes of March")
    assert _plain(dialog.view._title.text()) == "Minutes of March"
    with qtbot.waitSignal(dialog.accepted):
        session.do(evidence.remove, harbour.minutes)
