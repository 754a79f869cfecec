"""The foot of the preview: which page of how many, larger and smaller, and a copy of the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from workbench.core.preview.model import Page, Preview, Table
from workbench.gui.evidence.preview.head import icon_button
from workbench.gui.texts import _, isolate, number
from workbench.gui.widgets import Label


class Foot(QWidget):
    """`turned` carries -1 or 1 for the page before or behind, `zoomed` -1, 1, or 0 to fit."""

    turned = Signal(int)
    zoomed = Signal(int)
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.before = icon_button("chevron-up", _("Previous page"))
        self.behind = icon_button("chevron-down", _("Next page"))
        self.place = Label("", 12, 500, "ink_soft")
        self.smaller = _sign("−", _("Smaller"))
        self.larger = _sign("+", _("Larger"))
        self.fit = QPushButton(_("Fit"))
        self.fit.setToolTip(_("As large as the pane"))
        self.share = Label("", 12, 400, "ink_faint")
        self.copy = QPushButton(_("Save a copy"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 8)
        row.setSpacing(4)
        for part in (self.before, self.behind, self.place):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.smaller, self.share, self.larger, self.fit):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self.copy)
        for button in (self.fit, self.copy):
            button.setAutoDefault(False)
        self.fit.setProperty("kind", "flat")
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.behind.clicked.connect(lambda: self.turned.emit(1))
        for button, step in ((self.smaller, -1), (self.larger, 1), (self.fit, 0)):
            button.clicked.connect(lambda _checked=False, step=step: self.zoomed.emit(step))
        self.copy.clicked.connect(self.copy_wanted)
        self.show_place(None, "")

    def show_place(self, preview: Preview | None, about: str) -> None:
        """Which part is shown; `about` is said where there is only one."""
        many = preview is not None and preview.parts > 1
        for button in (self.before, self.behind):
            button.setVisible(many)
        self.place.setText(place_of(preview) if preview is not None and many else about)
        self.before.setEnabled(preview is not None and preview.part > 1)
        self.behind.setEnabled(preview is not None and preview.part < preview.parts)

    def show_share(self, share: float | None) -> None:
        """How large it is shown; None where nothing can be enlarged."""
        for part in (self.smaller, self.larger, self.fit, self.share):
            part.setVisible(share is not None)
        if share is not None:
            self.share.setText(_("{share} %").format(share=number(round(share * 100))))


def place_of(preview: Preview) -> str:
    """ "Page 3 of 12"; "" where there is one page only."""
    if preview.parts == 1:
        return ""
    part, parts = number(preview.part), number(preview.parts)
    if isinstance(preview.content, Table):
        last = preview.content.first + len(preview.content.rows) - 1
        words = _("{sheet} rows {first} to {last}, part {part} of {parts}")
        return words.format(
            sheet=isolate(preview.content.name),
            first=number(preview.content.first),
            last=number(last),
            part=part,
            parts=parts,
        ).strip()
    paged = isinstance(preview.content, Page)
    words = _("Page {part} of {parts}") if paged else _("Part {part} of {parts}")
    return words.format(part=part, parts=parts)


def _sign(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setProperty("kind", "flat")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFixedSize(28, 26)
    return button
