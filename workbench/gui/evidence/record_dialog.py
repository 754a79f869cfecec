"""The details of one piece of evidence, in a window of their own."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workbench.core import evidence
from workbench.gui.evidence.record_view import RecordView
from workbench.gui.session import Session
from workbench.gui.texts import _


class RecordDialog(QDialog):
    """Closes when the record is removed or a claim is chosen in it."""

    def __init__(self, session: Session, evidence_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert session.workspace is not None
        self.setWindowTitle(_("Evidence"))
        self.resize(620, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        self.view = RecordView(session)
        self.view.show_record(evidence.get(session.workspace, evidence_id))
        self.view.removed.connect(self.accept)
        self.view.claim_wanted.connect(self.accept)
        column.addWidget(self.view)
