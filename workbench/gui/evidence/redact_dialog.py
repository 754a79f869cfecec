"""Redacting a record: what goes, that it never comes back, and a word typed to confirm it."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from workbench.core import redact
from workbench.core.changes import Changes
from workbench.core.redact import Prospect, Redacted
from workbench.core.store.workspace import Workspace
from workbench.gui.dialog import Dialog
from workbench.gui.evidence import media
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, plural
from workbench.gui.widgets import Label

LARGE = 64_000_000
"""Bytes of a file above which writing it anew takes so long that the worker does it."""


class RedactDialog(Dialog):
    """Over what can be removed of one record."""

    def __init__(self, session: Session, found: Prospect, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._found = session, found
        self.setWindowTitle(_("Redact for good"))
        self.setMinimumWidth(520)
        self.fields = QCheckBox(_("Also all that was written about it: title, author, address, note"))
        quotes = plural(
            found.quotes, "Also the words that {n} link quotes", "Also the words that {n} links quote"
        )
        self.quotes = QCheckBox(quotes)
        self.quotes.setEnabled(bool(found.quotes))
        self.reason, self.typed = QLineEdit(), QLineEdit()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.addButton(
            _("Remove it for good"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        for field in (self.reason, self.typed):
            field.textChanged.connect(lambda _text: self._follow())
        for box in (self.fields, self.quotes):
            box.toggled.connect(lambda _on: self._follow())
        self.buttons.accepted.connect(self._write)
        self.buttons.rejected.connect(self.reject)
        session.closed.connect(self.reject)
        self._follow()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 18)
        column.setSpacing(9)
        title = Label("", 20, QFont.Weight.Bold, wrap=True)
        title.set_prose(isolate(media.title(self._found.record)))
        column.addWidget(title)
        column.addWidget(Label(self._warning(), 13, ink="ink", wrap=True))
        column.addWidget(self.fields)
        column.addWidget(self.quotes)
        asked = _("Type {word} to confirm").format(word=isolate(_confirmation()))
        for words, field in ((_("Why? The log keeps it."), self.reason), (asked, self.typed)):
            label = Label(words, 12, ink="ink_faint")
            label.setBuddy(field)
            field.setAccessibleName(words)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.buttons)

    def _warning(self) -> str:
        told = [
            _(
                "The kept file and its text are removed for good. Neither undo nor a merge brings them back. "
                "The log keeps who did this, when and why. Copies of this file are out of reach; remove those yourself."
            )
        ]
        if self._found.also:
            told.append(_("The same text stays with another record that has it too."))
        return " ".join(told)

    def _follow(self) -> None:
        something = bool(self._found.content) or self.fields.isChecked() or self.quotes.isChecked()
        confirmed = self.typed.text().strip().casefold() == _confirmation().casefold()
        self.accept_button.setEnabled(something and confirmed and bool(self.reason.text().strip()))

    def _write(self) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        chosen = (self._found.record.id, self.reason.text(), self.fields.isChecked(), self.quotes.isChecked())
        if workspace.path.stat().st_size > LARGE:
            self._session.do_on_worker(_("Removing it for good"), _redact, *chosen)
            self.accept()
        elif self._session.do(_redact, *chosen) is not None:
            self.accept()


def _confirmation() -> str:
    """The word that is typed to confirm it."""
    return _("redact")


def _redact(workspace: Workspace, evidence_id: str, reason: str, fields: bool, quotes: bool) -> Changes:
    return _told(redact.redact(workspace, evidence_id, reason, fields=fields, quotes=quotes))


def _told(done: Redacted) -> Changes:
    """The changes with a label that names the copies which still hold what was removed."""
    if not done.copies:
        return done.changes
    names = ", ".join(isolate(path.name) for path in done.copies)
    words = _("Redacted here. These copies still hold it, remove them: {names}").format(names=names)
    return Changes(words, done.changes.touched, done.changes.ids)
