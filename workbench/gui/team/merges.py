"""Merging on the merge page: the files are chosen, compared, taken in; the last merge is undone, its receipt shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.errors import UserError, WrongUse
from workbench.core.team import merge as team
from workbench.core.team import receipts
from workbench.core.team.merge import Merge
from workbench.gui import background
from workbench.gui.ask import Ask
from workbench.gui.session import Session
from workbench.gui.team import merging, unhiding
from workbench.gui.team.merge_card import MergeCard
from workbench.gui.team.receipt_dialog import ReceiptDialog
from workbench.gui.texts import _


class Merges(QObject):
    """Does what the buttons of the card ask for, and tells the card."""

    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    merged = Signal()

    def __init__(self, session: Session, ask: Ask, card: MergeCard, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._ask, self._card = session, ask, card
        self._paths: list[Path] = []
        card.choose_wanted.connect(self._choose)
        card.merge_wanted.connect(self.merge)
        card.dropped.connect(self._show_idle)
        card.undo_wanted.connect(self._undo)
        card.before_wanted.connect(self._save_before)
        card.receipt_wanted.connect(self._show_receipt)
        session.opened.connect(self._show_idle)
        self._show_idle()

    def _page(self) -> QWidget:
        """Not kept: the page keeps this, and two that keep each other are not gone when the page is."""
        page = self.parent()
        assert isinstance(page, QWidget)
        return page

    def _choose(self) -> None:
        paths = self._ask.other_claims(self._page())
        if paths:
            self.preview(paths)

    def preview(self, paths: list[Path]) -> None:
        """Shows what these files would bring."""
        if self._session.read_only:
            self._session.problem.emit(
                WrongUse(_("This file can only be read, so nothing can be merged into it."))
            )
            return
        self._paths = list(paths)
        self._run(merging.preview, _("Comparing the files"), self._previewed)

    def merge(self) -> None:
        """Merges the files of the preview; until it is done no edits are accepted."""
        self._run(merging.merge, _("Merging"), self._merged)

    def _run(self, work: Callable[..., Merge], label: str, done: Callable[[Any], None]) -> None:
        workspace = self._session.workspace
        if workspace is None or workspace.reviewer is None:
            return
        if self._session.busy:
            words = _(
                "Something is being written. Choose the files again when it is done; nothing was merged."
            )
            self._session.problem.emit(WrongUse(words))
            return
        self._card.show_working(label)
        self._session.set_busy(True)
        job = background.run(
            work,
            workspace.path,
            self._paths,
            workspace.reviewer,
            done=done,
            failed=self._failed,
            progress=self._card.show_progress,
            finished=self._finished,
            cancellable=True,
            writes=work is merging.merge,
        )
        self.started.emit(job, label)

    def _finished(self) -> None:
        self._session.set_busy(False)

    def _previewed(self, found: Merge) -> None:
        self._card.show_preview(found)

    def _merged(self, done: Merge) -> None:
        self._session.set_busy(False)
        self._session.take_over(done.changes)
        self._card.show_merged(done)
        self.merged.emit()

    def _failed(self, error: UserError) -> None:
        self._show_idle()
        self._session.tell_failure(error)

    def _show_idle(self) -> None:
        workspace = self._session.workspace
        merged = workspace is not None and receipts.last(workspace) > 0
        self._card.show_idle(read_only=self._session.read_only, merged=merged)

    def _undo(self) -> None:
        if self._session.do(team.undo_last) is not None:
            self._show_idle()

    def _save_before(self) -> None:
        """Writes what undo cannot reach any more, on the worker: the file itself is only read."""
        workspace = self._session.workspace
        if workspace is None:
            return
        suggestion = workspace.path.with_name(f"{workspace.path.stem}-before-merge{workspace.path.suffix}")
        out = self._ask.copy_place(self._page(), suggestion)
        if out is None:
            return
        job = background.run(
            merging.save_before, workspace.path, out, done=self._card.show_saved, failed=self._failed
        )
        self.started.emit(job, _("Writing the file as it was before the merge"))

    def _show_receipt(self) -> None:
        workspace = self._session.workspace
        # It has the decisions that came.
        if workspace is None or not unhiding.agreed(self._session, self._ask, self._page(), receipt=True):
            return
        dialog = ReceiptDialog(receipts.of(workspace), self._page(), self._ask)
        dialog.problem.connect(self._session.problem)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
