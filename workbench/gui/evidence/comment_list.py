"""Comments on a claim, and a line to add one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.core.model import Comment
from workbench.gui import texts
from workbench.gui.texts import _, isolate
from workbench.gui.widgets import Label


class CommentList(QWidget):
    """`written` carries the words of a new comment. What is not sent yet stays with its claim until the file is closed."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self._rows: list[tuple[Label, Label]] = []
        self._claim = ""
        self._drafts: dict[str, str] = {}
        self.field = QLineEdit()
        self.field.setPlaceholderText(_("Add a comment for your colleagues, then Enter"))
        self.field.setAccessibleName(_("New comment"))
        self.field.returnPressed.connect(self._write)
        column.addWidget(self.field)

    def show_comments(self, claim: str, comments: list[Comment], *, read_only: bool) -> None:
        if claim != self._claim:
            if self.field.text():
                self._drafts[self._claim] = self.field.text()
            self.field.setText(self._drafts.pop(claim, ""))
            self._claim = claim
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

    def clear_draft(self) -> None:
        self.field.clear()

    def forget(self) -> None:
        """Shows nothing: the file is closed."""
        self._claim = ""
        self._drafts.clear()
        self.field.clear()

    def _write(self) -> None:
        words = self.field.text().strip()
        if words:
            self.written.emit(words)
