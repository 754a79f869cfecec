"""Sharing the work out: who is to look at what, how far they are, and a work pack for one of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from workbench.core.changes import Changes
from workbench.core.errors import UserError
from workbench.core.team import assignments, progress
from workbench.core.team.pack import Cut
from workbench.core.team.progress import Progress
from workbench.gui import background
from workbench.gui.ask import Ask
from workbench.gui.dialog import Dialog
from workbench.gui.empty_state import EmptyState
from workbench.gui.importing import PACK_SUFFIX, SUFFIX
from workbench.gui.session import Session
from workbench.gui.team import packing
from workbench.gui.texts import _, isolate, number, plural
from workbench.gui.titled_column import titled_column
from workbench.gui.told import told
from workbench.gui.two_lines import DETAIL, TwoLines
from workbench.gui.widgets import Choice, Label


class SharingDialog(Dialog):
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._out = Path()
        self.setWindowTitle(_("Share the work out"))
        self.resize(680, 600)
        self.list = QListWidget()
        self.list.setAccessibleName(_("Who has what to do"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TwoLines(self.list))
        self._pages = QStackedWidget()
        self.who = Choice()
        self.who.setEditable(True)
        field = self.who.lineEdit()
        assert field is not None
        for part in (self.who, field):
            part.setAccessibleName(_("To whom"))
        self.blind = QCheckBox(_("Leave out what others found (blind)"))
        self.passphrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(_("Empty: the pack is not encrypted"))
        self.claims, self.article = QPushButton(), QPushButton(_("Assign the article"))
        self.claims_back = QPushButton(_("Take the selected claims back"))
        self.article_back = QPushButton(_("Take the article back"))
        self.pack = QPushButton(_("Write the work pack"))
        self.told = Label("", 12, ink="ink_soft", wrap=True)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        column = titled_column(self, _("Share the work out"))
        self._pages.addWidget(
            EmptyState(
                "users",
                _("Nothing is assigned yet"),
                _("Write below to whom, and choose what they are to look at."),
            )
        )
        self._pages.addWidget(self.list)
        column.addWidget(self._pages, 1)
        form = QFormLayout()
        form.addRow(_("To whom"), self.who)
        form.addRow("", _in_a_row(self.claims, self.claims_back))
        form.addRow("", _in_a_row(self.article, self.article_back))
        form.addRow(_("Passphrase"), self.passphrase)
        form.addRow("", _in_a_row(self.blind, self.pack))
        column.addLayout(form)
        column.addWidget(self.told)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        for button in (self.claims, self.claims_back, self.article, self.article_back, self.pack):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._choose)
        assign, take_back = assignments.assign, assignments.take_back
        self.claims.clicked.connect(lambda: self._do(assign, self._claims(), ()))
        self.claims_back.clicked.connect(lambda: self._do(take_back, self._claims(), ()))
        self.article.clicked.connect(lambda: self._do(assign, (), (self._session.article,)))
        self.article_back.clicked.connect(lambda: self._do(take_back, (), (self._session.article,)))
        self.pack.clicked.connect(self._pack)
        self._session.changed.connect(self.refresh)
        self._session.closed.connect(self.reject)

    def refresh(self) -> None:
        """Reads anew who has what."""
        workspace, name = self._session.workspace, self.who.currentText()
        if workspace is None:
            return
        self.who.clear()
        self.who.addItems(assignments.names(workspace))
        self.who.setCurrentText(name)
        self.list.clear()
        for each in progress.all(workspace):
            self.list.addItem(_row(each))
        self._pages.setCurrentIndex(1 if self.list.count() else 0)
        claims = len(self._claims())
        self.claims.setText(plural(claims, "Assign the selected claim", "Assign the {n} selected claims"))
        self.claims.setEnabled(claims > 0)
        self.claims_back.setEnabled(claims > 0)

    def _claims(self) -> tuple[str, ...]:
        session = self._session
        return session.selection or ((session.claim,) if session.claim else ())

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.who.setCurrentText(item.data(Qt.ItemDataRole.ToolTipRole))

    def _do(self, verb: Callable[..., Changes], claims: tuple[str, ...], articles: tuple[str, ...]) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        try:
            assignee = assignments.find(workspace, self.who.currentText())
        except UserError as error:
            self.told.setText(told(error))
            return
        changes = self._session.do(verb, assignee, claims, articles)
        self.told.setText(told(changes.label) if changes is not None else "")

    def _pack(self) -> None:
        path, name, passphrase = self._session.path, self.who.currentText().strip(), self.passphrase.text()
        if path is None:
            return
        plain = "".join(each for each in name if each.isalnum() or each in " -_") or _("Work pack")
        out = self._ask.pack_place(self, path.with_name(plain + (PACK_SUFFIX if passphrase else SUFFIX)))
        if out is None:
            return
        self._out = out
        job = background.run(
            packing.cut, path, out, name, passphrase, blind=self.blind.isChecked(),
            done=self._packed, failed=self._failed,
        )  # fmt: skip
        self.started.emit(job, _("Writing the work pack"))

    def _packed(self, made: Cut) -> None:
        self.passphrase.clear()
        words = plural(made.claims, "{file} holds {n} claim.", "{file} holds {n} claims.")
        self.told.setText(words.format(file=isolate(self._out.name)))

    def _failed(self, error: UserError) -> None:
        self.told.setText(told(error))


def _in_a_row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _row(each: Progress) -> QListWidgetItem:
    words = _("{assigned} assigned, {done} done, {open} open, {stale} stale")
    if not each.known:
        words = _("{assigned} assigned, {done} done, {open} open, {stale} stale; not in the file yet")
    detail = words.format(
        assigned=number(each.assigned),
        done=number(each.done),
        open=number(each.open),
        stale=number(each.stale),
    )
    item = QListWidgetItem(isolate(each.name))
    item.setData(DETAIL, detail)
    item.setData(Qt.ItemDataRole.ToolTipRole, each.name)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.name}, {detail}")
    return item
