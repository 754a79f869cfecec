"""Where characters stand on the screen, taken from the glyphs that Qt has laid out.

Right for lines of mixed direction, where one stretch of characters may stand in several places.
"""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGlyphRun, QTextBlock, QTextLine

GAP = 6.0
"""Stretches on one line that are nearer than this (a blank between two fonts) count as one."""


def pieces(block: QTextBlock, start: int, end: int, above: float, below: float) -> list[QRectF]:
    """Rectangles around the characters `start` to `end` of a block (UTF-16, counted in the block), one or more a
    line, in the coordinates of the document; from `above` the baseline to `below` it."""
    layout = block.layout()
    origin = layout.position()
    text = block.text()
    found: list[QRectF] = []
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        last = first + len(text[first:last].rstrip())
        if first < last:
            found += _on_line(line, first, last, origin, above, below)
    return found


def _on_line(
    line: QTextLine, first: int, last: int, origin: QPointF, above: float, below: float
) -> list[QRectF]:
    baseline = origin.y() + line.y() + line.ascent()
    merged: list[list[float]] = []
    for left, right in sorted(_stretch(run) for run in line.glyphRuns(first, last - first)):
        if merged and left - merged[-1][1] < GAP:
            merged[-1][1] = max(merged[-1][1], right)
        else:
            merged.append([left, right])
    return [
        QRectF(origin.x() + left, baseline - above, right - left, above + below) for left, right in merged
    ]


def _stretch(run: QGlyphRun) -> tuple[float, float]:
    """The left and right end of the glyphs, by their advances, relative to the layout."""
    glyphs = run.glyphIndexes()
    lefts = [position.x() for position in run.positions()]
    advances = run.rawFont().advancesForGlyphIndexes(glyphs)
    rights = [left + advance.x() for left, advance in zip(lefts, advances, strict=True)]
    return min(lefts, default=0.0), max(rights, default=0.0)
