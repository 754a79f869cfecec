"""Looks for passages on the worker: one search at a time, and what is no longer wanted is stopped and never shown."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.core import suggest
from workbench.core.errors import Cancelled, UserError
from workbench.core.store.workspace import Workspace
from workbench.core.suggest import Suggestion
from workbench.gui import background

MOST = 50
"""Passages of a search that are listed."""


@dataclass(frozen=True)
class Sought:
    """The claim, and the words of a search; "" for what may bear on the claim."""

    path: Path
    claim: str
    words: str = ""


class Looking(QObject):
    """`found` carries what was sought last with its suggestions, and nothing else."""

    found = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sought: Sought | None = None
        self._job: background.Job | None = None

    def look(self, sought: Sought) -> None:
        """Has this looked for instead of what was sought before."""
        self.forget()
        self._sought = sought
        self._job = background.run(look, sought, done=self._take, failed=self._fail, cancellable=True)

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._sought = None
        if self._job is not None:
            self._job.cancel()

    def _take(self, result: tuple[Sought, Sequence[Suggestion]]) -> None:
        if result[0] is self._sought:
            self.found.emit(*result)

    def _fail(self, error: UserError) -> None:
        # A search that was stopped for the next one says so too; that is nobody's problem.
        if self._sought is not None and not isinstance(error, Cancelled):
            self.failed.emit(error)


def look(sought: Sought, *, cancel: threading.Event) -> tuple[Sought, list[Suggestion]]:
    """Runs on the worker, with a connection of its own that can only read."""
    with Workspace.open(sought.path, read_only=True) as workspace:
        if sought.words:
            return sought, suggest.by_words(workspace, sought.claim, sought.words, MOST)
        return sought, suggest.of(workspace, sought.claim, cancel=cancel)
