"""The checks of the texts that were looked at, computed once for each on the worker."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.core import articles
from workbench.core.checks.found import Found
from workbench.core.model import Claim
from workbench.core.store.workspace import Workspace
from workbench.gui import background

AFTER_MS = 400
"""The first rows of a file that was just opened are shown before its text is checked."""


class CheckedTexts(QObject):
    """`ready` carries the id of a text whose checks are known from now on."""

    ready = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[str, tuple[Found, ...]] = {}
        self._asked: set[str] = set()
        self._jobs: list[background.Job] = []

    def of(self, workspace: Workspace, claim: Claim) -> tuple[Found, ...]:
        """What is known about the claim's text; nothing yet where it is asked for the first time."""
        text_id = claim.text_id
        if text_id not in self._asked:
            self._asked.add(text_id)
            article = articles.get(workspace, claim.article)
            text = articles.text(workspace, text_id)
            wanted = partial(self._start, text_id, text, article.language, article.published)
            QTimer.singleShot(AFTER_MS, self, wanted)
        return self._known.get(text_id, ())

    def _start(self, text_id: str, text: str, language: str, published: str) -> None:
        if text_id in self._asked:
            job = background.run(
                _checked, text_id, text, language, published, done=self._take, cancellable=True
            )
            self._jobs.append(job)
            job.finished.connect(lambda: self._jobs.remove(job))

    def forget(self) -> None:
        """The file is closed: the same text may be of another day in the next."""
        for job in self._jobs:
            job.cancel()
        self._known.clear()
        self._asked.clear()

    def _take(self, result: tuple[str, tuple[Found, ...]]) -> None:
        text_id, found = result
        self._known[text_id] = found
        self.ready.emit(text_id)


def _checked(
    text_id: str, text: str, language: str, published: str, cancel: Event
) -> tuple[str, tuple[Found, ...]]:
    from workbench.core.checks.apart import check

    return text_id, check(text, language, published, cancel)
