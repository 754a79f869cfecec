"""Colours: a monochrome frame in which colour means status only, light and dark."""

from dataclasses import asdict, dataclass
from string import Template
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from workbench.bundled import folder
from workbench.gui import fonts
from workbench.gui.texts import _, kept


@dataclass(frozen=True)
class Palette:
    """Every colour of the window, as "#rrggbb"."""

    dark: bool
    ground: str
    card: str
    page: str
    field: str
    raised: str
    border: str
    border_strong: str
    selection: str
    ink: str
    ink_soft: str
    ink_faint: str
    primary: str
    primary_hover: str
    on_primary: str
    focus: str
    text_selection: str
    sourced: str
    sourced_tint: str
    unverified: str
    unverified_tint: str
    contested: str
    contested_tint: str
    open: str
    open_tint: str
    not_a_claim: str
    not_a_claim_tint: str
    disagreed: str
    disagreed_tint: str
    danger: str
    danger_tint: str


LIGHT = Palette(
    dark=False,
    ground="#f4f5f7",
    card="#ffffff",
    page="#fffefb",
    field="#f2f3f6",
    raised="#ffffff",
    border="#e2e5ea",
    border_strong="#c9ced6",
    selection="#eef1f6",
    ink="#14171c",
    ink_soft="#4a515d",
    ink_faint="#666e7c",
    primary="#1c2230",
    primary_hover="#333c50",
    on_primary="#ffffff",
    focus="#1c2230",
    text_selection="#d5dae3",
    sourced="#0b62b8",
    sourced_tint="#dcebfa",
    unverified="#5b6472",
    unverified_tint="#e6e9ee",
    contested="#b53b0a",
    contested_tint="#fde5d8",
    open="#6f7785",
    open_tint="#f2f3f6",
    not_a_claim="#767e8b",
    not_a_claim_tint="#f2f3f6",
    disagreed="#14171c",
    disagreed_tint="#dfe3ea",
    danger="#b3261e",
    danger_tint="#fde8e6",
)

DARK = Palette(
    dark=True,
    ground="#111317",
    card="#181b20",
    page="#16191d",
    field="#22262d",
    raised="#1f2329",
    border="#2a2f37",
    border_strong="#434a55",
    selection="#252b34",
    ink="#e9ebee",
    ink_soft="#bcc3ce",
    ink_faint="#8f98a7",
    primary="#e9ebee",
    primary_hover="#ffffff",
    on_primary="#14171c",
    focus="#e9ebee",
    text_selection="#3a4352",
    sourced="#7ab8ff",
    sourced_tint="#1b3550",
    unverified="#b3bccb",
    unverified_tint="#30353e",
    contested="#ff9b6b",
    contested_tint="#4a2716",
    open="#99a1ae",
    open_tint="#22262d",
    not_a_claim="#8d95a3",
    not_a_claim_tint="#22262d",
    disagreed="#e9ebee",
    disagreed_tint="#39404b",
    danger="#ff8f85",
    danger_tint="#48201d",
)


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
        self.choice = "system"
        self.current = LIGHT
        self.listening = False


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


def apply(app: QApplication, choice: str) -> None:
    """Sets style, colours, fonts for the whole program; `choice` is "system", "light" or "dark"."""
    notifier.choice = choice
    fonts.load()
    if not notifier.listening:
        notifier.listening = True
        app.setStyle("Fusion")
        app.setFont(fonts.ui(13))
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow_system(app))
    notifier.current = _chosen(app, choice)
    app.setPalette(_qt_palette(notifier.current))
    app.setStyleSheet(_style_sheet(notifier.current))
    notifier.changed.emit()


def is_dark() -> bool:
    return palette().dark


def colour(token: str) -> str:
    """The colour of a token of `Palette`; "#rrggbb" comes back as it is."""
    return token if token.startswith("#") else getattr(palette(), token)


def _follow_system(app: QApplication) -> None:
    if notifier.choice == "system":
        apply(app, "system")


def _chosen(app: QApplication, choice: str) -> Palette:
    if choice == "system":
        return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if choice == "dark" else LIGHT


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
    return Template(source).substitute(asdict(colours))
