"""The notices of a record, each with its sign, below its title."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.core.model import Evidence
from workbench.gui.evidence import worth
from workbench.gui.texts import _, labelled, quoted
from workbench.gui.widgets import Label, Picture


class NoticeList(QWidget):
    """Hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._sign = Picture("lock", 14, "danger")
        self.words = Label("", 12, 500, "danger", wrap=True)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def show_record(self, record: Evidence, successor: str = "") -> None:
        """`successor` is what the record is called that took its place, "" for none."""
        told = worth.notices(record)
        if successor:
            told.insert(1, labelled(_("The record that takes its place"), quoted(successor)))
        self.words.set_prose("\n".join(told))
        sign = worth.icon(record)
        ink = "ink_soft" if sign == "lock" else "danger"
        if sign:
            self._sign.show_icon(sign, ink)
        self.words.set_ink(ink)
        self.setVisible(bool(told))
