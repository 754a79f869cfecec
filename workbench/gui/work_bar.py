"""What runs in the background, how far it is, and a button that stops it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from workbench.gui import icons
from workbench.gui.background import Job
from workbench.gui.texts import _
from workbench.gui.widgets import Label


class WorkBar(QWidget):
    """Hidden while nothing runs. It shows the newest of several jobs, with a button where it can be stopped."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(6)
        self.label = Label("", 12, ink="ink_soft")
        row.addWidget(self.label)
        self.bar = QProgressBar()
        self.bar.setFixedSize(90, 8)
        self.bar.setTextVisible(False)
        row.addWidget(self.bar)
        self.stop = QToolButton()
        self.stop.setProperty("kind", "flat")
        self.stop.setToolTip(_("Stop this"))
        self.stop.setAccessibleName(_("Stop this"))
        icons.follow(self.stop, "x", "ink_soft", 14)
        self.stop.clicked.connect(self._stop)
        row.addWidget(self.stop)
        self._jobs: list[tuple[Job, str]] = []
        self.hide()

    def watch(self, job: object, label: str) -> None:
        """Shows `job` until it has finished."""
        assert isinstance(job, Job)
        self._jobs.append((job, label))
        job.progressed.connect(self._progressed)
        for signal in (job.done, job.failed, job.finished):  # what follows a result may be a long question
            signal.connect(self._finished)
        self._show_newest()

    def _progressed(self, value: object, total: object) -> None:
        if (
            self._jobs
            and self.sender() is self._jobs[-1][0]
            and isinstance(value, int)
            and isinstance(total, int)
        ):
            self.bar.setRange(0, total)
            self.bar.setValue(value)

    def _finished(self, _result: object = None) -> None:
        self._jobs = [(job, label) for job, label in self._jobs if job is not self.sender()]
        self._show_newest()

    def _show_newest(self) -> None:
        self.setVisible(bool(self._jobs))
        if self._jobs:
            self.label.setText(self._jobs[-1][1])
            self.stop.setVisible(self._jobs[-1][0].cancellable)
            self.bar.setRange(0, 0)
            self.bar.setAccessibleName(self._jobs[-1][1])

    def _stop(self) -> None:
        if self._jobs:
            self._jobs[-1][0].cancel()
            self.label.setText(_("Stopping"))
