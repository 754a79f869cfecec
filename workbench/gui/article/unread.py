"""Going through the sentences that hold no claim, and saying that there is nothing to check in them."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.core import settings, unread
from workbench.core.model import Span
from workbench.core.text.offsets import Utf16
from workbench.gui import background
from workbench.gui.article.marks import Mark, Marks
from workbench.gui.article.sentences import Read, Sentences
from workbench.gui.session import Session
from workbench.gui.texts import _, plural

if TYPE_CHECKING:
    from workbench.gui.article.text_view import TextView


class Unread(QObject):
    """Finds the sentences on the worker once a text is shown; `shown` gives the view that shows it, and goes with `parent`."""

    def __init__(self, session: Session, shown: "Callable[[], TextView]", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = shown
        self._text_id = ""
        self._offsets = Utf16("")
        self._marks = Marks()
        self.sentences = Sentences()

    def load(self, text_id: str, text: str, language: str, offsets: Utf16) -> None:
        """Another text is on the page."""
        self._text_id, self._offsets, self._marks, self.sentences = text_id, offsets, Marks(), Sentences()
        self._show()
        background.run(_split, text_id, text, language, done=self._take, failed=self._session.problem.emit)

    def judge(self, marks: Marks) -> None:
        """Other claims stand in the text."""
        self._marks = marks
        self.sentences.judge(marks)
        self._show()

    def restyle(self, claim: str) -> None:
        """The verdict on one claim has changed."""
        mark = self._marks.get(claim)
        if mark is not None:
            self.judge_around([mark])

    def judge_around(self, touched: Iterable[Mark]) -> None:
        """The claims there have changed, were taken out, or are new."""
        changed = [self.sentences.judge_around(self._marks, mark) for mark in touched]
        if any(changed):
            self._shown().strip.read.refresh()

    def go(self, step: int) -> None:
        """Selects the next (1) or previous (-1) untouched sentence, from where the cursor is."""
        cursor = self._shown().textCursor()
        if not len(self.sentences):
            self._session.message.emit(_("The sentences of this article are still being found."))
            return
        found = self.sentences.untouched(cursor.selectionStart(), cursor.selectionEnd(), step)
        if found is None:
            self._session.message.emit(_("Every sentence was looked at."))
            return
        self._select(found)

    def go_to(self, offset: int) -> None:
        """Selects the sentence at a place of the text (UTF-16)."""
        for each in self.sentences.between(offset, offset):
            self._select(each)

    def nothing_to_check(self) -> None:
        """For the untouched sentences that the selection reaches into, or the one with the cursor; then goes on to the next."""
        cursor = self._shown().textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        chosen = [each for each in self.sentences.between(start, end) if each.state == "untouched"]
        if not chosen:
            self._session.message.emit(
                _("There is a claim in this sentence already. Give your verdict on it.")
            )
            return
        at = self._offsets.to_code_point
        spans = [Span(at(each.start), at(each.end)) for each in chosen]
        if self._session.do(unread.nothing_to_check, self._text_id, spans) is None:
            return
        if settings.load().advance and self.sentences.left:
            self.go(1)

    def _select(self, sentence: Read) -> None:
        self._shown().setFocus()
        self._shown().select(sentence.start, sentence.end)
        left = self.sentences.left
        self._session.message.emit(plural(left, "{n} sentence is unread.", "{n} sentences are unread."))

    def _take(self, result: tuple[str, list[Span]]) -> None:
        text_id, found = result
        if text_id == self._text_id:
            at = self._offsets.to_utf16
            self.sentences = Sentences([(at(span.start), at(span.end)) for span in found])
            self.judge(self._marks)

    def _show(self) -> None:
        view = self._shown()
        view.strip.read.show_sentences(self.sentences, view.document().characterCount())


def _split(text_id: str, text: str, language: str) -> tuple[str, list[Span]]:
    from workbench.core import splitting

    return text_id, splitting.split(text, language)
