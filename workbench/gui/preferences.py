"""The settings of the window, each kept at once."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.core import settings
from workbench.gui import accent, fonts, language, theme
from workbench.gui.dialog import Dialog
from workbench.gui.limits_form import LimitsForm
from workbench.gui.session import Session
from workbench.gui.texts import _, number
from workbench.gui.widgets import Choice, Label, announce

TEXT_SIZES = (12, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32)
"""Pixels of the article's text."""


class Preferences(Dialog):
    look_chosen = Signal()
    """Colours, accent or the size of the window's text; kept already."""
    text_size_changed = Signal(int)
    """By how many pixels."""
    keys_wanted = Signal()
    """The keys of the commands are to be changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(_("Settings"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(26, 22, 26, 8)
        column.setSpacing(14)
        column.addWidget(Label(_("Settings"), 20, QFont.Weight.Bold))
        form = QFormLayout()
        form.setSpacing(12)
        column.addLayout(form)
        now = settings.load()
        self.reviewer = self._people(now.reviewer)
        form.addRow(_("&Reviewer"), self.reviewer)
        self.theme = self._themes(now.theme)
        form.addRow(_("&Colours"), self.theme)
        self.language = self._languages(now.language)
        form.addRow(_("&Language"), self.language)
        self.later = Label(
            _("The language changes when the program starts anew."), 11, ink="ink_soft", wrap=True
        )
        self.later.hide()
        form.addRow("", self.later)
        self.accent = self._accents(now.accent)
        form.addRow(_("&Accent"), self.accent)
        self.window_text = self._window_sizes(now.window_text)
        form.addRow(_("Text &of the window"), self.window_text)
        self.text_size = self._sizes(now.text_size)
        form.addRow(_("Article &text size"), self.text_size)
        self.advance = self._after_verdict(now.advance)
        form.addRow(_("After a &verdict"), self.advance)
        self.keys = QPushButton(_("Chan&ge keys"))
        self.keys.setAutoDefault(False)
        self.keys.clicked.connect(self.keys_wanted)
        form.addRow(_("Keys"), self.keys)
        column.addWidget(Label(_("Limits for files from outside"), 14, QFont.Weight.DemiBold))
        self.limits = LimitsForm()
        column.addWidget(self.limits)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        self._frame(inside, buttons)
        theme.keep(self, lambda dialog: dialog.fit(inside))

    def _frame(self, inside: QWidget, buttons: QWidget) -> None:
        """What does not fit on the screen is scrolled; the button stays."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        for ground in (area.viewport(), inside):
            ground.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 18)
        whole.addWidget(area, 1)
        row = QVBoxLayout()
        row.setContentsMargins(26, 0, 26, 0)
        row.addWidget(buttons)
        whole.addLayout(row)

    def fit(self, inside: QWidget) -> None:
        """As wide as the fields need, and as high as they are, unless the window behind is lower."""
        # Qt opens no window wider than a part of the screen, unless it must be.
        self.setMinimumWidth(max(440, inside.minimumSizeHint().width() + 14))
        behind = self.parentWidget()
        most = behind.window().height() if behind is not None else self.screen().availableSize().height()
        wanted = inside.sizeHint().height() + fonts.px(34) + 30
        self.resize(self.minimumWidth(), min(wanted, most - 20))

    def accept(self) -> None:
        """Escape leaves without it: in a half-typed name nobody gives verdicts."""
        self._sign_in()
        super().accept()

    def _people(self, name: str) -> QComboBox:
        people = Choice()
        people.setEditable(True)
        people.setAccessibleName(_("Reviewer"))
        people.addItems(
            sorted({person.name for person in settings.reviewers()} | ({name} if name else set()))
        )
        people.setCurrentText(name)
        people.setToolTip(_("Another name is another reviewer. Verdicts given before keep their name."))
        field = people.lineEdit()
        assert isinstance(field, QLineEdit)
        field.setMaxLength(120)
        field.setAccessibleName(_("Reviewer"))
        return people

    def _themes(self, current: str) -> QComboBox:
        themes = (
            ("system", _("As the system")),
            ("light", _("Light")),
            ("dark", _("Dark")),
            ("contrast-light", _("High contrast, light")),
            ("contrast-dark", _("High contrast, dark")),
        )
        return _choice(_("Colours"), themes, current, lambda theme: self._choose_look(theme=theme))

    def _languages(self, current: str) -> QComboBox:
        languages = ((language.SYSTEM, _("As the system")), *language.NAMES.items())
        return _choice(_("Language"), languages, current, self._choose_language)

    def _accents(self, current: str) -> QComboBox:
        accents = (
            (accent.INK, _("None: colour says the status alone")),
            (accent.SYSTEM, _("As the system")),
            ("teal", _("Teal")),
            ("green", _("Green")),
            ("violet", _("Violet")),
            ("magenta", _("Magenta")),
        )
        choice = _choice(_("Accent"), accents, current, lambda accent: self._choose_look(accent=accent))
        choice.setToolTip(_("The colour of the main button, of selected words and of the focus."))
        return choice

    def _window_sizes(self, current: int) -> QComboBox:
        sizes = {90: _("Small"), 100: _("Usual"), 120: _("Large"), 145: _("Very large")}
        sizes.setdefault(current, _("{n} %").format(n=number(current)))
        name = _("Size of the window's text")
        return _choice(name, sizes.items(), current, lambda size: self._choose_look(window_text=size))

    def _sizes(self, current: int) -> QComboBox:
        usual = settings.Settings().text_size
        sizes = [
            (size, _("{n} (usual)").format(n=number(size)) if size == usual else number(size))
            for size in sorted({*TEXT_SIZES, current})
        ]
        return _choice(_("Size of the article's text"), sizes, current, self._resize_text)

    def _after_verdict(self, advance: bool) -> QComboBox:
        ways = ((True, _("Go to the next open claim")), (False, _("Stay on the claim")))
        return _choice(_("After a verdict"), ways, advance, lambda way: settings.change(advance=way))

    def _choose_look(self, **chosen: str | int) -> None:
        settings.change(**chosen)
        self.look_chosen.emit()

    def _choose_language(self, choice: str) -> None:
        settings.change(language=choice)
        self.later.show()
        announce(self.later, self.later.text())

    def _resize_text(self, size: int) -> None:
        difference = size - settings.load().text_size
        settings.change(text_size=size)
        self.text_size_changed.emit(difference)

    def _sign_in(self) -> None:
        name = " ".join(self.reviewer.currentText().split())
        if name and name != settings.load().reviewer:
            self._session.sign_in(name)


def _choice(
    name: str, offered: Iterable[tuple[object, str]], current: object, chosen: Callable[[Any], object]
) -> QComboBox:
    """A list of what is `offered` (value, words) with the value `current` in it, and the first where that is not offered;
    another one is handed to `chosen` at once."""
    choice = Choice()
    choice.setAccessibleName(name)
    for value, words in offered:
        choice.addItem(words, value)
    choice.setCurrentIndex(max(0, choice.findData(current)))
    choice.currentIndexChanged.connect(lambda _index: chosen(choice.currentData()))
    return choice
