"""Choosing the encoding of an article again, with what its letters would be then."""

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from workbench.core import rereading
from workbench.core.model import ArticleDraft
from workbench.gui import encodings, fonts
from workbench.gui.dialog import Dialog
from workbench.gui.prose_edit import ProseEdit
from workbench.gui.texts import _
from workbench.gui.widgets import Choice, Label


class EncodingDialog(Dialog):
    """`draft` is the article as it is kept."""

    def __init__(self, draft: ArticleDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.choice = Choice()
        self.preview = ProseEdit()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.read_button = self.buttons.addButton(_("Read again"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._build()
        self.choice.currentIndexChanged.connect(lambda _index: self._show())
        self._show()

    def encoding(self) -> str:
        """The chosen one, by Python's name for it."""
        return self.choice.currentData()

    def _build(self) -> None:
        self.setWindowTitle(_("Read in another encoding"))
        self.resize(540, 430)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(12)
        column.addWidget(Label(_("Read in another encoding"), 16, 600))
        why = _(
            "The file does not say for certain how its letters are written. It was read as {encoding}. The file was kept "
            "as it came, so it can be read again; the result is the next version of the article."
        )
        shown = encodings.words(self._draft.encoding)
        column.addWidget(Label(why.format(encoding=shown), 13, ink="ink_soft", wrap=True))
        form = QFormLayout()
        form.setSpacing(10)
        self.choice.setAccessibleName(_("Encoding"))
        for name, label in encodings.names().items():
            self.choice.addItem(label, name)
        at = self.choice.findText(shown)
        self.choice.setCurrentIndex(max(0, at))
        form.addRow(_("&Encoding"), self.choice)
        column.addLayout(form)
        self.preview.setProperty("field", "true")
        self.preview.setReadOnly(True)
        self.preview.setFont(fonts.prose(15))
        self.preview.setMinimumHeight(110)
        self.preview.setAccessibleName(_("The text in this encoding"))
        column.addWidget(self.preview)
        self.read_button.setProperty("kind", "primary")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)

    def _show(self) -> None:
        """The lines that tell one encoding from another, as they would be."""
        lines = rereading.preview(self._draft, self.encoding())
        self.preview.setPlainText("\n".join(lines) if lines else _("This encoding does not fit the file."))
        self.read_button.setEnabled(bool(lines))
