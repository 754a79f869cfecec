"""Claims like this one: found on the worker, looked through, gone to, and given a verdict together."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event

from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.core import articles
from workbench.core.alike import Alike, alike
from workbench.core.changes import Changes
from workbench.core.claim_rows import several
from workbench.core.errors import NotFound, UserError
from workbench.core.model import Claim, Reviewer, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui import background, icons, keymap, theme
from workbench.gui.claims.alike_list import COMMANDS, GO, AlikeList
from workbench.gui.dialog import Dialog
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.texts import _, plural, quoted
from workbench.gui.told import told
from workbench.gui.widgets import Label, announce


class AlikeDialog(Dialog):
    def __init__(self, session: Session, claim: Claim, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: background.Job | None = None
        self.setWindowTitle(_("Claims like this one"))
        self.resize(860, 620)
        self.count = Label("", 13, ink="ink_soft")
        self.list = AlikeList()
        self._empty = EmptyState("search", _("Looking for claims like this one"), "")
        self._stack = QStackedWidget()
        self.verdicts: dict[Verdict, QPushButton] = {}
        self.go = QPushButton(_("Go there (Enter)"))
        self._build(claim)
        self.list.key_pressed.connect(self._act)
        self.list.itemDoubleClicked.connect(lambda _item: self._act(GO))
        self.list.itemSelectionChanged.connect(self._enable)
        self.go.clicked.connect(lambda: self._act(GO))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, session.undo)
        session.changed.connect(self._follow)
        self._enable()
        self._look(claim)

    def _build(self, claim: Claim) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        heading = Label("", 15, QFont.Weight.DemiBold, wrap=True)
        heading.set_prose(quoted(" ".join((claim.restated or claim.quote).split())[:400]))
        column.addWidget(heading)
        column.addWidget(self.count)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        for command, verdict in COMMANDS.items():
            row.addWidget(self._button(keymap.first(command), verdict))
        row.addStretch(1)
        self.go.setAutoDefault(False)
        row.addWidget(self.go)
        close = QPushButton(_("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        column.addLayout(row)

    def _button(self, key: str, verdict: Verdict) -> QPushButton:
        look = theme.status(verdict)
        word = _("Take back") if verdict is Verdict.OPEN else look.word
        button = QPushButton(_("{action} ({key})").format(action=word, key=key) if key else word)
        button.setAutoDefault(False)
        icons.follow(button, look.icon, look.token, 15)
        button.clicked.connect(lambda: self._act(str(verdict)))
        self.verdicts[verdict] = button
        return button

    # Looking

    def _look(self, claim: Claim) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        self._job = background.run(
            _alike, workspace.path, workspace.reviewer, claim.id,
            cancellable=True, done=self._show, failed=self._fail,
        )  # fmt: skip

    def _show(self, found: Sequence[Alike]) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        titles = {article.id: article.title for article in articles.all(workspace)}
        self.list.show_all(found, titles)
        count = plural(len(found), "{n} claim is like it", "{n} claims are like it, the most alike first")
        self.count.setText(count)
        announce(self.list, count)
        if found:
            self._stack.setCurrentWidget(self.list)
            self.list.setFocus()
        else:
            self.count.setText("")
            self._empty.say(
                _("No other claim is like this one"),
                _("None has near wording, one of its numbers, or the same speaker and kind."),
            )
        self._enable()

    def _fail(self, error: UserError) -> None:
        self._empty.say(told(error), "")

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    # What the user does

    def _act(self, act: str) -> None:
        if act == GO:
            self._go()
        elif self.list.chosen() and not self._session.read_only and not self._session.busy:
            from workbench.core import verdicts

            self._session.do(verdicts.give, self.list.chosen(), Verdict(act))

    def _go(self) -> None:
        claim = self.list.current()
        if claim is not None:
            self.accept()
            self._session.select_article(claim.article)
            self._session.select_claim(claim.id)

    def _follow(self, changes: Changes) -> None:
        """A verdict given here, or taken back, shows here."""
        workspace = self._session.workspace
        touched = frozenset[str]().union(*changes.touched.values()) & set(self.list.ids())
        if workspace is None or not touched:
            return
        try:
            self.list.show_anew({claim.id: claim for claim in several(workspace, sorted(touched))})
        except NotFound:
            self.reject()
        if changes.label:
            self.count.setText(told(changes.label))
            announce(self.list, told(changes.label))

    def _enable(self) -> None:
        chosen = bool(self.list.chosen())
        for button in self.verdicts.values():
            button.setEnabled(chosen and not self._session.read_only)
        self.go.setEnabled(self.list.current() is not None)


def _alike(path: Path, reviewer: Reviewer | None, claim: str, cancel: Event) -> list[Alike]:
    with Workspace.open(path, reviewer, read_only=True, covered=True) as workspace:
        return alike(workspace, claim, cancel=cancel)
