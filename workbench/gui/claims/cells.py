"""Draws every cell of the claims table: the statement in two lines, a chip for its status, badges of those who gave it."""

from collections.abc import Callable, Hashable, Iterable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from workbench.core.model import Claim
from workbench.gui import fonts, icons, paint, texts, theme
from workbench.gui.claims.column import Column
from workbench.gui.claims.model import ClaimsModel
from workbench.gui.texts import _

ROW_HEIGHT = 48
LINE = 18
"""Pixels at the usual size of the window's text."""
SHOWN_AVATARS = 3
PICTURES = 120
"""Cells kept as pictures: a few megabytes."""
UNPLACED = "·"
"""Behind the number of pieces where one of them does not say where in its file the words stand."""
# Made once: Python makes it anew, in microseconds, for every cell.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Look(NamedTuple):
    """How a cell stands in the table; in the `first` column the current row has its bar."""

    selected: bool
    current: bool
    first: bool
    mirrored: bool


class ClaimCells:
    """`current` is the row with the bar at its start, `first` the column that stands there; the table sets both."""

    current = -1
    first = Column.NUMBER

    def __init__(self, model: ClaimsModel, table: QWidget) -> None:
        self._model, self._table = model, table
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        theme.notifier.changed.connect(self._pictures.clear)

    def draw_row(
        self, painter: QPainter, place: int, cells: Iterable[tuple[Column, QRect]], *, selected: bool
    ) -> None:
        """Draws the cells of a row where they stand on the table's viewport."""
        claim, current = self._model.claim(place), place == self.current
        ratio, mirrored = self._table.devicePixelRatioF(), self._table.isRightToLeft()
        for column, cell in cells:
            look = _Look(selected, current, column is self.first, mirrored)
            # Between whole pixels a picture would be blurred.
            if column in _SHOWN and ratio.is_integer():
                painter.drawPixmap(cell.topLeft(), self._picture(column, claim, cell.size(), ratio, look))
                continue
            painter.save()
            try:
                _draw(painter, cell, column, claim, look)
                if column not in _DRAWN and claim.id:
                    _words(painter, cell, self._model.display(place, column), current)
            finally:
                painter.restore()

    def draw_ahead(self, place: int, column: Column, size: QSize, *, chosen: bool) -> None:
        """Keeps the picture of a cell as it will be shown once its row is the chosen one, or is not."""
        ratio = self._table.devicePixelRatioF()
        if column in _SHOWN and ratio.is_integer():
            look = _Look(chosen, chosen, column is self.first, self._table.isRightToLeft())
            self._picture(column, self._model.claim(place), size, ratio, look)

    def _picture(self, column: Column, claim: Claim, size: QSize, ratio: float, look: _Look) -> QPixmap:
        """A cell that many rows share, or one row shows again and again, drawn once."""
        key = (column, _SHOWN[column](claim), size.width(), size.height(), ratio, look)
        drawn = self._pictures.get(key)
        if drawn is None:
            if len(self._pictures) >= PICTURES:
                del self._pictures[next(iter(self._pictures))]
            drawn = self._pictures[key] = QPixmap(size * ratio)
            drawn.setDevicePixelRatio(ratio)
            drawn.fill(QColor(theme.palette().card))
            painter = QPainter(drawn)
            try:
                _draw(painter, QRect(QPoint(0, 0), size), column, claim, look)
            finally:
                painter.end()
        return drawn


def _draw(painter: QPainter, cell: QRect, column: Column, claim: Claim, look: _Look) -> None:
    """The ground of a cell, and what stands on it in a column that is more than words."""
    colours = theme.palette()
    if look.selected:
        painter.fillRect(cell, QColor(colours.selection))
    # Before edges are smoothed: the lines of two cells are to meet.
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), QColor(colours.border))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.current and look.first:
        paint.chosen_bar(painter, QRectF(cell), mirrored=look.mirrored)
    if column in _DRAWN:
        _DRAWN[column](painter, cell, claim, look.current, look.mirrored)


def _number(painter: QPainter, cell: QRect, claim: Claim, current: bool, mirrored: bool) -> None:
    painter.setFont(fonts.ui(12, QFont.Weight.DemiBold if current else QFont.Weight.Normal))
    painter.setPen(QColor(theme.palette().ink if current else theme.palette().ink_faint))
    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, texts.number(claim.number))


def _statement(painter: QPainter, cell: QRect, claim: Claim, current: bool, mirrored: bool) -> None:
    room, line_height = cell.adjusted(8, 0, -10, 0), fonts.px(LINE)
    words = " ".join((claim.restated or claim.quote).split())
    lines = _two_lines(words, room.width(), current, fonts.px(13))
    painter.setPen(QColor(theme.palette().ink_faint if _is_faint(claim) else theme.palette().ink))
    top = cell.center().y() - len(lines) * line_height / 2 + 1
    for at, line in enumerate(lines):
        line.draw(painter, QPointF(room.left(), top + at * line_height))


def _is_faint(claim: Claim) -> bool:
    return claim.verdict == "not-a-claim"


def _evidence(painter: QPainter, cell: QRect, claim: Claim, current: bool, mirrored: bool) -> None:
    words = texts.number(claim.evidence) if claim.evidence else _("none")
    if claim.unplaced:
        words += f" {UNPLACED}"
    _counted(painter, cell, "link", words, claim.evidence > 0, mirrored)


