"""The question on the merge page whether two articles are one story."""

from PySide6.QtCore import Signal

from workbench.core.changes import Changes
from workbench.gui import background
from workbench.gui.session import Session
from workbench.gui.team import stories
from workbench.gui.team.sentence_card import SentenceCard
from workbench.gui.team.stories import Found
from workbench.gui.team.story_dialog import StoryDialog
from workbench.gui.texts import _, plural


class StoryCard(SentenceCard):
    """Out of sight where nothing is asked. One pair after the other, those with most in common first."""

    answered = Signal()
    """The last question, from which the focus goes on."""

    def __init__(self, session: Session) -> None:
        super().__init__("git-compare-arrows", _("Look at both"), "eye")
        self._session = session
        self._found: Found | None = None
        self._turn = 0
        self.button.clicked.connect(self.open)
        session.opened.connect(self._forget)
        session.changed.connect(self._changed)
        self._forget()

    def _forget(self) -> None:
        """Another file is open, of which nothing is known yet."""
        self._stale = True
        self._turn += 1
        self._found = None
        self.hide()

    def _changed(self, changes: Changes) -> None:
        self._stale = self._stale or "article" in changes.touched

    def refresh(self) -> None:
        """Looks anew, on the worker, where articles came, went or were joined since the last look."""
        path = self._session.path
        if self._stale and path is not None:
            self._stale = False
            self._turn += 1
            background.run(stories.find, path, self._turn, done=self._show, failed=self._session.problem.emit)

    def _show(self, found: Found) -> None:
        if found.turn != self._turn:
            return  # another file was opened, or something changed, meanwhile
        self._found = found
        had_focus = self.button.hasFocus()
        self.setVisible(bool(found.pairs))
        if found.pairs:
            more = len(found.pairs) - 1
            words = plural(more, "And {n} more pair.", "And {n} more pairs.") if more else ""
            self.sentence.setText(" ".join(filter(None, (stories.question(found.pairs[0]), words))))
        elif had_focus:
            self.answered.emit()

    def open(self) -> None:
        """Both texts side by side, and what can be said of them."""
        if self._found is None or not self._found.pairs:
            return
        dialog = StoryDialog(self._session, self._found.pairs[0], self.window())
        dialog.finished.connect(lambda _result: self.button.setFocus())
        dialog.open()
