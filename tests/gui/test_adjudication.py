"""Deciding disagreements in the window, by keys alone and many at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.typist import focus, press
from tests.gui.waiting import settle
from workbench.core import articles, claims, comments, evidence, history, links, settings, verdicts
from workbench.core.model import ArticleDraft, Decision, EvidenceDraft, Kind, Proposal, Stance, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import disagreements
from workbench.gui.main_window import MainWindow
from workbench.gui.status_bar import StatusBar
from workbench.gui.team.decision_card import DecisionCard
from workbench.gui.team.page import MergePage
from workbench.gui.team.rule_dialog import RuleDialog
from workbench.gui.widgets import Avatar, Mask

BEN, CHEN = "Ben Okafor", "Chen Li"
SENTENCES = [f"Claim {number} says that {number} ships called." for number in range(1, 51)]


def review(path: Path, count: int) -> None:
    """A file in which Ben and Chen differ on `count` claims: with reasons, on evidence alone, and with nothing to say."""
    text = "\n\n".join(SENTENCES[:count])
    starts = [text.index(sentence) for sentence in SENTENCES[:count]]
    proposals = tuple(
        Proposal(start, start + len(sentence), Kind.STATISTIC, None, (), 0.5, (), "test 1")
        for start, sentence in zip(starts, SENTENCES, strict=False)
    )
    with Workspace.create(path, settings.reviewer(BEN)) as workspace:
        articles.add(
            workspace,
            ArticleDraft(text, text.encode(), "text/plain", "a.txt", title="Ships", proposals=proposals),
        )
        ids = [claim.id for claim in claims.all(workspace)]
        verdicts.give(workspace, ids[::2], Verdict.SOURCED, "The port says so.")
        verdicts.give(workspace, ids[1::2], Verdict.SOURCED)
        kept = evidence.add(
            workspace, EvidenceDraft(b"log", "text/plain", "log.txt", text="log"), title="Port log"
        )
        for claim in ids[1::4]:
            links.link(workspace, claim, kept.ids[0], stance=Stance.SUPPORTS)
    with Workspace.open(path, settings.reviewer(CHEN)) as workspace:
        verdicts.give(workspace, ids[::3], Verdict.CONTESTED, "The count is from another year.")
        verdicts.give(workspace, [each for each in ids if each not in ids[::3]], Verdict.UNVERIFIED)


@pytest.fixture
def page(
    make_window: Callable[..., MainWindow], tmp_path: Path, request: pytest.FixtureRequest, qtbot: QtBot
) -> MergePage:
    path = tmp_path / "ships.claims"
    review(path, getattr(request, "param", 3))
    window = make_window()
    assert window.session.open(path)
    window.show_page("merge")
    merge = window.pages.merge()
    settle(qtbot)
    merge.list.setFocus()
    qtbot.waitUntil(merge.list.hasFocus)
    return merge


def workspace_of(page: MergePage) -> Workspace:
    workspace = page._session.workspace
    assert workspace is not None
    return workspace


@pytest.mark.parametrize("page", [50], indirect=True)
def test_fifty_disagreements_at_two_keys_each(page: MergePage, qtbot: QtBot) -> None:
    workspace = workspace_of(page)
    assert disagreements.count(workspace) == 50
    for at in range(50):
        found = page.rows[page.list.currentRow()][0]
        press(qtbot, Qt.Key.Key_Left if at % 2 else Qt.Key.Key_Right)
        press(qtbot, Qt.Key.Key_Return)
        decision = claims.get(workspace, found.claim).decision
        assert decision is not None, at
        assert decision.reason
    assert disagreements.count(workspace) == 0
    assert {claim.verdict for claim in claims.all(workspace)} > {Verdict.SOURCED}


def test_names_are_hidden_and_the_order_tells_nothing_until_it_is_decided(
    page: MergePage, qtbot: QtBot
) -> None:
    def seen() -> str:
        shown = page.disagreement
        parts = [*shown.sides, shown.decision, *([shown.history] if shown.history.isVisible() else [])]
        widgets = [widget for part in parts for widget in (part, *part.findChildren(QWidget))]
        return " ".join(
            f"{getattr(each, 'text', str)()} {each.accessibleName()} {each.toolTip()}" for each in widgets
        )

    assert "Ben" not in seen()
    assert "Chen" not in seen()
    assert "The port says so." in seen()
    shown = [card.verdict for card in page.disagreement.sides]
    press(qtbot, Qt.Key.Key_Left)
    assert page.disagreement.decision.reason.text() in (
        "The port says so.",
        "The count is from another year.",
    )
    press(qtbot, Qt.Key.Key_Return)
    decided = page.rows[-1][0]
    assert decided.is_settled
    assert decided.decided is not None
    assert decided.decided.verdict == shown[0]  # type: ignore[union-attr]
    page.list.setCurrentRow(len(page.rows) - 1)
    assert [card.verdict for card in page.disagreement.sides] == shown, "the order stays"
    assert BEN in seen()
    assert CHEN in seen()


def test_of_leads_who_differ_neither_is_named_as_the_one_who_decided(qtbot: QtBot) -> None:
    card = DecisionCard()
    qtbot.addWidget(card)
    for state, is_told in (("unseen", True), ("disagreed", False)):
        card.show_choices(
            (), (), Decision(Verdict.SOURCED, "It is known.", CHEN, "2026-11-27T01:00:00Z", state)
        )
        assert ((CHEN in card.state.text()), ("It is known." in card.state.text())) == (is_told, is_told)
        assert "differently" in card.state.text() or is_told


def test_what_is_written_meanwhile_takes_no_words_away(page: MergePage, qtbot: QtBot) -> None:
    """Somebody who types a reason is not thrown back by an import that is done, or by what a colleague wrote elsewhere."""
    session, decision = page._session, page.disagreement.decision
    press(qtbot, Qt.Key.Key_Left)
    decision.reason.setText("The port counted twice")
    marked = [card._chosen for card in page.disagreement.sides]
    other = page.rows[1][0].claim
    assert session.do(comments.add, other, "Ask the port") is not None
    assert session.do(verdicts.give, [other], Verdict.NOT_A_CLAIM) is not None
    assert decision.reason.text() == "The port counted twice"
    assert [card._chosen for card in page.disagreement.sides] == marked == [True, False]
    claim = page.rows[page.list.currentRow()][0].claim
    assert session.do(verdicts.give, [claim], Verdict.UNVERIFIED, "I count 12") is not None
    assert decision.reason.text() == "", "another side is there now, and it was not weighed"
    assert not decision.save_button.isEnabled()


def test_skip_undo_and_a_reason_of_ones_own(page: MergePage, qtbot: QtBot) -> None:
    workspace = workspace_of(page)
    first, second, third = (each.claim for each, _claim in page.rows)
    status = page.window().findChild(StatusBar)
    assert status is not None
    status.say("")
    qtbot.waitUntil(lambda: "merge" in status._hints and status._keys() is status._hints["merge"])
    press(qtbot, Qt.Key.Key_S)
    press(qtbot, Qt.Key.Key_Left)
    qtbot.keyClicks(focus(qtbot), "I asked the port.")
    press(qtbot, Qt.Key.Key_Return)
    decision = claims.get(workspace, second).decision
    assert decision is not None
    assert decision.reason == "I asked the port.", "what is typed takes the place of what was offered"
    assert page.rows[page.list.currentRow()][0].claim == third, "not back to what was skipped"
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.list.hasFocus)
    page._session.undo()
    assert claims.get(workspace, second).decision is None
    assert claims.get(workspace, first).decision is None


def test_a_rule_shows_what_it_decides_first(page: MergePage, qtbot: QtBot) -> None:
    workspace = workspace_of(page)
    claim = page.rows[0][0].claim
    with Workspace.open(workspace.path, settings.reviewer("Dora Kim")) as theirs:
        verdicts.give(theirs, [claim], Verdict.SOURCED, "Seen.")
    before = history.head(workspace)
    press(qtbot, Qt.Key.Key_B)
    dialog = page.findChild(RuleDialog)
    assert dialog is not None
    assert dialog.found.topLevelItemCount() == 1
    assert history.head(workspace) == before
    assert dialog.decide.text() == "Decide 1 claim"
    offered = dialog.found.topLevelItem(0)
    assert offered is not None
    names = {given.reviewer for given in claims.get(workspace, claim).verdicts}
    assert not any(name in offered.text(3) + offered.toolTip(3) for name in names)
    dialog.of.setValue(2)
    assert not dialog.decide.isEnabled()
    dialog.rule.setCurrentIndex(1)
    dialog.decide.click()
    decision = claims.get(workspace, claim).decision
    assert decision is not None
    assert (decision.verdict, decision.rule) == (Verdict.SOURCED, "all-but-one")
    assert any(name in decision.reason for name in names)
    page._session.undo()
    assert claims.get(workspace, claim).decision is None


def test_claims_on_the_same_words_are_one_or_stay_both(page: MergePage, qtbot: QtBot) -> None:
    workspace = workspace_of(page)
    text_id = articles.all(workspace)[0].text_id
    with Workspace.open(workspace.path, settings.reviewer("Dora Kim")) as theirs:
        claims.add(theirs, text_id, 0, len(SENTENCES[0]) - 1)
    page.kinds.setCurrentIndex(page.kinds.findData("span"))
    page.list.setFocus()
    ((found, _claim),) = page.rows
    press(qtbot, Qt.Key.Key_O)
    press(qtbot, Qt.Key.Key_Return)
    assert disagreements.all(workspace, ["span"])[0].is_settled
    page._session.undo()
    kept = page.disagreement.decision
    press(qtbot, Qt.Key.Key_Left)
    assert kept.save_button.isEnabled()
    press(qtbot, Qt.Key.Key_Return)
    assert disagreements.all(workspace, ["span"]) == []
    assert (
        sum(each in {claim.id for claim in claims.all(workspace)} for each in (found.claim, found.other)) == 1
    )


@pytest.mark.parametrize("descriptor", ["", "a clerk of the port"])
def test_the_reason_that_is_offered_can_be_printed(page: MergePage, qtbot: QtBot, descriptor: str) -> None:
    """It has no signs that nobody sees, and the name of no confidential source."""
    workspace = workspace_of(page)
    (record,) = evidence.all(workspace)
    page._session.do(evidence.edit, record.id, confidential=descriptor)
    leaning = next(
        at
        for at, (each, _claim) in enumerate(page.rows)
        if any(not side.reason and side.evidence for side in each.sides)
    )
    page.list.setCurrentRow(leaning)
    offered = [each.reason for each in page.disagreement.decision._sides.values()]
    assert f"On its evidence. Supports: {descriptor or 'Port log'}" in offered


def test_nine_whose_names_are_hidden_are_told_apart_without_a_colour(page: MergePage, qtbot: QtBot) -> None:
    """Each has a letter in a square; a colour would be somebody's."""
    workspace = page._session.workspace
    assert workspace is not None
    first = claims.all(workspace)[0].id
    for name in ("Dag", "Eva", "Finn", "Gro", "Hans", "Ida", "Jon"):
        with Workspace.open(workspace.path, settings.reviewer(name)) as theirs:
            verdicts.give(theirs, [first], Verdict.UNVERIFIED)
    page._session.notice_outside_changes()
    settle(qtbot)
    masks = [mask for card in page.disagreement.sides for mask in card.findChildren(Mask)]
    assert [mask._letter for mask in masks] == list("ABCDEFGHI")
    pictures = [mask.grab().toImage() for mask in masks]
    assert len({bytes(picture.constBits()) for picture in pictures}) == 9
    for picture in pictures:
        assert picture.pixelColor(picture.width() // 2, 3).saturation() < 40, "no colour tells who it is"
    assert not any(type(badge) is Avatar for badge in page.disagreement.sides[0].findChildren(Avatar))
