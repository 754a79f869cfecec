"""The look in use: a monochrome frame in which colour means status only, in light, dark and high contrast."""

from collections.abc import Callable
from dataclasses import asdict
from string import Template
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from workbench.bundled import folder
from workbench.gui import accent, fonts
from workbench.gui.palettes import LIGHT, Palette, choose
from workbench.gui.texts import _, kept

W = TypeVar("W", bound=QWidget)


class Status(NamedTuple):
    """How a standing, verdict or stance looks: never by colour alone."""

    colour: str
    tint: str
    icon: str
    word: str
    token: str
    """The name of the colour in `Palette`, for what is drawn anew with another theme."""


class Notifier(QObject):
    """Holds the colours in use and tells the widgets that draw with them that they have changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice, self.accent, self.size = "system", accent.INK, fonts.USUAL_SIZE
        self.current = LIGHT
        self.listening = False
        self.applied: tuple[Palette, str] | None = None
        """The colours and the font that every widget has now."""


notifier = Notifier()


def palette() -> Palette:
    """The colours in use."""
    return notifier.current


def status(name: str) -> Status:
    """The look of a verdict, standing ("disagreed") or stance, by its value."""
    return _status(name, palette())


def on_paper(name: str) -> Status:
    """The same on a page that stays white in the dark theme."""
    return _status(name, LIGHT)


def _status(name: str, colours: Palette) -> Status:
    icon, word, token = _looks()[name]
    return Status(getattr(colours, token), getattr(colours, f"{token}_tint"), icon, word, token)


def apply(app: QApplication, choice: str, accented: str = "", size: int = 0) -> None:
    """Sets style, colours and fonts of the whole program. `choice` is "system" or a word of `palettes.SCHEMES`, `accented`
    one of `accent.NAMES`, `size` the percent of the usual size of the window's text; the last two stay where left out."""
    notifier.choice = choice
    notifier.accent = accented or notifier.accent
    notifier.size = size or notifier.size
    fonts.load()
    if not notifier.listening:
        notifier.listening = True
        accent.remember_system(app)
        app.setStyle("Fusion")
        hints = app.styleHints()
        app.screenAdded.connect(lambda _screen: notifier.changed.emit())
        hints.colorSchemeChanged.connect(lambda _scheme: follow_system(app))
        hints.accessibility().contrastPreferenceChanged.connect(lambda _wanted: follow_system(app))
    fonts.set_size(notifier.size)
    notifier.current = accent.applied(_chosen(app, choice), notifier.accent)
    applied = notifier.current, fonts.ui(13).key()
    if applied == notifier.applied:
        return  # a style sheet is worked into every widget there is, also the same one again
    notifier.applied = applied
    app.setFont(fonts.ui(13))
    app.setPalette(_qt_palette(notifier.current))
    app.setStyleSheet(_style_sheet(notifier.current))
    notifier.changed.emit()


def follow_system(app: QApplication) -> None:
    """The system has other colours, another contrast or another font: the window takes them, as far as it was told to."""
    if notifier.choice == "system" or fonts.system_has_changed():
        apply(app, notifier.choice)


def keep(widget: W, fit: Callable[[W], object]) -> None:
    """Calls `fit` with the widget now and after each change of the look, for as long as the widget lives."""
    _Keeper(widget, fit)


def is_dark() -> bool:
    return palette().dark


def colour(token: str) -> str:
    """The colour of a token of `Palette`; "#rrggbb" comes back as it is."""
    return token if token.startswith("#") else getattr(palette(), token)


class _Keeper(QObject):
    """A child of the widget, so that it goes with it; it keeps nothing alive."""

    def __init__(self, widget: QWidget, fit: Callable[..., object]) -> None:
        super().__init__(widget)
        self._fit = fit
        notifier.changed.connect(self.again)
        self.again()

    def again(self) -> None:
        self._fit(self.parent())


def _chosen(app: QApplication, choice: str) -> Palette:
    hints = app.styleHints()
    contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return choose(choice, dark=hints.colorScheme() == Qt.ColorScheme.Dark, contrast=contrast)


@kept
def _looks() -> dict[str, tuple[str, str, str]]:
    """Icon, word, and the name of the colour in `Palette`."""
    return {
        "sourced": ("check", _("Sourced"), "sourced"),
        "unverified": ("circle-help", _("Unverified"), "unverified"),
        "contested": ("triangle-alert", _("Contested"), "contested"),
        "not-a-claim": ("circle-slash", _("Not a claim"), "not_a_claim"),
        "open": ("circle", _("Open"), "open"),
        "disagreed": ("arrow-right-left", _("Disagreed"), "disagreed"),
        "supports": ("check", _("Supports"), "sourced"),
        "refutes": ("x", _("Contradicts"), "contested"),
        "context": ("info", _("Context"), "unverified"),
    }


def _qt_palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    qt = QPalette()
    for where, value in (
        (role.Window, colours.ground),
        (role.Base, colours.card),
        (role.AlternateBase, colours.field),
        (role.Button, colours.raised),
        (role.WindowText, colours.ink),
        (role.Text, colours.ink),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.danger),
        (role.PlaceholderText, colours.ink_faint),
        (role.Highlight, colours.text_selection),
        (role.HighlightedText, colours.ink),
        (role.Accent, colours.primary),
        (role.Link, colours.ink),
        (role.LinkVisited, colours.ink_soft),
        (role.ToolTipBase, colours.primary),
        (role.ToolTipText, colours.on_primary),
        (role.Light, colours.card),
        (role.Midlight, colours.field),
        (role.Mid, colours.border_strong),
        (role.Dark, colours.border_strong),
        (role.Shadow, colours.ground),
    ):
        qt.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        qt.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.ink_faint))
    return qt


def _style_sheet(colours: Palette) -> str:
    source = (folder("resources") / "styles" / "workbench.qss").read_text(encoding="utf-8")
    return Template(source).substitute(asdict(colours), **paddings(colours))


def paddings(colours: Palette) -> dict[str, str]:
    """What the style sheet leaves between words and border, so that a thicker border takes no room from the words nor
    moves them when the focus comes."""
    made = {}
    for name, (above, beside) in {
        "field": (6, 10),
        "prose": (4, 6),
        "button": (7, 14),
        "flat": (6, 9),
    }.items():
        for state, line in (("", colours.line), ("_focus", colours.ring)):
            made[f"{name}_pad{state}"] = f"{max(0, above - line)}px {max(0, beside - line)}px"
    return made
