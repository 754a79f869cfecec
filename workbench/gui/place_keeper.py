"""Remembers the open file, and now and then the place in it: a program that is killed cannot when it is closed."""

from PySide6.QtCore import QObject, QTimer

from workbench.gui import last_place, window_memory
from workbench.gui.session import Session

PAUSE = 2000
"""Milliseconds after the first move that is not remembered yet, however long one goes on moving."""


class PlaceKeeper(QObject):
    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._keep)
        session.opened.connect(lambda: window_memory.remember_file(session.path))
        session.claim_changed.connect(self._begin)

    def _begin(self, _claim: str) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _keep(self) -> None:
        session = self._session
        if session.path is None or session.is_sample:
            return
        here = session.article, session.claim
        if here != last_place.of(session.path):
            last_place.keep(session.path, *here)
