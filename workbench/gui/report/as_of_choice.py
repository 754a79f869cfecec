"""Which moment a report shows: now, a restore point, or a date and time."""

from PySide6.QtCore import QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from workbench.core import restore_points
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, moment
from workbench.gui.widgets import Choice

NOW = ""
TIME = "time"


class AsOfChoice(QWidget):
    """A list of moments, and beside it a field for one that has no name."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moments = Choice()
        self.moments.setAccessibleName(_("As of which moment"))
        self.moments.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.moments.addItem(_("As the file is now"), NOW)
        self.moments.addItem(_("As it stood at a date and time"), TIME)
        workspace = session.workspace
        for point in restore_points.all(workspace) if workspace is not None else ():
            words = _("As it stood at the restore point {name}, {when}")
            self.moments.addItem(words.format(name=isolate(point.name), when=moment(point.at)), point.id)
        now = QDateTime.currentDateTime()
        self.time = QDateTimeEdit(QDateTime(now.date(), QTime(now.time().hour(), now.time().minute())))
        self.time.setAccessibleName(_("Date and time"))
        self.time.setDisplayFormat(_("d MMM yyyy, HH:mm"))
        self.time.setMaximumDateTime(now)
        self.time.lineEdit().setTextMargins(8, 0, 8, 0)  # a field of this kind keeps no room at its sides
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.moments, 1)
        row.addWidget(self.time)
        self.moments.currentIndexChanged.connect(self._show_time)
        self.moments.currentIndexChanged.connect(self.changed)
        self.time.dateTimeChanged.connect(self.changed)
        self._show_time()

    def when(self) -> str:
        """What `core.as_of.read` understands: "" for now, the id of a restore point, or a minute in UTC."""
        chosen = self.moments.currentData()
        return self.time.dateTime().toUTC().toString("yyyy-MM-ddTHH:mm") + "Z" if chosen == TIME else chosen

    def _show_time(self) -> None:
        self.time.setVisible(self.moments.currentData() == TIME)
