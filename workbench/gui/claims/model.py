"""The claims table as Qt asks for it: rows in, roles out."""

from array import array
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.core import claims
from workbench.core.changes import Changes
from workbench.core.errors import NotFound
from workbench.core.model import Claim, ClaimFilter
from workbench.core.store.workspace import Workspace
from workbench.gui import texts, theme
from workbench.gui.claims.rows import ClaimRows, single_removal
from workbench.gui.texts import _

Index = QModelIndex | QPersistentModelIndex
CLAIM_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
MANY = 512
"""Rows from which on only their ids are read."""
_NO_PARENT = QModelIndex()


class Column(IntEnum):
    NUMBER = 0
    STATEMENT = 1
    EVIDENCE = 2
    STATUS = 3
    BY = 4


ORDERS = {
    Column.NUMBER: "article",
    Column.STATEMENT: "statement",
    Column.EVIDENCE: "evidence",
    Column.STATUS: "verdict",
}
"""The `ClaimFilter.order` of a column; BY cannot be sorted."""

_IN_PLACE = frozenset({"verdict", "adjudication", "evidence", "link", "comment", "reviewer"})
"""Changes that alter rows; whether a row is in the list, and where, they alter only for some filters."""


class ClaimsModel(QAbstractTableModel):
    """Holds the rows of one filter. `CLAIM_ROLE` gives the claim itself to the delegate."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._filter = ClaimFilter()
        self._rows = ClaimRows(array("q"), lambda rows: [])

    def show(self, workspace: Workspace | None, chosen: ClaimFilter) -> None:
        """Shows the claims of an open file that pass a filter; None shows none."""
        self._workspace, self._filter = workspace, chosen
        self.beginResetModel()
        self._rows = self._read()
        self.endResetModel()

    def claim(self, place: int) -> Claim:
        return self._rows[place]

    def place_of(self, claim_id: str) -> int:
        """The row of a claim, or -1 where it is not shown."""
        if self._workspace is None or not claim_id:
            return -1
        try:
            return self._rows.place_of(claims.get(self._workspace, claim_id).row)
        except NotFound:
            return -1

    def ids(self, places: list[int]) -> tuple[str, ...]:
        """The claims in some rows; many rows are read without their contents."""
        if len(places) <= MANY or self._workspace is None:
            return tuple(self._rows[place].id for place in places)
        text_id = self._rows[places[0]].text_id
        known = {span[0]: span[1] for span in claims.spans(self._workspace, text_id)}
        rows = self._rows.rows
        return tuple(known.get(rows[place]) or self._rows[place].id for place in places)

    def follow(self, changes: Changes) -> None:
        """Takes over what a verb changed: the touched cells only, unless rows came, went or moved."""
        touched = changes.touched
        if not touched or self._workspace is None:
            return
        in_place = touched.keys() <= _IN_PLACE and all(touched.values())
        if (
            in_place
            and not self._filter.standing
            and not self._filter.reviewer
            and self._filter.order.lstrip("-") not in ("verdict", "evidence")
        ):
            self._update(_claims_of(touched, self._rows))
            return
        if touched.keys() & {"claim", "article", "verdict", "adjudication", "link", "evidence", "reviewer"}:
            self._list_anew(touched if in_place else {})

    # What Qt asks

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CLAIM_ROLE:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return display(self._rows[index.row()], Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self._rows[index.row()], Column(index.column()))
        if role == SORT_ROLE:
            return sort_value(self._rows[index.row()], Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.BY:
            return texts.tip(", ".join(given.reviewer for given in self._rows[index.row()].verdicts))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        return (_("#"), _("Statement"), _("Evidence"), _("Status"), _("By"))[section]

    # Keeping up

    def _read(self) -> ClaimRows:
        workspace = self._workspace
        if workspace is None:
            return ClaimRows(array("q"), lambda rows: [])
        return ClaimRows(claims.rows(workspace, self._filter), lambda rows: claims.fetch(workspace, rows))

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


def display(claim: Claim, column: Column) -> str:
    """What a cell says, as it is also copied."""
    if column is Column.NUMBER:
        return texts.number(claim.number)
    if column is Column.STATEMENT:
        return claim.restated or claim.quote
    if column is Column.EVIDENCE:
        return texts.number(claim.evidence)
    if column is Column.STATUS:
        return theme.status(claim.verdict).word
    return ", ".join(given.reviewer for given in claim.verdicts)


def spoken(claim: Claim, column: Column) -> str:
    """What a screen reader says of a cell."""
    if column is Column.NUMBER:
        return _("Claim {number}").format(number=texts.number(claim.number))
    if column is Column.EVIDENCE:
        return texts.plural(claim.evidence, "{n} piece of evidence", "{n} pieces of evidence")
    if column is Column.BY:
        return display(claim, column) or _("nobody yet")
    return display(claim, column)


def sort_value(claim: Claim, column: Column) -> int | str:
    """The value that a column is ordered by."""
    if column is Column.NUMBER:
        return claim.number
    if column is Column.EVIDENCE:
        return claim.evidence
    return display(claim, column)


def _claims_of(touched: dict[str, frozenset[str]], rows: ClaimRows) -> frozenset[str]:
    """The known claims that a change may show in: those named in it, and all where a record or a name changed."""
    if touched.keys() & {"evidence", "reviewer"}:
        return frozenset(claim.id for _place, claim in rows.known())
    return frozenset().union(*touched.values())


def with_order(chosen: ClaimFilter, column: Column) -> ClaimFilter:
    """The filter after a click on a column's header: its order, or the reverse where it is in use already."""
    order = ORDERS[column]
    return replace(chosen, order=f"-{order}" if chosen.order == order else order)
