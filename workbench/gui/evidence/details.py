"""What a claim means, to be corrected by hand: restated wording, kind, speaker; and why it was proposed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from workbench.core.model import Claim
from workbench.gui.evidence import kinds
from workbench.gui.texts import _
from workbench.gui.told import told
from workbench.gui.widgets import Choice, Label


class Details(QWidget):
    """`edited` carries the claim's id, the field ("restated", "kind", "speaker") and its new value."""

    edited = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._claim: Claim | None = None
        form = QFormLayout(self)
        form.setContentsMargins(0, 2, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(7)
        self.restated = QLineEdit()
        self.restated.setPlaceholderText(_("The claim in words that stand on their own"))
        self._kind = Choice()
        for value, word in kinds.words().items():
            self._kind.addItem(word, value)
        self._speaker = QLineEdit()
        self._speaker.setPlaceholderText(_("Who says it"))
        self._why = Label("", 12, 400, "ink_faint", wrap=True)
        for title, field in (
            (_("Restated as"), self.restated),
            (_("Kind"), self._kind),
            (_("Speaker"), self._speaker),
            (_("Proposed because"), self._why),
        ):
            label = Label(title, 12, 400, "ink_faint")
            label.setBuddy(field)
            label.setMinimumHeight(min(30, field.sizeHint().height()))
            field.setAccessibleName(title)
            form.addRow(label, field)
        self.restated.editingFinished.connect(lambda: self._write("restated", self.restated.text()))
        self._speaker.editingFinished.connect(lambda: self._write("speaker", self._speaker.text()))
        self._kind.activated.connect(lambda _at: self._write("kind", self._kind.currentData()))

    def show_claim(self, claim: Claim, *, read_only: bool) -> None:
        same = self._claim is not None and self._claim.id == claim.id
        if not same:
            self.save()
        self._claim = claim
        if not (same and self.restated.hasFocus()):
            self.restated.setText(claim.restated)
        if not (same and self._speaker.hasFocus()):
            self._speaker.setText(claim.speaker.name if claim.speaker else "")
        self._kind.setCurrentIndex(max(0, self._kind.findData(claim.kind)))
        by_hand = _("It was added by hand.")
        self._why.setText("; ".join(map(told, claim.why)) if claim.why else by_hand)
        for field in (self.restated, self._speaker):
            field.setReadOnly(read_only)
        self._kind.setEnabled(not read_only)

    def save(self) -> None:
        """Writes what was typed and not yet left."""
        if self._claim is not None:
            self._write("restated", self.restated.text())
            self._write("speaker", self._speaker.text())

    def forget(self) -> None:
        """Shows nothing and writes nothing: the file is closed."""
        self._claim = None

    def _write(self, field: str, value: str) -> None:
        claim = self._claim
        if claim is None or self.restated.isReadOnly():
            return
        speaker = claim.speaker.name if claim.speaker else ""
        before = {"restated": claim.restated, "kind": claim.kind, "speaker": speaker}[field]
        if " ".join(value.split()) != " ".join(before.split()):
            self.edited.emit(claim.id, field, value.strip())
