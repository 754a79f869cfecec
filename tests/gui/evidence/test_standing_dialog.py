"""Saying in the window that a record does not hold, that its source is confidential, or that it must go for good."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.waiting import show
from workbench.core import claims, evidence, links, redact, verdicts
from workbench.core.model import Verdict
from workbench.gui.evidence.card import EvidenceCard
from workbench.gui.evidence.record_view import RecordView
from workbench.gui.evidence.records import RecordsModel
from workbench.gui.evidence.redact_dialog import RedactDialog
from workbench.gui.evidence.standing_dialog import StandingDialog
from workbench.gui.session import Session


@pytest.fixture
def view(qtbot: QtBot, session: Session, harbour: Harbour) -> RecordView:
    """The minutes, on which the claim about the wall rests."""
    assert session.workspace is not None
    session.do(verdicts.give, (harbour.ids["wall"],), Verdict.SOURCED)
    made = RecordView(session)
    read_again(made, session, harbour)
    show(qtbot, made)
    return made


def read_again(view: RecordView, session: Session, harbour: Harbour) -> None:
    assert session.workspace is not None
    view.show_record(evidence.get(session.workspace, harbour.minutes))


def test_it_says_what_leans_on_it_and_is_written_by_keyboard_alone(
    qtbot: QtBot, view: RecordView, session: Session, harbour: Harbour
) -> None:
    view.holds.setFocus()
    qtbot.keyClick(view.holds, Qt.Key.Key_Space)
    dialog = view.findChild(StandingDialog)
    assert dialog is not None
    assert dialog.list.count() == 1
    assert not dialog.accept_button.isEnabled(), "a reason is needed"
    qtbot.keyClicks(dialog.reason, "The council took them back.")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    workspace = session.workspace
    assert workspace is not None
    claim = claims.get(workspace, harbour.ids["wall"])
    resting = [given for given in claim.verdicts if given.verdict in (Verdict.SOURCED, Verdict.CONTESTED)]
    assert resting
    assert all(given.lost_evidence for given in resting)
    read_again(view, session, harbour)
    assert "The council took them back." in view.notices.words.text()
    card = EvidenceCard()
    qtbot.addWidget(card)
    card.show_link(links.of(workspace, claim.id)[0], read_only=False)
    assert "Withdrawn" in card.notices.words.text()
    assert "Withdrawn" in card.accessibleName()
    session.undo()
    assert not any(given.stale for given in claims.get(workspace, claim.id).verdicts)


def test_another_record_takes_its_place(
    qtbot: QtBot, view: RecordView, session: Session, harbour: Harbour
) -> None:
    new = session.do(evidence.add_url, "https://saltgate.example/2", title="Minutes, corrected")
    assert new is not None
    assert session.workspace is not None
    dialog = StandingDialog(session, harbour.minutes, view)
    dialog.kinds.buttons()[2].click()
    dialog.successor.setCurrentIndex(dialog.successor.findData(new.ids[0]))
    dialog.reason.setText("They printed them again.")
    dialog.accept_button.click()
    linked = [link.evidence.id for link in links.of(session.workspace, harbour.ids["wall"])]
    assert linked == [harbour.minutes, new.ids[0]]
    read_again(view, session, harbour)
    assert "Minutes, corrected" in view.notices.words.text()
    session.undo()
    assert [link.evidence.id for link in links.of(session.workspace, harbour.ids["wall"])] == [
        harbour.minutes
    ]
    assert evidence.get(session.workspace, harbour.minutes).stood is None


def test_a_confidential_record_has_a_lock_and_keeps_its_name_here(
    qtbot: QtBot, view: RecordView, session: Session, harbour: Harbour
) -> None:
    view.fields["confidential"].setText("a clerk of the council")
    view.fields["confidential"].editingFinished.emit()
    assert session.workspace is not None
    record = evidence.get(session.workspace, harbour.minutes)
    assert record.confidential == "a clerk of the council"
    read_again(view, session, harbour)
    assert "a clerk of the council" in view.notices.words.text()
    assert view._title.text().find(record.title) >= 0
    model = RecordsModel()
    model.show([record])
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Confidential" in told


def test_redacting_needs_a_reason_and_the_word(
    qtbot: QtBot, view: RecordView, session: Session, harbour: Harbour
) -> None:
    assert session.workspace is not None
    dialog = RedactDialog(session, redact.prospect(session.workspace, harbour.minutes), view)
    dialog.fields.setChecked(True)
    dialog.reason.setText("A court ordered it.")
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.typed, "Redact")
    assert dialog.accept_button.isEnabled()
    dialog.accept_button.click()
    record = evidence.get(session.workspace, harbour.minutes)
    assert (record.title, record.sha256) == ("", "")
    read_again(view, session, harbour)
    assert "A court ordered it." in view.notices.words.text()
    assert not view.preview.isEnabled()
    assert not view._text.toPlainText(), "what is gone is not on screen either"
