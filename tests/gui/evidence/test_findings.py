"""The checks of the article in the panel of the claim that they stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui import accessible
from tests.gui.waiting import show
from workbench.core import articles, claims, evidence_lint, links, lint, settings, unfinished
from workbench.core.errors import UserError
from workbench.core.model import ArticleDraft, EvidenceDraft, Kind, Proposal, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.unfinished import Typed
from workbench.gui import theme, writer_lock
from workbench.gui.evidence.claim_panel import ClaimPanel
from workbench.gui.evidence.finding_list import MOST, FindingList, FindingRow
from workbench.gui.session import Session

TEXT = "It closed on Wednesday, 15 December 2015.\n\nOf the crew 12 of 40 sailors (40 percent) left.\n\nIt rained."


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    theme.apply(qapp, "light")
    settings.change(reviewer="Ana Moreau")
    path = tmp_path / "crew.claims"
    with Workspace.create(path, settings.reviewer("Ana Moreau")) as workspace:
        spans = [(TEXT.index(words), TEXT.index(words) + len(words)) for words in TEXT.split("\n\n")]
        proposals = tuple(Proposal(*span, Kind.FACT, None, (), 0.5, (), "test 1") for span in spans)
        articles.add(
            workspace, ArticleDraft(TEXT, b"", "text/plain", "h", language="en", proposals=proposals)
        )
    session = Session()
    problems: list[UserError] = []
    session.problem.connect(problems.append)
    assert session.open(path)
    yield session
    session.close()
    assert not problems, problems


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> ClaimPanel:
    panel = ClaimPanel(session)
    show(qtbot, panel, 620, 900)
    select(session, 1)
    qtbot.waitUntil(lambda: bool(rows(panel)))
    return panel


def select(session: Session, number: int) -> None:
    assert session.workspace is not None
    session.select_claim(claims.resolve(session.workspace, f"#{number}"))


def rows(panel: ClaimPanel) -> list[FindingRow]:
    return [row for row in panel._article_checks.list.rows if row.isVisible()]


def test_each_claim_shows_its_own_findings_with_the_computation(panel: ClaimPanel, session: Session) -> None:
    (row,) = rows(panel)
    assert row.message.text() == "Error: 2015-12-15 is a Tuesday, not a Wednesday."
    select(session, 2)
    (row,) = rows(panel)
    assert row.message.text() == "Warning: 12 of 40 is 30 percent, not 40 percent."
    assert row.how.text().startswith("12 / 40")
    select(session, 3)
    assert rows(panel) == []
    assert not panel._article_checks.isVisible()


def test_checks_that_come_for_a_claim_that_was_just_taken_away_are_left(
    panel: ClaimPanel, session: Session
) -> None:
    """A large undo writes on the worker, and the panel hears of it afterwards."""
    workspace = session.workspace
    assert workspace is not None
    text_id = claims.get(workspace, session.claim).text_id
    changes = claims.remove(workspace, [session.claim])
    panel._checked.ready.emit(text_id)
    assert session.claim in changes.ids


def test_a_finding_is_muted_with_a_reason_and_heard_again(
    qtbot: QtBot, panel: ClaimPanel, session: Session
) -> None:
    assert session.workspace is not None
    (row,) = rows(panel)
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert [finding.muted for finding in lint.findings(session.workspace)] == ["", ""]
    qtbot.keyClicks(row.reason, "As the letter has it.")
    qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert [finding.muted for finding in lint.findings(session.workspace)] == ["As the letter has it.", ""]
    assert "As the letter has it." in row.how.text()
    assert row.reason.isHidden()
    session.undo()
    assert row.how.text().startswith("By the Gregorian calendar")
    session.redo()
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert [finding.muted for finding in lint.findings(session.workspace)] == ["", ""]


def test_a_reason_that_is_half_typed_is_kept(qtbot: QtBot, panel: ClaimPanel, session: Session) -> None:
    workspace, path = session.workspace, session.path
    assert workspace is not None
    assert path is not None
    (row,) = rows(panel)
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.reason, "As the let")
    about = unfinished.of_finding(lint.findings(workspace)[0])
    qtbot.waitUntil(lambda: unfinished.of(workspace, about, Typed.MUTE) == "As the let")
    select(session, 2)
    (row,) = rows(panel)
    assert (row.reason.text(), row.reason.isVisible()) == ("", False), "it is about another finding"
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.reason, "x")
    select(session, 1)
    assert (row.reason.text(), row.reason.isVisible()) == ("As the let", True)
    qtbot.keyClicks(row.reason, "ter")
    session.close()
    assert session.open(path)
    select(session, 1)
    qtbot.waitUntil(lambda: bool(rows(panel)))
    assert (row.reason.text(), row.reason.isVisible()) == ("As the letter", True), (
        "half a second was not over"
    )
    qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert session.workspace is not None
    assert lint.findings(session.workspace)[0].muted == "As the letter"
    assert unfinished.of(session.workspace, about, Typed.MUTE) == ""
    session.undo()
    assert (row.reason.text(), row.reason.isVisible()) == ("", False)


def test_a_reader_cannot_mute(qtbot: QtBot, session: Session) -> None:
    path = session.path
    assert path is not None
    session.close()
    with Workspace.open(path):
        reading = Session()
        other = ClaimPanel(reading)
        qtbot.addWidget(other)
        lock = writer_lock.take(path)
        assert reading.open(path)
        assert reading.read_only
        select(reading, 1)
        qtbot.waitUntil(lambda: any(not row.isHidden() for row in other._article_checks.list.rows))
        assert all(row.button.isHidden() for row in other._article_checks.list.rows)
        reading.close()
        del lock


def test_thousands_of_findings_do_not_stop_the_window(qtbot: QtBot, session: Session) -> None:
    assert session.workspace is not None
    finding = lint.findings(session.workspace)[0]
    shown = FindingList()
    show(qtbot, shown)
    shown.show_findings([finding] * 5000, lambda _finding: "", read_only=False)
    assert len([row for row in shown.rows if row.isVisible()]) == len(shown.rows) == MOST
    assert shown.more.text().replace(",", "").startswith(f"{5000 - MOST} more")
    shown.show_findings([finding], lambda _finding: "", read_only=False)
    assert not shown.more.isVisible()
    assert [row.isVisible() for row in shown.rows] == [True] + [False] * (MOST - 1)


def test_findings_about_the_evidence_follow_what_is_linked(
    qtbot: QtBot, panel: ClaimPanel, session: Session
) -> None:
    workspace = session.workspace
    assert workspace is not None
    select(session, 2)
    assert not panel._evidence_checks.isVisible()
    draft = EvidenceDraft(b"Nine left.", "text/plain", "list.txt", text="Nine left.")
    session.do(links.link_new, session.claim, draft, {"title": "List"}, quote="Nine left.")
    (row,) = [row for row in panel._evidence_checks.list.rows if row.isVisible()]
    assert row.message.text() == "Warning: No quote of the supporting evidence has 12, 40, 40 percent."
    assert row.how.text() == "The quotes have these numbers: Nine."
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.reason, "An older list.")
    qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert row.how.text() == "Muted: \u2068An older list.\u2069"
    (finding,) = evidence_lint.of_claim(workspace, claims.get(workspace, session.claim))
    assert finding.muted == "An older list."
    session.undo()
    session.undo()
    assert not panel._evidence_checks.isVisible()


def test_tab_comes_to_the_findings_where_they_stand(
    qtbot: QtBot, panel: ClaimPanel, session: Session
) -> None:
    """Their lines are made when they are needed, after all that stands below them."""
    session.mark(Verdict.SOURCED)
    select(session, 1)
    lists = (panel._evidence_checks.list, panel._article_checks.list)
    buttons = [next(row.button for row in each.rows if row.isVisible()) for each in lists]
    walked = accessible.walk(panel.linked.add, Qt.Key.Key_Tab)
    in_order = [panel.linked.add, buttons[0], buttons[1], panel._comments.list.field, panel.history.fold]
    assert [each for each in walked if each in in_order] == in_order
