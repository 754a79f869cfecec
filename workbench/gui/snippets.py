"""A stretch of a long text on one line, around the first words that count, with these words marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from workbench.core.model import Span
from workbench.core.text.offsets import Utf16
from workbench.gui import theme
from workbench.gui.texts import is_right_to_left

BEFORE, SHOWN = 40, 160
"""Characters that are shown before the first mark, and in all."""
MARKS = Qt.ItemDataRole.UserRole + 2
"""The marks of the first line of a row."""


def snippet(
    text: str, marks: Sequence[Span], before: int = BEFORE, shown: int = SHOWN
) -> tuple[str, tuple[Span, ...]]:
    """The stretch that begins shortly before the first mark, every run of blanks as one, and the marks in it."""
    start = max(0, marks[0].start - before) if marks else 0
    if start:
        blank = text.find(" ", start, marks[0].start)
        start = blank + 1 if blank >= 0 else start
    said = "…" if start else ""
    at: dict[int, int] = {}
    for place in range(start, min(len(text), start + shown)):
        at[place] = len(said)
        if not text[place].isspace():
            said += text[place]
        elif said and not said.endswith((" ", "…")):
            said += " "
    found = [
        Span(at[each.start], at[each.end - 1] + 1)
        for each in marks
        if each.start in at and each.end - 1 in at
    ]
    return said.rstrip() + ("…" if start + shown < len(text) else ""), tuple(found)


def draw(painter: QPainter, room: QRectF, text: str, marks: Sequence[Span], ink: str) -> None:
    """One line in the painter's font, cut where the room ends; its marks are tinted and underlined."""
    shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(shown, painter.font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    mirrored = is_right_to_left(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_range(shown, each) for each in marks if each.end <= len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    painter.setPen(QColor(ink))
    painter.save()
    try:
        painter.setClipRect(room)
        layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2))
    finally:
        painter.restore()


def _range(text: str, mark: Span) -> QTextLayout.FormatRange:
    units = Utf16(text)
    found = QTextLayout.FormatRange()
    found.start = units.to_utf16(mark.start)
    found.length = units.to_utf16(mark.end) - found.start
    status = theme.status("context")
    look = QTextCharFormat()
    look.setBackground(QColor(status.tint))
    look.setFontUnderline(True)
    found.format = look
    return found
