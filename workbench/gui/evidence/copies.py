"""Writing a kept file back to disk, byte by byte."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.core import copies, evidence
from workbench.core.errors import UserError
from workbench.gui import last_folder
from workbench.gui.session import Session
from workbench.gui.texts import _


def save_copy(parent: QWidget, session: Session, evidence_id: str) -> None:
    """Asks where, and whether to replace what is there, and writes the kept bytes there."""
    workspace = session.workspace
    if workspace is None:
        return
    try:
        name = copies.name_of(evidence.get(workspace, evidence_id))
        suggestion = str(Path(last_folder.of("copies")) / name)
        place, _filter = QFileDialog.getSaveFileName(parent, _("Save a copy"), suggestion)
        if place:
            last_folder.keep("copies", Path(place))
            copies.write(workspace, evidence_id, Path(place), replace=True)
            session.message.emit(_("Saved a copy: {place}").format(place=place))
    except UserError as error:
        session.problem.emit(error)
