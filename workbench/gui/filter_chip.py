"""The round buttons that filter a list or choose one of a few."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from workbench.gui import fonts, icons, theme
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
        theme.notifier.changed.connect(self.update)

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
        words = QFontMetricsF(self._font()).horizontalAdvance(self._label())
        return QSize(round(words + (44 if self._glyph else 24)), 28)

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
            painter.setPen(QColor(edge))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 13.5, 13.5)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.ink_faint if self.isChecked() else colours.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 13, 13)
            self._draw_words(painter, whole, ink)
        finally:
            painter.end()

    def _draw_words(self, painter: QPainter, whole: QRectF, ink: str) -> None:
        words = whole
        if self._glyph:
            mirrored = self.isRightToLeft()
            glyph = QRectF(whole.right() - 26 if mirrored else 12, whole.height() / 2 - 7, 14, 14)
            icons.paint(painter, self._glyph, glyph, ink if self.isChecked() else self._ink)
            words = whole.adjusted(4, 0, -26, 0) if mirrored else whole.adjusted(26, 0, -4, 0)
        painter.setPen(QColor(ink))
        painter.setFont(self._font())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._label())

    def _label(self) -> str:
        word = "" if self._compact and self._glyph else self.text()
        return word if self._count is None else f"{word}  {number(self._count)}".strip()

    def _font(self) -> QFont:
        return fonts.ui(12, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