def _counted(painter: QPainter, cell: QRect, glyph: str, words: str, there: bool, mirrored: bool) -> None:
    """A glyph and a number, fainter where nothing is there."""
    colours = theme.palette()
    middle = cell.center().y() + 0.5
    size = fonts.px(14)
    glyph_left = cell.right() - 8 - size if mirrored else cell.left() + 8
    icons.paint(painter, glyph, QRectF(glyph_left, middle - size / 2, size, size), colours.ink_faint)
    painter.setFont(fonts.ui(12, QFont.Weight.Medium if there else QFont.Weight.Normal))
    painter.setPen(QColor(colours.ink_soft if there else colours.ink_faint))
    beside = size + 14
    room = cell.adjusted(4, 0, -beside, 0) if mirrored else cell.adjusted(beside, 0, 0, 0)
    painter.drawText(room, _LEFT, words)


def _status(painter: QPainter, cell: QRect, claim: Claim, current: bool, mirrored: bool) -> None:
    look = theme.status(claim.verdict)
    left = cell.right() - 4 - paint.chip_width(look.word) if mirrored else cell.left() + 4
    drawn = paint.chip(painter, left, cell.center().y() + 0.5, look, mirrored=mirrored)
    if any(given.stale for given in claim.verdicts):
        icon_left = drawn.left() - 17 if mirrored else drawn.right() + 4
        icons.paint(painter, "clock", QRectF(icon_left, drawn.center().y() - 6.5, 13, 13), look.colour)


def _by(painter: QPainter, cell: QRect, claim: Claim, current: bool, mirrored: bool) -> None:
    given = [each for each in claim.verdicts if each.verdict != "open"]
    if not given:
        return
    colours = theme.palette()
    step, size = fonts.px(21), fonts.px(24)
    shown = given[:SHOWN_AVATARS] if len(given) <= SHOWN_AVATARS else given[: SHOWN_AVATARS - 1]
    left = cell.right() - 5.0 - size if mirrored else cell.left() + 6.0
    for each in shown:
        where = QRectF(left, cell.center().y() - size / 2 + 0.5, size, size)
        paint.avatar(
            painter, where, each.reviewer, each.reviewer_id, ring=colours.card if len(given) > 1 else ""
        )
        left += -step if mirrored else step
    if len(given) > len(shown):
        painter.setFont(fonts.ui(11, QFont.Weight.Medium))
        painter.setPen(QColor(colours.ink_faint))
        rest = QRectF(left - 19 if mirrored else left + 13, cell.top(), 30, cell.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(given) - len(shown)}")


def _comments(painter: QPainter, cell: QRect, claim: Claim, current: bool, mirrored: bool) -> None:
    if claim.comments:
        _counted(painter, cell, "message-square-text", texts.number(claim.comments), True, mirrored)


def _words(painter: QPainter, cell: QRect, words: str, current: bool) -> None:
    """Words in one line, at the side that their first letter asks for."""
    painter.setFont(fonts.ui(12, QFont.Weight.Medium if current else QFont.Weight.Normal))
    painter.setPen(QColor(theme.palette().ink if current else theme.palette().ink_soft))
    room = cell.adjusted(8, 0, -6, 0)
    shown = painter.fontMetrics().elidedText(
        " ".join(words.split())[:400], Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, _LEFT, texts.isolate(shown))


_DRAWN = {
    Column.NUMBER: _number,
    Column.STATEMENT: _statement,
    Column.EVIDENCE: _evidence,
    Column.STATUS: _status,
    Column.BY: _by,
    Column.COMMENTS: _comments,
}
"""Columns that are more than words."""
_SHOWN: dict[Column, Callable[[Claim], Hashable]] = {
    Column.NUMBER: lambda claim: claim.number,
    Column.STATEMENT: lambda claim: (claim.restated or claim.quote, _is_faint(claim)),
    Column.EVIDENCE: lambda claim: (claim.evidence, bool(claim.unplaced)),
    Column.STATUS: lambda claim: (claim.verdict, any(given.stale for given in claim.verdicts)),
    Column.BY: lambda claim: tuple(
        (given.reviewer, paint.avatar_colour(given.reviewer_id or given.reviewer))
        for given in claim.verdicts
        if given.verdict != "open"
    ),
    Column.COMMENTS: lambda claim: claim.comments,
}
"""Columns of which pictures are kept, and what of a claim each shows."""


@lru_cache(maxsize=600)
def _two_lines(words: str, width: int, bold: bool, size: int) -> tuple[QTextLayout, ...]:
    """The words laid out in one or two lines of `width`; what does not fit ends in an ellipsis."""
    font = fonts.exact(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    right_to_left = texts.is_right_to_left(words)
    first, rest = _break(words, font, width)
    if not rest:
        return (_laid_out(first, font, width, right_to_left),)
    last = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(20, width))
    return _laid_out(first, font, width, right_to_left), _laid_out(last, font, width, right_to_left)


def _break(words: str, font: QFont, width: int) -> tuple[str, str]:
    layout = QTextLayout(words[:400], font)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        layout.endLayout()
        return words, ""
    line.setLineWidth(max(20, width))
    at = line.textLength()
    layout.endLayout()
    units = words.encode("utf-16-le")
    return units[: at * 2].decode("utf-16-le"), units[at * 2 :].decode("utf-16-le")[:400]


def _laid_out(words: str, font: QFont, width: int, right_to_left: bool) -> QTextLayout:
    layout = QTextLayout(words.strip(), font)
    option = QTextOption()
    way = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(way)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(max(20, width))
    layout.endLayout()
    return layout
