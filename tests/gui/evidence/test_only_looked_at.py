"""Who only looks at a claim or a record writes nothing, whatever the fields make of what is kept."""

from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from workbench.core import claims, details, evidence, history, references, verdicts
from workbench.core.model import Reference, Verdict
from workbench.gui.evidence.claim_panel import ClaimPanel
from workbench.gui.evidence.record_view import RecordView
from workbench.gui.session import Session

LONG = "w" * 40_000
"""More than a field of one line takes."""


def test_a_reason_stays_as_it_was_given(qtbot: QtBot, session: Session, harbour: Harbour) -> None:
    """Written anew, the verdict would be for the present words: a stale one would count again, and nobody had looked."""
    workspace, claim = session.workspace, harbour.ids["wall"]
    reason = "« 5\u00a0000 » stand there\u2028in the first\u2029and in the last line"
    assert workspace is not None
    session.do(verdicts.give, [claim], Verdict.SOURCED, reason)
    about = claims.get(workspace, claim)
    session.do(claims.move, claim, about.start, about.end - 1)
    panel = ClaimPanel(session)
    qtbot.addWidget(panel)
    head = history.head(workspace)
    for each in (claim, harbour.ids["budget"], claim):
        session.select_claim(each)
    panel.save_pending()
    assert history.head(workspace) == head
    mine = verdicts.mine(workspace, claim)
    assert mine is not None
    assert (mine.reason, mine.stale) == (reason, True)


def test_a_record_stays_as_it_is(qtbot: QtBot, session: Session) -> None:
    workspace = session.workspace
    assert workspace is not None
    long = Reference("Long", note=LONG, details={"type": "book", "title": "Long", "abstract": LONG})
    spaced = Reference("Spaced ", publisher=" Press", details={"type": "book", "publisher-place": " Oslo "})
    session.do(references.add, (long, spaced))
    records = evidence.all(workspace)
    view = RecordView(session)
    qtbot.addWidget(view)
    head = history.head(workspace)
    for record in (*records, records[0]):
        view.show_record(record)
    assert history.head(workspace) == head
    mended = next(each for each in records if each.title == "Long")
    view.show_record(mended)
    view.fields["publisher"].setText("Mended")
    abstract = view.details.fields["abstract"]
    abstract.clear()
    view.show_record(records[0])
    now = evidence.get(workspace, mended.id)
    assert (now.publisher, now.note) == ("Mended", LONG)
    assert "abstract" not in {name for name, _label, _text in details.rows(now)}


def test_what_came_meanwhile_is_not_written_over(qtbot: QtBot, session: Session) -> None:
    """By somebody whose keyboard is in the field, and who types nothing."""
    workspace = session.workspace
    assert workspace is not None
    about = Reference("Old", details={"type": "book", "title": "Old", "edition": "1"})
    record = references.add(workspace, (about,)).ids[0]
    view = RecordView(session)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.show_record(evidence.get(workspace, record))
    for field, edited in ((view.fields["title"], {}), (view.details.fields["edition"], {"edition": "2"})):
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        details.edit(workspace, record, edited, **({} if edited else {"title": "New"}))
        view.show_record(evidence.get(workspace, record))
        head = history.head(workspace)
        field.clearFocus()
        assert history.head(workspace) == head
    assert view.fields["title"].text() == "New"
    assert evidence.get(workspace, record).details["edition"] == "2"
