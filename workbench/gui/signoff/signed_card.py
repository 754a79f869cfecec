"""One sign-off of a text: who, when, what was waived and why, and whether it still holds."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from workbench.core.model import SignOff
from workbench.gui.texts import _, isolate, moment
from workbench.gui.told import told
from workbench.gui.widgets import Card, Label, Picture


class SignedCard(Card):
    """`withdrawn` carries the reason for which one's own sign-off is taken back."""

    withdrawn = Signal(str)

    def __init__(self, given: SignOff, *, read_only: bool) -> None:
        super().__init__()
        self.take_back: QPushButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(8)
        glyph, ink = ("shield-check", "ink") if given.holds else ("triangle-alert", "contested")
        head.addWidget(Picture(glyph, 17, ink, box=20))
        words = _("Signed off by {name}, {when}").format(name=isolate(given.reviewer), when=moment(given.at))
        head.addWidget(Label(words, 13, QFont.Weight.DemiBold, wrap=True), 1)
        column.addLayout(head)
        if not given.holds:
            changed = _("Something was changed since: a verdict, evidence, a claim or a muted check.")
            column.addWidget(Label(changed, 12, ink="contested", wrap=True))
        if given.note:
            note = Label("", 12, wrap=True)
            note.set_prose(isolate(given.note))
            column.addWidget(note)
        for each in given.waived:
            line = _("Waived: {what} {reason}")
            words = line.format(what=isolate(told(each.what)), reason=isolate(each.reason))
            column.addWidget(Label(words, 12, ink="ink_soft", wrap=True))
        if given.is_mine and not read_only:
            column.addLayout(self._way_back())

    def _way_back(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(_("Why it is taken back"))
        self.reason.setAccessibleName(_("Why the sign-off is taken back"))
        button = self.take_back = QPushButton(_("Take back"))
        button.setAutoDefault(False)
        button.setEnabled(False)
        self.reason.textChanged.connect(lambda text: button.setEnabled(bool(text.strip())))
        button.clicked.connect(lambda: self.withdrawn.emit(self.reason.text()))
        row.addWidget(self.reason, 1)
        row.addWidget(button)
        return row
