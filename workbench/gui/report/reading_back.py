"""A Word report that comes back: read in the background, shown, and taken into the file where the reviewer wants it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.core.errors import ReadOnly, WrongUse
from workbench.gui import background
from workbench.gui.keeping import Keeping
from workbench.gui.texts import _, isolate

if TYPE_CHECKING:
    from workbench.core.returned import Plan
    from workbench.gui.main_window import MainWindow


class ReadingBack(QObject):
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    version_kept = Signal(str)
    """The article that has a new version now."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._session, self._window = window.session, window

    def read(self, path: Path) -> None:
        """Shows what the report at `path` brings to the file that is open."""
        session = self._session
        if session.workspace is None:
            session.problem.emit(WrongUse(_("Open the file first that the report was made from.")))
        elif session.read_only:
            session.problem.emit(ReadOnly(session.why_read_only or _("This file can only be read.")))
        else:
            # Who shows the job follows its `progressed`; here nobody does.
            job = background.run(
                _plan, session.workspace.path, path,
                cancellable=True, progress=lambda _value, _total: None, failed=session.tell_failure,
            )  # fmt: skip
            keeping = Keeping(session, path.name)
            job.done.connect(lambda plan: keeping.keep(lambda: self._ask(plan)))
            self.started.emit(job, _("Reading {file}").format(file=isolate(path.name)))

    def _ask(self, plan: "Plan") -> None:
        from workbench.gui.report.returned_dialog import ReturnedDialog

        dialog = ReturnedDialog(plan, self._window)
        dialog.accepted.connect(lambda: self._take(plan))
        self._window.dialogs.open(dialog)

    def _take(self, plan: "Plan") -> None:
        from workbench.core import returned

        changes = self._session.do(returned.take, plan)
        if changes is not None and plan.texts:
            article = plan.texts[0].article.id
            self._session.select_article(article)
            self.version_kept.emit(article)


def _plan(file: Path, path: Path, *, cancel: Event, progress: Callable[[int, int], None]) -> "Plan":
    """On the worker, with a connection that only reads."""
    from workbench.core import returned
    from workbench.core.store.workspace import Workspace

    document = returned.from_file(path, cancel=cancel)
    with Workspace.open(file, read_only=True) as workspace:
        return returned.plan(workspace, document, cancel=cancel, progress=progress)
