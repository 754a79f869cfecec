"""What the claims table paints: rows in sight, whole or cut, on the ground that their selection asks for."""

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect
from PySide6.QtGui import QColor, QImage

from tests.gui.harbour import QUOTES, Harbour
from workbench.core.model import ClaimFilter, Verdict
from workbench.gui import theme
from workbench.gui.claims.column import Column
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.session import Session


def _seen(pane: ClaimsPane) -> QImage:
    return pane.table.viewport().grab().toImage()


def _room(pane: ClaimsPane, row: int) -> QRect:
    table = pane.table
    return QRect(0, table.rowViewportPosition(row), table.viewport().width(), table.rowHeight(row))


def _beside_the_bar(pane: ClaimsPane, row: int) -> QPoint:
    """Where neither the bar of the current row nor a word stands."""
    return _room(pane, row).topLeft() + QPoint(8, 3)


def test_a_row_looks_the_same_wherever_it_stands(
    pane: ClaimsPane, session: Session, harbour: Harbour
) -> None:
    session.select_claim(harbour.ids["people"])
    pane.resize(620, 300)
    table = pane.table
    bar = table.verticalScrollBar()
    bar.setValue(0)
    before, height, by = _seen(pane), table.rowHeight(0), 20
    bar.setValue(by)
    after = _seen(pane)
    kept = QRect(0, 0, after.width(), after.height() - by)
    assert after.copy(kept) == before.copy(kept.translated(0, by)), "the first row is cut, the others moved"
    bar.setValue(0)
    assert _seen(pane) == before
    assert before.height() % height, "the last row is cut, too"


def test_each_chosen_row_has_the_ground_of_what_is_chosen(pane: ClaimsPane, session: Session) -> None:
    table, model = pane.table, pane.model
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (1, 3):
        table.selectionModel().select(model.index(row, Column.STATEMENT), flags)
    seen = _seen(pane)
    chosen = {
        row
        for row in range(5)
        if seen.pixelColor(_beside_the_bar(pane, row)) == QColor(theme.palette().selection)
    }
    assert chosen == set(table.selected_places()) >= {1, 3}


def test_nothing_stands_below_the_last_row(pane: ClaimsPane, session: Session) -> None:
    session.set_filter(ClaimFilter(article=session.article, standing=(Verdict.CONTESTED,)))
    rows, seen = pane.model.rowCount(), _seen(pane)
    assert 0 < rows < len(QUOTES)
    below = _room(pane, rows - 1).bottom() + 1
    card = QColor(theme.palette().card)
    assert {
        seen.pixelColor(x, y).name()
        for x in range(0, seen.width(), 7)
        for y in range(below, seen.height(), 7)
    } == {card.name()}
