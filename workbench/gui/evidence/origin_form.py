"""One group of evidence that has one origin, or may have: its pieces to be ticked, why, and the origin's name."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core import shares
from workbench.core.model import Evidence
from workbench.core.origins import Origin, SameOrigin, Tie
from workbench.core.text.cut import cut
from workbench.gui import fonts, texts
from workbench.gui.evidence import media
from workbench.gui.texts import _, isolate, key_name, number, plural, quoted
from workbench.gui.widgets import KeyCap, Label

MOST_TIES = 6
"""Reasons that are shown."""

MOST_TITLE = 50
"""Letters of a title in one."""


class OriginForm(QWidget):
    """`accepted` carries the ids of the ticked pieces and the name of their origin, `declined` the ids alone."""

    accepted = Signal(object, str)
    declined = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.records = QListWidget()
        self.records.setAccessibleName(_("Pieces of evidence"))
        self.records.setSpacing(3)
        self.why = Label("", 12, ink="ink_soft", wrap=True)
        self.passage = Label(font=fonts.prose(13, italic=True), ink="ink_soft", wrap=True)
        self.name = QLineEdit()
        self.name.setAccessibleName(_("Name of the origin"))
        self.name.setPlaceholderText(_("Where the information first came from"))
        self.same = QPushButton(_("One origin"))
        self.apart = QPushButton(_("Different origins"))
        self._apart_key = KeyCap(key_name("Ctrl+D"))
        self._read_only = False
        self._build()

    def show_proposal(self, proposal: SameOrigin, *, read_only: bool) -> None:
        """Why these pieces may have one origin; all are ticked."""
        titles = _names(proposal.records)
        lines = [_said(tie, titles) for tie in proposal.ties[:MOST_TIES]]
        if proposal.agency:
            lines.append(_("They credit {agency}.").format(agency=isolate(proposal.agency)))
        self.why.setText("\n".join(lines))
        self.passage.set_prose(quoted(proposal.ties[0].passage))
        self.passage.show()
        self._show(proposal.records, proposal.name, read_only=read_only)
        self._show_apart(True)

    def show_origin(self, origin: Origin, *, read_only: bool) -> None:
        """The pieces of an origin that is named; another name can be given to those that are ticked."""
        self.why.setText(_("Another name can be given to the pieces that are ticked."))
        self.passage.hide()
        self._show(origin.records, origin.name, read_only=read_only)
        self._show_apart(False)

    def accept(self) -> None:
        if self.same.isEnabled():
            self.accepted.emit(self.ticked(), self.name.text().strip())

    def decline(self) -> None:
        if self.apart.isEnabled() and not self.apart.isHidden():
            self.declined.emit(self.ticked())

    def ticked(self) -> list[str]:
        """The ids of the pieces that are ticked, in their order."""
        items = (self.records.item(row) for row in range(self.records.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _show(self, records: Sequence[Evidence], name: str, *, read_only: bool) -> None:
        self._read_only = read_only
        self.records.clear()
        names = _names(records)
        for record in records:
            parts = (
                isolate(names[record.id]),
                isolate(record.publisher),
                texts.date(record.published),
            )
            item = QListWidgetItem("  ·  ".join(part for part in parts if part))
            item.setData(Qt.ItemDataRole.UserRole, record.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.records.addItem(item)
        self.records.setCurrentRow(0)
        self.name.setText(name)
        self.name.setReadOnly(read_only)
        self._enable()

    def _show_apart(self, wanted: bool) -> None:
        self.apart.setVisible(wanted)
        self._apart_key.setVisible(wanted)

    def _enable(self) -> None:
        chosen = len(self.ticked())
        self.same.setEnabled(not self._read_only and chosen > 0 and bool(self.name.text().strip()))
        self.apart.setEnabled(not self._read_only and chosen > 1)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.records, 1)
        column.addWidget(self.why)
        column.addWidget(self.passage)
        label = Label(_("Name of the origin"), 11, 500, "ink_faint")
        label.setBuddy(self.name)
        column.addWidget(label)
        column.addWidget(self.name)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._apart_key)
        row.addWidget(self.apart)
        row.addWidget(KeyCap(key_name("Ctrl+Return")))
        self.same.setProperty("kind", "primary")
        row.addWidget(self.same)
        column.addLayout(row)
        for button, act in ((self.same, self.accept), (self.apart, self.decline)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.records.itemChanged.connect(lambda _item: self._enable())
        self.name.textChanged.connect(lambda _text: self._enable())


def _names(records: Sequence[Evidence]) -> dict[str, str]:
    """What each is called, by id: its title, or the name of its file where another piece has the same title."""
    titles = Counter(record.title for record in records)
    return {
        record.id: record.title
        if record.title and titles[record.title] == 1
        else texts.visible(record.file_name) or media.title(record)
        for record in records
    }


def _said(tie: Tie, titles: dict[str, str]) -> str:
    if tie.in_characters:
        length = plural(tie.length, "{n} character in a row", "{n} characters in a row")
    else:
        length = plural(tie.length, "{n} word in a row", "{n} words in a row")
    words = _("{one} and {other}: {percent}% of the shorter text, {length}")
    return words.format(
        one=quoted(cut(titles[tie.a], MOST_TITLE)),
        other=quoted(cut(titles[tie.b], MOST_TITLE)),
        percent=number(shares.percent(tie.share)),
        length=length,
    )
