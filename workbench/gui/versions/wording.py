"""Two wordings of a statement, with the words that differ marked: struck through in the old one, underlined in the new."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from workbench.core.text import differences
from workbench.core.text.offsets import Utf16
from workbench.gui import theme
from workbench.gui.texts import is_right_to_left


@dataclass(frozen=True)
class Wording:
    """`parts` are the UTF-16 offsets of what the other wording does not have."""

    text: str
    parts: tuple[tuple[int, int], ...] = ()
    is_old: bool = False


def pair(old: str, new: str, language: str) -> tuple[Wording, Wording]:
    """The two wordings, each with what differs."""
    found = differences.find(old, new, language) if old != new else []
    before = _units(old, [each.old for each in found])
    after = _units(new, [each.new for each in found])
    return Wording(old, before, is_old=True), Wording(new, after)


def _units(text: str, places: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    offsets = Utf16(text)
    return tuple((offsets.to_utf16(start), offsets.to_utf16(end)) for start, end in places if start < end)


def lay_out(wording: Wording, font: QFont, width: float) -> QTextLayout:
    """The lines of a wording in `width` pixels, from the side from which its letters run."""
    layout = QTextLayout(wording.text, font)
    right_to_left = is_right_to_left(wording.text)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    layout.setTextOption(option)
    layout.setFormats([_marked(start, end, wording.is_old) for start, end in wording.parts])
    layout.beginLayout()
    down = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, down))
        down += line.height() * 1.2
    layout.endLayout()
    return layout


def height(layout: QTextLayout) -> float:
    if not layout.lineCount():
        return 0
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height()


def draw(painter: QPainter, layout: QTextLayout, left: float, top: float, ink: str) -> None:
    painter.setPen(QColor(ink))
    layout.draw(painter, QPointF(left, top))


def _marked(start: int, end: int, is_old: bool) -> QTextLayout.FormatRange:
    """Told by the line through or below it, and by the ground behind it; never by colour alone."""
    look = QTextCharFormat()
    look.setBackground(QColor(theme.palette().text_selection))
    look.setForeground(QColor(theme.palette().ink))
    if is_old:
        look.setFontStrikeOut(True)
    else:
        look.setFontUnderline(True)
        look.setFontWeight(QFont.Weight.DemiBold)
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, end - start, look
    return part
