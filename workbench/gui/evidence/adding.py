"""Takes files in as evidence, one after the other, so that only one of them is in memory."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.core import evidence
from workbench.core.changes import Changes
from workbench.core.errors import Cancelled, UserError
from workbench.core.model import References, Snapshots
from workbench.gui import background
from workbench.gui.evidence.problems_dialog import ProblemsDialog
from workbench.gui.evidence.reference_list import keep_references
from workbench.gui.keeping import Keeping
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate

LARGE = 2_000_000
"""Bytes of a file that is written so fast that nobody notices; a larger one is written on the worker."""


class Adding(QObject):
    """`kept` carries the id of a record that is there now, `told` besides what came of a list of references."""

    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    kept = Signal(str)
    told = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._parent = session, parent
        self._waiting: list[tuple[Callable[..., Snapshots | References], Path]] = []
        self._is_reading = False
        session.closed.connect(self._waiting.clear)

    def take(self, work: Callable[..., Snapshots | References], paths: list[Path]) -> None:
        """Has `work` read each of these files in the background, and keeps what it finds, before the next is read."""
        self._waiting += [(work, path) for path in paths]
        if not self._is_reading:
            self._next()

    def keep(self, found: Snapshots | References, name: str) -> None:
        """Keeps what was read from the file `name`, as soon as nothing else is being written: the file, the pages of a web
        archive, or what a list names."""
        self._session.when_free(lambda: self._keep(found, name, _nothing))

    def _next(self) -> None:
        self._is_reading = bool(self._waiting)
        if self._waiting:
            work, path = self._waiting.pop(0)
            job = background.run(work, path, cancellable=True, failed=self._not_read)
            keeping = Keeping(self._session, path.name)
            job.done.connect(
                lambda found: keeping.keep(lambda: self._keep(found, path.name, self._next), self._next)
            )
            self.started.emit(job, _("Reading {file}").format(file=isolate(path.name)))

    def _not_read(self, error: UserError) -> None:
        if isinstance(error, Cancelled):  # whoever stops one does not want those that wait for it either
            self._waiting.clear()
        self._session.tell_failure(error)
        self._next()

    def _keep(self, found: Snapshots | References, name: str, then: Callable[[], None]) -> None:
        if isinstance(found, References):
            keep_references(self._session, found, name, self._parent, self.told.emit)
            then()
        elif len(found.found) == 1 and len(found.found[0].data) > LARGE:
            self._keep_large(found, name, then)
        else:
            one = len(found.found) == 1
            keep = partial(evidence.add_all, archive=name)
            added = self._session.do(*((evidence.add, found.found[0]) if one else (keep, found.found)))
            if added is not None:
                self._show(found, name, added)
            then()

    def _keep_large(self, found: Snapshots, name: str, then: Callable[[], None]) -> None:
        doing = _("Keeping {file}").format(file=isolate(name))
        job = self._session.do_on_worker(doing, evidence.add, found.found[0], stoppable=True)
        if job is None:
            then()
            return
        job.done.connect(partial(self._show, found, name))
        job.failed.connect(lambda error: isinstance(error, Cancelled) and self._waiting.clear())
        job.finished.connect(then)

    def _show(self, found: Snapshots, name: str, added: Changes) -> None:
        self.kept.emit(added.ids[0])
        if found.problems:
            words = _("Not everything in {name} can be read. What can be is kept.").format(name=isolate(name))
            ProblemsDialog(words, found.problems, self._parent).open()


def _nothing() -> None:
    """Nobody waits."""
