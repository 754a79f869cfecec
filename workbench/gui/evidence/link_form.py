"""How evidence bears on a claim: stance, quote, and where in it; the quote is looked up while it is typed."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.core import requoted
from workbench.core.model import QuoteCheck, Stance
from workbench.gui import background, fonts, theme
from workbench.gui.evidence.place_fields import PlaceFields
from workbench.gui.evidence.quote_mark import QuoteMark
from workbench.gui.filter_chip import FilterChip
from workbench.gui.prose_edit import ProseEdit
from workbench.gui.texts import _, key_name
from workbench.gui.widgets import Label

PAUSE = 200
"""Milliseconds without a key after which the quote is looked up."""


class LinkForm(QWidget):
    """`checked` says that the quote has been looked up."""

    checked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text: str | None = None
        self._pages: tuple[int, ...] = ()
        self.check: QuoteCheck | None = None
        self.stances: dict[Stance, FilterChip] = {}
        self._group = QButtonGroup(self)
        self.quote = ProseEdit()
        self.places = PlaceFields()
        self.note = QLineEdit()
        self._mark = QuoteMark()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look_up)
        self._build()
        self.quote.textChanged.connect(self._pause.start)
        self.places.fields["page"].textChanged.connect(self._pause.start)

    def set_text(self, text: str | None, pages: tuple[int, ...] = ()) -> None:
        """The text that the quote is looked up in; "" where the evidence has none, None while none is chosen. `pages` is where
        its pages begin."""
        self._text, self._pages = text, pages
        self._look_up()

    def values(self) -> dict[str, Any]:
        """The keyword arguments of `links.link`."""
        stance = next(stance for stance, chip in self.stances.items() if chip.isChecked())
        return {
            "stance": stance,
            "quote": self.quote.toPlainText().strip(),
            **self.places.values(),
            "note": self.note.text().strip(),
        }

    def clear(self) -> None:
        """For the next piece of evidence; the stance stays."""
        self.places.clear()
        self.note.clear()
        self.quote.clear()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        row = QHBoxLayout()
        row.setSpacing(6)
        for stance in Stance:
            look = theme.status(stance)
            chip = FilterChip(look.word, look.icon, look.token)
            chip.setAccessibleName(look.word)
            key = f"Ctrl+{len(self.stances) + 1}"
            chip.setToolTip(key_name(key))
            QShortcut(QKeySequence(key), self, chip.click)
            self.stances[stance] = chip
            self._group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        self.stances[Stance.SUPPORTS].setChecked(True)
        column.addLayout(row)
        self.quote.setProperty("field", True)
        self.quote.setFont(fonts.prose(14))
        self.quote.setFixedHeight(fonts.px(74))
        self.quote.setTabChangesFocus(True)
        self.quote.setPlaceholderText(_("The words that matter, as they stand there"))
        self.quote.setAccessibleName(_("Quote"))
        column.addWidget(self.quote)
        column.addWidget(self._mark)
        column.addWidget(self.places)
        label = Label(_("Note"), 11, 500, "ink_faint")
        label.setBuddy(self.note)
        self.note.setAccessibleName(_("Note"))
        column.addWidget(label)
        column.addWidget(self.note)

    def _look_up(self) -> None:
        words = self.quote.toPlainText().strip()
        if not words or not self._text:
            self._show_check(None)
            return
        background.run(_check, words, self._text, self._pages, self.places.values()["page"], done=self._found)

    def _found(self, result: tuple[str, str, str, QuoteCheck, int]) -> None:
        words, text, named, check, page = result
        asked = (self.quote.toPlainText().strip(), self.places.values()["page"])
        if (words, named) == asked and text is self._text:
            self._show_check(check, page)

    def _show_check(self, check: QuoteCheck | None, page: int = 0) -> None:
        self.check = check
        has_quote = bool(self.quote.toPlainText().strip()) and self._text is not None
        self._mark.show_check(
            check, has_quote=has_quote, page=page, is_wrong=bool(self.places.values()["page"])
        )
        self.checked.emit()


def _check(
    words: str, text: str, pages: tuple[int, ...], named: str
) -> tuple[str, str, str, QuoteCheck, int]:
    """The check and the page, with what was asked: the answer may come when the question is another one."""
    return words, text, named, *requoted.elsewhere(words, text, pages, named)
