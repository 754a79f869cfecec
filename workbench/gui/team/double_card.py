"""The question on the merge page which value of a field stands, where people set it without having seen each other's words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from workbench.core import doubles
from workbench.core.carrying import PLACE
from workbench.core.doubles import Double, Value
from workbench.core.text.cut import cut
from workbench.gui import tab_order
from workbench.gui.evidence import kinds
from workbench.gui.evidence.custody_view import field_names
from workbench.gui.flow import FlowLayout
from workbench.gui.session import Session
from workbench.gui.texts import (
    _,
    isolate,
    labelled,
    number,
    on_button,
    plural,
    quoted,
    visible,
)
from workbench.gui.widgets import Card, Label, Picture

LONGEST = 80
"""Characters of a value on its button; the whole of it is in the tool tip."""


class DoubleCard(Card):
    """Out of sight where nothing is asked, and where nothing can be written. One field after the other."""

    answered = Signal()
    """The last question, from which the focus goes on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(10)
        row.addWidget(Picture("git-compare-arrows", 20, "disagreed"))
        column = QVBoxLayout()
        column.setSpacing(6)
        self.sentence = Label("", ink="ink_soft", wrap=True)
        column.addWidget(self.sentence)
        self._values = FlowLayout(None, 8)
        column.addLayout(self._values)
        row.addLayout(column, 1)
        self.hide()

    def refresh(self) -> None:
        """Looks what is set twice in the open file."""
        workspace = self._session.workspace
        found = doubles.all(workspace) if workspace is not None and not workspace.read_only else []
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._values.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(found[0], value) for value in found[0].values] if found else []
        for button in self.buttons:
            self._values.addWidget(button)
        tab_order.come_at(self, *self.buttons)
        if found:
            more = count(len(found)) if len(found) > 1 else ""
            self.sentence.setText(" ".join(filter(None, (_question(found[0]), more))))
        self.setVisible(bool(found))
        if had_focus and found:
            self.buttons[0].setFocus()
        elif had_focus:
            self.answered.emit()

    def _button(self, double: Double, value: Value) -> QPushButton:
        whole = _said(double, value)
        button = QPushButton(on_button(cut(whole, LONGEST)))
        button.setToolTip(whole)
        button.setAccessibleName(whole)
        button.clicked.connect(lambda: self._session.do(doubles.settle, double, value))
        return button


def count(twice: int) -> str:
    """How many fields have two values."""
    return plural(twice, "{n} field has two values.", "{n} fields have two values.")


def told(double: Double) -> str:
    """The field with its values and who set them, in one line."""
    return "  ·  ".join((_field(double), *(_said(double, value) for value in double.values)))


def _question(double: Double) -> str:
    return _(
        "{field}: set differently by people who had not seen each other's words. What is to stand?"
    ).format(field=_field(double))


def _field(double: Double) -> str:
    """ "Title  ·  “The bridge closes”", of a claim with its number."""
    names = field_names() | {
        "kind": _("Kind"),
        "speaker": _("Speaker"),
        "restated": _("Restated as"),
        "span": _("Edges"),
        PLACE: _("Place in the newer version"),
        "byline": _("Byline"),
        "place": _("Place of publication"),
        "language": _("Language"),
        "credit": _("Credit line"),
    }
    about = quoted(cut(double.name, LONGEST))
    if double.kind == "claim":
        about = labelled(_("Claim {n}").format(n=number(double.number)), about)
    return f"{names.get(double.field, _('Why a check is muted'))}  ·  {about}"


def _said(double: Double, value: Value) -> str:
    """Who set which value: "Ana Moreau: “North”"."""
    words = value.words
    known = kinds.words().get(words, "") if double.field == "kind" else ""
    shown = known or (quoted(visible(words)) if words else _("nothing"))
    return labelled(isolate(value.reviewer), shown)
