"""What is looked for in the article: its places are marked, counted, and gone through."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.core.text.offsets import Utf16
from workbench.gui.article.find_bar import FindBar
from workbench.gui.article.search import MOST, Hit, Hits, places

if TYPE_CHECKING:
    from workbench.gui.article.text_view import TextView


class Finding(QObject):
    """`shown` gives the view that shows the text. The marks stay until the bar is closed."""

    def __init__(self, shown: "Callable[[], TextView]") -> None:
        super().__init__()
        self._shown = shown
        self._text = ""
        self._offsets = Utf16("")
        self._hits = Hits()
        self.words = ""
        self.bar = FindBar()
        self.bar.typed.connect(self._typed)
        self.bar.wanted.connect(lambda backwards: self.find(self.words, backwards=backwards))
        self.bar.left.connect(self.leave)

    def load(self, text: str, offsets: Utf16) -> None:
        """Another text is on the page: the words are looked for in it."""
        self._text, self._offsets = text, offsets
        if not self.bar.isHidden():
            self._look(self.words)

    def find(self, words: str, *, backwards: bool = False) -> bool:
        """Shows the next place of `words` behind the cursor, or the one before it; False where there is none."""
        if not words.strip():
            return False
        self.bar.show()
        if words != self.words or not len(self._hits):
            self._look(words)
        if not len(self._hits):
            return False
        cursor = self._shown().textCursor()
        self._go(self._hits.from_place(cursor.selectionStart(), cursor.selectionEnd(), backwards=backwards))
        return True

    def leave(self) -> None:
        """Closes the bar; the place that is shown stays selected."""
        self.bar.hide()
        self._hits = Hits()
        self._shown().set_hits(self._hits)
        self._shown().setFocus()

    def _typed(self, words: str) -> None:
        """From the start of what is selected, so that typing on stays at a place that still fits."""
        self._look(words)
        if len(self._hits):
            start = self._shown().textCursor().selectionStart()
            self._go(self._hits.from_place(start, start, backwards=False))

    def _look(self, words: str) -> None:
        at = self._offsets.to_utf16
        self.words = words
        self._hits = Hits([Hit(at(start), at(end)) for start, end in places(self._text, words)])
        self._shown().set_hits(self._hits)
        self._tell(0)

    def _go(self, number: int) -> None:
        hit = self._hits[number]
        self._shown().select(hit.start, hit.end)
        self._tell(number + 1)

    def _tell(self, at: int) -> None:
        count = len(self._hits)
        self.bar.show_count(self.words, at, count, more=count == MOST)
