"""Merging a colleague's file in the window, and deciding where the two differ."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.waiting import settle
from workbench.core import articles, claims, drafts, history, links, log, settings, verdicts
from workbench.core import evidence as records
from workbench.core.model import EvidenceDraft, Stance, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, receipts
from workbench.core.team.merge import Merge
from workbench.gui.main_window import MainWindow
from workbench.gui.team import merging
from workbench.gui.team.page import MergePage
from workbench.gui.widgets import Label


@pytest.fixture
def colleague_file(filled: MainWindow, article_file: Path, tmp_path: Path) -> Path:
    """The same article, checked by somebody else on another laptop."""
    path = tmp_path / "noor.claims"
    with Workspace.create(path, settings.reviewer("Noor Haddad")) as workspace:
        text_id = articles.add(workspace, drafts.from_file(article_file)).ids[0]
        found = claims.all(workspace)
        verdicts.give(workspace, (found[0].id,), Verdict.CONTESTED, "The audit says 398 million.")
        verdicts.give(workspace, (found[1].id,), Verdict.SOURCED)
        claims.add(workspace, text_id, 0, 7)
        note = EvidenceDraft(b"398 million crowns", "text/plain", "audit.txt", text="398 million crowns")
        kept = records.add(workspace, note, title="Audit").ids[0]
        links.link(workspace, found[0].id, kept, stance=Stance.REFUTES, quote="398 million crowns")
    return path


@pytest.fixture
def page(filled: MainWindow) -> MergePage:
    """The merge page, after the reviewer's own verdicts."""
    workspace = filled.session.workspace
    assert workspace is not None
    found = claims.all(workspace)
    filled.session.do(verdicts.give, (found[0].id,), Verdict.SOURCED, "The budget says so.")
    filled.session.do(verdicts.give, (found[1].id,), Verdict.SOURCED)
    filled.show_page("merge")
    return filled.pages.merge()


def _tabbed(widget: QWidget) -> Iterator[QWidget]:
    """The buttons that Tab comes to from here."""
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        if isinstance(following, QPushButton):
            yield following
        following = following.nextInFocusChain()


def merged(page: MergePage, path: Path, qtbot: QtBot) -> None:
    page.merges.preview([path])
    settle(qtbot)
    page.card.merge.click()
    settle(qtbot)


def test_a_preview_writes_nothing(
    filled: MainWindow, page: MergePage, colleague_file: Path, qtbot: QtBot
) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    before, bytes_before = log.head(workspace), colleague_file.read_bytes()
    page.merges.preview([colleague_file])
    assert filled.session.busy
    settle(qtbot)
    assert not filled.session.busy
    assert log.head(workspace) == before
    assert colleague_file.read_bytes() == bytes_before
    assert page.card.merge.isVisible()
    page.card.drop.setFocus()
    qtbot.keyClick(page.card.drop, Qt.Key.Key_Return)  # like Space, also outside a dialog
    qtbot.waitUntil(page.card.choose.hasFocus)
    assert page.card.choose.isVisible()
    assert log.head(workspace) == before


