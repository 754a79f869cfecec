"""One tick for each claim at the edge of the article: where they stand, and how they stand."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from workbench.core.model import DISAGREED, Verdict
from workbench.gui import theme
from workbench.gui.article.hover import Hints, no_hints, show_hint
from workbench.gui.article.marks import Mark, Marks, heaviest, next_of
from workbench.gui.article.read_strip import ReadStrip
from workbench.gui.texts import _

MARGIN = 12
WIDTH = 30
REACH = 4
"""Pixels above and below its row that a tick may reach."""
NEAR = 6
"""Pixels between the pointer and the tick that it is asked about."""


class Strip(QWidget):
    """`claim_clicked` carries the id of the claim whose tick is nearest to the click."""

    claim_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._marks = Marks()
        self._length = 1
        self._current = ""
        self._rows: dict[int, list[Mark]] | None = None
        self._shown: dict[int, str] = {}
        """The standing drawn on each row of pixels, as far as it is known: many claims of a long article share one."""
        self.hints: Hints = no_hints
        self.read = ReadStrip(MARGIN, self)
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(_("Claims along the article"))
        self.setToolTip(_("Each tick is a claim. Click one to go there."))
        theme.notifier.changed.connect(self.update)

    def set_marks(self, marks: Marks, length: int) -> None:
        """`length` is that of the text in UTF-16 units."""
        self._marks, self._length, self._rows = marks, max(1, length), None
        self.update()

    def set_current(self, claim: str) -> None:
        before, self._current = self._current, claim
        for each in (before, claim):
            self.refresh(each)

    def refresh(self, claim: str) -> None:
        """Draws the tick of one claim anew."""
        mark = self._marks.get(claim)
        if mark is not None:
            at = self._height_of(mark)
            self._shown.pop(at, None)
            self.update(0, at - 8, self.width(), 16)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows = None
        self.read.setGeometry(0, 0, self.read.width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        top, bottom = event.rect().top() - 4, event.rect().bottom() + 4
        current = self._marks.get(self._current)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            stamps: dict[str, QPixmap] = {}
            for at, marks in self._by_row().items():
                if top <= at <= bottom:
                    if at not in self._shown:
                        self._shown[at] = heaviest(marks)
                    standing = self._shown[at]
                    if standing not in stamps:
                        stamps[standing] = self._stamp(standing)
                    painter.drawPixmap(0, at - REACH, stamps[standing])
            if current is not None and top - 8 <= self._height_of(current) <= bottom + 8:
                self._draw_current(painter, current)
        finally:
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and len(self._marks):
            ids = [mark.id for mark in self._nearest(event.position().y())]
            self.claim_clicked.emit(next_of(ids, self._current))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and len(self._marks):
            near = self._nearest(event.pos().y())
            ids = [mark.id for mark in near if abs(self._height_of(mark) - event.pos().y()) <= NEAR]
            return show_hint(event, self.hints(ids) or self.toolTip(), self)
        return super().event(event)

    def _nearest(self, y: float) -> list[Mark]:
        """The marks on the row of pixels nearest to a height."""
        return min(self._by_row().items(), key=lambda row: abs(row[0] - y))[1]

    def _by_row(self) -> dict[int, list[Mark]]:
        """The marks by the row of pixels that their tick is on."""
        if self._rows is None:
            self._rows = {}
            self._shown.clear()
            room, length = self.height() - 2 * MARGIN, self._length
            for mark in self._marks:  # as in `_height_of`, without asking for the height each time
                self._rows.setdefault(MARGIN + round(room * mark.start / length), []).append(mark)
        return self._rows

    def _stamp(self, standing: str) -> QPixmap:
        """The tick as wide as the strip: drawn once for all the rows of pixels that have one, which may be a thousand."""
        ratio = self.devicePixelRatioF()
        stamp = QPixmap(round(self.width() * ratio), round(2 * REACH * ratio))
        stamp.setDevicePixelRatio(ratio)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _draw_tick(painter, self._box(REACH), standing)
        finally:
            painter.end()
        return stamp

    def _draw_current(self, painter: QPainter, mark: Mark) -> None:
        box = self._box(self._height_of(mark))
        painter.setPen(QPen(QColor(theme.palette().ink), 1.3))
        painter.setBrush(QColor(theme.palette().page))
        painter.drawRoundedRect(box.adjusted(-3, -3.5, 3, 3.5), 4, 4)
        _draw_tick(painter, box, mark.standing)

    def _height_of(self, mark: Mark) -> int:
        return MARGIN + round((self.height() - 2 * MARGIN) * mark.start / self._length)

    def _box(self, at: int) -> QRectF:
        middle = (self.read.width() + self.width()) / 2
        return QRectF(middle - 4, at - 1.5, 8, 3.5)


def _draw_tick(painter: QPainter, box: QRectF, standing: str) -> None:
    """Full for sourced, wide for contested, in two for unverified, hollow for open, short for not a claim, double for
    disagreed: not by colour alone."""
    colour = QColor(theme.status(standing).colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if standing == Verdict.OPEN:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.2, 1.2)
    elif standing == Verdict.NOT_A_CLAIM:
        painter.drawRoundedRect(box.adjusted(3, 0.75, -3, -0.75), 1, 1)
    elif standing == Verdict.UNVERIFIED:
        painter.drawRect(box.adjusted(0, 0, -box.width() + 3, 0))
        painter.drawRect(box.adjusted(box.width() - 3, 0, 0, 0))
    elif standing == DISAGREED:
        painter.drawRect(box.adjusted(0, -1, 0, -3))
        painter.drawRect(box.adjusted(0, 3, 0, 1))
    elif standing == Verdict.CONTESTED:
        painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 1.5, 1.5)
    else:
        painter.drawRoundedRect(box, 1.5, 1.5)
