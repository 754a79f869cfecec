"""Beginning and ending a blind first pass, of the article or the file, for all or for oneself."""

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QPushButton,
    QWidget,
)

from workbench.core.team import blind
from workbench.core.team.blind import Said
from workbench.gui.article_choice import ArticleChoice
from workbench.gui.dialog import Dialog
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, moment
from workbench.gui.titled_column import titled_column
from workbench.gui.widgets import Choice, Label


class BlindDialog(Dialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(_("Blind first pass"))
        self.resize(600, 420)
        self.which = ArticleChoice(session, _("The whole file"))
        self.whose = Choice()
        self.whose.setAccessibleName(_("Who reviews blind first"))
        self.whose.addItem(_("Everybody"), False)
        self.whose.addItem(_("Only I"), True)
        self.holds = QListWidget()
        self.holds.setAccessibleName(_("What holds now"))
        self.holds.setWordWrap(True)
        self.begin = QPushButton(_("Hide what others found"))
        self.end = QPushButton(_("Show what others found"))
        self._lay_out()
        self.begin.clicked.connect(lambda: self._turn(on=True))
        self.end.clicked.connect(lambda: self._turn(on=False))
        session.changed.connect(self.refresh)
        session.closed.connect(self.reject)
        self.refresh()

    def _lay_out(self) -> None:
        column = titled_column(self, _("Blind first pass"))
        words = _(
            "What others found on a claim stays hidden in this window until your own verdict on it is given. It is an agreement: "
            "reports, the command line and other programs show the whole file."
        )
        column.addWidget(Label(words, 13, ink="ink_soft", wrap=True))
        form = QFormLayout()
        form.addRow(_("Which article"), self.which)
        form.addRow(_("Who"), self.whose)
        column.addLayout(form)
        column.addWidget(self.holds, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.begin, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.end, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def refresh(self) -> None:
        """Reads anew what holds."""
        workspace = self._session.workspace
        said = blind.said(workspace) if workspace is not None else []
        self.holds.clear()
        self.holds.addItems(list(map(_told, said)) or [_("Nothing is reviewed blind first.")])

    def _turn(self, *, on: bool) -> None:
        self._session.do(blind.turn, on, self.which.currentData() or "", alone=self.whose.currentData())


def _told(said: Said) -> str:
    """What was said of an article or the file, in a line."""
    article = isolate(said.title) if said.article else _("The whole file")
    who = isolate(said.reviewer) if said.reviewer else _("everybody")
    words = (
        _("{article}: hidden for {who} ({by}, {when})")
        if said.blind
        else _("{article}: shown to {who} ({by}, {when})")
    )
    return words.format(article=article, who=who, by=isolate(said.by), when=moment(said.at))
