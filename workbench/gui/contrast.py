"""How well two colours are told apart, and a colour made strong enough to be read."""

from PySide6.QtGui import QColor


def _luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", 0 to 1 (WCAG 2.2)."""
    drawn = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (drawn.redF(), drawn.greenF(), drawn.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """`share` (0 to 1) of the first colour in the second."""
    first, second = QColor(one), QColor(other)
    parts = (
        round(255 * (share * a + (1 - share) * b))
        for a, b in (
            (first.redF(), second.redF()),
            (first.greenF(), second.greenF()),
            (first.blueF(), second.blueF()),
        )
    )
    return "#{:02x}{:02x}{:02x}".format(*parts)


def strengthened(colour: str, ground: str, least: float) -> str:
    """The colour, as far towards black or white as it must go to have the contrast `least` on `ground`."""
    end = "#000000" if _luminance(ground) > 0.18 else "#ffffff"
    for step in range(0, 101, 4):
        stronger = mixed(end, colour, step / 100)
        if ratio(stronger, ground) >= least:
            return stronger
    return end
