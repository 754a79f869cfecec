"""Comments on a claim, and a line to add one, which keeps what is not sent yet."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.core.model import Comment
from workbench.gui import texts
from workbench.gui.half_typed import Pause
from workbench.gui.texts import _, isolate
from workbench.gui.widgets import Label


class CommentList(QWidget):
    """`written` carries the words of a new comment; `typed` a claim and the words so far, a moment after a key."""

    written = Signal(str)
    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self._rows: list[tuple[Label, Label]] = []
        self._claim = self._kept = ""
        self._pause = Pause(self, self.keep)
        self.field = QLineEdit()
        self.field.setPlaceholderText(_("Add a comment for your colleagues, then Enter"))
        self.field.setAccessibleName(_("New comment"))
        self.field.returnPressed.connect(self._write)
        self.field.textEdited.connect(self._pause.begin)
        column.addWidget(self.field)

    def show_comments(
        self, claim: str, comments: list[Comment], unfinished: Callable[[str], str], *, read_only: bool
    ) -> None:
        """`unfinished(claim)` is what was typed about it before and not sent."""
        if claim != self._claim:
            self.keep()
            self._claim, self._kept = claim, unfinished(claim)
            self.field.setText(self._kept)
        while len(self._rows) < len(comments):
            row = (Label("", 11, 500, "ink_faint"), Label("", 13, 400, "ink_soft", wrap=True))
            self._rows.append(row)
            for label in row:
                self._list.addWidget(label)
        for at, (about, words) in enumerate(self._rows):
            about.setVisible(at < len(comments))
            words.setVisible(at < len(comments))
            if at < len(comments):
                about.set_byline(f"{isolate(comments[at].by)}  ·  {texts.moment(comments[at].at)}")
                words.set_prose(isolate(comments[at].text))
        self.field.setVisible(not read_only)

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
            self.typed.emit(self._claim, words)

    def forget(self) -> None:
        """Shows nothing: the file is closed."""
        self._pause.stop()
        self._claim = self._kept = ""
        self.field.clear()

    def _write(self) -> None:
        words = self.field.text().strip()
        if words:
            self.written.emit(words)
