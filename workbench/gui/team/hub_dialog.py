"""The exchange with the team's hub: where it is, how far it is, what went over. Nothing is connected before the button."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core import settings
from workbench.core.errors import UserError
from workbench.core.team.hub import address
from workbench.core.team.hub.address import Address
from workbench.core.team.hub.exchange import Exchange
from workbench.gui import background
from workbench.gui.apart import still_writing
from workbench.gui.dialog import Dialog
from workbench.gui.session import Session
from workbench.gui.team import exchanging
from workbench.gui.texts import _, plural
from workbench.gui.told import told
from workbench.gui.widgets import Label, announce


class HubDialog(Dialog):
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: background.Job | None = None
        self._hub: Address | None = None
        self._came: Exchange | None = None
        self.address = QLineEdit(settings.load().hub)
        self.password = QLineEdit()
        self.bar = QProgressBar()
        self.said = Label("", 13, wrap=True)
        self.go = QPushButton(_("Exchange"))
        self.stop = QPushButton(_("Stop"))
        self._build()
        self.go.clicked.connect(self.exchange)
        self.stop.clicked.connect(self.reject)
        self._show_idle()

    def _build(self) -> None:
        self.setWindowTitle(_("Exchange with the hub"))
        self.resize(600, 340)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(12)
        column.addWidget(Label(_("Exchange with the hub"), 16, QFont.Weight.DemiBold))
        why = _(
            "Takes what colleagues have sent to your team's hub, and sends what you have done. The program connects to this "
            "address only, and only when you press the button. The password is not kept."
        )
        column.addWidget(Label(why, 13, ink="ink_soft", wrap=True))
        form = QFormLayout()
        form.setSpacing(10)
        self.address.setPlaceholderText(address.EXAMPLE)
        self.address.setAccessibleName(_("Address of the hub"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(_("Password"))
        form.addRow(_("&Address"), self.address)
        form.addRow(_("&Password"), self.password)
        column.addLayout(form)
        self.bar.setAccessibleName(_("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        column.addWidget(self.bar)
        column.addWidget(self.said)
        column.addStretch(1)
        self.go.setProperty("kind", "primary")
        self.go.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.stop, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._close = buttons.button(QDialogButtonBox.StandardButton.Close)
        column.addWidget(buttons)

    def exchange(self) -> None:
        """Takes, then sends. A password in the address moves into its own field and is not remembered."""
        if self._session.busy:
            self._fail(still_writing())
            return
        try:
            self._hub = address.parse(self.address.text(), self.password.text())
            settings.change(hub=self._hub.shown)
        except UserError as error:
            self._fail(error)
            return
        self.address.setText(self._hub.shown)
        self.password.setText(self._hub.password or "")
        self._came = None
        self._run(exchanging.pull, _("Taking from the hub"), self._pulled, self._after_pull)

    def reject(self) -> None:
        """Closes the dialog; while something goes over, that is stopped first."""
        if self._job is None:
            super().reject()
        else:
            self._job.cancel()

    def _run(
        self,
        work: Callable[..., Exchange],
        label: str,
        done: Callable[[Any], None],
        after: Callable[[], None],
    ) -> None:
        workspace = self._session.workspace
        if workspace is None or workspace.reviewer is None:
            return
        self._session.set_busy(True)
        self._job = background.run(
            work,
            workspace.path,
            workspace.reviewer,
            self._hub,
            done=done,
            failed=self._fail,
            progress=self._show_progress,
            finished=after,
            cancellable=True,
            writes=True,
        )
        self.said.setText(label)
        self._show_working()
        self.started.emit(self._job, label)

    def _pulled(self, came: Exchange) -> None:
        self._came = came
        if came.merged is not None:
            self._session.set_busy(False)
            self._session.take_over(came.merged.changes)

    def _after_pull(self) -> None:
        self._ended()
        if self._came is not None:
            self._run(exchanging.push, _("Sending to the hub"), self._pushed, self._ended)

    def _pushed(self, went: Exchange) -> None:
        pulled = self._came.pulled if self._came else 0
        parts = [plural(pulled, "{n} entry taken", "{n} entries taken")] if pulled else []
        parts += [plural(went.pushed, "{n} entry sent", "{n} entries sent")] if went.pushed else []
        words = "  ·  ".join(parts) or _("Nothing new on either side.")
        if went.to_remove:
            left = plural(
                went.to_remove,
                "{n} entry or file that a redaction removed is still on the hub; the next exchange of a lead removes it.",
                "{n} entries or files that a redaction removed are still on the hub; the next exchange of a lead removes them.",
            )
            words = f"{words}\n{left}"
        self._say(words, "ink")

    def _fail(self, error: UserError) -> None:
        self._say(told(error), "contested")

    def _say(self, words: str, ink: str) -> None:
        self.said.set_ink(ink)
        self.said.setText(words)
        announce(self.said, words)

    def _ended(self) -> None:
        self._job = None
        self._session.set_busy(False)
        self._show_idle()

    def _show_idle(self) -> None:
        self._enable(working=False)
        (self.go if self.address.text() else self.address).setFocus()

    def _show_working(self) -> None:
        self.said.set_ink("ink_soft")
        self.bar.setRange(0, 0)
        self._enable(working=True)
        self.stop.setFocus()

    def _enable(self, *, working: bool) -> None:
        for field in (self.address, self.password, self.go, self._close):
            field.setEnabled(not working)
        self.stop.setVisible(working)
        self.bar.setVisible(working)

    def _show_progress(self, value: object, total: object) -> None:
        if isinstance(value, int) and isinstance(total, int):
            self.bar.setRange(0, total)
            self.bar.setValue(value)
