"""The details of one piece of evidence, in a window of their own."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.core import evidence
from workbench.core.errors import NotFound
from workbench.gui.dialog import Dialog
from workbench.gui.evidence.record_view import RecordView
from workbench.gui.session import Session
from workbench.gui.texts import _


class RecordDialog(Dialog):
    """Closes when the record is gone or a claim is chosen in it."""

    def __init__(self, session: Session, evidence_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._evidence = session, evidence_id
        self.setWindowTitle(_("Evidence"))
        self.resize(620, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        self.view = RecordView(session)
        self.view.claim_wanted.connect(self.accept)
        column.addWidget(self.view)
        session.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        try:
            self.view.show_record(evidence.get(workspace, self._evidence))
        except NotFound:
            self.accept()
