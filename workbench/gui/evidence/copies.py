"""Writing a kept file back to disk, byte by byte."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.core import evidence
from workbench.core.errors import FileProblem, UserError
from workbench.core.intake import source
from workbench.gui.session import Session
from workbench.gui.texts import _


def save_copy(parent: QWidget, session: Session, evidence_id: str) -> None:
    """Asks where, and writes the kept bytes there."""
    workspace = session.workspace
    if workspace is None:
        return
    try:
        record = evidence.get(workspace, evidence_id)
        data = evidence.content(workspace, evidence_id)
    except UserError as error:
        session.problem.emit(error)
        return
    # Another person's file may name one that lies elsewhere or hides its ending.
    name = source.file_name(record.file_name) or source.file_name(record.title)
    place, _filter = QFileDialog.getSaveFileName(parent, _("Save a copy"), name)
    if not place:
        return
    try:
        Path(place).write_bytes(data)
    except OSError as error:
        session.problem.emit(
            FileProblem(_("The copy cannot be written there: {why}.").format(why=error.strerror))
        )
        return
    session.message.emit(_("Saved a copy: {place}").format(place=place))
