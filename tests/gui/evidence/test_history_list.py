"""The history of a claim in its panel: read when it is opened, followed while it is open, copied as text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from tests.gui.waiting import show
from workbench.core import claims, comments, history, links, verdicts
from workbench.core.claim_history import Happening
from workbench.core.model import Verdict
from workbench.gui.evidence.claim_panel import ClaimPanel
from workbench.gui.evidence.history_list import MOST, HistoryList, told
from workbench.gui.session import Session

ISOLATES = str.maketrans("", "", "\u2068\u2069")


@pytest.fixture
def panel(session: Session, harbour: Harbour, qtbot: QtBot) -> ClaimPanel:
    session.select_claim(harbour.ids["wall"])
    panel = ClaimPanel(session)
    show(qtbot, panel, 520, 900)
    return panel


def lines(panel: ClaimPanel) -> list[str]:
    shown = panel.history.list._rows
    return [words.text().translate(ISOLATES) for _head, words in shown if not words.isHidden()]


def fold(panel: ClaimPanel, qtbot: QtBot) -> None:
    button = panel.history.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_it_is_read_when_it_is_opened_and_follows(
    panel: ClaimPanel, session: Session, harbour: Harbour, qtbot: QtBot
) -> None:
    assert lines(panel) == []
    fold(panel, qtbot)
    assert lines(panel) == [
        "Verdict: Open → Contested",
        "Evidence linked: “Hearing minutes”, Contradicts",
        "Verdict: Open → Contested, because “Minutes say otherwise.”",
        "Proposed by the program: “No resident was ever asked about the wall”",
    ]
    heads = [head.text().translate(ISOLATES) for head, _words in panel.history.list._rows]
    assert heads[0].endswith("Jonas Okafor")
    session.do(verdicts.explain, harbour.ids["wall"], "The minutes say otherwise.")
    assert lines(panel)[0] == "Reason: “Minutes say otherwise.” → “The minutes say otherwise.”"
    session.do(claims.move_edge, harbour.ids["wall"], end=False, forward=True)
    session.do(history.undo)
    assert lines(panel)[0].endswith("→ “No resident was ever asked about the wall” (by undoing)")
    workspace = session.workspace
    assert workspace is not None
    session.do(links.unlink, links.of(workspace, harbour.ids["wall"])[0].id)
    assert lines(panel)[0] == "Evidence unlinked: “Hearing minutes”"
    session.select_claim(harbour.ids["berths"])
    assert lines(panel) == ["Proposed by the program: “Four of the seven berths are finished”"]
    fold(panel, qtbot)
    assert not panel.history.list.isVisible()


def test_all_of_it_is_copied_and_hostile_words_stay_words(
    panel: ClaimPanel, session: Session, harbour: Harbour, qtbot: QtBot
) -> None:
    session.do(comments.add, harbour.ids["wall"], "<img src=x> قال\nagain")
    fold(panel, qtbot)
    assert lines(panel)[0] == "Comment: “<img src=x> قال again”"
    panel.history.list.copy.click()
    copied = QGuiApplication.clipboard().text().translate(ISOLATES).split("\n")
    assert len(copied) == len(lines(panel))
    assert "Ana Moreau: Comment: “<img src=x>" in copied[0]
    assert panel.history.list._rows[0][1].textFormat() is Qt.TextFormat.PlainText


def test_a_long_history_shows_the_newest_and_copies_all(qtbot: QtBot) -> None:
    shown = HistoryList()
    qtbot.addWidget(shown)
    made = [Happening("2026-11-26T06:00:00Z", "Ana", "comment", after=f"no {at}") for at in range(MOST + 5)]
    shown.show_history(made)
    assert len(shown._rows) == MOST
    assert "5 older things" in shown.more.text()
    assert shown.text().count("\n") == MOST + 4
    shown.show_history(made[:2])
    assert shown.more.isHidden()
    assert [row.isHidden() for row, _words in shown._rows].count(False) == 2


@pytest.mark.parametrize(
    ("happened", "expected"),
    [
        (Happening("", "", "verdict", "sourced", ""), "Verdict: Sourced → Open"),
        (
            Happening("", "", "decision", "", "sourced", "It is so."),
            "Decision: Open → Sourced, because “It is so.”",
        ),
        (Happening("", "", "kind", "statistic", "quotation"), "Kind: Statistic → Quotation"),
        (Happening("", "", "speaker", "", "Ines"), "Speaker: nothing → “Ines”"),
        (
            Happening("", "", "link", about="Minutes", undo=True),
            "Evidence linked again: “Minutes” (by undoing)",
        ),
        (Happening("", "", "muted", about="sums", reason="rounded"), "Check sums muted: rounded"),
        (
            Happening("", "", "redacted", about="Minutes", reason="A name."),
            "“Minutes”: Redacted, because “A name.”",
        ),
        (Happening("", "", "standing", "", "withdrawn", about="Minutes"), "“Minutes”: Withdrawn"),
        (
            Happening("", "", "wording", "a", "b", "It names the year.", beside=True),
            "Wording: “a” → “b”, because “It names the year.” (another value stands beside this one)",
        ),
        (
            Happening("", "", "same", after="both", about="The dam", reason="Two questions."),
            "Another claim than “The dam”: both stay, because “Two questions.”",
        ),
        (Happening("", "", "same", after="this", about="The dam"), "The same as “The dam”: this one stays"),
        (Happening("", "", "same", after="other", about="The dam"), "The same as “The dam”: that one stays"),
        (
            Happening("", "", "same", about="The dam", undo=True),
            "No longer decided whether it is the same as “The dam” (by undoing)",
        ),
        (Happening("", "", "assigned", about="Ben"), "Assigned to Ben"),
        (Happening("", "", "assigned", about="Ben", gone=True), "No longer assigned to Ben"),
        (Happening("", "", "placed", "", "In 1962."), "Place in the newer version: nothing → “In 1962.”"),
        (Happening("", "", "dismissed"), "Dismissed: it has no place in the newer version"),
        (Happening("", "", "other"), "Something that this version of the program does not know."),
    ],
)
def test_things_in_words(happened: Happening, expected: str) -> None:
    assert told(happened).translate(ISOLATES) == expected


def test_each_reviewer_is_shown_with_verdict_reason_and_time(
    panel: ClaimPanel, session: Session, harbour: Harbour
) -> None:
    session.do(verdicts.give, [harbour.ids["wall"]], Verdict.SOURCED, "The plan.")
    rows = [row for row in panel._verdicts._rows if not row.isHidden()]
    found = {row._name.text().translate(ISOLATES): row for row in rows}
    assert set(found) == {"Ana Moreau", "Jonas Okafor"}
    assert found["Ana Moreau"]._reason.text().translate(ISOLATES) == "The plan."
    assert found["Ana Moreau"]._chip.accessibleName() == "Sourced"
    assert all(row._when.text() for row in rows)
    assert found["Jonas Okafor"]._reason.isHidden()
