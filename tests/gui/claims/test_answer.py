"""A verdict is on disk and in the table before anything else follows its key; a key that is held is answered each time."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.harbour import QUOTES, Harbour
from tests.gui.waiting import idle
from workbench.core import claims, history, verdicts
from workbench.core.model import ClaimFilter, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui import theme
from workbench.gui.claims.column import Column
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session
from workbench.gui.widgets import Label


class Paints(QObject):
    """How high the part of the table was that was drawn, each time."""

    def __init__(self, pane: ClaimsPane) -> None:
        super().__init__(pane)
        self.heights: list[int] = []
        pane.table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.region().boundingRect().height())
        return False


def test_two_rows_are_drawn_once_before_the_others_hear(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["hearings"])
    qtbot.waitUntil(lambda: pane.chips.chips["all"].count() == len(QUOTES))
    idle(qtbot)
    paints, order = Paints(pane), []
    session.claim_changed.connect(lambda _claim: order.append("claim"))
    session.changed.connect(lambda _changes: order.append("changes"))

    def look() -> None:
        with Workspace.open(harbour.path, read_only=True) as saved:
            order.append(claims.get(saved, harbour.ids["hearings"]).verdict)
        assert [pane.model.claim(row).verdict for row in (4, 5)] == [Verdict.SOURCED, Verdict.OPEN]
        assert pane.table.selected_places() == [5]
        assert session.claim == harbour.ids["people"]
        assert paints.heights == [2 * pane.table.rowHeight(0)]

    session.marked.connect(look)
    session.mark(Verdict.SOURCED)
    assert order == [Verdict.SOURCED, "claim", "changes"]
    qtbot.waitUntil(lambda: pane.chips.chips["sourced"].count() == 2)
    assert len(paints.heights) == 1, "what follows does not draw the rows again"


def test_the_row_that_a_verdict_takes_out_of_the_list_is_gone_at_once(
    pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.set_filter(ClaimFilter(standing=(Verdict.OPEN,)))
    session.select_claim(harbour.ids["berths"])
    rows = pane.model.rowCount()
    seen: list[tuple[int, str]] = []
    session.marked.connect(
        lambda _changes: seen.append(
            (pane.model.rowCount(), pane.model.claim(pane.table.currentIndex().row()).id)
        )
    )
    asked: list[str] = []
    assert session.workspace is not None
    session.workspace.connection.set_trace_callback(asked.append)
    session.mark(Verdict.SOURCED)
    session.next_claim()
    session.workspace.connection.set_trace_callback(None)
    assert seen == [(rows - 1, harbour.ids["hearings"])]
    assert len([sql for sql in asked if sql.startswith("SELECT c.row") and "ORDER BY" in sql]) == 1, (
        "read anew once"
    )


def test_a_held_key_marks_claim_after_claim(
    qtbot: QtBot, make_window: Callable[[], MainWindow], harbour: Harbour
) -> None:
    window = make_window()
    window.session.open(harbour.path)
    window.focus_table()
    table, opened = window.pages.claims.table, [harbour.ids[key] for key in ("berths", "hearings", "people")]
    window.session.select_claim(opened[0])
    for _time in range(len(opened)):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True)
        QCoreApplication.postEvent(table, key)
    QCoreApplication.processEvents()
    workspace = window.session.workspace
    assert workspace is not None
    assert [claims.get(workspace, claim).verdict for claim in opened] == 3 * [Verdict.SOURCED]
    assert window.session.claim == window.pages.claims.model.claim(table.currentIndex().row()).id == opened[2]
    shown = [label.text() for label in window.pages.claim_panel.findChildren(Label)]
    assert any(QUOTES["people"] in words for words in shown)


def _status_cell(pane: ClaimsPane, row: int) -> QImage:
    table = pane.table
    return table.viewport().grab(table.visualRect(pane.model.index(row, Column.STATUS))).toImage()


def test_a_cell_that_was_drawn_before_shows_what_stands_now_in_the_colours_of_now(
    qapp: QApplication, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    row = list(QUOTES).index("hearings")
    session.select_claim(harbour.ids["budget"])
    open_cell = _status_cell(pane, row)
    session.do(verdicts.give, [harbour.ids["hearings"]], Verdict.CONTESTED)
    contested = _status_cell(pane, row)
    assert contested != open_cell
    session.do(history.undo)
    assert _status_cell(pane, row) == open_cell
    session.select_claim(harbour.ids["hearings"])
    assert _status_cell(pane, row) != open_cell, "the chosen row has a ground of its own"
    session.select_claim(harbour.ids["budget"])
    theme.apply(qapp, "dark")
    dark = _status_cell(pane, row)
    assert dark.pixelColor(2, 2) == QColor(theme.palette().card)
    assert dark != open_cell


def test_what_is_drawn_ahead_is_what_would_be_drawn_anew(
    qtbot: QtBot, pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    table = pane.table
    session.select_claim(harbour.ids["hearings"])

    def as_anew() -> bool:
        shown = table.viewport().grab().toImage()
        theme.notifier.changed.emit()  # forgets every picture
        return shown == table.viewport().grab().toImage()

    session.mark(Verdict.NOT_A_CLAIM)
    idle(qtbot)
    session.mark(Verdict.SOURCED)
    assert as_anew(), "the row that was left, and the one that the key led to"
    idle(qtbot)
    before = table.viewport().grab().toImage()
    session.do(claims.edit, harbour.ids["people"], restated="Nobody was asked.")
    assert table.viewport().grab().toImage() != before, "other words"
    assert as_anew()
