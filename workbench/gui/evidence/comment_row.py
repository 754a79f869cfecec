"""One comment on a claim. Who wrote it may change its words, or take it back; what is not sent yet is kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.core.model import Comment
from workbench.core.unfinished import Typed
from workbench.gui import texts
from workbench.gui.half_typed import Pause
from workbench.gui.texts import _, isolate, labelled
from workbench.gui.widgets import Label


class CommentRow(QWidget):
    """`changed` carries the comment's id and its new words, `taken_back` its id; `typed` the id and the words so far, a moment
    after a key, "" where they are those of the comment again."""

    changed = Signal(str, str)
    taken_back = Signal(str)
    typed = Signal(str, str)
    entered = Signal(object)
    """The field that was opened wants the focus, and to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._comment: Comment | None = None
        self._kept = ""
        self._pause = Pause(self, self.keep)
        self.about = Label("", 11, 500, "ink_faint")
        self.words = Label("", 13, 400, "ink_soft", wrap=True)
        self.change = QPushButton(_("Change"))
        self.take_back = QPushButton(_("Take back"))
        self.field = QLineEdit()
        self.field.setAccessibleName(_("Other words for your comment, then Enter"))
        self.field.returnPressed.connect(self._write)
        self.field.textEdited.connect(self._pause.begin)
        self.change.clicked.connect(self._turn)
        self.take_back.clicked.connect(lambda: self._comment and self.taken_back.emit(self._comment.id))
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.about, 1)
        for button in (self.change, self.take_back):
            button.setProperty("kind", "flat")
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.field)

    @property
    def comment_id(self) -> str:
        return self._comment.id if self._comment is not None else ""

    def show_comment(self, comment: Comment, unfinished: Callable[[str, Typed], str], *, own: bool) -> None:
        """`own`: the reviewer wrote it and can write now. What is being typed stays while the comment is the same; `unfinished`
        says what was typed before and not sent."""
        if comment.id != self.comment_id or not own:
            self._pause.stop()
            self._kept = unfinished(comment.id, Typed.COMMENT_CHANGE) if own else ""
            self.field.setText(self._kept)
            self.field.setVisible(bool(self._kept))
        self._comment = comment
        self.about.set_byline(f"{isolate(comment.by)}  ·  {texts.moment(comment.at)}")
        self.words.set_prose(isolate(comment.text))
        for button in (self.change, self.take_back):
            button.setVisible(own)
            button.setAccessibleName(labelled(button.text(), comment.text))

    def keep(self) -> None:
        """Has what was typed kept, if it differs from what is."""
        self._pause.stop()
        if self._comment is None:
            return
        words = self.field.text()
        if self.field.isHidden() or words == self._comment.text:
            words = ""
        if words != self._kept:
            self._kept = words
            self.typed.emit(self._comment.id, words)

    def forget(self) -> None:
        """Shows no comment."""
        self._pause.stop()
        self._comment, self._kept = None, ""
        self.field.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the words as they were."""
        if event.key() == Qt.Key.Key_Escape and not self.field.isHidden():
            self._turn()
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        """Open the field with the words, or close it."""
        if self._comment is None:
            return
        self.field.setVisible(self.field.isHidden())
        if self.field.isHidden():
            self.keep()
            self.change.setFocus()
            return
        self.field.setText(self._comment.text)
        self.entered.emit(self.field)

    def _write(self) -> None:
        words = self.field.text().strip()
        if self._comment is None or words in ("", self._comment.text):
            self._turn()
        else:
            self.changed.emit(self._comment.id, words)
