"""One thing that an article still needs, with the way to it, and a line for the reason to waive it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.core.signoff import Requirement
from workbench.gui import icons
from workbench.gui.texts import _, isolate
from workbench.gui.told import told
from workbench.gui.widgets import Label, Picture


class RequirementRow(QWidget):
    """`wanted` carries the requirement that is to be shown in the article."""

    wanted = Signal(object)
    changed = Signal()

    def __init__(self, requirement: Requirement, *, read_only: bool) -> None:
        super().__init__()
        self.requirement = requirement
        self._sign = Picture("triangle-alert", 17, "contested", box=22)
        missing = told(requirement.what)
        what = Label(isolate(missing), 13, wrap=True)
        self.show_it = QPushButton(_("Show"))
        self.show_it.setProperty("kind", "flat")
        self.show_it.setAutoDefault(False)
        self.show_it.setAccessibleName(_("Show: {what}").format(what=missing))
        icons.follow(self.show_it, "eye", "ink_soft", 15)
        self.show_it.clicked.connect(lambda: self.wanted.emit(requirement))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(_("Reason to waive it"))
        self.reason.setAccessibleName(_("Reason to waive this: {what}").format(what=missing))
        self.reason.textChanged.connect(lambda _text: self._follow())
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(what, 1)
        top.addWidget(self.show_it, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.reason)
        # Only now: shown without a parent they would be windows of their own for a moment, and take the keyboard.
        self.show_it.setVisible(bool(requirement.claims) or requirement.start >= 0)
        self.reason.setVisible(not read_only)
        self.setTabOrder(self.show_it, self.reason)

    def waived(self) -> str:
        """The reason that was typed, "" where there is none yet."""
        return " ".join(self.reason.text().split())

    def _follow(self) -> None:
        if self.waived():
            self._sign.show_icon("check", "ink_soft")
        else:
            self._sign.show_icon("triangle-alert", "contested")
        self.changed.emit()
