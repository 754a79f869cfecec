"""Comments on a claim, and a line to add one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.core.model import Comment
from workbench.gui import texts
from workbench.gui.texts import _, isolate
from workbench.gui.widgets import Label


class CommentList(QWidget):
    """`written` carries the words of a new comment."""

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
        self._field = QLineEdit()
        self._field.setPlaceholderText(_("Add a comment for your colleagues, then Enter"))
        self._field.setAccessibleName(_("New comment"))
        self._field.returnPressed.connect(self._write)
        column.addWidget(self._field)

    def show_comments(self, comments: list[Comment], *, read_only: bool) -> None:
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
        self._field.setVisible(not read_only)

    def focus_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear_draft(self) -> None:
        self._field.clear()

    def _write(self) -> None:
        words = self._field.text().strip()
        if words:
            self.written.emit(words)
