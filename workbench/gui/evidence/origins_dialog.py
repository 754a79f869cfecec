"""Origins of the evidence: what may have one origin, looked for on the worker, and the origins that are named."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.core import evidence, independence, origins
from workbench.core.changes import Changes
from workbench.core.errors import Cancelled, UserError
from workbench.core.origins import Origin, SameOrigin
from workbench.core.store.workspace import Workspace
from workbench.gui import background
from workbench.gui.dialog import Dialog
from workbench.gui.empty_state import EmptyState
from workbench.gui.evidence.independent import told_origins
from workbench.gui.evidence.origin_form import OriginForm
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, plural
from workbench.gui.told import told
from workbench.gui.widgets import Label, announce


class OriginsDialog(Dialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: background.Job | None = None
        self._proposed: list[SameOrigin] = []
        self.setWindowTitle(_("Origins of the evidence"))
        self.resize(900, 640)
        self.count = Label("", 13, 600)
        self.state = Label("", 12, ink="ink_faint", wrap=True)
        self.list = QListWidget()
        self.form = OriginForm()
        self._right = QStackedWidget()
        self._build()
        self.list.currentItemChanged.connect(lambda *_items: self._show_chosen())
        self.form.accepted.connect(self._accept)
        self.form.declined.connect(self._decline)
        for key, act in (
            ("Ctrl+Return", self.form.accept),
            ("Ctrl+D", self.form.decline),
            (QKeySequence.StandardKey.Undo, session.undo),
        ):
            QShortcut(QKeySequence(key), self, act)
        session.changed.connect(self._follow)
        session.closed.connect(self.reject)
        self._fill()
        self._look()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(9)
        column.addWidget(self.count)
        column.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(14)
        self.list.setAccessibleName(_("Proposed and named origins"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        row.addWidget(self.list, 4)
        words = _(
            "Give a record its first source in the evidence library. Kept files that share text are proposed here."
        )
        self._right.addWidget(EmptyState("git-merge", _("No origin is named yet"), words))
        self._right.addWidget(self.form)
        row.addWidget(self._right, 6)
        column.addLayout(row, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        close = QPushButton(_("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        below.addWidget(close)
        column.addLayout(below)

    # Looking

    def _look(self) -> None:
        """Compares the kept texts on the worker; what it looked for before does not count any more."""
        if self._job is not None:
            self._job.cancel()
        path = self._session.path
        if path is None:
            return
        self.state.setText(_("Comparing the words of all kept files …"))
        self._job = background.run(_proposals, path, cancellable=True, done=self._show, failed=self._fail)

    def _show(self, found: list[SameOrigin]) -> None:
        self._proposed = found
        self._fill()
        words = plural(
            len(found),
            "{n} group shares text and may have one origin.",
            "{n} groups share text and may have one origin.",
        )
        self.state.setText(
            words if found else _("No other kept files share so much text that they may have one origin.")
        )
        announce(self.list, self.state.text())

    def _fail(self, error: UserError) -> None:
        if not isinstance(error, Cancelled):  # the next look is under way
            self.state.setText(told(error))

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    # Showing

    def _fill(self) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        self.count.setText(told_origins(independence.count(evidence.all(workspace))))
        row = self.list.currentRow()
        self.list.clear()
        for proposal in self._proposed:
            pieces = plural(len(proposal.records), "{n} piece", "{n} pieces")
            words = _("Proposed: {name}, {pieces}")
            self._add(words.format(name=isolate(proposal.name), pieces=pieces), proposal)
        for origin in origins.all(workspace):
            pieces = plural(len(origin.records), "{n} piece", "{n} pieces")
            self._add(_("{name}, {pieces}").format(name=isolate(origin.name), pieces=pieces), origin)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self._show_chosen()

    def _add(self, words: str, group: SameOrigin | Origin) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, group)
        self.list.addItem(item)

    def _show_chosen(self) -> None:
        item = self.list.currentItem()
        group = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self._right.setCurrentIndex(0 if group is None else 1)
        if isinstance(group, SameOrigin):
            self.form.show_proposal(group, read_only=self._session.read_only)
        elif isinstance(group, Origin):
            self.form.show_origin(group, read_only=self._session.read_only)

    # What the user does

    def _accept(self, ids: list[str], name: str) -> None:
        if self._session.do(origins.same, ids, name) is not None:
            self.list.setFocus()

    def _decline(self, ids: list[str]) -> None:
        if self._session.do(origins.apart, ids) is not None:
            self.list.setFocus()

    def _follow(self, changes: Changes) -> None:
        """What was decided is no proposal any more; the others are looked for anew."""
        if "evidence" in changes.touched:
            touched = changes.touched["evidence"]
            self._proposed = [
                each for each in self._proposed if not touched & {record.id for record in each.records}
            ]
            self._fill()
            self._look()


def _proposals(path: Path, cancel: Event) -> list[SameOrigin]:
    with Workspace.open(path, read_only=True) as workspace:
        return origins.proposals(workspace, cancel=cancel)
