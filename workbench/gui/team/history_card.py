"""Who did what to a claim, oldest first."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.model import LogEntry
from workbench.gui import theme
from workbench.gui.texts import _, becomes, inside, isolate, moment
from workbench.gui.told import told
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

    def show_log(
        self, entries: Sequence[LogEntry], people: Mapping[str, str], titles: Mapping[str, str]
    ) -> None:
        """`people` gives a reviewer's id for a name, `titles` an evidence's title for its id."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for entry in entries[-SHOWN:]:
            self._rows.addWidget(_line(entry, people.get(entry.reviewer, ""), titles))


def _line(entry: LogEntry, person: str, titles: Mapping[str, str]) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Avatar(entry.reviewer, person, 22))
    row.addWidget(Label(words(entry, titles), ink="ink_soft", wrap=True), 1)
    row.addWidget(Label(moment(entry.at), 12, ink="ink_faint"))
    return line


def words(entry: LogEntry, titles: Mapping[str, str]) -> str:
    """ "Ana Moreau gave the verdict: open → sourced"."""
    before, after = (_shown(value, titles) for value in (entry.before, entry.after))
    if before and after:
        what = becomes(before, after)
    else:
        what = isolate(after or before) if after or before else ""
    sentence = _("{reviewer} {did}: {what}") if what else _("{reviewer} {did}")
    return sentence.format(reviewer=isolate(entry.reviewer), did=told(entry.verb), what=what)


def _shown(value: str, titles: Mapping[str, str]) -> str:
    """ "contested: The list is short." and "supports: ID OF EVIDENCE" in the words of the window; what people wrote keeps
    its own direction."""
    first, colon, rest = value.partition(": ")
    try:
        word = inside(theme.status(first).word)
    except KeyError:
        return value
    return f"{word}{colon}{isolate(titles.get(rest, rest))}"
