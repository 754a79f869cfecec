"""Says that the claim came from an older version, and what this reviewer found there, to be taken over with one key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.core.model import Claim, GivenVerdict
from workbench.gui import theme
from workbench.gui.command_cap import CommandCap
from workbench.gui.texts import _, inside, isolate
from workbench.gui.widgets import Label, Picture


class CarriedNotice(QWidget):
    wanted = Signal()
    """The older verdict is to be given anew."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Picture("git-compare-arrows", 14, "ink_soft"))
        self._words = Label("", 12, 500, "ink_soft", wrap=True)
        row.addWidget(self._words, 1)
        self.take = QPushButton(_("Take it over"))
        self.take.clicked.connect(self.wanted)
        row.addWidget(self.take)
        row.addWidget(CommandCap("inherit"))

    def show_older(self, older: tuple[Claim, GivenVerdict] | None, *, read_only: bool) -> None:
        """`older` is the claim of the older version with this reviewer's verdict, None where there is none."""
        self.setVisible(older is not None)
        if older is None:
            return
        given = older[1]
        words = _("In the older version you found it {verdict}.")
        if given.reason:
            words = _("In the older version you found it {verdict}: {reason}")
        word = inside(theme.status(given.verdict).word)
        self._words.setText(words.format(verdict=word, reason=isolate(given.reason)))
        self.take.setEnabled(not read_only)
        self.take.setAccessibleDescription(self._words.text())
