"""Custody of a record: what its file is, what it says of itself, and what was done to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from workbench.core import custody
from workbench.core.errors import Cancelled, UserError
from workbench.core.model import Evidence
from workbench.gui import background, texts
from workbench.gui.evidence import csl_names, detail_fields
from workbench.gui.session import Session
from workbench.gui.texts import _, becomes, isolate, kept, labelled, plural, quoted, visible
from workbench.gui.told import told
from workbench.gui.widgets import Label

MOST_NAME = 60
"""Characters of a name beside which there is room for what is said."""
MOST_STEPS = 40
"""Steps that are shown; `workbench evidence show` lists all of them."""


class CustodyView(QWidget):
    """The file is read anew, on the worker, for each record that is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._job: background.Job | None = None
        self._shown = ""
        self.content = _selectable(Label("", 12, 400, "ink_soft", wrap=True))
        self.mismatch = _selectable(Label("", 12, 600, "danger", wrap=True))
        self._says = Label(
            _("What the file says of itself; nobody has checked it"), 11, 600, "ink_faint", wrap=True
        )
        self._steps = Label(_("What happened to it"), 11, 600, "ink_faint", wrap=True)
        self.facts, self.chain = QFormLayout(), QFormLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.content, self.mismatch, self._says):
            column.addWidget(part)
        column.addLayout(self.facts)
        column.addWidget(self._steps)
        column.addLayout(self.chain)
        for form in (self.facts, self.chain):
            form.setHorizontalSpacing(12)
            form.setVerticalSpacing(3)
        session.closed.connect(self.forget)

    def show_record(self, record: Evidence) -> None:
        """Tells what was done to a record, and has its file looked into where it is another one than before."""
        workspace = self._session.workspace
        assert workspace is not None
        steps = custody.chain(workspace, record.id)
        rows = [(_head(step), _told(step)) for step in reversed(steps[-MOST_STEPS:])]
        left = len(steps) - len(rows)
        if left:
            rows.append(
                ("", plural(left, "{n} older thing is not shown.", "{n} older things are not shown."))
            )
        _fill(self.chain, rows)
        if record.id != self._shown:
            self._look(record)

    def forget(self) -> None:
        """Nothing is shown any more; what is still being read is not waited for."""
        self._shown = ""
        if self._job is not None:
            self._job.cancel()

    def _look(self, record: Evidence) -> None:
        self.forget()
        self._shown = record.id
        self._show(custody.Inside())
        if record.sha256 and self._session.path is not None:
            self.content.setText(_("Reading the kept file"))
            self.content.show()
            self._job = job = background.run(
                custody.look_inside, self._session.path, record.id, cancellable=True, failed=self._fail
            )
            job.done.connect(lambda found: self._show(found) if self._job is job else None)

    def _show(self, found: custody.Inside) -> None:
        self.content.setText(_("By its content: {kind}").format(kind=isolate(found.kind)))
        self.content.setVisible(bool(found.kind))
        words = "\n".join(told(visible(each)) for each in (found.mismatch, found.note) if each)
        self.mismatch.setText(words)
        self.mismatch.setVisible(bool(words))
        names = _names()
        _fill(self.facts, [(names.get(name, name), isolate(visible(value))) for name, value in found.facts])
        self._says.setVisible(bool(found.facts))

    def _fail(self, error: UserError) -> None:
        if not isinstance(error, Cancelled):
            self._show(custody.Inside(note=str(error)))


def _selectable(label: Label) -> Label:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _fill(form: QFormLayout, rows: list[tuple[str, str]]) -> None:
    while form.rowCount():
        form.removeRow(0)
    for name, words in rows:
        value = _selectable(Label(words, 12, 400, "ink_soft", wrap=True))
        value.setMinimumWidth(1)  # a long name has no place to break
        form.addRow(Label(name, 12, 400, "ink_faint", wrap=len(name) > MOST_NAME), value)


def _head(step: custody.Step) -> str:
    return _("{time}  ·  {name}").format(time=texts.moment(step.at), name=isolate(step.reviewer))


def _told(step: custody.Step) -> str:
    """One step in a sentence."""
    if step.what == "edited":
        words = becomes(_quoted(step.before), _quoted(step.after))
        names = csl_names.words() | detail_fields.of_interview() | field_names()
        words = labelled(names.get(step.field, step.field), words)
    else:
        sentence = _events().get(step.what, _("Something that this version of the program does not know."))
        words = sentence.format(what=quoted(visible(step.after)), number=texts.number(step.number))
    return _("{what} (by undoing)").format(what=words) if step.undo else words


def _quoted(words: str) -> str:
    return quoted(visible(words)) if words else _("nothing")


@kept
def _events() -> dict[str, str]:
    return {
        "added": _("Added as {what}"),
        "removed": _("Removed"),
        "restored": _("Brought back"),
        "linked": _("Linked to claim {number}"),
        "unlinked": _("Unlinked from claim {number}"),
    }


@kept
def field_names() -> dict[str, str]:
    """What the fields of a record are called."""
    return {
        "title": _("Title"),
        "url": _("Address"),
        "author": _("Author"),
        "publisher": _("Publisher"),
        "published": _("Date"),
        "origin": _("First source"),
        "note": _("Note"),
        "confidential": _("Confidential"),
        "details": _("Details"),
    }


@kept
def _names() -> dict[str, str]:
    """What files say of themselves, by the names that `core/metadata` gives it."""
    return {
        "address": _("Address"),
        "addresses": _("Addresses it leads to"),
        "album": _("Album"),
        "answers to": _("Answers to"),
        "attached files": _("Attached files"),
        "author": _("Author"),
        "camera": _("Camera"),
        "changed": _("Changed"),
        "changed by": _("Changed by"),
        "checks by the receiver": _("Checks by the receiver"),
        "company": _("Company"),
        "copyright": _("Copyright"),
        "created": _("Made"),
        "description": _("Description"),
        "forms to send": _("Forms it would send, never sent"),
        "frames": _("Frames"),
        "from": _("From"),
        "images elsewhere": _("Images elsewhere"),
        "keywords": _("Keywords"),
        "length": _("Length"),
        "lens": _("Lens"),
        "links to other files": _("Links to other files"),
        "macros": _("Macros"),
        "message id": _("Message id"),
        "pages": _("Pages"),
        "place": _("Latitude, longitude"),
        "programs to start": _("Programs it would start, never started"),
        "publisher": _("Publisher"),
        "return path": _("Return path"),
        "revision": _("Revision"),
        "saved from": _("Saved from"),
        "scripts": _("Scripts, never run"),
        "sent": _("Sent"),
        "serial number": _("Serial number"),
        "servers on its way": _("Servers on its way"),
        "signatures": _("Signatures"),
        "signed by the sender's server": _("Signed by the sender's server"),
        "size": _("Size in dots"),
        "software": _("Software"),
        "subject": _("Subject"),
        "taken": _("Taken"),
        "template": _("Template"),
        "title": _("Title"),
        "to": _("To"),
        "when opened": _("What opening it would do, never done"),
    }
