"""What the checks of the article say about a claim, with the computation, and a line to mute each with a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.core.lint import Finding
from workbench.gui.texts import _, isolate, labelled, names_isolated, plural
from workbench.gui.told import told
from workbench.gui.widgets import Label

MOST = 6
"""Rows shown for one claim; a table of look-alike lines can bring thousands, which would stop the window."""


class FindingRow(QWidget):
    """One finding. `muted` carries it with the reason, `unmuted` the finding alone."""

    muted = Signal(object, str)
    unmuted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._finding: Finding | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        self.message = Label("", 12, 500, wrap=True)
        self.how = Label("", 11, 400, "ink_faint", wrap=True)
        self.button = QPushButton()
        self.button.setProperty("kind", "flat")
        self.button.clicked.connect(self._turn)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(_("Why it may stay as it is, then Enter"))
        self.reason.setAccessibleName(_("Reason for muting the check"))
        self.reason.returnPressed.connect(self._mute)
        top = QHBoxLayout()
        top.addWidget(self.message, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self.how)
        column.addWidget(self.reason)

    def show_finding(self, finding: Finding, *, read_only: bool) -> None:
        if finding != self._finding:
            self.reason.clear()
            self.reason.hide()
        self._finding = finding
        self.message.setText(names_isolated(labelled(_severity(finding.severity), told(finding.message))))
        muted = _("Muted: {reason}").format(reason=isolate(finding.muted)) if finding.muted else ""
        self.how.setText(muted or names_isolated(told(finding.how)))
        self.button.setText(_("Unmute") if finding.muted else _("Mute"))
        self.button.setAccessibleName(labelled(self.button.text(), told(finding.message)))
        self.button.setVisible(not read_only)

    def _turn(self) -> None:
        if self._finding is not None and self._finding.muted:
            self.unmuted.emit(self._finding)
            return
        self.reason.setVisible(self.reason.isHidden())
        self.reason.setFocus()

    def _mute(self) -> None:
        if self._finding is not None and self.reason.text().strip():
            self.muted.emit(self._finding, self.reason.text())


class FindingList(QWidget):
    """The findings of one claim. `muted` and `unmuted` are those of its rows."""

    muted = Signal(object, str)
    unmuted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.rows: list[FindingRow] = []
        self.more = Label("", 11, 400, "ink_faint", wrap=True)
        self._column.addWidget(self.more)

    def show_findings(self, findings: Sequence[Finding], *, read_only: bool) -> None:
        left = len(findings) - MOST
        words = plural(left, "{n} more; the report lists them all.", "{n} more; the report lists them all.")
        self.more.setText(words if left > 0 else "")
        self.more.setVisible(left > 0)
        findings = findings[:MOST]
        while len(self.rows) < len(findings):
            row = FindingRow()
            row.muted.connect(self.muted)
            row.unmuted.connect(self.unmuted)
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(findings))
            if at < len(findings):
                row.show_finding(findings[at], read_only=read_only)


def _severity(severity: str) -> str:
    return {"error": _("Error"), "warning": _("Warning"), "note": _("Note")}[severity]
