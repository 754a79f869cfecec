"""Which columns the claims table shows, in what order and how wide."""

import json
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from workbench.gui import fonts, theme
from workbench.gui.claims.column import Column

USUAL = (
    Column.NUMBER,
    Column.STATEMENT,
    Column.KIND,
    Column.SPEAKER,
    Column.PLACE,
    Column.EVIDENCE,
    Column.COMMENTS,
    Column.SCORE,
    Column.STATUS,
    Column.BY,
)
SHOWN = frozenset({Column.NUMBER, Column.STATEMENT, Column.EVIDENCE, Column.STATUS, Column.BY})
_WIDTHS = {
    Column.NUMBER: 46,
    Column.KIND: 96,
    Column.SPEAKER: 112,
    Column.PLACE: 84,
    Column.EVIDENCE: 76,
    Column.COMMENTS: 84,
    Column.SCORE: 66,
    Column.STATUS: 126,
    Column.BY: 78,
}
WIDEST = 600
STATEMENT = 190
"""The least width of the statement; it takes all that the other columns leave."""
_ROOM = {Column.EVIDENCE: 400, Column.BY: 500}
"""The width of the table below which a column steps back for the statement, as long as the columns are the usual ones."""


class Columns(QObject):
    """Keeps the header of the table as it is wanted."""

    arranged = Signal()
    """The columns stand as they are to stand now."""

    def __init__(self, table: QTableView, header: QHeaderView) -> None:
        super().__init__(table)
        self._table, self._header = table, header
        self._shown = set(SHOWN)
        self._widths = dict(_WIDTHS)
        self._fitting = True
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(30)
        header.setMaximumSectionSize(4000)
        for column in Column:
            fixed = column is Column.STATEMENT
            mode = QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)
        theme.notifier.changed.connect(self.fit)
        self._fitting = False
        self._arrange(USUAL)

    # What is shown

    def order(self) -> list[Column]:
        """All columns as they follow each other, hidden ones too."""
        return [Column(self._header.logicalIndex(place)) for place in range(len(Column))]

    def visible(self) -> list[Column]:
        """The columns on the screen, in their order."""
        return [column for column in self.order() if not self._table.isColumnHidden(column)]

    def is_wanted(self, column: Column) -> bool:
        """Whether the user wants to see it; a narrow table may hide it all the same."""
        return column in self._shown

    def are_usual(self) -> bool:
        return self._shown == SHOWN

    # What the user does

    def want(self, column: Column, shown: bool) -> None:
        """Shows or hides a column; the statement stays."""
        if column is Column.STATEMENT or shown == (column in self._shown):
            return
        (self._shown.add if shown else self._shown.discard)(column)
        self.fit()

    def move(self, column: Column, step: int) -> None:
        """Moves a column `step` places towards the end (or, below 0, the beginning)."""
        place = self._header.visualIndex(column)
        self._header.moveSection(place, max(0, min(place + step, len(Column) - 1)))

    def usual(self) -> None:
        """Back to what a new table shows."""
        self._shown = set(SHOWN)
        self._widths = dict(_WIDTHS)
        self._arrange(USUAL)

    # Between two starts

    def state(self) -> str:
        """Everything about the columns, to be kept."""
        names = {
            "order": [column.name for column in self.order()],
            "shown": [column.name for column in USUAL if column in self._shown],
            "widths": {column.name: width for column, width in self._widths.items()},
        }
        return json.dumps(names)

    def restore(self, state: object) -> None:
        """Takes a kept state; one that makes no sense leaves the columns as they are. Columns that it does not name, because they
        are newer, stand at the end."""
        kept = _read(state)
        order = [Column[each] for each in kept.get("order", []) if each in Column.__members__]
        if not order:
            return
        self._shown = {Column[each] for each in kept["shown"] if each in Column.__members__}
        self._shown.add(Column.STATEMENT)
        for each, width in kept["widths"].items():
            if each in Column.__members__ and isinstance(width, int):
                self._widths[Column[each]] = max(30, min(width, WIDEST))
        self._arrange([*dict.fromkeys(order), *(column for column in USUAL if column not in order)])

    # Fitting

    def fit(self) -> None:
        """Gives each column its width, and the statement what is left."""
        self._fitting = True
        try:
            room = self._table.viewport().width()
            for column in Column:
                narrow = self.are_usual() and room < fonts.px(_ROOM.get(column, 0))
                self._table.setColumnHidden(column, column not in self._shown or narrow)
            others = [column for column in self.visible() if column is not Column.STATEMENT]
            for column in others:
                self._header.resizeSection(column, fonts.px(self._widths[column]))
            left = room - sum(fonts.px(self._widths[column]) for column in others)
            self._header.resizeSection(Column.STATEMENT, max(fonts.px(STATEMENT) if others else 0, left))
        finally:
            self._fitting = False
        self.arranged.emit()

    def _arrange(self, order: "list[Column] | tuple[Column, ...]") -> None:
        self._fitting = True
        try:
            for place, column in enumerate(order):
                self._header.moveSection(self._header.visualIndex(column), place)
        finally:
            self._fitting = False
        self.fit()

    def _resized(self, section: int, _before: int, width: int) -> None:
        if self._fitting or width == 0:
            return
        self._widths[Column(section)] = max(30, min(round(width / fonts.scale()), WIDEST))
        self.fit()

    def _moved(self) -> None:
        if not self._fitting:
            self.fit()


def _read(state: object) -> dict[str, Any]:
    """A kept state, {} where it is none."""
    try:
        kept = json.loads(state) if isinstance(state, str) else None
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    shape = {"order": list, "shown": list, "widths": dict}
    fits = all(isinstance(kept.get(name), kind) for name, kind in shape.items())
    return kept if fits and all(isinstance(each, str) for each in kept["order"] + kept["shown"]) else {}
