"""The round buttons that filter a list or choose one of a few."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from workbench.gui import fonts, icons, paint, theme
from workbench.gui.texts import number


class FilterChip(QAbstractButton):
    """A round button with glyph, word and, where it has one, a count; dark while it is the chosen one."""

    def __init__(self, word: str, glyph: str = "", ink: str = "ink_soft") -> None:
        super().__init__()
        self._glyph, self._ink = glyph, ink
        self._count: int | None = None
        self._compact = False
        self.setCheckable(True)
        self.setText(word)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.keep(self, lambda chip: (chip.updateGeometry(), chip.update()))

    def set_count(self, count: int) -> None:
        """Shows a number behind the word; a chip that never gets one shows none."""
        self._count = count
        self.setAccessibleName(f"{self.text()}: {number(count)}")
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Without the word, which stays as tool tip and accessible name. A chip without glyph keeps it."""
        if compact != self._compact:
            self._compact = compact
            self.setToolTip(self.text() if compact else "")
            self.updateGeometry()
            self.update()

    def count(self) -> int:
        return self._count or 0

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(compact=self._compact), fonts.px(28))

    def width_for(self, *, compact: bool) -> int:
        """How wide it is with its word, or `compact` without."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self._label(compact=compact))
        return round(words + fonts.px(38 if self._glyph else 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.palette()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(self.rect())
            if self.isChecked():
                ground, edge, ink = colours.primary, colours.primary, colours.on_primary
            else:
                ground = colours.selection if self.underMouse() else colours.card
                edge, ink = colours.border_strong, colours.ink_soft
            paint.frame(painter, whole, whole.height() / 2 - 0.5, edge, ground)
            if self.hasFocus():
                ring = "focus_on_primary" if self.isChecked() else "focus"
                paint.focus_ring(painter, whole, whole.height() / 2 - 1, ring)
            self._draw_words(painter, whole, ink)
        finally:
            painter.end()

    def _draw_words(self, painter: QPainter, whole: QRectF, ink: str) -> None:
        words = whole
        if self._glyph:
            mirrored = self.isRightToLeft()
            size, near = fonts.px(14), fonts.px(10)
            glyph = QRectF(
                whole.right() - near - size if mirrored else near, whole.height() / 2 - size / 2, size, size
            )
            icons.paint(painter, self._glyph, glyph, ink if self.isChecked() else self._ink)
            beside = near + size
            words = whole.adjusted(4, 0, -beside, 0) if mirrored else whole.adjusted(beside, 0, -4, 0)
        painter.setPen(QColor(ink))
        painter.setFont(self._font())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._label(compact=self._compact))

    def _label(self, *, compact: bool) -> str:
        word = "" if compact and self._glyph else self.text()
        return word if self._count is None else f"{word}  {number(self._count)}".strip()

    def _font(self) -> QFont:
        return fonts.ui(12, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
