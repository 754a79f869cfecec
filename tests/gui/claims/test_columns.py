"""The columns of the table: shown, hidden, moved, resized, kept for the next start."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.claims.shown import copied
from tests.gui.harbour import Harbour
from workbench.gui.claims.column import Column
from workbench.gui.claims.columns import SHOWN, STATEMENT, USUAL
from workbench.gui.claims.columns_dialog import ColumnsDialog
from workbench.gui.claims.columns_menu import columns_menu
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session

_USUAL = [column for column in USUAL if column in SHOWN]


def test_the_statement_takes_what_the_others_leave_and_is_never_narrow(
    qtbot: QtBot, pane: ClaimsPane
) -> None:
    pane.resize(800, 500)
    columns, header = pane.table.columns, pane.table.header
    assert columns.visible() == _USUAL
    assert header.length() == pane.table.viewport().width()
    columns.want(Column.KIND, shown=True)
    assert header.length() == pane.table.viewport().width()
    for column in Column:
        columns.want(column, shown=True)
    assert columns.visible() == list(USUAL)
    assert header.sectionSize(Column.STATEMENT) == STATEMENT
    bar = pane.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)  # more than fits is scrolled to
    columns.want(Column.STATEMENT, shown=False)
    assert Column.STATEMENT in columns.visible()


def test_a_narrow_table_drops_columns_only_while_they_are_the_usual_ones(
    qtbot: QtBot, pane: ClaimsPane
) -> None:
    pane.resize(380, 500)
    qtbot.waitUntil(lambda: Column.BY not in pane.table.columns.visible())
    pane.table.columns.want(Column.SPEAKER, shown=True)
    assert {Column.BY, Column.SPEAKER} <= set(pane.table.columns.visible())


def test_a_dragged_edge_and_a_moved_column_are_kept(pane: ClaimsPane) -> None:
    columns, header = pane.table.columns, pane.table.header
    header.resizeSection(Column.STATUS, 150)
    header.moveSection(header.visualIndex(Column.BY), 0)
    columns.want(Column.SCORE, shown=True)
    assert pane.table._cells.first is Column.BY, "the bar of the current row stands there"
    state = columns.state()
    columns.usual()
    assert columns.visible() == _USUAL
    assert header.sectionSize(Column.STATUS) == 126
    columns.restore(state)
    assert columns.visible()[0] is Column.BY
    assert Column.SCORE in columns.visible()
    assert header.sectionSize(Column.STATUS) == 150


@pytest.mark.parametrize(
    "state",
    [
        None, "", "{", "[]", '{"order": 1, "shown": [], "widths": {}}', b"x", '{"order": [["A"]], "shown": [], "widths": {}}',
        '{"order": ["NOTHING"], "shown": ["NUMBER"], "widths": {}}',
    ],
)  # fmt: skip
def test_a_kept_state_that_makes_no_sense_changes_nothing(pane: ClaimsPane, state: object) -> None:
    pane.table.columns.restore(state)
    assert pane.table.columns.order() == list(USUAL)
    assert pane.table.columns.visible() == _USUAL


def test_a_state_of_an_older_program_gets_the_newer_columns_at_its_end(pane: ClaimsPane) -> None:
    pane.table.columns.restore(
        '{"order": ["STATUS", "NUMBER", "STATUS"], "shown": ["STATUS"], "widths": {"STATUS": 100000, "GONE": 3}}'
    )
    assert pane.table.columns.order()[:3] == [Column.STATUS, Column.NUMBER, Column.STATEMENT]
    assert pane.table.columns.visible() == [Column.STATUS, Column.STATEMENT]
    assert pane.table.header.sectionSize(Column.STATUS) <= 600


def test_the_list_of_columns_is_worked_by_keyboard(qtbot: QtBot, pane: ClaimsPane) -> None:
    pane.choose_columns()
    dialog = pane.findChild(ColumnsDialog)
    assert isinstance(dialog, ColumnsDialog)
    columns = pane.table.columns
    dialog.list.setCurrentRow(columns.order().index(Column.SPEAKER))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert columns.is_wanted(Column.SPEAKER)
    for _step in range(5):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert columns.visible()[0] is Column.SPEAKER
    assert dialog.list.currentRow() == 0
    assert not dialog.up.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert columns.visible()[:2] == [Column.NUMBER, Column.SPEAKER]
    dialog.usual.click()
    assert columns.visible() == _USUAL
    dialog.close()


def test_the_menu_of_the_header_ticks_columns(pane: ClaimsPane) -> None:
    menu = columns_menu(pane.table.columns, pane.choose_columns, pane)
    by_name = {action.text(): action for action in menu.actions()}
    assert by_name["Status"].isChecked()
    assert not by_name["Statement"].isEnabled()
    by_name["Status"].trigger()
    by_name["Kind"].trigger()
    assert Column.STATUS not in pane.table.columns.visible()
    assert Column.KIND in pane.table.columns.visible()
    by_name["Back to the usual columns"].trigger()
    assert pane.table.columns.visible() == _USUAL


def test_columns_and_order_come_back_with_the_next_window(
    make_window: Callable[[], MainWindow], harbour: Harbour
) -> None:
    first = make_window()
    first.session.open(harbour.path)
    first.pages.claims.table.columns.want(Column.SPEAKER, shown=True)
    first.pages.claims._sort_by(Column.SPEAKER)
    first.pages.claims._sort_by(Column.SPEAKER)
    first.close()
    second = make_window()
    second.session.open(harbour.path)
    assert Column.SPEAKER in second.pages.claims.table.columns.visible()
    assert second.session.filter.order == "-speaker"
    assert second.pages.claims.model.claim(0).speaker is not None


def test_every_column_is_painted_in_both_directions(qtbot: QtBot, pane: ClaimsPane, session: Session) -> None:
    """Painting raises nothing, and each column changes the picture."""
    for column in Column:
        pane.table.columns.want(column, shown=True)
    pane.resize(1300, 500)
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        pane.setLayoutDirection(direction)
        whole = pane.grab().toImage()
        for column in (Column.KIND, Column.SPEAKER, Column.PLACE, Column.SCORE):
            pane.table.columns.want(column, shown=False)
            assert pane.grab().toImage() != whole
            pane.table.columns.want(column, shown=True)
        pictures.append(whole)
    assert pictures[0] != pictures[1]


def test_copied_are_the_columns_on_the_screen_in_their_order_and_nothing_that_a_spreadsheet_would_run(
    pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    from workbench.core import claims

    session.do(claims.edit, harbour.ids["wall"], restated='=HYPERLINK("x")\tand\nmore', speaker="+1 =A1")
    session.select_claim(harbour.ids["wall"])
    columns = pane.table.columns
    columns.want(Column.SPEAKER, shown=True)
    columns.want(Column.BY, shown=False)
    columns.move(Column.SPEAKER, -10)
    assert [line.split("\t") for line in copied(pane).split("\n")] == [
        ["Speaker", "#", "Statement", "Evidence", "Status"],
        ["'+1 =A1", "4", """'=HYPERLINK("x") and more""", "1", "Contested"],
    ]
