"""The house's own checklists: for each kind of claim one line for each thing that would settle it."""

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core import guidance
from workbench.core.errors import UserError
from workbench.gui import fonts
from workbench.gui.dialog import Dialog
from workbench.gui.evidence import kinds
from workbench.gui.texts import _
from workbench.gui.told import told
from workbench.gui.widgets import Card, Label

SIZE = 760, 520
ROW = 27
"""Height of a kind in the list."""
_KIND = Qt.ItemDataRole.UserRole + 10


class GuidanceDialog(Dialog):
    """What is typed is kept when another kind is chosen and when the dialog is closed."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = QLocale().name().split("_")[0]
        self._kind = ""
        self.setWindowTitle(_("Checklists"))
        self.resize(*SIZE)
        self.list = QListWidget()
        self.lines = QPlainTextEdit()
        self.usual = QPushButton(_("Back to the usual list"))
        self.state = Label("", 12, ink="ink_soft", wrap=True)
        self._lay_out()
        for value, words in kinds.words().items():
            if value:
                item = QListWidgetItem(words)
                item.setData(_KIND, value)
                item.setSizeHint(QSize(0, ROW))
                self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.usual.clicked.connect(self._forget)
        self.lines.textChanged.connect(self._follow)
        rows = [self.list.item(row).data(_KIND) for row in range(self.list.count())]
        self.list.setCurrentRow(rows.index(kind) if kind in rows else 0)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(_("Kinds of claims"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setAccessibleName(_("What would settle a claim of this kind, one line each"))
        self.lines.setProperty("field", True)
        self.lines.setFont(fonts.ui(13))
        self.lines.setTabChangesFocus(True)
        self.usual.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(Label(_("What would settle a claim"), 18, QFont.Weight.Bold))
        words = _(
            "One line for each thing to look at. Your house's lists are shown instead of the usual ones."
        )
        column.addWidget(Label(words, ink="ink_soft", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        card = Card()
        card.setFixedWidth(216)
        card.ring_for(self.list)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.list)
        row.addWidget(card)
        row.addWidget(self.lines, 1)
        column.addLayout(row, 1)
        column.addWidget(self.state)
        low = QHBoxLayout()
        low.addWidget(self.usual)
        low.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        low.addWidget(buttons)
        column.addLayout(low)

    def done(self, result: int) -> None:
        """Closes, unless what was typed cannot be kept; then it says why and stays."""
        if self._keep():
            super().done(result)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None or not self._keep():
            return
        self._kind = item.data(_KIND)
        self._show()

    def _show(self) -> None:
        try:
            lines = guidance.of(self._kind, self._language)
        except UserError as error:
            self.state.setText(told(error))
            lines = guidance.usual(self._kind, self._language)
            self.lines.setReadOnly(True)
        self.lines.setPlainText("\n".join(lines))
        self._follow()

    def _typed(self) -> tuple[str, ...]:
        return tuple(
            line for line in (" ".join(each.split()) for each in self.lines.toPlainText().split("\n")) if line
        )

    def _follow(self) -> None:
        self.usual.setEnabled(
            not self.lines.isReadOnly() and self._typed() != guidance.usual(self._kind, self._language)
        )

    def _keep(self) -> bool:
        """Writes what differs from what is kept. False where it cannot be written."""
        if not self._kind or self.lines.isReadOnly():
            return True
        typed = self._typed()
        try:
            if typed != guidance.of(self._kind, self._language):
                is_usual = typed == guidance.usual(self._kind, self._language)
                guidance.change(self._kind, None if is_usual else typed)
        except UserError as error:
            self.state.setText(told(error))
            return False
        self.state.setText("")
        return True

    def _forget(self) -> None:
        self.lines.setPlainText("\n".join(guidance.usual(self._kind, self._language)))
        self._keep()
