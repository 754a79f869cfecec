"""The details of a record as lines that can be edited: bibliographic fields in the terms of CSL, or what an interview says."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from workbench.core import details
from workbench.core.model import Evidence
from workbench.gui import fonts
from workbench.gui.evidence import csl_names, media
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.widgets import Choice, Label

LABEL_WIDTH = 84
"""Of the names of all fields of a record, so that those stand below each other."""


class DetailFields(QWidget):
    """Rows are made anew for each record; the last one adds a field that the record does not have yet."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._record: Evidence | None = None
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self.fields: dict[str, QLineEdit | Choice] = {}
        self._shown: dict[str, str] = {}
        """What stands in each line while nobody types."""
        self.more = Choice()
        self.more.setParent(self)
        self.more.hide()
        self.more.setAccessibleName(_("Add a bibliographic field"))
        self.more.activated.connect(self._add)

    def show_record(self, record: Evidence) -> None:
        rows = list(details.rows(record))
        same = self._record is not None and self._record.id == record.id
        self._record = record
        if same and {name for name, _label, _text in rows} <= self.fields.keys():
            # The line that was just written is still being left: it must not go.
            self._update({name: text for name, _label, text in rows})
            return
        self._clear()
        for name, label, text in rows:
            self._add_row(name, label, text)
        self.more.hide()
        if record.kind in ("interview", "calculation"):
            return
        self.more.clear()
        self.more.addItem(_("Add a field"))
        for name, words in csl_names.words().items():
            if name not in self.fields:
                self.more.addItem(words, name)
        self._form.addRow(self.more)
        self.more.setVisible(not self._session.read_only)

    def write_all(self) -> None:
        """What was typed in a line that has not been left yet."""
        for name in list(self.fields):
            self._write(name)

    def _update(self, texts: dict[str, str]) -> None:
        for name, field in self.fields.items():
            if isinstance(field, Choice):
                field.setCurrentIndex(field.findData(texts.get(name, "")))
            elif field.hasFocus() and _typed(field) != self._shown[name]:
                continue
            else:
                field.setText(texts.get(name, ""))
            self._shown[name] = _typed(field)

    def _clear(self) -> None:
        self.fields.clear()
        self._form.removeWidget(self.more)
        while self._form.rowCount():
            row = self._form.takeRow(0)
            for item in (row.labelItem, row.fieldItem):  # pyright: ignore[reportAttributeAccessIssue] (the stubs lack them)
                widget = item.widget() if item is not None else None
                if widget is not None and widget is not self.more:
                    widget.hide()
                    widget.deleteLater()

    def _add_row(self, name: str, label: str, text: str) -> None:
        words = (of_interview() | csl_names.words()).get(name, label)
        field = self._choice(name, text) if name in ("reached", "terms") else self._line(name, text)
        field.setAccessibleName(words)
        title = Label(words, 12, 400, "ink_faint")
        title.setBuddy(field)
        title.setMinimumSize(fonts.px(LABEL_WIDTH), min(30, field.sizeHint().height()))
        self._form.insertRow(
            self._form.rowCount() - (1 if self._form.indexOf(self.more) >= 0 else 0), title, field
        )
        self.fields[name] = field
        self._shown[name] = _typed(field)

    def _line(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setCursorPosition(0)
        field.setReadOnly(self._session.read_only)
        field.editingFinished.connect(lambda: self._write(name))
        return field

    def _choice(self, name: str, text: str) -> Choice:
        field = Choice()
        for value, words in (media.reached() if name == "reached" else media.terms()).items():
            field.addItem(words, str(value))
        field.setCurrentIndex(field.findData(text))
        field.setEnabled(not self._session.read_only)
        field.activated.connect(lambda _at: self._write(name))
        return field

    def _add(self, at: int) -> None:
        name = self.more.itemData(at)
        if name:
            self._add_row(name, name, "")
            self.more.removeItem(at)
            self.more.setCurrentIndex(0)
            self.fields[name].setFocus()

    def _write(self, name: str) -> None:
        record, field = self._record, self.fields[name]
        if record is None or self._session.read_only:
            return
        text = _typed(field)
        if text == self._shown[name]:
            return
        if self._session.do(details.edit, record.id, {name: text}) is not None:
            self._shown[name] = text


def _typed(field: QLineEdit | Choice) -> str:
    return field.text().strip() if isinstance(field, QLineEdit) else field.currentData() or ""


def of_interview() -> dict[str, str]:
    """What the details of an interview are called."""
    return {"role": _("What they are or do"), "reached": _("How reached"), "terms": _("On what terms")}
