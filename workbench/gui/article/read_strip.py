"""What of the article nobody has looked at: a thick line for each sentence without a claim, at the edge of the text."""

from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from workbench.gui import theme
from workbench.gui.article.sentences import Read, Sentences
from workbench.gui.texts import _, plural

WIDTH = 9
_WEIGHT = {"": 0, "not-a-claim": 1, "claim": 2, "untouched": 3}
"""What is shown where several sentences fall on one row of pixels: nothing is left unread because it is small."""


class ReadStrip(QWidget):
    """`clicked_at` carries the UTF-16 offset of the untouched sentence nearest to the click, else of the place itself."""

    clicked_at = Signal(int)

    def __init__(self, margin: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._margin = margin
        self._sentences = Sentences()
        self._length = 1
        self._rows: list[str] | None = None
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(_("Sentences along the article"))
        theme.notifier.changed.connect(self.update)

    def show_sentences(self, sentences: Sentences, length: int) -> None:
        """`length` is that of the text in UTF-16 units."""
        self._sentences, self._length = sentences, max(1, length)
        self.refresh()

    def refresh(self) -> None:
        """The states have changed."""
        self._rows = None
        words = self.told()
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def told(self) -> str:
        """What is left, in words."""
        if not len(self._sentences):
            return ""
        left = self._sentences.left
        if not left:
            return _("Every sentence was looked at.")
        words = plural(
            left, "{n} sentence is unread: a thick line.", "{n} sentences are unread: thick lines."
        )
        return words + "\n" + _("Click one to go there.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            top = 0
            for state, run in groupby(self.rows()):
                height = len(list(run))
                if state and top <= event.rect().bottom() and top + height > event.rect().top():
                    _draw(painter, state, self.width(), top, height)
                top += height
        finally:
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and len(self._sentences):
            y = event.position().y()
            left = [each for each in self._sentences if each.state == "untouched"]
            place = self._length * (y - self._margin) / max(1, self.height() - 2 * self._margin)
            at = min(max(0, round(place)), self._length - 1)
            nearest = min(left, key=lambda each: _distance(each, at), default=None)
            self.clicked_at.emit(nearest.start if nearest else at)

    def rows(self) -> list[str]:
        """The state that each row of pixels shows."""
        if self._rows is None:
            rows = [""] * self.height()
            scale = (self.height() - 2 * self._margin) / self._length
            for each in self._sentences:
                weight = _WEIGHT[each.state]
                first = self._margin + int(scale * each.start)
                last = self._margin + int(scale * each.end)
                for row in range(first, min(max(last, first + 1), len(rows))):
                    if weight > _WEIGHT[rows[row]]:
                        rows[row] = each.state
            self._rows = rows
        return self._rows


def _distance(sentence: Read, at: int) -> int:
    return max(sentence.start - at, at - sentence.end, 0)


def _draw(painter: QPainter, state: str, width: int, top: int, height: int) -> None:
    """Thick for untouched, a hair for a claim, dots for "nothing to check": told apart in grey too."""
    colours = theme.palette()
    if state == "untouched":
        painter.fillRect(QRectF(width / 2 - 2, top, 4, height), QColor(colours.ink_soft))
    elif state == "claim":
        painter.fillRect(QRectF(width / 2 - 0.5, top, 1, height), QColor(colours.border_strong))
    else:
        for row in range(top, top + height):
            if row % 4 < 2:
                painter.fillRect(QRectF(width / 2 - 0.5, row, 1, 1), QColor(colours.ink_faint))
