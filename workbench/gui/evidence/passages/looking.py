"""Looks for passages on the worker: one search at a time, and what is no longer wanted is stopped and never shown."""

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.core import suggest
from workbench.core.basics import Reviewer
from workbench.core.errors import UserError
from workbench.core.store.workspace import Workspace
from workbench.core.suggest import Suggestion
from workbench.gui import background

MOST = 50
"""Passages of a search that are listed."""


@dataclass(frozen=True)
class Sought:
    """The claim, and the words of a search; "" for what may bear on the claim. What others linked is hidden from `reviewer` where
    all else is."""

    path: Path
    reviewer: Reviewer | None
    claim: str
    words: str = ""


class Looking(QObject):
    """`found` carries what was sought last with its suggestions, and nothing else."""

    found = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: background.Job | None = None

    def look(self, sought: Sought) -> None:
        """Has this looked for instead of what was sought before."""
        self.forget()
        self._job = background.run(look, sought, done=self._take, cancellable=True)

    def forget(self) -> None:
        """Nothing is wanted any more."""
        if self._job is not None:
            self._job.cancel()

    def _take(self, result: tuple[Sought, list[Suggestion] | UserError]) -> None:
        sought, found = result
        if isinstance(found, UserError):
            self.failed.emit(found)
        else:
            self.found.emit(sought, found)


def look(sought: Sought, *, cancel: threading.Event) -> tuple[Sought, list[Suggestion] | UserError]:
    """Runs on the worker, with a connection of its own that can only read. A problem comes as the result, so that one of a search
    that was stopped is told to nobody."""
    try:
        with Workspace.open(sought.path, sought.reviewer, read_only=True, covered=True) as workspace:
            if sought.words:
                return sought, suggest.by_words(workspace, sought.claim, sought.words, MOST)
            return sought, suggest.of(workspace, sought.claim, cancel=cancel)
    except UserError as problem:
        return sought, problem
