"""The settings of the window, each kept at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
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
from workbench.gui.limits_form import LimitsForm
from workbench.gui.session import Session
from workbench.gui.texts import _, number
from workbench.gui.widgets import Choice, Label, announce

TEXT_SIZES = (12, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32)
"""Pixels of the article's text."""


class Preferences(QDialog):
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

    def done(self, result: int) -> None:
        self._sign_in()
        super().done(result)

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
        themes = Choice()
        themes.setAccessibleName(_("Colours"))
        for value, words in (
            ("system", _("As the system")),
            ("light", _("Light")),
            ("dark", _("Dark")),
            ("contrast-light", _("High contrast, light")),
            ("contrast-dark", _("High contrast, dark")),
        ):
            themes.addItem(words, value)
        themes.setCurrentIndex(max(0, themes.findData(current)))
        themes.currentIndexChanged.connect(lambda _index: self._choose_look(theme=themes.currentData()))
        return themes

    def _languages(self, current: str) -> QComboBox:
        languages = Choice()
        languages.setAccessibleName(_("Language"))
        languages.addItem(_("As the system"), language.SYSTEM)
        for code, name in language.NAMES.items():
            languages.addItem(name, code)
        languages.setCurrentIndex(max(0, languages.findData(current)))
        languages.currentIndexChanged.connect(lambda _index: self._choose_language(languages.currentData()))
        return languages

    def _accents(self, current: str) -> QComboBox:
        accents = Choice()
        accents.setAccessibleName(_("Accent"))
        accents.setToolTip(_("The colour of the main button, of selected words and of the focus."))
        for value, words in (
            (accent.INK, _("None: colour says the status alone")),
            (accent.SYSTEM, _("As the system")),
            ("teal", _("Teal")),
            ("green", _("Green")),
            ("violet", _("Violet")),
            ("magenta", _("Magenta")),
        ):
            accents.addItem(words, value)
        accents.setCurrentIndex(max(0, accents.findData(current)))
        accents.currentIndexChanged.connect(lambda _index: self._choose_look(accent=accents.currentData()))
        return accents

    def _window_sizes(self, current: int) -> QComboBox:
        sizes = Choice()
        sizes.setAccessibleName(_("Size of the window's text"))
        for percent, words in (
            (90, _("Small")),
            (100, _("Usual")),
            (120, _("Large")),
            (145, _("Very large")),
        ):
            sizes.addItem(words, percent)
        if sizes.findData(current) < 0:
            sizes.addItem(_("{n} %").format(n=number(current)), current)
        sizes.setCurrentIndex(sizes.findData(current))
        sizes.currentIndexChanged.connect(lambda _index: self._choose_look(window_text=sizes.currentData()))
        return sizes

    def _sizes(self, current: int) -> QComboBox:
        sizes = Choice()
        sizes.setAccessibleName(_("Size of the article's text"))
        for size in sorted({*TEXT_SIZES, current}):
            usual = size == settings.Settings().text_size
            sizes.addItem(_("{n} (usual)").format(n=number(size)) if usual else number(size), size)
        sizes.setCurrentIndex(sizes.findData(current))
        sizes.currentIndexChanged.connect(lambda _index: self._resize_text(sizes.currentData()))
        return sizes

    def _after_verdict(self, advance: bool) -> QComboBox:
        choice = Choice()
        choice.setAccessibleName(_("After a verdict"))
        choice.addItem(_("Go to the next open claim"), True)
        choice.addItem(_("Stay on the claim"), False)
        choice.setCurrentIndex(choice.findData(advance))
        choice.currentIndexChanged.connect(lambda _index: settings.change(advance=choice.currentData()))
        return choice

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
