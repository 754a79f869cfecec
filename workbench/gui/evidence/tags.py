"""Small plain chips in a row: the kind of a claim and its quantities. Without colour, for they are no status."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.core.model import Claim, Quantity
from workbench.gui import paint, texts
from workbench.gui.evidence import kinds
from workbench.gui.flow import FlowLayout
from workbench.gui.texts import _, isolate
from workbench.gui.told import told
from workbench.gui.widgets import Label


class Tag(Label):
    """One chip."""

    def __init__(self) -> None:
        super().__init__("", 11, 500, "ink_soft")
        self.setContentsMargins(8, 2, 8, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.frame(painter, QRectF(self.rect()), 6, "border", "field")
        finally:
            painter.end()
        super().paintEvent(event)


class Tags(QWidget):
    """The chips of one claim."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, 5)
        self._tags: list[Tag] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_claim(self, claim: Claim) -> None:
        shown = [(kinds.words().get(claim.kind, claim.kind), "")] if claim.kind else []
        shown += [(_in_words(quantity), _meaning(quantity)) for quantity in claim.quantities]
        while len(self._tags) < len(shown):
            tag = Tag()
            self._tags.append(tag)
            self._flow.addWidget(tag)
        for at, tag in enumerate(self._tags):
            tag.setVisible(at < len(shown))
            if at < len(shown):
                tag.setText(shown[at][0])
                tag.setToolTip(shown[at][1])
        self.setVisible(bool(shown))


def _in_words(quantity: Quantity) -> str:
    """The quantity as the article writes it."""
    return isolate(quantity.text)


def _meaning(quantity: Quantity) -> str:
    """What the program reads in it: "about 412,000,000 SEK"."""
    if isinstance(quantity.value, float | int):
        value = texts.number(int(quantity.value) if float(quantity.value).is_integer() else quantity.value)
    else:
        value = texts.date(quantity.value or "")
    read = _("{value} {unit}").format(value=value, unit=told(quantity.unit)).strip()
    if not read:
        return told(quantity.kind)
    return _("about {value}").format(value=read) if quantity.approximate else read
