"""One chip for each standing, with its count; the chosen one filters the table."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from workbench.core.model import DISAGREED, Verdict
from workbench.gui import theme
from workbench.gui.filter_chip import FilterChip
from workbench.gui.flow import FlowLayout
from workbench.gui.texts import _

ALL = "all"
_STANDINGS = (
    Verdict.OPEN.value,
    Verdict.SOURCED.value,
    Verdict.UNVERIFIED.value,
    Verdict.CONTESTED.value,
    DISAGREED,
    Verdict.NOT_A_CLAIM.value,
)
_ONLY_WHEN_ANY = frozenset({DISAGREED, Verdict.NOT_A_CLAIM.value})

GAP = 6
LOW = 400
"""The height of the pane below which chips and tools share one row where they can, so that the table keeps its rows."""


class StandingChips(QWidget):
    """`chosen` carries the standings to show: empty for all. `beside` follows the last chip where there is room."""

    chosen = Signal(object)

    def __init__(self, beside: QWidget) -> None:
        super().__init__()
        self._beside, self._low = beside, False
        self._row = row = FlowLayout(self, GAP)
        self._group = QButtonGroup(self)
        self.chips: dict[str, FilterChip] = {ALL: FilterChip(_("All"))}
        for standing in _STANDINGS:
            look = theme.status(standing)
            self.chips[standing] = FilterChip(look.word, look.icon, look.token)
        for standing, chip in self.chips.items():
            if standing in _ONLY_WHEN_ANY:
                chip.hide()
            chip.clicked.connect(lambda _checked=False, wanted=standing: self._choose(wanted))
            self._group.addButton(chip)
            row.addWidget(chip)
        row.addWidget(beside)
        self.chips[ALL].setChecked(True)

    def fit(self, *, low: bool) -> None:
        """Glyph and count alone where the words would take a second row; in a `low` pane also where the tools would."""
        self._low = low
        shown = [chip for chip in self.chips.values() if not chip.isHidden()]
        words = sum(chip.width_for(compact=False) + GAP for chip in shown)
        needed = words + self._beside.minimumSizeHint().width() if low else words - GAP
        for chip in self.chips.values():
            chip.set_compact(needed > self.width())

    def show_counts(self, counts: dict[str, int]) -> None:
        """Counts by standing, and "all"."""
        for standing, chip in self.chips.items():
            chip.set_count(counts.get(standing, 0))
            if standing in _ONLY_WHEN_ANY:
                chip.setVisible(chip.count() > 0 or chip.isChecked())
        self.fit(low=self._low)
        self._row.activate()  # at once: a new count is never painted into the room of the old one

    def show_chosen(self, standing: tuple[str, ...]) -> None:
        self.chips[standing[0] if len(standing) == 1 else ALL].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(low=self._low)

    def _choose(self, standing: str) -> None:
        self.chosen.emit(() if standing == ALL else (standing,))