def test_a_merge_that_is_stopped_too_late_is_told_as_what_it_is(
    filled: MainWindow,
    page: MergePage,
    colleague_file: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = merging.merge

    def stopped_at_the_end(*args: Any, cancel: Event, **heard: Any) -> Merge:
        """Stop is pressed when the last row is on disk."""
        done = real(*args, cancel=cancel, **heard)
        cancel.set()
        return done

    monkeypatch.setattr(merging, "merge", stopped_at_the_end)
    told: list[str] = []
    filled.session.message.connect(told.append)
    merged(page, colleague_file, qtbot)
    workspace = filled.session.workspace
    assert workspace is not None
    assert receipts.last(workspace) == 1, "it is in the file"
    assert page.card.undo.isVisible(), "and can be taken back"
    assert page.list.count() == 1
    assert not any("Nothing was changed" in each for each in told)


def test_two_titles_are_asked_about(
    filled: MainWindow, page: MergePage, colleague_file: Path, qtbot: QtBot
) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    article = articles.all(workspace)[0].id
    filled.session.do(articles.rename, article, "North")
    with Workspace.open(colleague_file, settings.reviewer("Noor Haddad")) as theirs:
        articles.rename(theirs, article, "South")
    page.merges.preview([colleague_file])
    settle(qtbot)
    shown = page.card.questions.text()
    assert "“North”" in shown
    assert "“South”" in shown
    assert not page.doubles.isVisible(), "nothing is asked before the merge"
    page.card.merge.click()
    qtbot.waitUntil(page.doubles.isVisible)
    assert "Title" in page.doubles.sentence.text()
    before, after = page.doubles.buttons
    assert before.nextInFocusChain() is after, "the values are reached one after the other"
    assert page.agreement.isAncestorOf(next(_tabbed(after))), "and before what stands below them"
    (button,) = (each for each in page.doubles.buttons if "North" in each.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert articles.all(workspace)[0].title == "North"
    qtbot.waitUntil(lambda: not page.doubles.isVisible())
    filled.session.do(history.undo)
    qtbot.waitUntil(page.doubles.isVisible)
    assert len(page.doubles.buttons) == 2


def test_merge_decide_and_undo(
    filled: MainWindow, page: MergePage, colleague_file: Path, qtbot: QtBot
) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    count = len(claims.all(workspace))
    merged(page, colleague_file, qtbot)
    assert len(claims.all(workspace)) == count + 1
    disputed = next(claim for claim in claims.all(workspace) if claim.verdict == "disagreed")
    kinds = [disagreement.kind for disagreement, _claim in page.rows]
    assert kinds.count("verdict") == 1
    assert len(page.disagreement.sides) == 2
    assert not page.disagreement.decision.save_button.isEnabled(), "nothing is chosen beforehand"

    filled.resize(1024, 640)
    bar = page.findChildren(QScrollArea)[-1].verticalScrollBar()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: bar.value() > 0)
    page.disagreement.decision.reason.clear()
    assert not page.disagreement.decision.save_button.isEnabled(), "a reason is needed"
    chosen = page.disagreement.sides[1].verdict
    qtbot.keyClicks(page.disagreement.decision.reason, "I called the treasurer.")
    qtbot.keyClick(page.disagreement.decision.reason, Qt.Key.Key_Return)
    assert bar.value() == 0, "the next one is read from its statement on"
    decided = claims.get(workspace, disputed.id)
    assert decided.verdict == chosen
    assert decided.decision is not None
    assert decided.decision.reason == "I called the treasurer."
    assert decided.decision.lead == "Ana Moreau"
    assert len(decided.verdicts) == 2, "both verdicts stay"
    assert any(entry.verb == "decided" for entry in log.log(workspace, disputed.id))

    filled.session.undo()
    assert claims.get(workspace, disputed.id).verdict == "disagreed"


def test_the_whole_merge_can_be_undone(
    filled: MainWindow, page: MergePage, colleague_file: Path, qtbot: QtBot
) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    before = log.head(workspace)
    merged(page, colleague_file, qtbot)
    assert log.head(workspace) != before
    assert "erge" in history.undo_label(workspace)
    page.card.undo.click()
    assert log.head(workspace) == before
    assert page.card.choose.isVisible()
    merged(page, colleague_file, qtbot)
    told = page.card.title.text()
    filled.session.undo()
    settle(qtbot)
    assert log.head(workspace) == before
    assert page.card.title.text() != told, "undone by a key it is told of no more"
    assert not page.card.undo.isVisible()
    assert not page.card.receipt.isVisible()


def test_a_merge_that_was_built_on_is_left_by_the_file_as_it_was_before(
    filled: MainWindow, page: MergePage, colleague_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    before, out = log.head(workspace), tmp_path / "desk-before-merge.claims"
    asked: list[Path] = []

    def place(_parent: QWidget | None, suggestion: Path) -> Path:
        asked.append(suggestion)
        return out

    page.merges._ask = replace(page.merges._ask, copy_place=place)
    merged(page, colleague_file, qtbot)
    filled.session.mark(Verdict.UNVERIFIED)
    filled.session.undo()
    page.card.undo.click()
    settle(qtbot)
    assert "Save the file as it was before the merge" in filled.messages.words.text()
    assert page.card.before.isVisible()
    page.card.before.click()
    settle(qtbot)
    assert asked == [workspace.path.with_name(f"{workspace.path.stem}-before-merge.claims")]
    assert out.name in page.card.title.text()
    assert page.card.before.isVisible()
    with Workspace.open(out) as again:
        assert log.head(again) == before
    page.card.before.click()
    settle(qtbot)
    assert "exists already" in filled.messages.words.text()


def test_other_verdict_and_skip_by_keyboard(page: MergePage, colleague_file: Path, qtbot: QtBot) -> None:
    merged(page, colleague_file, qtbot)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_O)
    menu = page.disagreement.decision.other_menu
    qtbot.waitUntil(menu.isVisible)
    menu.actions()[1].trigger()
    menu.hide()
    qtbot.keyClicks(page.disagreement.decision.reason, "Neither can be shown.")
    assert page.disagreement.decision.save_button.isEnabled()
    page.disagreement.decision.skip.click()
    assert page.rows[0][0].decided is None


def test_a_file_that_is_not_ours_is_refused_in_a_sentence(
    filled: MainWindow, page: MergePage, colleague_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.claims"
    bad.write_text("no database at all", "utf-8")
    page.merges.preview([bad])
    settle(qtbot)
    assert filled.messages.isVisible()
    assert "\n" not in filled.messages.words.text()
    filled.messages.hide()
    merged(page, colleague_file, qtbot)
    page.merges.preview([bad, colleague_file])
    settle(qtbot)
    assert page.card.merge.isVisible(), "the good one can still be merged"


def test_of_several_that_are_refused_each_has_its_reason(
    filled: MainWindow, page: MergePage, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.claims"
    bad.write_text("no database at all", "utf-8")
    page.merges.preview([bad, tmp_path / "gone.claims"])
    settle(qtbot)
    assert page.card.title.text() == "None of these files can be merged"
    assert not page.card.merge.isVisible()
    assert page.card.drop.hasFocus()
    shown = " ".join(label.text() for label in page.card.findChildren(Label))
    assert "“bad.claims” is not a Claim Workbench file" in shown
    assert "“gone.claims” cannot be read" in shown


def test_many_files_are_scrolled(
    filled: MainWindow, page: MergePage, colleague_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """Also in the smallest window, and from the keyboard."""
    filled.resize(1024, 640)
    sticks = [tmp_path / f"stick{n}" / "review.claims" for n in range(40)]
    for path in sticks:
        path.parent.mkdir()
        path.write_text("no database at all", "utf-8")
    page.merges.preview([colleague_file])
    settle(qtbot)
    assert page.card.files.focusPolicy() == Qt.FocusPolicy.NoFocus, "nothing to scroll"
    page.merges.preview([*sticks, colleague_file])
    settle(qtbot)
    assert page.minimumSizeHint().height() < 500
    bar, last = page.card.files.verticalScrollBar(), page.card.files.findChildren(Label)[-1]
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert last.visibleRegion().isEmpty()
    page.card.files.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(page.card.files.hasFocus)

    def at_the_end() -> bool:
        """The rows may still be finding their places."""
        qtbot.keyClick(page.card.files, Qt.Key.Key_PageDown)
        return bar.value() == bar.maximum() > 0

    qtbot.waitUntil(at_the_end)
    assert "2 verdicts" in last.text()
    assert not last.visibleRegion().isEmpty()
    assert page.card.merge.isVisible()


def test_what_is_not_counted_is_told_and_can_be_taken_back(
    filled: MainWindow, page: MergePage, colleague_file: Path, qtbot: QtBot
) -> None:
    """A second lead's file that brings decisions alone, beside one that brings nothing."""
    merged(page, colleague_file, qtbot)
    with Workspace.open(colleague_file, settings.reviewer("Noor Haddad")) as theirs:
        adjudicate.decide(theirs, claims.all(theirs)[1].id, Verdict.CONTESTED, "The audit.")
    workspace = filled.session.workspace
    assert workspace is not None
    page.merges.preview([colleague_file, workspace.path])
    settle(qtbot)
    assert page.card.title.text() == "2 files can be merged"
    assert any(label.text().startswith("Other changes") for label in page.card.findChildren(Label))
    page.card.merge.click()
    settle(qtbot)
    assert (page.card.title.text(), page.card.detail.text()) == (
        "2 files merged",
        "Other changes, such as decisions, edits or assignments",
    )
    assert history.undo_label(workspace) == "Merge 2 files", "as the title says"
    page.card.undo.click()
    assert claims.all(workspace)[1].decision is None


def test_no_edit_is_accepted_while_it_merges(
    filled: MainWindow, page: MergePage, colleague_file: Path, qtbot: QtBot
) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    page.merges.preview([colleague_file])
    filled.session.mark(Verdict.CONTESTED)
    assert filled.messages.isVisible()
    assert not filled.pages.page("article").isEnabled()
    filled.close()
    assert filled.isVisible(), "the window stays until the merge is done"
    settle(qtbot)
    assert filled.pages.page("article").isEnabled()


def test_a_dropped_claims_file_offers_a_merge(filled: MainWindow, colleague_file: Path, qtbot: QtBot) -> None:
    for page in ("versions", "merge"):
        filled.show_page(page)
        settle(qtbot)
        assert filled.status._keys() is filled.status._nothing, "its keys would do nothing"
    filled.show_page("article")
    filled.files.importing.take([colleague_file])
    settle(qtbot)
    assert filled.stack.currentWidget() is filled.pages.merge()
    assert filled.pages.merge().card.merge.isVisible()
