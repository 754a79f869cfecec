"""What has come in: what waits because of it, what it can be compared with, and the page where it stands now."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.core.changes import Changes
    from workbench.core.model import References, Snapshots
    from workbench.core.placed_list import PlacedList
    from workbench.gui.main_window import MainWindow
    from workbench.gui.report.reading_back import ReadingBack
    from workbench.gui.team.packs import Packs
    from workbench.gui.versions.waiting_note import WaitingNote


class Arrivals(QObject):
    """Follows what the window reads: articles and their versions, lists of claims, references, other people's files."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        importing = window.files.importing
        importing.version_kept.connect(self.tell_waiting)
        importing.copy_kept.connect(self._offer_comparison)
        importing.refused.connect(self._show_refused)
        importing.lists.done.connect(self._show_list)
        importing.evidence_read.connect(self._keep_evidence)
        importing.report_returned.connect(self.read_back)
        window.files.merge_wanted.connect(self._merge)
        importing.pack_offered.connect(self._open_pack)
        window.session.opened.connect(self._ask_whose)

    def tell_waiting(self, article: str) -> None:
        """Says how many claims of older versions wait for a place, where some do."""
        if article:
            self._waiting_note.tell(article)

    @cached_property
    def _waiting_note(self) -> "WaitingNote":
        from workbench.gui.versions.waiting_note import WaitingNote

        window = self._window
        return WaitingNote(
            window.session,
            window.messages,
            lambda: window.show_page("versions"),
            lambda: window.stack.currentWidget() is window.pages.page("versions"),
        )

    @cached_property
    def _packs(self) -> "Packs":
        from workbench.gui.team.packs import Packs

        packs = Packs(self._window.session, self._window.ask, self._window.messages, self._window)
        packs.started.connect(self._window.status.work.watch)
        return packs

    def _open_pack(self, path: Path) -> None:
        self._packs.open(path)

    def _ask_whose(self) -> None:
        """Asks whether one is the reviewer whom the pack that was opened is for, or who began the file."""
        from workbench.core.team import pack

        session = self._window.session
        meant = pack.of(session.workspace) if session.workspace is not None else None
        if meant is not None:
            self._packs.ask_whose(meant)
        elif not session.read_only and not session.is_sample:
            QTimer.singleShot(0, self, self._ask_owner)

    def _ask_owner(self) -> None:
        """After the file is shown: the question stands before it."""
        from workbench.gui.team import owners

        owners.ask_whose(self._window.session, self._window.ask, self._window)

    def _offer_comparison(self, older: str, newer: str) -> None:
        words = _("Kept as an article of its own. It looks like a copy of one that was here.")
        self._window.messages.show_note(words, _("Compare the two"), lambda: self._compare(older, newer))

    def _show_refused(self, words: str, problems: tuple[str, ...]) -> None:
        from workbench.gui.evidence.problems_dialog import ProblemsDialog

        self._window.dialogs.open(ProblemsDialog(words, problems, self._window))

    def _compare(self, older: str, newer: str) -> None:
        """Shows the present texts of two articles side by side."""
        self._window.session.select_article(newer)
        self._window.show_page("versions")
        self._window.pages.versions().compare(older, newer)

    def _show_list(self, placed: "PlacedList", changes: "Changes") -> None:
        from workbench.gui.claims.list_import import has_verdicts
        from workbench.gui.claims.list_result import ListResult

        lists = self._window.files.importing.lists
        take = (lambda: lists.take_verdicts(placed)) if has_verdicts(placed) else None
        dialog = ListResult(placed, changes, take, self._window)
        lists.verdicts_taken.connect(dialog.show_taken)
        self._window.dialogs.open(dialog)

    def _keep_evidence(self, found: "References | Snapshots", name: str) -> None:
        self._window.show_page("evidence")
        self._window.pages.library().adding.keep(found, name)

    def read_back(self, path: Path) -> None:
        """Shows what a report brings that came back."""
        self._reading_back.read(path)

    @cached_property
    def _reading_back(self) -> "ReadingBack":
        from workbench.gui.report.reading_back import ReadingBack

        reading = ReadingBack(self._window)
        reading.started.connect(self._window.status.work.watch)
        reading.version_kept.connect(self.tell_waiting)
        return reading

    def _merge(self, paths: list[Path]) -> None:
        if self._window.session.workspace is not None:
            self._window.show_page("merge")
            self._window.pages.merge().merges.preview(paths)
