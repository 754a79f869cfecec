"""What the checks of the article say about a claim, with the computation, and a line to mute each with a reason, which is kept
while it is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.core.lint import Finding
from workbench.gui import tab_order
from workbench.gui.half_typed import Pause
from workbench.gui.texts import _, isolate, labelled, names_isolated, plural
from workbench.gui.told import told
from workbench.gui.widgets import Label

MOST = 6
"""Rows shown for one claim; a table of look-alike lines can bring thousands, which would stop the window."""


class FindingRow(QWidget):
    """One finding. `muted` carries it with the reason, `unmuted` the finding alone; `typed` the finding and the reason so far, a
    moment after a key."""

    muted = Signal(object, str)
    unmuted = Signal(object)
    typed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._finding: Finding | None = None
        self._kept = ""
        self._pause = Pause(self, self.keep)
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
        self.reason.textEdited.connect(self._pause.begin)
        top = QHBoxLayout()
        top.addWidget(self.message, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self.how)
        column.addWidget(self.reason)

    def show_finding(
        self, finding: Finding, unfinished: Callable[[Finding], str], *, read_only: bool
    ) -> None:
        """`unfinished(finding)` is the reason that was typed before and not written."""
        if finding != self._finding:
            self.keep()
            self._kept = "" if finding.muted else unfinished(finding)
            self.reason.setText(self._kept)
            self.reason.setHidden(not self._kept)
        self._finding = finding
        self.message.setText(names_isolated(labelled(_severity(finding.severity), told(finding.message))))
        muted = _("Muted: {reason}").format(reason=isolate(finding.muted)) if finding.muted else ""
        self.how.setText(muted or names_isolated(told(finding.how)))
        self.button.setText(_("Unmute") if finding.muted else _("Mute"))
        self.button.setAccessibleName(labelled(self.button.text(), told(finding.message)))
        self.button.setVisible(not read_only)

    def keep(self) -> None:
        """Has the reason kept that is being typed, if it differs from what is."""
        self._pause.stop()
        if self._finding is not None and self.reason.text() != self._kept:
            self._kept = self.reason.text()
            self.typed.emit(self._finding, self._kept)

    def forget(self) -> None:
        """Is about no finding: the file is closed."""
        self._pause.stop()
        self._finding, self._kept = None, ""
        self.reason.clear()

    def _turn(self) -> None:
        if self._finding is not None and self._finding.muted:
            self.unmuted.emit(self._finding)
            return
        self.reason.setVisible(self.reason.isHidden())
        self.reason.setFocus()

    def _mute(self) -> None:
        if self._finding is not None and self.reason.text().strip():
            self.keep()  # where it cannot be written now, it is not lost
            self.muted.emit(self._finding, self.reason.text())


class FindingList(QWidget):
    """The findings of one claim. `muted`, `unmuted` and `typed` are those of its rows."""

    muted = Signal(object, str)
    unmuted = Signal(object)
    typed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.rows: list[FindingRow] = []
        self.more = Label("", 11, 400, "ink_faint", wrap=True)
        self._column.addWidget(self.more)

    def show_findings(
        self, findings: Sequence[Finding], unfinished: Callable[[Finding], str], *, read_only: bool
    ) -> None:
        """`unfinished(finding)` is the reason that was typed before and not written."""
        left = len(findings) - MOST
        words = plural(left, "{n} more; the report lists them all.", "{n} more; the report lists them all.")
        self.more.setText(words if left > 0 else "")
        self.more.setVisible(left > 0)
        findings = findings[:MOST]
        while len(self.rows) < len(findings):
            row = FindingRow()
            row.muted.connect(self.muted)
            row.unmuted.connect(self.unmuted)
            row.typed.connect(self.typed)
            self._column.insertWidget(len(self.rows), row)
            tab_order.come_at(self.more, row.button, row.reason)
            self.rows.append(row)
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(findings))
            if at < len(findings):
                row.show_finding(findings[at], unfinished, read_only=read_only)

    def keep(self) -> None:
        """Has every reason kept that is being typed."""
        for row in self.rows:
            row.keep()

    def forget(self) -> None:
        """Shows nothing: the file is closed."""
        for row in self.rows:
            row.forget()


def _severity(severity: str) -> str:
    return {"error": _("Error"), "warning": _("Warning"), "note": _("Note")}[severity]
