"""What both views of an article are, the usual one and the one for long texts: what they offer, and what the pointer does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from workbench.gui import fonts
from workbench.gui.article.hover import Hints, no_hints, show_hint
from workbench.gui.article.marks import Marks, next_of
from workbench.gui.article.page import PageText
from workbench.gui.article.search import Hits
from workbench.gui.article.strip import Strip
from workbench.gui.reading_view import only_read, select
from workbench.gui.texts import _

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QTextCursor, QTextDocument
    from PySide6.QtWidgets import QAbstractScrollArea

    class _Text(QAbstractScrollArea):
        """What `QTextEdit` and `QPlainTextEdit` both have, without a class of Qt that says so."""

        selectionChanged: Signal

        def document(self) -> QTextDocument: ...
        def textCursor(self) -> QTextCursor: ...
        def setTextCursor(self, cursor: QTextCursor, /) -> None: ...
        def cursorRect(self, cursor: QTextCursor = ..., /) -> QRect: ...
        def ensureCursorVisible(self) -> None: ...
        def copy(self) -> None: ...
        def selectAll(self) -> None: ...

else:
    _Text = object


class TextView(_Text):
    """Read-only text; offsets are UTF-16 units, as Qt counts. `claim_clicked` carries the id of the claim under a click that
    selected nothing."""

    claim_clicked = Signal(str)
    context_menu_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        assert isinstance(self, QTextEdit | QPlainTextEdit)
        only_read(self)
        self.setAccessibleName(_("Article"))
        self._marks = Marks()
        self._hits = Hits()
        self._current = ""
        self._mirrored = False
        self._size = fonts.ARTICLE_SIZE
        self.hints: Hints = no_hints
        self.strip = Strip()
        self.strip.setParent(self)
        self.strip.claim_clicked.connect(self.claim_clicked)

    # What each does in its own way

    def show_page(self, shown: PageText) -> None:
        """Shows another text, without claims for now."""
        raise NotImplementedError

    def set_marks(self, marks: Marks) -> None:
        """Draws these claims in the text, and no others."""
        raise NotImplementedError

    def set_hits(self, hits: Hits) -> None:
        """Marks the places of words that are looked for."""
        raise NotImplementedError

    def set_size(self, size: int) -> None:
        """Shows the text in letters of `size` pixels, at the same place."""
        raise NotImplementedError

    def set_current(self, claim: str) -> None:
        """The claim under review, drawn apart from the others; "" for none."""
        raise NotImplementedError

    def refresh(self, claim: str) -> None:
        """Draws one claim anew where it is in sight, and nothing else."""
        raise NotImplementedError

    def reveal(self, claim: str) -> None:
        """Scrolls so far that the start of the claim can be read, and not at all if it can already."""
        raise NotImplementedError

    def claims_at(self, point: QPointF) -> list[str]:
        """The claims under a point of the viewport, the innermost first."""
        raise NotImplementedError

    # What both do alike

    def knows(self, claim: str) -> bool:
        return self._marks.get(claim) is not None

    def restyle(self, claim: str, standing: str) -> None:
        """The claim's verdict has changed; only its lines are drawn anew."""
        mark = self._marks.get(claim)
        if mark is not None:
            mark.standing = standing
            self.refresh(claim)
            self.strip.refresh(claim)

    def select(self, start: int, end: int) -> None:
        """Selects UTF-16 offsets and shows them."""
        assert isinstance(self, QTextEdit | QPlainTextEdit)
        select(self, start, end)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_menu_wanted.emit(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            claim = next_of(self.claims_at(event.position()), self._current)
            if claim:
                self.claim_clicked.emit(claim)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            return show_hint(event, self.hints(self.claims_at(QPointF(event.pos()))), self.viewport())
        return super().viewportEvent(event)
