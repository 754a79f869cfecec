"""What a claim means, to be corrected by hand: restated wording, kind, speaker; and why it was proposed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from workbench.core.model import Claim
from workbench.gui.evidence import kinds
from workbench.gui.half_typed import Pause
from workbench.gui.texts import _
from workbench.gui.told import told
from workbench.gui.widgets import Choice, Label


class Details(QWidget):
    """`edited` carries the claim's id, the field ("restated", "kind", "speaker") and its new value; `typed` the same a moment
    after a key, with "" where the kept value stands there again."""

    edited = Signal(str, str, str)
    typed = Signal(str, str, str)

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
        self._fields = {"restated": self.restated, "speaker": self._speaker}
        self._unfinished: set[str] = set()
        self._refused: dict[tuple[str, str], str] = {}
        self._pause = Pause(self, self._rest)
        for name, field in self._fields.items():
            field.editingFinished.connect(partial(self._write_typed, name))
            field.textEdited.connect(self._pause.begin)
        self._kind.activated.connect(lambda _at: self._write("kind", self._kind.currentData()))

    def show_claim(self, claim: Claim, *, read_only: bool) -> None:
        same = self._claim is not None and self._claim.id == claim.id
        if not same:
            self.save()
        typing = {name for name in self._fields if same and self._differs(name, self._fields[name].text())}
        self._claim = claim
        self._unfinished &= typing
        for name, field in self._fields.items():
            if name not in typing:
                field.setText(self._refused.get((claim.id, name), self._kept(name)))
        self._kind.setCurrentIndex(max(0, self._kind.findData(claim.kind)))
        by_hand = _("It was added by hand.")
        self._why.setText("; ".join(map(told, claim.why)) if claim.why else by_hand)
        for field in (self.restated, self._speaker):
            field.setReadOnly(read_only)
        self._kind.setEnabled(not read_only)

    def save(self) -> None:
        """Writes what was typed and not yet left."""
        self._pause.stop()
        for name in self._fields:
            self._write_typed(name)

    def forget(self) -> None:
        """Shows nothing and writes nothing: the file is closed."""
        self._claim = None
        self._unfinished.clear()
        self._refused.clear()

    def refused(self, claim: str, field: str, value: str) -> None:
        """What was typed for that claim could not be written: it stands there again when the claim does, and is tried again."""
        if field in self._fields:
            self._refused[claim, field] = value

    def _write_typed(self, name: str) -> None:
        self._write(name, self._fields[name].text())

    def _write(self, field: str, value: str) -> None:
        if self._claim is not None:
            self._refused.pop((self._claim.id, field), None)
        if self._claim is not None and self._differs(field, value):
            self.edited.emit(self._claim.id, field, value.strip())
        else:
            self._rest()

    def _rest(self) -> None:
        """Has kept what is typed and not yet written."""
        for name, field in self._fields.items():
            changed = self._differs(name, field.text())
            if self._claim is not None and (changed or name in self._unfinished):
                (self._unfinished.add if changed else self._unfinished.discard)(name)
                self.typed.emit(self._claim.id, name, field.text() if changed else "")

    def _differs(self, field: str, value: str) -> bool:
        """Whether another value would be written."""
        return not self.restated.isReadOnly() and " ".join(value.split()) != " ".join(
            self._kept(field).split()
        )

    def _kept(self, field: str) -> str:
        claim = self._claim
        if claim is None:
            return ""
        speaker = claim.speaker.name if claim.speaker else ""
        return {"restated": claim.restated, "kind": claim.kind, "speaker": speaker}[field]
