"""Editing the text of an article, and putting back what was cut from it: what is kept becomes the article's next version."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workbench.core import articles, drafts
from workbench.core.errors import Cancelled, UserError
from workbench.core.model import ArticleDraft, SetAside
from workbench.gui import background, fonts
from workbench.gui.article.set_aside_card import SetAsideCard
from workbench.gui.dialog import Dialog
from workbench.gui.leaving import may_leave
from workbench.gui.prose_edit import ProseEdit
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, key_name, number
from workbench.gui.told import told
from workbench.gui.widgets import KeyCap, Label

SIZE = 960, 680


class EditDialog(Dialog):
    """`kept` carries the draft of the new version and the article's id."""

    started = Signal(object, str)
    kept = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        workspace = session.workspace
        assert workspace is not None
        article = articles.get(workspace, session.article)
        self._article, self._next = article.id, number(article.versions + 1)
        self._draft = articles.as_draft(workspace, article.text_id)
        self._read_only = session.read_only
        self._asks = False
        self._made_meanwhile: ArticleDraft | None = None
        self.setWindowTitle(_("Edit the text"))
        self.resize(*SIZE)
        self.text = ProseEdit()
        self.aside = SetAsideCard(self._draft.set_aside, read_only=self._read_only)
        self.aside.wanted.connect(self._put_back)
        self.save = QPushButton()
        self.state = Label("", 12, ink="ink_soft", wrap=True)
        self._lay_out(article.title)
        self._fill()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.keep)
        self.text.setFocus()

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        heading = Label("", 18, QFont.Weight.Bold, wrap=True)
        heading.set_prose(isolate(title))
        column.addWidget(heading)
        words = _(
            "What you keep becomes version {n}; the one before stays, with its verdicts. Claims whose words you do not touch "
            "go along, the others wait until you place them."
        )
        column.addWidget(Label(words.replace("{n}", self._next), ink="ink_soft", wrap=True))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self.text)
        split.addWidget(self.aside)
        self.aside.setVisible(bool(self._draft.set_aside))
        split.setStretchFactor(0, 1)
        split.setSizes([620, 300])
        column.addWidget(split, 1)
        column.addWidget(self.state)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        leave = QPushButton(_("Close") if self._read_only else _("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row.addWidget(leave)
        row.addWidget(KeyCap(key_name("Ctrl+Return")))
        self.save.setText(_("Keep as version {n}").replace("{n}", self._next))
        self.save.setProperty("kind", "primary")
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self.keep)
        self.save.setEnabled(not self._read_only)
        row.addWidget(self.save)
        return row

    def _fill(self) -> None:
        self.text.setAccessibleName(_("Text of the article"))
        self.text.setProperty("field", True)
        self.text.setFont(fonts.article(15))
        self.text.setTabChangesFocus(True)
        self.text.setReadOnly(self._read_only)
        self.text.setPlainText(self._draft.text)

    def _put_back(self, cut: SetAside) -> None:
        """Puts a part where it came from: before the text, behind it, or, from inside, at the cursor."""
        cursor = self.text.textCursor()
        if cut.place != "inside":
            at = QTextCursor.MoveOperation.Start if cut.place == "before" else QTextCursor.MoveOperation.End
            cursor.movePosition(at)
        before = "" if cursor.atStart() else "\n\n"
        after = "" if cursor.atEnd() else "\n\n"
        cursor.insertText(f"{before}{cut.text}{after}")
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def typed(self) -> str:
        """The text as it stands in the field. Not `toPlainText`, which makes a usual blank of one that does not break."""
        return self.text.document().toRawText().replace("\u2029", "\n")

    def keep(self) -> None:
        """Makes the version on the worker; the dialog closes when it is there."""
        if self._read_only or not self.save.isEnabled():
            return
        self._let_edit(False)
        doing = _("Looking for claims in the new text")
        self.state.setText(doing)
        job = background.run(
            drafts.edited, self._draft, self.typed(), self.aside.left(),
            done=self._made, failed=self._failed, progress=lambda _value, _total: None, cancellable=True,
        )  # fmt: skip
        self.rejected.connect(job.cancel)
        self.started.emit(job, doing)

    def _made(self, draft: ArticleDraft) -> None:
        """Has the version kept; while it is asked whether to throw it away, the answer is waited for."""
        if self._asks:
            self._made_meanwhile = draft
            return
        self.accept()
        self.kept.emit(draft, self._article)

    def _let_edit(self, on: bool) -> None:
        """What were typed while the version is made would not be in it, and be lost with the dialog."""
        self.save.setEnabled(on)
        self.aside.setEnabled(on)
        self.text.setReadOnly(not on)

    def _failed(self, error: UserError) -> None:
        self._let_edit(True)
        self.state.setText("" if isinstance(error, Cancelled) else told(error))

    def reject(self) -> None:
        """Asks before typed words are thrown away."""
        if self._read_only or self.typed() == self._draft.text or self._may_leave():
            super().reject()
        elif self._made_meanwhile is not None:
            self._made(self._made_meanwhile)

    def _may_leave(self) -> bool:
        self._asks = True
        try:
            return may_leave(self, _("What you changed in the text is not kept yet."))
        finally:
            self._asks = False
