"""How evidence bears on a claim: stance, quote, and where in it; the quote is looked up while it is typed."""

from collections.abc import Callable, Mapping
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
    """`checked` says that the quote has been looked up, `edited` that something was typed."""

    checked = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text: str | None = None
        self._pages: tuple[int, ...] = ()
        self._page_name: Callable[[int], str] = str
        self._filled = ""
        """The page as it was filled in by the form, which goes on with the quote until one types another."""
        self._is_page_typed = False
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
        self.quote.textChanged.connect(self.edited)
        for field in (*self.places.fields.values(), self.note):
            field.textChanged.connect(self.edited)
        self.places.fields["page"].textChanged.connect(self._pause.start)
        self.places.fields["page"].textEdited.connect(self._page_was_typed)

    def set_text(
        self, text: str | None, pages: tuple[int, ...] = (), page_name: Callable[[int], str] = str
    ) -> None:
        """The text that the quote is looked up in; "" where the evidence has none, None while none is chosen. `pages` is where
        its pages begin, `page_name` says on the worker what a locator calls one."""
        self._text, self._pages, self._page_name = text, pages, page_name
        self._look_up()

    def stance(self) -> Stance:
        return next(stance for stance, chip in self.stances.items() if chip.isChecked())

    def values(self) -> dict[str, Any]:
        """The keyword arguments of `links.link`."""
        return {
            "stance": self.stance(),
            "quote": self.quote.toPlainText().strip(),
            **self.places.values(),
            "note": self.note.text().strip(),
        }

    def typed(self) -> dict[str, str]:
        """What was typed so far, by the name of the field. The page that the form filled in goes with the source and the quote,
        and is none of it."""
        places = {name: field.text() for name, field in self.places.fields.items()}
        if places["page"] == self._filled and not self._is_page_typed:
            places["page"] = ""
        return {"quote": self.quote.toPlainText(), **places, "note": self.note.text()}

    def bring_back(self, stance: str, typed: Mapping[str, str]) -> None:
        """Shows what was typed before, with the stance that was chosen."""
        self.quote.setPlainText(typed.get("quote", ""))
        for name, field in (*self.places.fields.items(), ("note", self.note)):
            field.setText(typed.get(name, ""))
        self._is_page_typed = bool(typed.get("page"))
        for each, chip in self.stances.items():
            if each == stance:
                chip.setChecked(True)

    def clear(self) -> None:
        """For the next piece of evidence; the stance stays."""
        self._filled, self._is_page_typed = "", False
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

    def _fill_page(self, page: str) -> None:
        if page != self._filled and not self._is_page_typed:
            self._filled = page
            self.places.fields["page"].setText(page)

    def _page_was_typed(self) -> None:
        self._is_page_typed = True

    def _look_up(self) -> None:
        words = self.quote.toPlainText().strip()
        if not words or not self._text:
            self._fill_page("")
            self._show_check(None)
            return
        named = self.places.values()["page"]
        fill = self._page_name if named == self._filled and not self._is_page_typed else None
        background.run(_check, words, self._text, self._pages, named, fill, done=self._found)

    def _found(self, result: tuple[str, str, str, QuoteCheck, int, str | None]) -> None:
        words, text, named, check, page, only = result
        asked = (self.quote.toPlainText().strip(), self.places.values()["page"])
        if (words, named) == asked and text is self._text:
            if only is not None:
                self._fill_page(only)
            self._show_check(check, 0 if only else page)

    def _show_check(self, check: QuoteCheck | None, page: int = 0) -> None:
        self.check = check
        has_quote = bool(self.quote.toPlainText().strip()) and self._text is not None
        self._mark.show_check(
            check, has_quote=has_quote, page=page, is_wrong=bool(self.places.values()["page"])
        )
        self.checked.emit()


def _check(
    words: str, text: str, pages: tuple[int, ...], named: str, page_name: Callable[[int], str] | None
) -> tuple[str, str, str, QuoteCheck, int, str | None]:
    """The check and the page, and what to fill in for the page with `page_name`, "" where the quote does not stand on one
    alone; with what was asked: the answer may come when the question is another one."""
    found, page = requoted.elsewhere(words, text, pages, named)
    if page_name is None:
        return words, text, named, found, page, None
    only = requoted.only_page(words, text, pages) if pages else 0
    return words, text, named, found, page, page_name(only) if only else ""
