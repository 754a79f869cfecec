"""The verdict buttons with their glyphs, words and keys."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from workbench.core.model import Verdict
from workbench.gui import fonts, icons, keymap, paint, theme
from workbench.gui.texts import _


class _VerdictButton(QAbstractButton):
    """One verdict with its glyph, word and key. `compact`: 0 all, 1 without the key, 2 the glyph alone."""

    def __init__(self, verdict: Verdict, command: str) -> None:
        super().__init__()
        self.verdict, self._command, self.compact = verdict, command, 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(theme.status(verdict).word)
        self.setAccessibleName(self.text())
        keymap.notifier.changed.connect(self.show_key)
        self.show_key()

    def show_key(self) -> None:
        """Reads the key anew."""
        self.key = keymap.first(self._command)
        self.setToolTip(keymap.tip(self.text(), self._command))
        self.updateGeometry()
        self.update()

    def width_for(self, compact: int) -> int:
        if compact == 2:
            return fonts.px(34)
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        cap = paint.cap_width(self.key) + 8 if compact == 0 and self.key else 0
        return round(words + fonts.px(23) + 15 + cap)

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self.compact), fonts.px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.status(self.verdict)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(1.0 if self.isEnabled() else 0.5)
            mirrored = self.isRightToLeft()
            cap = paint.cap_width(self.key) + 6 if self.compact == 0 and self.key else 0.0
            pill = QRectF(self.rect()).adjusted(cap if mirrored else 1, 1, -1 if mirrored else -cap - 1, -1)
            if self.isChecked() or self.underMouse():
                edge, ground = (look.colour, look.tint) if self.isChecked() else ("border_strong", "raised")
                paint.frame(painter, pill, 6, edge, ground)
            self._draw_words(painter, pill, look, mirrored)
            if self.compact == 0 and self.key:
                left = 2 if mirrored else pill.right() + 3
                paint.key_cap(painter, left, self.height() / 2, self.key)
            if self.hasFocus():
                paint.focus_ring(painter, pill, 6)
        finally:
            painter.end()

    def _draw_words(self, painter: QPainter, pill: QRectF, look: theme.Status, mirrored: bool) -> None:
        size = fonts.px(15)
        left = pill.right() - 10 - size if mirrored else pill.left() + 10
        glyph = QRectF(left, pill.center().y() - size / 2, size, size)
        if self.compact == 2:
            glyph.moveCenter(pill.center())
        icons.paint(painter, look.icon, glyph, look.colour)
        if self.compact == 2:
            return
        painter.setPen(QColor(look.colour if self.isChecked() else theme.palette().ink_soft))
        painter.setFont(self._font())
        beside = size + 15
        words = pill.adjusted(6, 0, -beside, 0) if mirrored else pill.adjusted(beside, 0, -4, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _font(self) -> QFont:
        return fonts.ui(13, QFont.Weight.Medium)


class VerdictSegment(QFrame):
    """The verdict buttons in one row; it drops key caps, then words, where the room is small.

    `chosen` carries the verdict that was clicked; a click on the one that stands carries `Verdict.OPEN`."""

    chosen = Signal(object)
    COMMANDS = (
        (Verdict.SOURCED, "sourced"),
        (Verdict.UNVERIFIED, "unverified"),
        (Verdict.CONTESTED, "contested"),
        (Verdict.NOT_A_CLAIM, "not-a-claim"),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Verdict"))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self.buttons = tuple(_VerdictButton(verdict, command) for verdict, command in self.COMMANDS)
        for button in self.buttons:
            button.clicked.connect(self._clicked)
            row.addWidget(button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.notifier.changed.connect(self._resized_text)
        keymap.notifier.changed.connect(self.updateGeometry)
        self.show_verdict(Verdict.OPEN)

    def show_verdict(self, verdict: str) -> None:
        """Shows which verdict stands; `Verdict.OPEN` and "disagreed" show none."""
        self._verdict = verdict
        for button in self.buttons:
            button.setChecked(button.verdict == verdict)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width((2, 2, 2, 2)) if len(self.buttons) == 4 else 0, fonts.px(30) + 6)

    def sizeHint(self) -> QSize:
        return QSize(self._width((0, 0, 0, 0)), fonts.px(30) + 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for levels in ((0, 0, 0, 0), (1, 1, 1, 1), (1, 1, 1, 2), (2, 2, 2, 2)):
            if self._width(levels) <= self.width():
                break
        for button, level in zip(self.buttons, levels, strict=True):
            if button.compact != level:
                button.compact = level
                button.updateGeometry()

    def _resized_text(self) -> None:
        for button in self.buttons:
            button.updateGeometry()
        self.updateGeometry()
        self._fit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.palette().field))
            painter.drawRoundedRect(QRectF(self.childrenRect().adjusted(-3, -3, 3, 3)), 8, 8)
        finally:
            painter.end()

    def _width(self, levels: tuple[int, ...]) -> int:
        parts = sum(button.width_for(level) for button, level in zip(self.buttons, levels, strict=True))
        return parts + 6 + 2 * (len(self.buttons) - 1)

    def _clicked(self) -> None:
        verdict = next(button.verdict for button in self.buttons if button is self.sender())
        again = verdict == self._verdict
        self.show_verdict(self._verdict)
        self.chosen.emit(Verdict.OPEN if again else verdict)
