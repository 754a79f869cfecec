"""The claims pane: selection both ways, chips, typed filter, order, copying."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.claims.shown import copied, shown
from tests.gui.harbour import QUOTES, Harbour
from workbench.core import articles, claims, history, verdicts
from workbench.core.model import ArticleDraft, Verdict
from workbench.gui.claims.column import Column
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.session import Session


def test_the_table_follows_the_session_and_the_session_the_table(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["wall"])
    assert pane.table.currentIndex().row() == 3
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert session.claim == harbour.ids["hearings"]
    assert session.selection == (harbour.ids["hearings"],)


def test_several_rows_are_marked_together(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["budget"])
    qtbot.keyClick(pane.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pane.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = {harbour.ids[key] for key in ("budget", "berths", "traffic")}
    assert set(session.selection) == chosen
    assert session.claim == harbour.ids["traffic"]
    changed: list[tuple[str, ...]] = []
    session.changed.connect(lambda changes: changed.append(changes.ids))
    session.mark(Verdict.CONTESTED)
    assert [set(ids) for ids in changed] == [chosen]
    assert session.claim == harbour.ids["hearings"], "the next open claim"


def test_the_row_under_review_stays_in_sight_when_the_table_gets_lower(
    pane: ClaimsPane, session: Session
) -> None:
    table, last = pane.table, len(QUOTES) - 1
    session.select_claim(pane.model.claim(last).id)
    for height in (420, 380, 340):
        pane.resize(620, height)
        row = table._room_of(last)
        assert 0 <= row.top() < row.bottom() <= table.viewport().height(), height
    assert table.verticalScrollBar().maximum() > 0
    table.verticalScrollBar().setValue(0)
    pane.resize(620, 330)
    assert table.verticalScrollBar().value() == 0, "who looks elsewhere stays there"


def test_home_and_end_go_to_the_first_and_the_last_claim(
    qtbot: QtBot, pane: ClaimsPane, session: Session
) -> None:
    pane.table.setFocus()
    for key, row in ((Qt.Key.Key_End, len(QUOTES) - 1), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(pane.table, key)
        assert (pane.table.currentIndex().row(), pane.table.selected_places()) == (row, [row])
        assert session.claim == pane.model.claim(row).id


def test_select_all_reaches_every_row(qtbot: QtBot, pane: ClaimsPane, session: Session) -> None:
    pane.table.selectAll()
    assert len(session.selection) == len(QUOTES)


def test_chips_count_and_filter(qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour) -> None:
    chips = pane.chips.chips
    qtbot.waitUntil(lambda: chips["all"].count() == len(QUOTES))
    counts = {name: chip.count() for name, chip in chips.items()}
    assert counts == {
        "all": 8, "open": 3, "sourced": 1, "unverified": 1, "contested": 1, "disagreed": 1, "not-a-claim": 1,
    }  # fmt: skip
    qtbot.mouseClick(chips["open"], Qt.MouseButton.LeftButton)
    assert shown(pane) == [QUOTES["berths"], QUOTES["hearings"], QUOTES["people"]]
    session.do(verdicts.give, [harbour.ids["berths"]], Verdict.SOURCED)
    qtbot.waitUntil(lambda: chips["sourced"].count() == 2 and chips["open"].count() == 2)
    qtbot.mouseClick(chips["all"], Qt.MouseButton.LeftButton)
    assert len(shown(pane)) == len(QUOTES)
    pane.chips.show_counts(dict.fromkeys(counts, 10_000))
    assert all(chip.width() == chip.sizeHint().width() for chip in chips.values() if chip.isVisible())


def test_the_chip_of_disagreement_is_there_only_when_there_is_one(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    qtbot.waitUntil(pane.chips.chips["disagreed"].isVisible)
    session.do(verdicts.give, [harbour.ids["arabic"]], Verdict.SOURCED)
    qtbot.waitUntil(lambda: not pane.chips.chips["disagreed"].isVisible())


def test_typing_filters_and_enter_goes_to_the_table(qtbot: QtBot, pane: ClaimsPane) -> None:
    pane.focus_filter()
    qtbot.keyClicks(pane.search, "wall")
    qtbot.waitUntil(lambda: len(shown(pane)) == 1)
    assert shown(pane) == [QUOTES["wall"]]
    qtbot.keyClicks(pane.search, " nowhere")
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    assert shown(pane) == []
    assert pane._empty.isVisible()
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert len(shown(pane)) == len(QUOTES)
    assert pane.search.text() == ""


def test_after_a_filter_the_keys_mark_a_claim_that_is_seen(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["budget"])
    pane.focus_filter()
    qtbot.keyClicks(pane.search, "wall")
    qtbot.waitUntil(lambda: len(shown(pane)) == 1)
    assert session.claim == harbour.ids["budget"], "the article does not jump while one types"
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    assert session.claim == harbour.ids["wall"]
    assert session.selection == (harbour.ids["wall"],)
    assert pane.table.currentIndex().row() == 0
    pane.focus_filter()
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert len(shown(pane)) == len(QUOTES)
    assert session.claim == harbour.ids["wall"], "it is still seen"
    assert session.workspace is not None
    reviewed = claims.get(session.workspace, session.claim).verdict
    other = next(each for each in claims.all(session.workspace) if each.verdict != reviewed)
    pane.chips.chips[other.verdict].click()
    assert session.claim == other.id


def test_a_header_sorts_and_keeps_the_claim_selected(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["wall"])
    header = pane.table.header
    where = header.sectionViewportPosition(Column.EVIDENCE) + 10
    for _click in range(2):
        point = header.viewport().rect().topLeft()
        point.setX(where)
        point.setY(12)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.filter.order == "-evidence"
    assert shown(pane)[0] == QUOTES["wall"]
    assert pane.table.currentIndex().row() == 0
    assert session.claim == harbour.ids["wall"]


def test_copy_is_tab_separated_and_one_line_a_claim(
    pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["wall"])
    lines = [line.split("\t") for line in copied(pane).split("\n")]
    assert lines[0] == ["#", "Statement", "Evidence", "Status", "By"]
    assert lines[1][:4] == ["4", QUOTES["wall"], "1", "Contested"]
    assert sorted(lines[1][4].split(", ")) == ["Ana Moreau", "Jonas Okafor"]
    assert len(lines) == 2
    pane.table.selectAll()
    assert len(copied(pane).split("\n")) == len(QUOTES) + 1


def test_a_verdict_keeps_the_place_in_the_list(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    bar = pane.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    assert before > 0
    session.do(verdicts.give, [harbour.ids["opinion"]], Verdict.SOURCED)
    session.do(history.undo)
    assert bar.value() == before


def test_every_row_is_painted_in_both_schemes_and_directions(qtbot: QtBot, pane: ClaimsPane) -> None:
    """Painting raises nothing, and the pictures differ."""
    from PySide6.QtWidgets import QApplication

    from workbench.gui import theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    pictures = []
    for scheme in ("light", "dark"):
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            theme.apply(app, scheme)
            pane.setLayoutDirection(direction)
            pictures.append(pane.grab().toImage())
    assert all(a != b for at, a in enumerate(pictures) for b in pictures[:at])


def test_a_new_claim_above_leaves_the_same_claim_selected(
    pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["wall"])
    session.do(claims.add, harbour.text_id, 0, 12)
    assert pane.table.currentIndex().row() == 4
    assert session.claim == harbour.ids["wall"]


def test_the_last_open_claim_leaves_an_empty_list_that_says_why(
    pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.set_filter(replace(session.filter, standing=("unverified",)))
    assert not pane._empty.isVisible()
    session.do(verdicts.give, [harbour.ids["traffic"]], Verdict.SOURCED)
    assert pane._empty.isVisible()


def test_table_and_keys_read_the_rows_of_a_filter_once(pane: ClaimsPane, session: Session) -> None:
    assert session.workspace is not None
    asked: list[str] = []
    session.workspace.connection.set_trace_callback(asked.append)
    session.set_filter(replace(session.filter, order="statement"))
    session.next_claim()
    session.mark(Verdict.SOURCED)
    session.workspace.connection.set_trace_callback(None)
    lists = [sql for sql in asked if "ORDER BY c.quote" in sql and "standing IN" not in sql]
    assert len(lists) == 1


def test_another_article_never_lists_the_claims_of_the_whole_file(pane: ClaimsPane, session: Session) -> None:
    draft = ArticleDraft("Ten boats came.", b"Ten boats came.", "text/plain", "boats.txt", title="Boats")
    added = session.do(articles.add, draft)
    assert added is not None
    assert session.workspace is not None
    first = session.article
    asked: list[str] = []
    session.workspace.connection.set_trace_callback(asked.append)
    session.select_article(added.ids[0])
    session.select_article(first)
    session.workspace.connection.set_trace_callback(None)
    listed = [sql for sql in asked if sql.startswith("SELECT c.row FROM claim c")]
    assert len(listed) == 1, "the other one is still known"
    assert pane.model.rowCount() == len(QUOTES)
