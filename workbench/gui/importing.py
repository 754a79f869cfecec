"""Articles that come in: by dialog, by drop, by paste. Read in the background, written by one verb each.

A list of references or a web archive among them goes on to the evidence."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from workbench.core.changes import Changes
from workbench.core.errors import Cancelled, ReadOnly, UserError, WrongUse
from workbench.core.model import ArticleDraft, References, Snapshots
from workbench.gui import background
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate

SUFFIX = ".claims"
MANY = 200
"""Claims of one article that are written so fast that nobody notices; more are written on the worker."""


class Importing(QObject):
    """`ask_place(suggestion)` asks for the path of a new .claims file and returns None when the user thinks again."""

    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    merge_offered = Signal(object)
    """Paths of other .claims files that were dropped on the open one."""
    evidence_read = Signal(object, str)
    """References or the snapshots of a web archive, and the name of their file; a file to keep them in is open."""

    def __init__(self, session: Session, ask_place: Callable[[Path], Path | None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._ask_place = ask_place
        self._writing = False
        self._waiting: list[tuple[Path, Callable[..., ArticleDraft | References | Snapshots], object]] = []

    def take(self, paths: list[Path]) -> None:
        """Whatever was dropped: .claims files are opened or offered for a merge, all others are read as articles, or go to
        the evidence."""
        ours = [path for path in paths if path.suffix.lower() == SUFFIX]
        if ours and (self._session.workspace is None or self._session.is_sample):
            self._session.open(ours.pop(0))
        if ours:
            self.merge_offered.emit(ours)
        self.read([path for path in paths if path.suffix.lower() != SUFFIX])

    def read(self, paths: list[Path]) -> None:
        """Imports the articles in these files, one after another."""
        from workbench.core import drafts

        self._queue([(path, drafts.from_drop, path) for path in paths])

    def paste(self, text: str) -> None:
        """Imports text from the clipboard."""
        from workbench.core import drafts

        if text.strip():
            self._queue([(Path(), drafts.from_text, text)])
        else:
            self._session.problem.emit(
                WrongUse(_("There is no text in the clipboard. Copy the article first."))
            )

    def _queue(
        self, wanted: list[tuple[Path, Callable[..., ArticleDraft | References | Snapshots], object]]
    ) -> None:
        if not wanted or self._refused() or self._session.asks_name(lambda: self._queue(wanted)):
            return
        idle = not self._waiting
        self._waiting.extend(wanted)
        if idle:
            self._next()

    def _refused(self) -> bool:
        session = self._session
        if session.workspace is not None and session.read_only:
            session.problem.emit(ReadOnly(session.why_read_only or _("This file can only be read.")))
            return True
        return False

    def _next(self) -> None:
        path, work, source = self._waiting[0]
        # Who shows the job follows its `progressed`; here nobody does.
        job = background.run(work, source, cancellable=True, progress=lambda _value, _total: None)
        label = (
            _("Reading {file}").format(file=isolate(path.name)) if path.name else _("Reading the pasted text")
        )
        self.started.emit(job, label)
        job.done.connect(lambda draft: self._keep(draft, path))
        job.failed.connect(self._tell)
        job.finished.connect(self._go_on)

    def _keep(self, draft: ArticleDraft | References | Snapshots, path: Path) -> None:
        session = self._session
        needs_file = session.workspace is None or session.is_sample
        if needs_file and not self._make_file(draft, path):
            self._waiting.clear()
            return
        if not isinstance(draft, ArticleDraft):
            self.evidence_read.emit(draft, path.name)
            return
        if len(draft.proposals) > MANY:
            self._keep_many(draft)
            return
        from workbench.core import articles

        changes = session.do(articles.add, draft)
        if changes is not None:
            self._show(changes)

    def _keep_many(self, draft: ArticleDraft) -> None:
        """Writes a long article on the worker."""
        from workbench.core import articles

        job = self._session.do_on_worker(_("Keeping the article and its claims"), articles.add, draft)
        if job is not None:
            self._writing = True
            job.done.connect(self._show)
            job.finished.connect(self._written)

    def _written(self) -> None:
        self._writing = False
        self._go_on()

    def _show(self, changes: Changes) -> None:
        """Goes to the article that came in, or to the one that was here already."""
        from workbench.core import articles

        text_id = changes.ids[0]
        known = articles.all(self._session.workspace) if self._session.workspace else []
        self._session.select_article(next((each.id for each in known if each.text_id == text_id), text_id))
        if not changes:
            self._session.message.emit(_("This text is in the file already."))

    def _make_file(self, draft: ArticleDraft | References | Snapshots, path: Path) -> bool:
        title = draft.title if isinstance(draft, ArticleDraft) else ""
        place = self._ask_place(suggestion(path, title))
        return place is not None and self._session.create(place)

    def _tell(self, error: UserError) -> None:
        if isinstance(error, Cancelled):
            self._waiting.clear()
            self._session.message.emit(str(error))
        else:
            self._session.problem.emit(error)

    def _go_on(self) -> None:
        """To the next article, unless this one is still being written."""
        if self._writing:
            return
        if self._waiting:
            self._waiting.pop(0)
        if self._waiting:
            self._next()


def suggestion(source: Path, title: str) -> Path:
    """A free name for a new file: beside the article where that folder can be written to, else in Documents."""
    folder = source.parent if source.name else None
    if folder is None or not _writable(folder):
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    stem = source.stem or "".join(c for c in title[:60] if c.isalnum() or c in " -").strip() or _("Article")
    place, count = folder / f"{stem}{SUFFIX}", 2
    while place.exists():
        place, count = folder / f"{stem} {count}{SUFFIX}", count + 1
    return place


def _writable(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK)
