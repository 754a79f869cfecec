"""Comments on a claim, and a line to add one; what is typed there or into a comment and not sent yet is kept."""

from collections.abc import Callable, Container

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.core.model import Comment
from workbench.core.unfinished import Typed
from workbench.gui import tab_order
from workbench.gui.evidence.comment_row import CommentRow
from workbench.gui.half_typed import Pause
from workbench.gui.texts import _


class CommentList(QWidget):
    """`written` carries the words of a new comment; `typed` a claim or one's comment, which of both, and the words so far, a
    moment after a key. `changed` and `taken_back` are those of its rows; `entered` carries the line that is to be typed into."""

    written = Signal(str)
    typed = Signal(str, object, str)
    changed = Signal(str, str)
    taken_back = Signal(str)
    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self.rows: list[CommentRow] = []
        self._claim = self._kept = ""
        self._pause = Pause(self, self.keep)
        self.field = QLineEdit()
        self.field.setPlaceholderText(_("Add a comment for your colleagues, then Enter"))
        self.field.setAccessibleName(_("New comment"))
        self.field.returnPressed.connect(self._write)
        self.field.textEdited.connect(self._pause.begin)
        column.addWidget(self.field)

    def show_comments(
        self,
        claim: str,
        comments: list[Comment],
        unfinished: Callable[[str, Typed], str],
        *,
        me: str,
        read_only: bool,
    ) -> None:
        """`unfinished` says what was typed before about a claim or a comment and not sent; `me` is the id of the reviewer."""
        if claim != self._claim:
            self.keep()
            self._claim, self._kept = claim, unfinished(claim, Typed.COMMENT)
            self.field.setText(self._kept)
        else:
            self._keep_changes({comment.id for comment in comments})
        while len(self.rows) < len(comments):
            self._add_row()
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(comments))
            if at < len(comments):
                own = not read_only and comments[at].reviewer_id == me
                row.show_comment(comments[at], unfinished, own=own)
            else:
                row.forget()
        self.field.setVisible(not read_only)

    def _add_row(self) -> None:
        row = CommentRow()
        row.changed.connect(self.changed)
        row.taken_back.connect(self.taken_back)
        row.entered.connect(self.entered)
        row.typed.connect(lambda comment, words: self.typed.emit(comment, Typed.COMMENT_CHANGE, words))
        self.rows.append(row)
        self._list.addWidget(row)
        tab_order.come_at(self.field, row.change, row.take_back, row.field)

    def sent(self) -> None:
        """The new comment stands among the others."""
        self.field.clear()
        self.keep()

    def keep(self) -> None:
        """Has what was typed kept, if it differs from what is."""
        self._pause.stop()
        words = self.field.text()
        if self._claim and words != self._kept:
            self._kept = words
            self.typed.emit(self._claim, Typed.COMMENT, words)
        self._keep_changes()

    def _keep_changes(self, there: Container[str] | None = None) -> None:
        """The same of other words for comments, of all or of those that are `there` still: what was just sent is not kept."""
        for row in self.rows:
            if there is None or row.comment_id in there:
                row.keep()

    def forget(self) -> None:
        """Shows nothing: the file is closed."""
        self._pause.stop()
        for row in self.rows:
            row.forget()
        self._claim = self._kept = ""
        self.field.clear()

    def _write(self) -> None:
        words = self.field.text().strip()
        if words:
            self.written.emit(words)
