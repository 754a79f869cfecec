"""The question whether a text that comes in is a new version of an article that is here."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.core.model import ArticleDraft
from workbench.gui import texts
from workbench.gui.dialog import Dialog
from workbench.gui.texts import _, isolate, plural
from workbench.gui.titled_column import titled_column
from workbench.gui.versions import changes
from workbench.gui.versions.likely import Likely
from workbench.gui.widgets import Card, Label

SEPARATE = 2
"""The dialog's result where the text is to be an article of its own; Accepted means a version, Rejected not at all."""


class VersionQuestion(Dialog):
    def __init__(self, draft: ArticleDraft, likely: Likely, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        article = likely.article
        self.setWindowTitle(_("The same story?"))
        self.setMinimumWidth(560)
        column = titled_column(self, _("The same story?"))
        words = _(
            "This text shares much with an article that is in the file. As a new version of it, claims whose words did not "
            "change go along; verdicts stay with the old one until you take them over."
        )
        column.addWidget(Label(words, ink="ink_soft", wrap=True))
        for name, told in ((_("Here"), article), (_("Comes in"), draft)):
            column.addWidget(about(told.title, name, isolate(told.publisher), texts.date(told.published)))
        self.counts = Label(_counted(likely), 13, QFont.Weight.Medium, wrap=True)
        column.addWidget(self.counts)
        row = QHBoxLayout()
        self.leave = QPushButton(_("Do not import"))
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.separate = QPushButton(_("A separate article"))
        self.separate.setAutoDefault(False)
        self.separate.clicked.connect(lambda: self.done(SEPARATE))
        row.addWidget(self.separate)
        self.version = QPushButton(_("A new version"))
        self.version.setProperty("kind", "primary")
        self.version.setDefault(True)
        self.version.clicked.connect(self.accept)
        row.addWidget(self.version)
        column.addLayout(row)


def about(title: str, *details: str) -> Card:
    """A text as it is asked about: its title, and what tells it from the other."""
    card = Card(radius=8)
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 9, 14, 9)
    column.setSpacing(2)
    heading = Label("", 14, QFont.Weight.DemiBold, wrap=True)
    heading.set_prose(title)
    column.addWidget(heading)
    column.addWidget(Label("  ·  ".join(filter(None, details)), 12, ink="ink_faint", wrap=True))
    return card


def _counted(likely: Likely) -> str:
    """ "31 unchanged, 2 reworded, 1 new" of the statements."""
    found = [
        _("{n} {status}").format(
            n=texts.number(likely.counts[change]), status=texts.inside(changes.word(change))
        )
        for change in reversed(changes.ORDER)
        if likely.counts.get(change)
    ]
    whole = plural(
        sum(likely.counts.values()),
        "{n} statement in both together: {list}.",
        "{n} statements in both together: {list}.",
    )
    return whole.format(list=texts.listed(found))
