"""Where in a source the words stand: fields for page, paragraph, time, cell, fragment, held against the file as one types."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.core.errors import UserError, WrongUse
from workbench.core.intake import media
from workbench.gui import background
from workbench.gui.texts import _, names_isolated
from workbench.gui.told import told
from workbench.gui.widgets import Label

PAUSE = 250
"""Milliseconds without a key after which the places are held against the file."""
Fit = Callable[[dict[str, str]], dict[str, str]]
"""Tidies the five locators, or raises WrongUse for one that the source cannot have. For the worker."""
PLAYED = frozenset({"time"})
IN_TABLE = frozenset({"cell"})
ON_PAGE = frozenset({"paragraph", "fragment"})
IN_DOCUMENT = frozenset({"page", "paragraph", "time"})
ANYWHERE = frozenset({"page", "paragraph", "time", "fragment"})


class PlaceFields(QWidget):
    """Shows those fields that make sense for the kind of file; the hint below says what the file has where one does not fit."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        self._parts: dict[str, QWidget] = {}
        self.hint = Label("", 11, 500, "danger", wrap=True)
        self.hint.hide()
        self._fit: Fit | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._hold)
        self._build()
        self.set_source("", None)

    def set_source(self, kind: str, fit: Fit | None) -> None:
        """`kind` is the media type of the file, "" where none is kept or chosen."""
        self._fit = fit
        wanted = _places(kind)
        for name, field in self.fields.items():
            field.setVisible(name in wanted)
            self._parts[name].setVisible(name in wanted)
        self._hold()

    def values(self) -> dict[str, str]:
        """The locators by name, "" for those that are not asked for."""
        return {name: "" if field.isHidden() else field.text().strip() for name, field in self.fields.items()}

    def clear(self) -> None:
        for field in self.fields.values():
            field.clear()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, title, example in (
            ("page", _("Page"), ""),
            ("paragraph", _("Paragraph"), ""),
            ("time", _("Time"), "0:12:30"),
            ("cell", _("Cell"), "'Sheet 2'!B12"),
            ("fragment", _("Behind the # of the address"), ""),
        ):
            field = self.fields[name] = QLineEdit()
            field.setPlaceholderText(example)
            field.setAccessibleName(title)
            field.textChanged.connect(lambda _text: self._pause.start())
            label = Label(title, 11, 500, "ink_faint")
            label.setBuddy(field)
            part = self._parts[name] = QWidget()
            inside = QVBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(3)
            inside.addWidget(label)
            inside.addWidget(field)
            row.addWidget(part, 1)
        column.addLayout(row)
        column.addWidget(self.hint)

    def _hold(self) -> None:
        written = self.values()
        if self._fit is None or not any(written.values()):
            self._say("")
            return
        background.run(_held, self._fit, written, done=self._found)

    def _found(self, result: tuple[dict[str, str], UserError | None]) -> None:
        written, problem = result
        if written == self.values():
            self._say(told(problem) if problem is not None else "")

    def _say(self, words: str) -> None:
        self.hint.setText(names_isolated(words))
        self.hint.setVisible(bool(words))


def _places(kind: str) -> frozenset[str]:
    if kind.startswith(("audio/", "video/")):
        return PLAYED
    if kind in media.TABLES:
        return IN_TABLE
    if kind in (media.HTML, media.MHTML):
        return ON_PAGE
    return IN_DOCUMENT if kind else ANYWHERE


def _held(fit: Fit, written: dict[str, str]) -> tuple[dict[str, str], UserError | None]:
    """What is wrong with the places, with what was asked: the answer may come when the question is another one."""
    try:
        fit(written)
    except WrongUse as problem:
        return written, problem
    return written, None
