"""Articles that come in: by dialog, by drop, by paste. Read in the background, written by one verb each.

A list of references or a web archive among them goes on to the evidence."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from workbench.core.changes import Changes
from workbench.core.errors import Cancelled, ReadOnly, ReportReturned, UserError, WrongUse
from workbench.gui import background
from workbench.gui.claims.list_import import ListImport
from workbench.gui.keeping import Keeping
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, number

if TYPE_CHECKING:
    from workbench.core.model import ArticleDraft, References, Snapshots
    from workbench.core.store.workspace import Workspace
    from workbench.gui.versions.likely import Likely

SUFFIX = ".claims"
PACK_SUFFIX = ".claims-pack"
MANY = 200
"""Claims of one article that are written so fast that nobody notices; more are written on the worker."""


@dataclass(frozen=True)
class Wanted:
    """What is to be read: `work(source)` reads it. `version_of` is the article that it becomes a version of."""

    path: Path
    work: "Callable[..., ArticleDraft | References | Snapshots]"
    source: object
    version_of: str = ""


class Importing(QObject):
    """`ask_place(suggestion)` asks for the path of a new .claims file, `ask_version(draft, likely)` whether the draft is a
    version of the article that it looks like (else an article of its own); None where the user thinks again."""

    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    merge_offered = Signal(object)
    """Paths of other .claims files that were dropped on the open one."""
    pack_offered = Signal(object)
    """The path of an encrypted work pack."""
    version_kept = Signal(str)
    """The article that has a new version now."""
    copy_kept = Signal(str, str)
    """Two articles that look like one story and are to stay apart: the one that was here, and the one that came in."""
    report_returned = Signal(object)
    """The path of a report of ours that came in the place of an article."""
    refused = Signal(str, object)
    """Words about several files, of which some could not be read, and why, with the name of each."""
    evidence_read = Signal(object, str)
    """References or the snapshots of a web archive, and the name of their file; a file to keep them in is open."""

    def __init__(
        self,
        session: Session,
        ask_place: Callable[[Path], Path | None],
        ask_version: "Callable[[ArticleDraft, Likely], bool | None]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ask_place, self._ask_version = ask_place, ask_version
        self.lists = ListImport(session, self)
        self.lists.started.connect(self.started)
        self._busy = False
        self._waiting: list[Wanted] = []
        self._asked_for = 0
        """Files and texts since nothing waited."""
        self._problems: list[str] = []
        """Why some of several cannot be read: told together, since each sentence would take the place of the one before."""
        self._lists: list[Path] = []
        """Claim lists about an article that waits."""

    def take(self, paths: list[Path]) -> None:
        """Whatever was dropped: .claims files are opened or offered for a merge, claim lists are imported onto the article that
        is shown, or else the one that comes with them, all others are read as articles, or go to the evidence."""
        from workbench.core.intake import claim_list

        ours = [path for path in paths if path.suffix.lower() == SUFFIX]
        if ours and (self._session.workspace is None or self._session.is_sample):
            self._session.open(ours.pop(0))
        if ours:
            self.merge_offered.emit(ours)
        for path in paths:
            if path.suffix.lower() == PACK_SUFFIX:
                self.pack_offered.emit(path)
        others = [path for path in paths if path.suffix.lower() not in (SUFFIX, PACK_SUFFIX)]
        lists = [path for path in others if claim_list.is_list(path)]
        others = [path for path in others if path not in lists]
        comes_with_them = bool(others) and (not self._session.article or self._session.is_sample)
        if not comes_with_them:
            self.lists.read(lists)
        self.read(others, lists=lists if comes_with_them else [])

    def read(self, paths: list[Path], version_of: str = "", *, lists: Sequence[Path] = ()) -> None:
        """Imports the articles in these files, one after another, as versions of an article where one is named, and then claim
        lists about the last of them."""
        from workbench.core import drafts

        work = drafts.from_file if version_of else drafts.from_drop
        self._queue([Wanted(path, work, path, version_of) for path in paths], lists)

    def paste(self, text: str) -> None:
        """Imports text from the clipboard."""
        from workbench.core import drafts

        if text.strip():
            self._queue([Wanted(Path(), drafts.from_text, text)])
        else:
            self._session.problem.emit(
                WrongUse(_("There is no text in the clipboard. Copy the article first."))
            )

    def keep(self, draft: "ArticleDraft", version_of: str, *, copy_of: str = "") -> None:
        """Writes an article that was read already, as soon as nothing else is being written; `copy_of` is the one that it
        looks like."""
        self._session.when_free(lambda: self._write(draft, version_of, copy_of))

    def _write(self, draft: "ArticleDraft", version_of: str, copy_of: str) -> None:
        """On the worker where it is long."""
        from workbench.core import articles

        if len(draft.proposals) > MANY:
            self._keep_many(draft, version_of, copy_of)
            return
        changes = self._session.do(articles.add, draft, version_of=version_of)
        if changes is not None:
            self._show(changes, version_of, copy_of)

    def _queue(self, wanted: list[Wanted], lists: Sequence[Path] = ()) -> None:
        if not wanted or self._refused() or self._session.asks_name(lambda: self._queue(wanted, lists)):
            return
        self._waiting.extend(wanted)
        self._asked_for += len(wanted)
        self._lists.extend(lists)
        if not self._busy:
            self._busy = True
            self._next()

    def _refused(self) -> bool:
        session = self._session
        if session.workspace is not None and session.read_only:
            session.problem.emit(ReadOnly(session.why_read_only or _("This file can only be read.")))
            return True
        return False

    def _next(self) -> None:
        if not self._waiting:
            self._busy = False
            self._tell_problems()
            lists, self._lists = self._lists, []
            self.lists.read(lists)
            return
        wanted = self._waiting[0]
        session, looks = self._session, not wanted.version_of
        file = session.path if looks and not session.is_sample else None
        # Who shows the job follows its `progressed`; here nobody does.
        job = background.run(_read, wanted, file, cancellable=True, progress=lambda _value, _total: None)
        name = wanted.path.name
        label = _("Reading {file}").format(file=isolate(name)) if name else _("Reading the pasted text")
        self.started.emit(job, label)
        keeping = Keeping(session, name or _("the pasted text"))
        job.done.connect(lambda found: keeping.keep(lambda: self._keep(found[0], found[1], wanted)))
        job.failed.connect(self._tell)
        job.finished.connect(self._go_on)

    def _keep(
        self,
        draft: "ArticleDraft | References | Snapshots",
        found: "Likely | None",
        wanted: Wanted,
    ) -> None:
        """Keeps what was read, in a new file where none of one's own is open."""
        session = self._session
        needs_file = session.workspace is None or session.is_sample
        if needs_file and not self._make_file(draft, wanted.path):
            self._forget()
            return
        from workbench.core.model import ArticleDraft

        if not isinstance(draft, ArticleDraft):
            self.evidence_read.emit(draft, wanted.path.name)
            return
        version_of = wanted.version_of
        if found is not None:
            is_version = self._ask_version(draft, found)
            if is_version is None:
                session.message.emit(_("Not imported: {title}").format(title=isolate(draft.title)))
                return
            version_of = found.article.id if is_version else ""
        self.keep(draft, version_of, copy_of=found.article.id if found is not None and not version_of else "")

    def _keep_many(self, draft: "ArticleDraft", version_of: str, copy_of: str) -> None:
        """Writes a long article on the worker."""
        job = self._session.do_on_worker(
            _("Keeping the article and its claims"), partial(_add, version_of=version_of), draft
        )
        there = self._session.path

        def show(changes: Changes) -> None:
            if self._session.path == there:
                self._show(changes, version_of, copy_of)

        if job is not None:
            # What is shown has followed by then: one step of the window after the other, so that none is felt.
            job.done.connect(lambda changes: QTimer.singleShot(0, self, lambda: show(changes)))

    def _show(self, changes: Changes, version_of: str, copy_of: str) -> None:
        """Goes to the article that came in, or to the one that was here already."""
        from workbench.core import articles

        text_id = changes.ids[0]
        workspace = self._session.workspace
        if workspace is not None:
            self._session.select_article(articles.get(workspace, text_id).id)
        if not changes and version_of and workspace is not None:
            at = articles.versions(workspace, version_of).index(text_id) + 1
            words = _("This is the text of version {n} of the article already. No new version was made.")
            self._session.problem.emit(WrongUse(words.format(n=number(at))))
        elif not changes:
            self._session.message.emit(_("This text is in the file already."))
        elif version_of:
            self.version_kept.emit(version_of)
        elif copy_of:
            self.copy_kept.emit(copy_of, self._session.article)

    def _make_file(self, draft: "ArticleDraft | References | Snapshots", path: Path) -> bool:
        from workbench.core.model import ArticleDraft

        title = draft.title if isinstance(draft, ArticleDraft) else ""
        place = self._ask_place(suggestion(path, title))
        return place is not None and self._session.create(place)

    def _tell(self, error: UserError) -> None:
        if isinstance(error, ReportReturned) and self._session.workspace is not None:
            self.report_returned.emit(self._waiting[0].path)
            return
        if isinstance(error, Cancelled):
            self._forget()
        elif self._asked_for > 1:
            why = str(error).removesuffix(" Nothing was imported.")
            self._problems.append(f"{self._waiting[0].path.name}: {why}")
            return
        self._session.tell_failure(error)

    def _tell_problems(self) -> None:
        """All that was asked for is done."""
        problems, self._problems = tuple(self._problems), []
        if problems:
            none = len(problems) == self._asked_for
            all_others = _("These files could not be imported. All others came in.")
            words = _("None of these files could be imported.") if none else all_others
            self.refused.emit(words, problems)
        self._asked_for = 0

    def _go_on(self) -> None:
        """To the next article, once this one is written."""
        if self._waiting:
            self._waiting.pop(0)
        self._session.when_free(self._next)

    def _forget(self) -> None:
        self._waiting.clear()
        self._lists.clear()


def _read(
    wanted: Wanted, file: Path | None, *, cancel: Event, progress: Callable[[int, int], None]
) -> "tuple[ArticleDraft | References | Snapshots, Likely | None]":
    """On the worker: what was read, and the article in `file` that a draft looks like."""
    from workbench.core.model import ArticleDraft
    from workbench.gui.versions.likely import likely

    draft = wanted.work(wanted.source, cancel=cancel, progress=progress)
    if file is None or not isinstance(draft, ArticleDraft):
        return draft, None
    return draft, likely(file, draft)


def _add(workspace: "Workspace", draft: "ArticleDraft", *, version_of: str) -> Changes:
    from workbench.core import articles

    return articles.add(workspace, draft, version_of=version_of)


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
