"""What both widgets and table delegates draw: chips, avatars, key caps. All sizes are logical pixels."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.gui import fonts, icons, theme

CHIP_HEIGHT = 22
CAP_HEIGHT = 20
_HOLLOW = frozenset({"open", "not_a_claim"})
"""Standings without a finding: an outline instead of a tint."""
_AVATARS = ("#7b4f93", "#2f6d67", "#8a5a2b", "#3f5f8f", "#8c4560", "#55702f", "#5c5470", "#2f6f8a")


def chip_width(word: str) -> float:
    """How wide a chip with a glyph and `word` is."""
    return QFontMetricsF(_chip_font()).horizontalAdvance(word) + 36


def chip(
    painter: QPainter, left: float, middle: float, look: theme.Status, *, mirrored: bool = False
) -> QRectF:
    """Draws glyph and word on their tint, from `left`, centred on the line `middle`; returns where."""
    where = QRectF(left, middle - CHIP_HEIGHT / 2, chip_width(look.word), CHIP_HEIGHT)
    if look.token in _HOLLOW:
        painter.setPen(QColor(theme.palette().border_strong))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tint))
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    glyph_left = where.right() - 8 - 13 if mirrored else where.left() + 8
    icons.paint(painter, look.icon, QRectF(glyph_left, middle - 6.5, 13, 13), look.colour)
    painter.setPen(QColor(look.colour))
    painter.setFont(_chip_font())
    words = where.adjusted(10, 0, -25, 0) if mirrored else where.adjusted(25, 0, -4, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, look.word)
    return where


def initials(name: str) -> str:
    """Up to two letters for an avatar: "Ana Moreau" gives "AM"; "" gives "?"."""
    words = name.split()
    if not words:
        return "?"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()


def avatar_colour(person: str) -> str:
    """A colour for a person: the same for the same id (or, without one, name) on every laptop."""
    return _AVATARS[sum((at + 1) * ord(letter) for at, letter in enumerate(person)) % len(_AVATARS)]


def avatar(painter: QPainter, where: QRectF, name: str, person: str = "", ring: str = "") -> None:
    """A round badge with initials; `ring` is the colour around it where badges overlap."""
    painter.setPen(QPen(QColor(ring), 2) if ring else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(avatar_colour(person or name)))
    painter.drawEllipse(where)
    painter.setPen(QColor("#ffffff"))
    painter.setFont(fonts.ui(max(8, round(where.height() * 0.42)), QFont.Weight.Bold))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, initials(name))


def cap_width(key: str) -> float:
    return max(CAP_HEIGHT, QFontMetricsF(_cap_font()).horizontalAdvance(key) + 11)


def key_cap(painter: QPainter, left: float, middle: float, key: str) -> QRectF:
    """Draws a key as a small cap; returns where."""
    colours = theme.palette()
    where = QRectF(left + 0.5, middle - CAP_HEIGHT / 2 + 0.5, cap_width(key) - 1, CAP_HEIGHT - 1)
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
        edge = where.right() - 3 if mirrored else where.left()
        painter.fillRect(QRectF(edge, where.top(), 3, where.height()), QColor(colours.ink))
    painter.fillRect(QRectF(where.left(), where.bottom() - 1, where.width(), 1), QColor(colours.border))


def focus_ring(painter: QPainter, where: QRectF, radius: float) -> None:
    """The 2 px ring of a widget with the keyboard focus, inside `where`."""
    painter.setPen(QPen(QColor(theme.palette().focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), radius, radius)


def _chip_font() -> QFont:
    return fonts.ui(12, QFont.Weight.DemiBold)


def _cap_font() -> QFont:
    return fonts.ui(11, QFont.Weight.Medium)
