"""The page of the versions: what waits is placed or dismissed by keyboard, and two texts stand side by side."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.gui import harbour as builder
from tests.gui.waiting import hold_worker, settle, show
from workbench.core import articles, claims, drafts, history, verdicts, versions
from workbench.core.model import Anchor, Verdict
from workbench.core.text.versions import Change
from workbench.gui import background
from workbench.gui.message_bar import MessageBar
from workbench.gui.session import Session
from workbench.gui.texts import isolate
from workbench.gui.versions.looking import Row
from workbench.gui.versions.page import VersionsPage
from workbench.gui.versions.side_by_side import ROW
from workbench.gui.versions.waiting_note import WaitingNote

CORRECTED = builder.TEXT.replace("412 million", "418 million").replace(
    "No resident was ever asked", "Residents were asked"
)


def edit(session: Session, text: str) -> None:
    workspace = session.workspace
    assert workspace is not None
    article = articles.get(workspace, session.article)
    draft = drafts.edited(articles.as_draft(workspace, article.text_id), text, ())
    assert session.do(articles.add, draft, version_of=article.id)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> VersionsPage:
    """Shown, with a corrected version whose claims have been looked for."""
    edit(session, CORRECTED)
    page = VersionsPage(session)
    show(qtbot, page, 1100, 700)
    wait(page, qtbot)
    return page


def rows(page: VersionsPage) -> tuple[Row, ...]:
    assert page._look is not None
    return page._look.rows


def wait(page: VersionsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page._stale and not page._soon.isActive() and not background.busy())


def press(page: VersionsPage, key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(page.waiting, key)
    wait(page, qtbot)


def waiting(session: Session) -> list[str]:
    workspace = session.workspace
    assert workspace is not None
    return [each.claim.quote for each in versions.queue(workspace, session.article)]


def test_what_waits_is_shown_with_both_wordings(page: VersionsPage, session: Session, qtbot: QtBot) -> None:
    assert [page.waiting.item(row).text() for row in range(page.waiting.count())] == waiting(session)
    assert page.waiting.count() == 2
    qtbot.waitUntil(page.waiting.hasFocus)
    assert page.card.old.text() == builder.QUOTES["budget"]
    assert page.card.new.text() == builder.QUOTES["budget"].replace("412", "418")
    assert (page.card.old.parts(), page.card.new.parts()) == (["412"], ["418"])
    assert f"{isolate('412')} → {isolate('418')}" in page.card.why.text()
    assert "Ana Moreau" in page.card.verdicts.text()


def test_enter_places_a_claim_and_undo_takes_it_back(
    page: VersionsPage, session: Session, qtbot: QtBot
) -> None:
    before = waiting(session)
    press(page, Qt.Key.Key_Return, qtbot)
    assert waiting(session) == before[1:]
    assert page.waiting.count() == 1
    workspace = session.workspace
    assert workspace is not None
    new = [claim for claim in claims.all(workspace) if "418 million" in claim.quote]
    assert len(new) == 1
    assert verdicts.mine(workspace, new[0].id) is None, "a verdict never goes to other words"
    session.do(history.undo)
    wait(page, qtbot)
    assert waiting(session) == before
    assert page.waiting.count() == 2


def test_d_dismisses_and_the_last_one_leaves_the_whole_room_to_the_texts(
    page: VersionsPage, session: Session, qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_D, qtbot)
    press(page, Qt.Key.Key_D, qtbot)
    assert waiting(session) == []
    assert page.waiting.isHidden() or not page.waiting.isVisible()
    assert not page.card.isVisible()
    qtbot.waitUntil(page.list.hasFocus)


def test_there_is_nothing_to_choose_while_there_is_one_text(session: Session, qtbot: QtBot) -> None:
    page = VersionsPage(session)
    show(qtbot, page, 1100, 700)
    wait(page, qtbot)
    assert not page.pair.isVisible()
    assert page._empty._title.text() == "One version so far"
    assert session.do(articles.add, drafts.from_text("Another story\n\nIt cost 12 crowns."))
    wait(page, qtbot)
    assert page.pair.isVisible(), "another article may stand beside it"
    assert page.pair.new.currentIndex() == -1
    assert page.pair.new.placeholderText() == "Choose a text to compare with"
    page.set_focus()
    qtbot.waitUntil(page.pair.new.hasFocus)
    session.undo()
    session.do(articles.remove, session.article)
    wait(page, qtbot)
    assert not page.pair.isVisible()
    assert page._empty._title.text() == "No article yet"


def test_several_are_dismissed_in_one_step(page: VersionsPage, session: Session, qtbot: QtBot) -> None:
    before = waiting(session)
    qtbot.keyClick(page.waiting, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(page, Qt.Key.Key_D, qtbot)
    assert waiting(session) == []
    session.do(history.undo)
    assert waiting(session) == before


def test_a_place_is_chosen_among_the_statements(page: VersionsPage, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(page.waiting, Qt.Key.Key_J)
    current = page._current()
    assert current is not None
    old = current.claim
    qtbot.keyClick(page.waiting, Qt.Key.Key_P)
    qtbot.waitUntil(page.list.hasFocus)
    page.list.reveal(0)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    wait(page, qtbot)
    workspace = session.workspace
    assert workspace is not None
    assert old.quote not in waiting(session)
    (placed,) = [claim for claim in claims.all(workspace) if claim.quote == builder.TITLE]
    assert versions.origin(workspace, placed.id) == old.id
    assert verdicts.mine(workspace, placed.id) is None


def test_what_others_change_meanwhile_does_not_end_the_choice(
    page: VersionsPage, session: Session, qtbot: QtBot
) -> None:
    workspace = session.workspace
    assert workspace is not None
    qtbot.keyClick(page.waiting, Qt.Key.Key_P)
    page.list.reveal(0)
    chosen = page.list.current()
    current = page._current()
    assert current is not None
    assert session.do(versions.inherit, versions.inheritable(workspace, session.article))
    wait(page, qtbot)
    qtbot.waitUntil(page.list.hasFocus)
    assert page.list.current() == chosen
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    wait(page, qtbot)
    assert current.claim.quote not in waiting(session)


def test_a_place_is_chosen_while_two_other_texts_were_shown(
    page: VersionsPage, session: Session, qtbot: QtBot
) -> None:
    current = page._current()
    assert current is not None
    old, new = page.pair.old.currentIndex(), page.pair.new.currentIndex()
    page.pair.old.setCurrentIndex(new)
    page.pair.new.setCurrentIndex(old)
    page._look_anew()
    wait(page, qtbot)
    qtbot.keyClick(page.waiting, Qt.Key.Key_P)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert current.claim.quote in waiting(session), "no place in the wrong text"
    wait(page, qtbot)
    qtbot.waitUntil(page.list.hasFocus)
    page.list.reveal(0)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    wait(page, qtbot)
    assert current.claim.quote not in waiting(session)


@pytest.mark.parametrize("chooses", [False, True])
def test_a_key_before_a_newer_text_is_looked_at_places_nothing_in_it(
    page: VersionsPage, session: Session, qtbot: QtBot, chooses: bool
) -> None:
    """The places on the page are of the text before: in the newer one other words stand there."""
    if chooses:
        qtbot.keyClick(page.waiting, Qt.Key.Key_P)
    edit(session, "Corrected on Monday, after readers had written.\n\n" + CORRECTED)
    before = waiting(session)
    qtbot.keyClick(page.list if chooses else page.waiting, Qt.Key.Key_Return)
    assert waiting(session) == before
    wait(page, qtbot)
    assert waiting(session) == before


def test_escape_leaves_the_choice_and_places_nothing(
    page: VersionsPage, session: Session, qtbot: QtBot
) -> None:
    before = waiting(session)
    qtbot.keyClick(page.waiting, Qt.Key.Key_P)
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.waiting.hasFocus)
    assert waiting(session) == before


def test_chips_count_and_filter(page: VersionsPage) -> None:
    counts = {change: sum(row.change is change for row in rows(page)) for change in Change}
    assert counts[Change.REWORDED] == 2
    chips = page.texts.chips
    assert {change: chips[change].count() for change in Change} == counts
    chips[Change.REWORDED].click()
    statements = page.list.statements
    assert statements.rowCount() == 2
    assert all(statements.index(at).data(ROW).change is Change.REWORDED for at in range(2))
    chips[None].click()
    assert statements.rowCount() == len(rows(page))


def test_every_statement_of_both_texts_is_there_once(page: VersionsPage) -> None:
    for side, text in (("old", builder.TEXT), ("new", CORRECTED)):
        words = "".join(
            "".join(getattr(row, side).split())
            for row in sorted(
                (row for row in rows(page) if getattr(row, f"{side}_span")),
                key=lambda row: getattr(row, f"{side}_span").start,
            )
        )
        assert words == "".join(text.split())


def test_older_verdicts_are_taken_over_together(page: VersionsPage, session: Session, qtbot: QtBot) -> None:
    workspace = session.workspace
    assert workspace is not None
    ready = versions.inheritable(workspace, session.article)
    assert len(ready) == 3, "traffic, the Arabic one, and the opinion; the wall was reworded"
    assert str(len(ready)) in page.take_over.text()
    page.take_over.click()
    wait(page, qtbot)
    mine = [verdicts.mine(workspace, claim) for claim in ready]
    assert [given.verdict for given in mine if given] == [
        Verdict.UNVERIFIED,
        Verdict.CONTESTED,
        Verdict.NOT_A_CLAIM,
    ]
    assert page.take_over.isHidden()


def test_enter_on_a_statement_goes_to_the_article(page: VersionsPage, qtbot: QtBot) -> None:
    row = next(row for row in rows(page) if "We think" in row.new)
    assert row.new_span is not None
    page.list.reveal(row.new_span.start)
    with qtbot.waitSignal(page.place_wanted) as caught:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert caught.args == [row.new_span.start]


def test_a_read_only_file_is_only_looked_at(page: VersionsPage, session: Session, qtbot: QtBot) -> None:
    path = session.path
    assert path is not None
    session.close()
    other = Session()
    assert session.open(path)
    assert other.open(path)
    assert other.read_only
    second = VersionsPage(other)
    show(qtbot, second)
    wait(second, qtbot)
    before = waiting(session)
    assert second.waiting.count() == len(before)
    assert not second.card.place.isEnabled()
    press(second, Qt.Key.Key_Return, qtbot)
    press(second, Qt.Key.Key_D, qtbot)
    assert waiting(session) == before
    other.close()


def test_an_article_with_one_version_is_explained(session: Session, qtbot: QtBot) -> None:
    page = VersionsPage(session)
    show(qtbot, page)
    wait(page, qtbot)
    assert page._empty.isVisible()


def test_lost_and_ambiguous_claims_offer_no_place(session: Session, qtbot: QtBot) -> None:
    edit(session, builder.TEXT.replace("\n\nWe think that is too much.", ""))
    page = VersionsPage(session)
    show(qtbot, page)
    wait(page, qtbot)
    current = page._current()
    assert current is not None
    assert current.state is Anchor.LOST
    assert page.card.place.isHidden() or not page.card.place.isVisible()
    assert page.card.choose.isVisible()


def test_rows_are_as_high_as_their_words(page: VersionsPage) -> None:
    page.list.show_rows(list(rows(page)), "en")
    delegate, statements = page.list.itemDelegate(), page.list.statements
    option = QStyleOptionViewItem()
    heights = [delegate.sizeHint(option, statements.index(at)) for at in range(statements.rowCount())]
    assert all(isinstance(height, QSize) for height in heights)
    longest = max(range(len(heights)), key=lambda at: len(statements.index(at).data(ROW).new))
    shortest = min(range(len(heights)), key=lambda at: len(statements.index(at).data(ROW).new or "x" * 999))
    assert heights[longest].height() > heights[shortest].height()


def test_what_waits_is_not_told_of_a_file_that_was_opened_meanwhile(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    edit(session, CORRECTED)
    messages = MessageBar()
    qtbot.addWidget(messages)
    note = WaitingNote(session, messages, lambda: None, lambda: False)
    note.tell(session.article)
    qtbot.waitUntil(lambda: not messages.isHidden())
    messages.settle()
    article, path = session.article, session.path
    assert path is not None
    copy = tmp_path / "copy.claims"
    copy.write_bytes(path.read_bytes())
    go_on = hold_worker()
    note.tell(article)
    assert session.open(copy)
    assert session.article == article
    go_on.set()
    settle(qtbot)
    assert messages.isHidden()
