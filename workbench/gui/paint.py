"""What both widgets and table delegates draw: chips, avatars, key caps. All sizes are logical pixels."""

from collections.abc import Mapping
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.gui import fonts, icons, theme

_HOLLOW = frozenset({"open", "not_a_claim"})
"""Standings without a finding: an outline instead of a tint."""
_AVATARS = ("#7b4f93", "#2f6d67", "#8a5a2b", "#3f5f8f", "#8c4560", "#55702f", "#5c5470", "#2f6f8a")
_UNJOINED = "\u200c"
_own: dict[str, str] = {}
"""The colours of the people in the open file, by id and by name."""


def frame(painter: QPainter, where: QRectF, radius: float, edge: str, ground: str = "") -> None:
    """A round-cornered surface inside `where`; its border is as thick as the theme has it. `edge` and `ground` are tokens of
    the palette or "#rrggbb"; without a ground there is the border alone."""
    line = theme.palette().line
    painter.setPen(QPen(QColor(theme.colour(edge)), line))
    painter.setBrush(QColor(theme.colour(ground)) if ground else Qt.BrushStyle.NoBrush)
    inside = line / 2
    painter.drawRoundedRect(where.adjusted(inside, inside, -inside, -inside), radius, radius)


def chip_height() -> int:
    return fonts.px(22)


def cap_height() -> int:
    return fonts.px(20)


def chip_width(word: str) -> float:
    """How wide a chip with a glyph and `word` is."""
    return QFontMetricsF(_chip_font()).horizontalAdvance(word) + fonts.px(36)


def chip(
    painter: QPainter, left: float, middle: float, look: theme.Status, *, mirrored: bool = False
) -> QRectF:
    """Draws glyph and word on their tint, from `left`, centred on the line `middle`; returns where."""
    high, size, near = chip_height(), fonts.px(13), fonts.px(8)
    where = QRectF(left, middle - high / 2, chip_width(look.word), high)
    if look.token in _HOLLOW:
        frame(painter, where, high / 2, "border_strong")
    elif theme.palette().contrast:
        frame(painter, where, high / 2, look.colour)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tint))
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2)
    glyph_left = where.right() - near - size if mirrored else where.left() + near
    icons.paint(painter, look.icon, QRectF(glyph_left, middle - size / 2, size, size), look.colour)
    painter.setPen(QColor(look.colour))
    painter.setFont(_chip_font())
    beside = near + size + fonts.px(4)
    words = where.adjusted(near, 0, -beside, 0) if mirrored else where.adjusted(beside, 0, -4, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, look.word)
    return where


def initials(name: str) -> str:
    """Up to two letters for an avatar: "Ana Moreau" and "Ana Moreau (5f2a9c)" give "AM"; "" gives "?". Arabic ones stand beside
    each other instead of joined; of two scripts there is one letter, as nobody would know which comes first."""
    words = [word for word in name.split() if word[0].isalpha()] or name.split()
    if not words:
        return "?"
    first, last = words[0][0].upper(), words[-1][0].upper()
    if len(words) == 1 or bidirectional(first) != bidirectional(last):
        return last
    return f"{first}{_UNJOINED}{last}" if bidirectional(first) == "AL" else first + last


def tell_apart(people: Mapping[str, str]) -> None:
    """From now on these people, names by id, have each a colour of their own, as far as there are colours; with the same initials
    also where there are not. Each has that which comes from the id where nobody before has it, so it is the same on every laptop
    with these people."""
    _own.clear()
    free = list[str]()
    alike = set[tuple[str, str]]()
    for person, name in people.items():
        free = free or list(_AVATARS)
        letters, usual = initials(name), _usual_colour(person)
        others = [colour for colour in (*free, *_AVATARS) if (letters, colour) not in alike] or free
        _own[person] = usual if usual in others and usual in free else others[0]
        alike.add((letters, _own[person]))
        if _own[person] in free:
            free.remove(_own[person])
        _own.setdefault(name, _own[person])


def avatar_colour(person: str) -> str:
    """The colour of a person by id, or else by name."""
    return _own.get(person) or _usual_colour(person)


def _usual_colour(person: str) -> str:
    return _AVATARS[sum((at + 1) * ord(letter) for at, letter in enumerate(person)) % len(_AVATARS)]


def avatar(painter: QPainter, where: QRectF, name: str, person: str = "", ring: str = "") -> None:
    """A round badge with initials; `ring` is the colour around it where badges overlap."""
    painter.setPen(QPen(QColor(ring), 2) if ring else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(avatar_colour(person or name)))
    painter.drawEllipse(where)
    painter.setPen(QColor("#ffffff"))
    painter.setFont(fonts.exact(max(8, round(where.height() * 0.42)), QFont.Weight.Bold))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, initials(name))


def mask(painter: QPainter, where: QRectF, letter: str) -> None:
    """The badge of somebody whose name is hidden: a letter in a square without a colour, so that it is nobody's badge."""
    frame(painter, where, where.height() * 0.22, "border_strong", "field")
    painter.setPen(QColor(theme.palette().ink))
    painter.setFont(
        fonts.exact(max(8, round(where.height() * (0.5 if len(letter) < 2 else 0.4))), QFont.Weight.Bold)
    )
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, letter)


def cap_width(key: str) -> float:
    return max(cap_height(), QFontMetricsF(_cap_font()).horizontalAdvance(key) + 11)


def key_cap(painter: QPainter, left: float, middle: float, key: str) -> QRectF:
    """Draws a key as a small cap; returns where."""
    colours = theme.palette()
    high = cap_height()
    where = QRectF(left + 0.5, middle - high / 2 + 0.5, cap_width(key) - 1, high - 1)
    painter.setPen(QColor(colours.border_strong))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(where, 4.5, 4.5)
    painter.drawLine(
        QPointF(where.left() + 4, where.bottom() - 1), QPointF(where.right() - 4, where.bottom() - 1)
    )
    painter.setPen(QColor(colours.ink_soft))
    painter.setFont(_cap_font())
    painter.drawText(where.adjusted(0, -0.5, 0, -0.5), Qt.AlignmentFlag.AlignCenter, key)
    return where


def row_ground(painter: QPainter, where: QRectF, *, selected: bool, mirrored: bool) -> None:
    """The ground of a row in a list: the line below it, and for the chosen one a tint and a bar at its beginning."""
    colours = theme.palette()
    if selected:
        painter.fillRect(where, QColor(colours.selection))
        chosen_bar(painter, where, mirrored=mirrored)
    painter.fillRect(QRectF(where.left(), where.bottom() - 1, where.width(), 1), QColor(colours.border))


def chosen_bar(painter: QPainter, where: QRectF, *, mirrored: bool) -> None:
    """The bar at the beginning of the chosen row: what tells it without its tint."""
    thick = 2 + theme.palette().line * (2 if theme.palette().contrast else 1)
    edge = where.right() - thick if mirrored else where.left()
    painter.fillRect(QRectF(edge, where.top(), thick, where.height()), QColor(theme.palette().ink))


def focus_ring(painter: QPainter, where: QRectF, radius: float, ink: str = "focus") -> None:
    """The ring of a widget with the keyboard focus, inside `where`; `ink` is its token."""
    inside = theme.palette().ring / 2
    painter.setPen(QPen(QColor(theme.colour(ink)), theme.palette().ring))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(where.adjusted(inside, inside, -inside, -inside), radius, radius)


def _chip_font() -> QFont:
    return fonts.ui(12, QFont.Weight.DemiBold)


def _cap_font() -> QFont:
    return fonts.ui(11, QFont.Weight.Medium)
