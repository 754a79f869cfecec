"""The line of the evidence library that says how many independent origins there are, and leads to them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.core import independence
from workbench.core.model import Evidence
from workbench.gui.evidence.independent import told_origins
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.widgets import Label


class OriginLine(QWidget):
    """Hidden while there is no evidence."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.words = Label("", 12, 500, "ink_soft", wrap=True)
        self.button = QPushButton(_("Origins"))
        self.button.setToolTip(_("Which pieces may have one origin, and which do"))
        self.button.setProperty("kind", "flat")
        self.button.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def show_records(self, records: Sequence[Evidence]) -> None:
        self.words.setText(told_origins(independence.count(records)))
        self.setVisible(bool(records))

    def _open(self) -> None:
        from workbench.gui.evidence.origins_dialog import OriginsDialog

        dialog = OriginsDialog(self._session, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
