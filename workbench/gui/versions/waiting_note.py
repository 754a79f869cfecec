"""Tells, once the worker knows, how many claims of an article's older versions wait for a place in the newest one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from workbench.core import articles
from workbench.gui import background
from workbench.gui.message_bar import MessageBar
from workbench.gui.session import Session
from workbench.gui.texts import _, plural
from workbench.gui.versions.looking import waiting_count


class WaitingNote(QObject):
    """`go` shows the page of the versions; nothing is told while one is `there`."""

    def __init__(
        self, session: Session, messages: MessageBar, go: Callable[[], object], there: Callable[[], bool]
    ) -> None:
        super().__init__(messages)
        self._session, self._messages, self._go, self._there = session, messages, go, there

    def tell(self, article: str) -> None:
        workspace = self._session.workspace
        if workspace is not None and article and articles.get(workspace, article).versions > 1:
            background.run(waiting_count, workspace.path, article, done=self._show)

    def _show(self, found: tuple[Path, str, int]) -> None:
        """The same article may stand in another file that was opened meanwhile."""
        path, article, count = found
        here = (self._session.path, self._session.article)
        if count and (path, article) == here and not self._there():
            words = plural(
                count,
                "{n} claim of the older version waits for a place in the newer one.",
                "{n} claims of the older version wait for a place in the newer one.",
            )
            self._messages.show_note(words, _("Look at them"), self._go)
