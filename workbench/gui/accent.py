"""The accent: the colour of primary buttons, selected words and the focus. Ink unless one is chosen, so that colour says the
status and nothing else; none of ours is near a colour of a status."""

from dataclasses import replace

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from workbench.gui.contrast import mixed, ratio, strengthened
from workbench.gui.palettes import Palette

INK = "ink"
SYSTEM = "system"
COLOURS = {"teal": "#0f766e", "green": "#3f6b1f", "violet": "#6d4bc3", "magenta": "#a21a6b"}
NAMES = (INK, SYSTEM, *COLOURS)
MARKS = 3.0
"""The least contrast of what is no word: rings, glyphs, edges."""
WORDS = {True: 7.0, False: 4.5}
"""The least contrast of words, with and without high contrast."""


class _System:
    colour = ""


def remember_system(app: QApplication) -> None:
    """Keeps the accent of the system, before our own palette hides it."""
    given = app.palette()
    _System.colour = given.color(QPalette.ColorRole.Accent).name()


def applied(colours: Palette, name: str) -> Palette:
    """The palette with the accent `name`, as strong as its words need it; as it was for ink and for names not known."""
    wanted = _System.colour if name == SYSTEM else COLOURS.get(name, "")
    if not wanted:
        return colours
    least = WORDS[colours.contrast]
    primary = strengthened(wanted, colours.card, least)
    on_primary = max(("#ffffff", "#14171c", "#000000"), key=lambda ink: ratio(ink, primary))
    if ratio(on_primary, primary) < least:
        primary = strengthened(primary, on_primary, least)
    return replace(
        colours,
        primary=primary,
        primary_hover=strengthened(mixed(colours.ink, primary, 0.2), on_primary, least),
        on_primary=on_primary,
        focus=primary,
        focus_on_primary=colours.ink if ratio(colours.ink, primary) >= MARKS else on_primary,
        text_selection=_ground(colours, primary, least),
    )


def _ground(colours: Palette, primary: str, least: float) -> str:
    """A ground for selected words: as much of the accent as leaves them readable."""
    for share in (0.32, 0.26, 0.2, 0.14):
        ground = mixed(primary, colours.card, share)
        if ratio(colours.ink, ground) >= least:
            return ground
    return colours.text_selection
