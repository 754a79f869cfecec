"""A list of references that came in: kept by one verb, counted in one sentence, its broken entries in a window to read."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.core.changes import Changes
from workbench.core.model import References
from workbench.gui.session import MANY, Session
from workbench.gui.texts import _, isolate, plural
from workbench.gui.widgets import Label


def keep_references(
    session: Session, found: References, name: str, parent: QWidget, done: Callable[[str, str], None]
) -> None:
    """Keeps the references read from the file `name`; `done` gets the id of the first one, and how many came in. A long
    list is written on the worker."""
    from workbench.core import references

    def tell(changes: Changes) -> None:
        done(changes.ids[0], counted(found, changes))
        if found.problems:
            ProblemsDialog(found.problems, name, parent).open()

    if len(found.found) > MANY:
        job = session.do_on_worker(_("Keeping the references"), references.add, found.found)
        if job is not None:
            job.done.connect(tell)
        return
    changes = session.do(references.add, found.found)
    if changes is not None:
        tell(changes)


def counted(found: References, changes: Changes) -> str:
    """How many came in, were known already, have a problem."""
    new = len(changes.touched.get("evidence", ()))
    known, problems = len(found.found) - new, len(found.problems)
    parts = [plural(new, "{n} reference came in", "{n} references came in")]
    if known:
        parts.append(plural(known, "{n} was known already", "{n} were known already"))
    if problems:
        parts.append(plural(problems, "{n} has a problem", "{n} have a problem"))
    return ", ".join(parts) + "."


class ProblemsDialog(QDialog):
    """The broken references of one file, all of them, to read and to copy."""

    def __init__(self, problems: tuple[str, ...], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("References with a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 360)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        words = _(
            "These references in {name} have a problem. All that can be used came in. Mend the file and import it "
            "again: what is known already does not come twice."
        )
        column.addWidget(Label(words.format(name=isolate(name)), wrap=True))
        self.text = QPlainTextEdit("\n".join(problems))
        self.text.setReadOnly(True)
        self.text.setProperty("field", True)
        self.text.setAccessibleName(_("Problems"))
        column.addWidget(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(_("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
