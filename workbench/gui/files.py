"""The File menu: new, open, import, close, restore points, merging, the sample."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench.core import settings
from workbench.gui import background
from workbench.gui.ask import Ask
from workbench.gui.importing import PACK_SUFFIX, Importing, suggestion
from workbench.gui.session import Session
from workbench.gui.texts import _


class Files(QObject):
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    merge_wanted = Signal(object)
    """Paths of other reviewers' files; an empty list means: ask for them on the merge page."""

    def __init__(self, session: Session, ask: Ask, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._ask, self._window = session, ask, window
        self.importing = Importing(
            session,
            lambda place: self._ask.new_claims(window, place),
            lambda draft, likely: self._ask.version(window, draft, likely),
            self,
        )
        self.importing.started.connect(self.started)
        self.importing.merge_offered.connect(self.merge_wanted)

    def new(self) -> None:
        path = self._ask.new_claims(self._window, suggestion(Path(), _("Claims")))
        if path is not None:
            self._session.create(path)

    def open(self) -> None:
        path = self._ask.open_claims(self._window)
        if path is not None and path.suffix.lower() == PACK_SUFFIX:
            self.importing.pack_offered.emit(path)
        elif path is not None:
            self._session.open(path)

    def close(self) -> None:
        if self._session.may_leave():
            self._session.close()

    def import_articles(self) -> None:
        self.importing.take(self._ask.articles(self._window))

    def import_version(self) -> None:
        """Imports a file as the next version of the article that is shown."""
        paths = self._ask.articles(self._window)
        if paths and self._session.article:
            self.importing.read(paths, self._session.article)

    def import_claims(self) -> None:
        path = self._ask.claim_list(self._window)
        if path is not None:
            self.importing.lists.read([path])

    def read_returned(self) -> None:
        """Reads back a Word report of this file that others worked on."""
        path = self._ask.returned_report(self._window)
        if path is not None:
            self.importing.report_returned.emit(path)

    def paste(self) -> None:
        self.importing.paste(QGuiApplication.clipboard().text())

    def merge(self) -> None:
        paths = self._ask.other_claims(self._window)
        if paths:
            self.merge_wanted.emit(paths)

    def restore_point(self) -> None:
        from workbench.core import history

        label = _("Every change is saved already. Give this state a name to find it again in the history:")
        name = self._ask.words(self._window, _("Restore point"), label)
        if name:
            self._session.do(history.restore_point, name)

    def open_sample(self) -> None:
        """Opens a fresh copy of the sample in a temporary folder; it is built in the background."""
        from workbench.core import sample

        folder = Path(tempfile.mkdtemp(prefix="claim-workbench-"))
        person = settings.reviewer(self._session.person)
        path = folder / "sample.claims"
        job = background.run(sample.build, path, person, failed=self._session.problem.emit)
        job.done.connect(self._session.opener(path, remember=False))
        self.started.emit(job, _("Preparing the sample"))
