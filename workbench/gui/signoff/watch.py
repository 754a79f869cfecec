"""Knows who signed the shown article off and whether that still holds, looked up on the worker after each change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.gui import background
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.model import SignOff

AFTER_MS = 500
"""Milliseconds without a change after which it is looked up anew."""


class SignOffWatch(QObject):
    """`known` carries the sign-offs of the shown article, oldest first."""

    known = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: background.Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self._look)
        session.article_changed.connect(lambda _article: self._forget())
        session.closed.connect(self._forget)
        session.changed.connect(lambda _changes: self._soon.start())

    def _forget(self) -> None:
        self._drop()
        self.known.emit(())
        self._soon.start()

    def _drop(self) -> None:
        """What is being looked up does not count any more: two are looked up at a time, and the older may come last; an article
        of that name may be in another file, too."""
        if self._job is not None:
            self._job.cancel()

    def _look(self) -> None:
        self._drop()
        workspace, article = self._session.workspace, self._session.article
        if workspace is None or not article:
            return
        from workbench.core import signoff
        from workbench.gui.signoff import reading

        if signoff.is_signed(workspace, article):
            self._job = background.run(
                reading.signed, workspace.path, workspace.reviewer, article,
                done=self._take, cancellable=True,
            )  # fmt: skip
        else:
            self.known.emit(())

    def _take(self, signed: "tuple[SignOff, ...]") -> None:
        self.known.emit(signed)
