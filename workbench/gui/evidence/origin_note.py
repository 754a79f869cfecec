"""What else has the origin of a record, in one line."""

from workbench.core import origins
from workbench.core.model import Evidence
from workbench.core.store.workspace import Workspace
from workbench.gui.texts import _, isolate, listed, plural, quoted
from workbench.gui.widgets import Label

MOST = 3
"""Titles that the line names."""


class OriginNote(Label):
    """Hidden where the record's origin is not known."""

    def __init__(self) -> None:
        super().__init__("", 12, 400, "ink_soft", wrap=True)

    def show_record(self, workspace: Workspace, record: Evidence) -> None:
        beside = origins.beside(workspace, record.id)
        self.setVisible(bool(record.origin.strip()))
        if not beside:
            self.setText(_("The only piece from {origin}.").format(origin=isolate(record.origin)))
            return
        names = [quoted(each.title or each.file_name) for each in beside[:MOST]]
        if len(beside) > MOST:
            names.append(plural(len(beside) - MOST, "{n} more", "{n} more"))
        self.setText(_("One origin with {titles}.").format(titles=listed(names)))
