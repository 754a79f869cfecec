"""What was cut from an article at import, each with its reason, to be looked at and put back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from workbench.core.model import SetAside
from workbench.gui import icons
from workbench.gui.texts import _, plural
from workbench.gui.told import told
from workbench.gui.two_lines import DETAIL, TwoLines
from workbench.gui.widgets import Card, Label

_CUT = Qt.ItemDataRole.UserRole + 10
SHOWN = 600
"""Characters of the chosen part that are shown below the list."""


class SetAsideCard(Card):
    """`wanted` carries the `SetAside` that is to be put back; it has left the list then."""

    wanted = Signal(object)

    def __init__(self, cuts: Sequence[SetAside], *, read_only: bool) -> None:
        super().__init__()
        self._read_only = read_only
        self._heading = Label("", 13, QFont.Weight.DemiBold, wrap=True)
        self.list = QListWidget()
        self._whole = Label("", 12, ink="ink_soft", wrap=True)
        self.put_back = QPushButton(_("Put it back into the text"))
        self._lay_out()
        for cut in cuts:
            self._add(cut)
        self.list.currentItemChanged.connect(lambda _new, _old: self._show())
        self.list.itemActivated.connect(lambda _item: self._take())
        self.put_back.clicked.connect(self._take)
        self.list.setCurrentRow(0)
        self._show()

    def _lay_out(self) -> None:
        self.list.setAccessibleName(_("What was set aside"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(TwoLines(self.list))
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        icons.follow(self.put_back, "undo-2", "ink", 15)
        self.put_back.setAutoDefault(False)
        for label in (self._heading, self._whole):
            label.setContentsMargins(14, 0, 14, 0)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.addWidget(self.put_back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 10)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)
        column.addWidget(self._whole)
        column.addLayout(row)

    def left(self) -> tuple[SetAside, ...]:
        """What is still set aside."""
        return tuple(self.list.item(row).data(_CUT) for row in range(self.list.count()))

    def _add(self, cut: SetAside) -> None:
        item = QListWidgetItem(" ".join(cut.text.split()))
        item.setData(DETAIL, f"{_place(cut.place)}  ·  {told(cut.why)}")
        item.setData(_CUT, cut)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {item.data(DETAIL)}")
        self.list.addItem(item)

    def _show(self) -> None:
        item = self.list.currentItem()
        text = item.data(_CUT).text if item is not None else ""
        self._whole.set_prose(text if len(text) <= SHOWN else f"{text[: SHOWN - 1].rstrip()}…")
        self.put_back.setEnabled(item is not None and not self._read_only)
        count = self.list.count()
        self._heading.setText(plural(count, "{n} part was set aside", "{n} parts were set aside"))

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None and not self._read_only:
            cut = item.data(_CUT)
            self.list.takeItem(self.list.row(item))
            self._show()
            self.wanted.emit(cut)


def _place(place: str) -> str:
    return {"before": _("before the text"), "after": _("behind the text")}.get(place, _("inside the text"))
