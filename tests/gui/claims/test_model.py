"""The table model over a real file, under Qt's own model tester."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.gui.harbour import QUOTES, Harbour
from workbench.core import claims, comments, history, links, verdicts
from workbench.core.model import ClaimFilter, Verdict
from workbench.gui.claims import orders
from workbench.gui.claims.column import Column
from workbench.gui.claims.model import SORT_ROLE, ClaimsModel
from workbench.gui.session import Session


@pytest.fixture
def model(session: Session) -> ClaimsModel:
    model = ClaimsModel(session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(session.workspace, session.filter)
    session.changed.connect(model.follow)
    return model


def _column(model: ClaimsModel, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.data(model.index(row, column), role) for row in range(model.rowCount())]


def test_cells_say_what_the_file_holds(model: ClaimsModel) -> None:
    assert _column(model, Column.NUMBER) == [str(number) for number in range(1, len(QUOTES) + 1)]
    assert _column(model, Column.STATEMENT) == list(QUOTES.values())
    words = ["Sourced", "Open", "Unverified", "Contested", "Open", "Open", "Disagreed", "Not a claim"]
    assert _column(model, Column.STATUS) == words
    assert _column(model, Column.EVIDENCE) == ["0", "0", "0", "1", "0", "0", "0", "0"]
    assert sorted(str(_column(model, Column.BY)[3]).split(", ")) == ["Ana Moreau", "Jonas Okafor"]


def test_spoken_text_makes_sense_without_the_header(model: ClaimsModel) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(3, Column.NUMBER), spoken) == "Claim 4"
    assert model.data(model.index(3, Column.EVIDENCE), spoken) == "1 piece of evidence"
    assert model.data(model.index(1, Column.BY), spoken) == "nobody yet"


@pytest.mark.parametrize(
    "column", [Column.STATEMENT, Column.EVIDENCE, Column.KIND, Column.COMMENTS, Column.SCORE]
)
@pytest.mark.parametrize("turn", ["", "-"])
def test_the_order_of_a_header_is_the_order_of_its_sort_role(
    model: ClaimsModel, session: Session, column: Column, turn: str
) -> None:
    order = orders.after_click(column, "article")
    turned = order.startswith("-") != (turn == "-")
    session.filter = replace(session.filter, order=orders.turned(order) if turn else order)
    model.show(session.workspace, session.filter)
    values = _column(model, column, SORT_ROLE)
    keys = [value.casefold() if isinstance(value, str) else f"{value:09}" for value in values]
    assert keys == sorted(keys, reverse=turned)


def test_a_second_click_on_a_header_turns_the_order_round() -> None:
    once = orders.after_click(Column.EVIDENCE, "article")
    assert (once, orders.after_click(Column.EVIDENCE, once)) == ("evidence", "-evidence")
    assert orders.after_click(Column.NUMBER, "article") == "-article"
    assert orders.after_click(Column.SCORE, "-worth") == "worth", "the most first, then the least"


def test_the_header_says_in_which_order_the_claims_are(model: ClaimsModel, session: Session) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    model.show(session.workspace, replace(session.filter, order="-speaker"))
    said = [str(model.headerData(column, Qt.Orientation.Horizontal, spoken)) for column in Column]
    assert [column for column in Column if "order" in said[column]] == [Column.SPEAKER]
    assert "Z to A" in said[Column.SPEAKER]
    assert set(orders.words()) == {
        turn + order.removeprefix("-") for order in orders.OF_COLUMN.values() for turn in ("", "-")
    }


def test_cells_of_the_columns_that_are_hidden_at_first(
    model: ClaimsModel, session: Session, harbour: Harbour
) -> None:
    session.do(comments.add, harbour.ids["wall"], "Who counted?")
    assert _column(model, Column.KIND)[3:5] == ["Quotation", "Statistic"]
    assert _column(model, Column.SPEAKER)[2:4] == ["", "Ines Aldana"]
    assert _column(model, Column.PLACE)[:4] == ["¶ 1", "¶ 1", "¶ 1", "¶ 2"]
    assert _column(model, Column.COMMENTS)[3] == "1"
    assert _column(model, Column.SCORE)[0] == "80 %"
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(3, Column.PLACE), spoken) == "paragraph 2"
    assert model.data(model.index(3, Column.COMMENTS), spoken) == "1 comment"
    assert model.data(model.index(2, Column.SPEAKER), spoken) == "no speaker"


def test_a_verdict_updates_one_row_and_nothing_else(
    qtbot: QtBot, model: ClaimsModel, session: Session, harbour: Harbour
) -> None:
    _column(model, Column.STATUS)
    changed: list[int] = []
    model.dataChanged.connect(lambda top, bottom: changed.extend(range(top.row(), bottom.row() + 1)))
    with qtbot.assertNotEmitted(model.modelReset):
        session.do(verdicts.give, [harbour.ids["berths"]], Verdict.SOURCED)
        session.do(comments.add, harbour.ids["people"], "Who counted?")
    assert changed == [1, 5]
    assert model.data(model.index(1, Column.STATUS)) == "Sourced"


def test_a_link_updates_the_count(model: ClaimsModel, session: Session, harbour: Harbour) -> None:
    _column(model, Column.EVIDENCE)
    session.do(links.link, harbour.ids["people"], harbour.minutes)
    assert model.data(model.index(5, Column.EVIDENCE)) == "1"


def test_under_a_filter_the_marked_claim_leaves_and_undo_brings_it_back(
    qtbot: QtBot, model: ClaimsModel, session: Session, harbour: Harbour
) -> None:
    session.filter = ClaimFilter(standing=("open",))
    model.show(session.workspace, session.filter)
    assert _column(model, Column.STATEMENT) == [QUOTES["berths"], QUOTES["hearings"], QUOTES["people"]]
    with qtbot.waitSignal(model.rowsRemoved), qtbot.assertNotEmitted(model.modelReset):
        session.do(verdicts.give, [harbour.ids["hearings"]], Verdict.SOURCED)
    assert _column(model, Column.STATEMENT) == [QUOTES["berths"], QUOTES["people"]]
    session.do(history.undo)
    assert model.rowCount() == 3


def test_a_new_claim_is_listed_in_its_place(model: ClaimsModel, session: Session, harbour: Harbour) -> None:
    session.do(claims.add, harbour.text_id, 0, 12)
    assert model.data(model.index(0, Column.STATEMENT)) == "East harbour"
    assert model.rowCount() == len(QUOTES) + 1


def test_ids_of_few_and_of_many_rows_are_the_same(
    model: ClaimsModel, harbour: Harbour, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = model.ids([0, 2, 4])
    assert few == (harbour.ids["budget"], harbour.ids["traffic"], harbour.ids["hearings"])
    monkeypatch.setattr("workbench.gui.claims.model.MANY", 1)
    assert model.ids([0, 2, 4]) == few


def test_without_a_file_there_are_no_rows(model: ClaimsModel) -> None:
    model.show(None, ClaimFilter())
    assert model.rowCount() == 0
