"""How much a file from outside may ask, each limit kept at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from workbench.core import settings
from workbench.core.intake.limits import CHOICES, LIMITS
from workbench.gui.texts import _
from workbench.gui.widgets import Label

ACROSS = 3
"""Fields in a row."""
ROOM = 30
"""Pixels of a field beside its text."""


class LimitsForm(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        why = _(
            "A file that asks for more is refused, and nothing is imported. So a broken or hostile file cannot stop the computer."
        )
        column.addWidget(Label(why, 12, ink="ink_faint", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        column.addLayout(grid)
        self.fields: dict[str, QSpinBox] = {}
        for at, (name, (words, unit)) in enumerate(_names().items()):
            self.fields[name] = self._field(name, words.replace("&", ""), unit)
            label = Label(words, 12, ink="ink_soft")
            label.setBuddy(self.fields[name])
            row, across = divmod(at, ACROSS)
            grid.addWidget(label, 2 * row, across)
            grid.addWidget(self.fields[name], 2 * row + 1, across)
        self.usual = QPushButton(_("Back to the usual limits"))
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self._reset)
        column.addWidget(self.usual, alignment=Qt.AlignmentFlag.AlignLeft)
        self._show()

    def _field(self, name: str, label: str, unit: str) -> QSpinBox:
        field = QSpinBox()
        field.setRange(CHOICES[name].start, CHOICES[name].stop - 1)
        field.setSuffix(f" {unit}")
        field.setGroupSeparatorShown(True)
        field.setKeyboardTracking(False)
        # The sheet's padding of a spin box counts beside its buttons, not beside its text.
        field.lineEdit().setTextMargins(7, 0, 7, 0)
        # Qt makes room for eighteen letters only.
        longest = f"{field.textFromValue(field.maximum())}{field.suffix()}"
        field.setMinimumWidth(field.fontMetrics().horizontalAdvance(longest) + ROOM)
        field.setAccessibleName(label)
        usual = field.textFromValue(int(getattr(LIMITS, name)))
        field.setToolTip(_("Usual: {value}").format(value=f"{usual} {unit}"))
        field.valueChanged.connect(self._keep)
        return field

    def _show(self) -> None:
        limits = settings.limits()
        for name, field in self.fields.items():
            field.blockSignals(True)
            field.setValue(int(getattr(limits, name)))
            field.blockSignals(False)
        self._mark()

    def _keep(self) -> None:
        """Keeps what differs from the usual, so that a later version can have better usual limits."""
        now = {name: field.value() for name, field in self.fields.items()}
        settings.change(limits={name: now[name] for name in now if now[name] != getattr(LIMITS, name)})
        self._mark()

    def _reset(self) -> None:
        settings.change(limits={})
        self._show()

    def _mark(self) -> None:
        """The button has something to do only where a limit is unusual."""
        self.usual.setEnabled(bool(settings.load().limits))


def _names() -> dict[str, tuple[str, str]]:
    """What each limit is called, and what it counts."""
    return {
        "article_mb": (_("&File of an article"), _("MB")),
        "million_characters": (_("Te&xt of an article"), _("million characters")),
        "evidence_mb": (_("File &kept as evidence"), _("MB")),
        "pages": (_("&Pages of a PDF file"), _("pages")),
        "list_rows": (_("Ro&ws of a list of claims"), _("rows")),
        "sheet_cells": (_("Cells of a s&heet"), _("cells")),
        "references": (_("Refere&nces in a list"), _("references")),
        "archive_pages": (_("Pages of a we&b archive"), _("pages")),
        "parts": (_("Parts of a &document"), _("parts")),
        "ratio": (_("&Unpacked size of a part"), _("× its packed size")),
        "seconds": (_("T&ime without progress"), _("s")),
        "memory_mb": (_("&Memory for reading"), _("MB")),
    }
