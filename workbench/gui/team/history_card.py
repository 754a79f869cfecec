"""Who did what to a claim, oldest first."""

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.model import LogEntry
from workbench.gui import theme
from workbench.gui.texts import _, isolate, moment
from workbench.gui.widgets import Avatar, Card, Label

SHOWN = 40
"""The newest entries of a claim that was worked on for long."""


class HistoryCard(Card):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(Label(_("History of this claim"), 14, QFont.Weight.DemiBold))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)

    def show_log(self, entries: Sequence[LogEntry]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for entry in entries[-SHOWN:]:
            self._rows.addWidget(_line(entry))


def _line(entry: LogEntry) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Avatar(entry.reviewer, size=22))
    row.addWidget(Label(words(entry), ink="ink_soft", wrap=True), 1)
    row.addWidget(Label(moment(entry.at), 12, ink="ink_faint"))
    return line


def words(entry: LogEntry) -> str:
    """ "Ana Moreau gave the verdict: open → sourced"."""
    before, after = (_shown(value) for value in (entry.before, entry.after))
    if before and after:
        what = f"{isolate(before)} → {isolate(after)}"
    else:
        what = isolate(after or before) if after or before else ""
    return f"{isolate(entry.reviewer)} {entry.verb}" + (f": {what}" if what else "")


def _shown(value: str) -> str:
    try:
        return theme.status(value).word.lower()
    except KeyError:
        return value
