"""Claim lists that come in by dialog or drop: read and placed in the background, written by one verb each."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.core.basics import Verdict
from workbench.core.changes import Changes
from workbench.core.errors import Cancelled, ReadOnly, UserError, WrongUse
from workbench.gui import background
from workbench.gui.keeping import Keeping
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate

if TYPE_CHECKING:
    from workbench.core.placed_list import PlacedList

MANY = 200
"""Rows that are written so fast that nobody notices; more are written on the worker."""


class ListImport(QObject):
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    done = Signal(object, object)
    """A list as it was placed, and the changes that it made."""
    verdicts_taken = Signal(object, int)
    """A list whose verdicts are the reviewer's own now, and how many claims got one."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._busy = False
        self._waiting: list[Path] = []

    def read(self, paths: list[Path]) -> None:
        """Imports these lists, one after another, onto the article that is shown."""
        if not paths or self._refused():
            return
        self._waiting.extend(paths)
        if not self._busy:
            self._busy = True
            self._next()

    def take_verdicts(self, placed: "PlacedList") -> None:
        """Makes the verdicts of a list the reviewer's own, on the worker where they are many."""
        from workbench.core import claim_lists

        def tell(changes: Changes) -> None:
            self.verdicts_taken.emit(placed, len(changes.touched.get("verdict", ())))

        take = partial(claim_lists.add, as_mine=True)
        self._session.do_or_send(len(placed.rows) > MANY, _("Giving the verdicts"), take, placed, then=tell)

    def _refused(self) -> bool:
        session = self._session
        if session.workspace is None or not session.article:
            session.problem.emit(WrongUse(_("Open the article first that the list is about.")))
            return True
        if session.read_only:
            session.problem.emit(ReadOnly(session.why_read_only or _("This file can only be read.")))
            return True
        return False

    def _next(self) -> None:
        from workbench.core import articles, placed_list

        session = self._session
        if session.workspace is None or not session.article or not self._waiting:
            self._waiting.clear()
            self._busy = False
            return
        path = self._waiting[0]
        article = articles.get(session.workspace, session.article)
        text = articles.text(session.workspace, article.text_id)
        job = background.run(
            placed_list.from_file, path, article.text_id, text, article.language, cancellable=True
        )
        self.started.emit(job, _("Reading {file}").format(file=isolate(path.name)))
        keeping = Keeping(session, path.name)
        job.done.connect(lambda placed: keeping.keep(lambda: self._keep(placed), self._waiting.clear))
        job.failed.connect(self._tell)
        job.finished.connect(self._go_on)

    def _keep(self, placed: "PlacedList") -> None:
        """Writes what was placed."""
        from workbench.core import claim_lists

        self._session.do_or_send(
            len(placed.rows) > MANY,
            _("Importing the claims"),
            claim_lists.add,
            placed,
            then=lambda changes: self._show(placed, changes),
        )

    def _show(self, placed: "PlacedList", changes: Changes) -> None:
        """Goes to the first claim that came in, and says what became of the list."""
        from workbench.core import articles

        workspace = self._session.workspace
        if workspace is None:
            return
        # Another article may have come in and be shown by now.
        self._session.select_article(articles.get(workspace, placed.text_id).id)
        new = changes.touched.get("claim", frozenset())
        first = next((claim for claim in changes.ids if claim in new), "")
        if first:
            self._session.select_claim(first)
        self.done.emit(placed, changes)

    def _tell(self, error: UserError) -> None:
        if isinstance(error, Cancelled):
            self._waiting.clear()
        self._session.tell_failure(error)

    def _go_on(self) -> None:
        """To the next list, once this one is written."""
        if self._waiting:
            self._waiting.pop(0)
        self._session.when_free(self._next)


def has_verdicts(placed: "PlacedList") -> bool:
    """Whether a row that was placed brings a verdict of ours."""
    return any(
        said.verdict not in (None, Verdict.OPEN)
        for row in placed.rows
        if row.span
        for said in row.listed.verdicts
    )
