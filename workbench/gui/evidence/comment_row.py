"""One comment on a claim. Who wrote it may change its words, or take it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.core.model import Comment
from workbench.gui import texts
from workbench.gui.texts import _, isolate, labelled
from workbench.gui.widgets import Label


class CommentRow(QWidget):
    """`changed` carries the comment's id and its new words, `taken_back` its id."""

    changed = Signal(str, str)
    taken_back = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._comment: Comment | None = None
        self.about = Label("", 11, 500, "ink_faint")
        self.words = Label("", 13, 400, "ink_soft", wrap=True)
        self.change = QPushButton(_("Change"))
        self.take_back = QPushButton(_("Take back"))
        self.field = QLineEdit()
        self.field.setAccessibleName(_("Other words for your comment, then Enter"))
        self.field.returnPressed.connect(self._write)
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

    def show_comment(self, comment: Comment, *, own: bool) -> None:
        """`own`: the reviewer wrote it and can write now. What is being typed stays while the comment is the same."""
        if self._comment is None or comment.id != self._comment.id or not own:
            self.field.hide()
        self._comment = comment
        self.about.set_byline(f"{isolate(comment.by)}  ·  {texts.moment(comment.at)}")
        self.words.set_prose(isolate(comment.text))
        for button in (self.change, self.take_back):
            button.setVisible(own)
            button.setAccessibleName(labelled(button.text(), comment.text))

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
            self.change.setFocus()
            return
        self.field.setText(self._comment.text)
        self.field.setFocus()

    def _write(self) -> None:
        words = self.field.text().strip()
        if self._comment is None or words in ("", self._comment.text):
            self._turn()
        else:
            self.changed.emit(self._comment.id, words)
