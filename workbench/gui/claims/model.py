"""The claims table as Qt asks for it: rows in, roles out."""

from array import array
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.core import claim_places, claim_rows, claims, independence
from workbench.core.changes import Changes
from workbench.core.claim_conditions import moved_by
from workbench.core.model import Claim, ClaimFilter
from workbench.core.store.workspace import Workspace
from workbench.gui.claims import orders
from workbench.gui.claims.column import (
    Column,
    display,
    name,
    placed,
    sort_value,
    spoken,
    spoken_place,
    title,
    unplaced,
)
from workbench.gui.claims.rows import ClaimRows, single_removal
from workbench.gui.evidence.independent import told_origins
from workbench.gui.texts import _, tip

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
ReadRows = Callable[[Workspace, ClaimFilter], "array[int]"]
MANY = 512
"""Rows from which on only their ids are read."""
_NO_PARENT = QModelIndex()


_IN_PLACE = frozenset({"verdict", "adjudication", "evidence", "link", "comment", "reviewer"})
"""Changes that alter rows; whether a row is in the list, and where, they alter only for some filters."""


class ClaimsModel(QAbstractTableModel):
    """Holds the rows of one filter, which `read` reads."""

    def __init__(self, parent: QObject | None = None, read: ReadRows = claims.rows) -> None:
        super().__init__(parent)
        self._read_rows = read
        self._workspace: Workspace | None = None
        self._filter = ClaimFilter()
        self._rows = ClaimRows(array("q"), lambda rows: [])
        self._places: dict[str, claim_places.Places] = {}
        self._followed: Changes | None = None
        """What was taken over last: before the others heard of it, where a key asked for it."""

    def show(self, workspace: Workspace | None, chosen: ClaimFilter) -> None:
        """Shows the claims of an open file that pass a filter; None shows none."""
        if workspace is not self._workspace:
            self._places.clear()
        self._workspace, self._filter = workspace, chosen
        self.beginResetModel()
        self._rows = self._read()
        self.endResetModel()

    def claim(self, place: int) -> Claim:
        return self._rows[place]

    def display(self, place: int, column: Column) -> str:
        """What a cell says, as it is also copied."""
        claim = self._rows[place]
        return placed(*self._place(claim)) if column is Column.PLACE else display(claim, column)

    def row_numbers(self, places: list[int]) -> "array[int]":
        """The row numbers of the claims in some rows, or of all where none is named."""
        rows = self._rows.rows
        return array("q", [rows[place] for place in places]) if places else rows

    def place_of(self, claim_id: str) -> int:
        """The row of a claim, or -1 where it is not shown."""
        if self._workspace is None or not claim_id:
            return -1
        known = self._rows.known_place(claim_id)
        if known is not None:
            return known
        row = claim_rows.row_of(self._workspace, claim_id)
        return -1 if row is None else self._rows.place_of(row)

    def ids(self, places: list[int]) -> tuple[str, ...]:
        """The claims in some rows; many rows are read without their contents."""
        if len(places) <= MANY or self._workspace is None:
            return tuple(self._rows[place].id for place in places)
        return tuple(claim_rows.ids(self._workspace, self.row_numbers(places)))

    def follow(self, changes: Changes) -> None:
        """Takes over what a verb changed: the touched cells only, unless rows came, went or moved."""
        touched = changes.touched
        if not touched or self._workspace is None or changes is self._followed:
            return
        self._followed = changes
        in_place = touched.keys() <= _IN_PLACE and all(touched.values())
        if in_place and not touched.keys() & moved_by(self._filter):
            self._update(_claims_of(touched, self._rows))
        elif touched.keys() & (_IN_PLACE | {"claim", "article"}):
            self._list_anew(touched if in_place else {})

    # What Qt asks

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.display(index.row(), Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), Column(index.column()))
        if role == SORT_ROLE:
            return sort_value(self._rows[index.row()], Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.BY:
            return tip(", ".join(given.reviewer for given in self._rows[index.row()].verdicts))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.EVIDENCE:
            row = self._rows[index.row()]
            return tip("\n".join(filter(None, (self._origins(row), unplaced(row)))))
        return None

    def _origins(self, claim: Claim) -> str:
        """How many independent origins stand behind the claim's evidence."""
        if not claim.evidence or self._workspace is None:
            return ""
        counted = independence.of_claims(self._workspace, claim.id)
        return told_origins(counted.get(claim.id, independence.NOTHING))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return title(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            order = self._filter.order
            words = _("{column}, the claims are in this order: {order}")
            if orders.of_column(column, order):
                return words.format(column=name(column), order=orders.words()[order])
            return name(column)
        return None

    def _spoken(self, place: int, column: Column) -> str:
        claim = self._rows[place]
        return spoken_place(*self._place(claim)) if column is Column.PLACE else spoken(claim, column)

    def _place(self, claim: Claim) -> tuple[int, int]:
        """Page and paragraph; the text is looked at once."""
        if self._workspace is None or not claim.text_id:
            return 0, 0
        if claim.text_id not in self._places:
            self._places[claim.text_id] = claim_places.of(self._workspace, claim.text_id)
        places = self._places[claim.text_id]
        return places.page(claim.start), places.paragraph(claim.start)

    # Keeping up

    def _read(self) -> ClaimRows:
        workspace = self._workspace
        if workspace is None:
            return ClaimRows(array("q"), lambda rows: [])
        return ClaimRows(self._read_rows(workspace, self._filter), lambda rows: claims.fetch(workspace, rows))

    def _update(self, ids: frozenset[str]) -> None:
        for place in self._rows.read_again(ids):
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def _list_anew(self, touched: dict[str, frozenset[str]]) -> None:
        before, now = self._rows, self._read()
        if touched and now.rows == before.rows:
            self._update(_claims_of(touched, before))
            return
        gone = single_removal(before.rows, now.rows)
        if gone >= 0:
            self.beginRemoveRows(_NO_PARENT, gone, gone)
            self._rows = now
            self.endRemoveRows()
            return
        self.beginResetModel()
        self._rows = now
        self.endResetModel()


def _claims_of(touched: dict[str, frozenset[str]], rows: ClaimRows) -> frozenset[str]:
    """The known claims that a change may show in: those named in it, and all where a record or a name changed."""
    if touched.keys() & {"evidence", "reviewer"}:
        return frozenset(claim.id for _place, claim in rows.known())
    return frozenset().union(*touched.values())
