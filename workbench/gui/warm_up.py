"""Loads parts of the program that are likely to be wanted, one at a time while nothing else happens, so that neither the loading
nor the first look at a page is felt."""

import gc
from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from workbench.gui import background
from workbench.gui.session import Session

PAUSE = 40
"""Milliseconds from one part to the next."""
STILL = 2_000
"""Milliseconds from an opened file to the first part: what is shown of it comes first."""
AGAIN = 250
"""Milliseconds until it is looked again whether the worker rests; beside it, loading would take twice as long."""
FIRST_FILE = (
    "workbench.core.claims",
    "workbench.core.store.workspace",
    "workbench.gui.article.pane",
    "workbench.gui.claims.pane",
    "workbench.gui.evidence.claim_panel",
    "workbench.gui.search_sources",
)
OTHER_PAGES = (
    "workbench.core.report.words",
    "workbench.core.store.verify",
    "workbench.core.team.merge",
    "workbench.gui.versions.texts_card",
    "workbench.gui.team.decision_card",
    "workbench.gui.team.page",
    "workbench.core.origins",
    "workbench.gui.evidence.custody_view",
    "workbench.gui.evidence.library",
    "workbench.gui.versions.page",
    "workbench.gui.report.export_dialog",
)


class WarmUp(QObject):
    """What the first file needs is loaded while the welcome page waits, what the other pages need once a file is open."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: Sequence[str] = ()
        self._left: list[str] = []
        self._is_settled = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        session.opened.connect(lambda: self._load(OTHER_PAGES, STILL))
        self._load(FIRST_FILE, PAUSE)

    def _load(self, parts: Sequence[str], wait: int) -> None:
        self._parts, self._left = parts, list(parts)
        self._timer.start(wait)

    def _next(self) -> None:
        if background.busy():
            self._timer.start(AGAIN)
            return
        import_module(self._left.pop(0))
        if self._left:
            self._timer.start(PAUSE)
        elif self._parts is OTHER_PAGES and not self._is_settled:
            self._is_settled = True
            # All that was loaded stays for good. Python went over it again and again in search of reference cycles, for longer
            # than a key may take.
            gc.freeze()
