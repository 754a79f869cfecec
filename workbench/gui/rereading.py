"""Reads the shown article again in the encoding that the user chooses, in the background; what comes out is its next version."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.errors import WrongUse
from workbench.core.model import ArticleDraft
from workbench.gui import background
from workbench.gui.encoding_dialog import EncodingDialog
from workbench.gui.keeping import Keeping
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate


class Rereading(QObject):
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    kept = Signal(object, str)
    """The draft of the new version, and the article that it belongs to."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._article = session.article

    def ask(self) -> None:
        """Shows the choice, or says why there is none."""
        from workbench.core import articles, rereading

        workspace = self._session.workspace
        if workspace is None:
            return
        draft = articles.as_draft(workspace, articles.get(workspace, self._article).text_id)
        if not rereading.possible(draft):
            self._session.problem.emit(WrongUse(rereading.CERTAIN))
            return
        dialog = EncodingDialog(draft, self._window)
        dialog.accepted.connect(lambda: self._read(draft, dialog.encoding()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read(self, draft: ArticleDraft, encoding: str) -> None:
        from workbench.core import rereading

        job = background.run(
            rereading.reread, draft, encoding, cancellable=True, progress=lambda _value, _total: None
        )
        name = draft.file_name or draft.title
        keeping = Keeping(self._session, name)
        job.done.connect(lambda read: keeping.keep(lambda: self.kept.emit(read, self._article)))
        job.failed.connect(self._session.tell_failure)
        self.started.emit(job, _("Reading {file}").format(file=isolate(name)))
