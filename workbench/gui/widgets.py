"""The small parts that every page is built of: cards, labels, chips, key caps, avatars, verdict buttons."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from workbench.core.model import Verdict
from workbench.gui import fonts, icons, paint, theme
from workbench.gui.texts import _, number

_BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


def announce(widget: QWidget, text: str) -> None:
    """Says `text` through the screen reader, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Card(QFrame):
    """A surface with a 1 px border and round corners. `ground` is a token of the palette (card, page)."""

    def __init__(self, parent: QWidget | None = None, ground: str = "card", radius: float = 10) -> None:
        super().__init__(parent)
        self._ground, self._radius = ground, radius
        self._ring = False
        theme.notifier.changed.connect(self.update)

    def ring_for(self, view: QWidget) -> None:
        """Draws the focus ring around the card while `view`, inside it, has the focus by keyboard."""
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            ring = event.gotFocus() and event.reason() in _BY_KEYBOARD
            if ring != self._ring:
                self._ring = ring
                self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.palette()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours.border))
            painter.setBrush(QColor(theme.colour(self._ground)))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius
            )
            if self._ring:
                paint.focus_ring(painter, QRectF(self.rect()), self._radius)
        finally:
            painter.end()


class Label(QLabel):
    """Text in a colour of the theme. Plain text only: nothing from outside is read as markup."""

    def __init__(
        self,
        text: str = "",
        size: int = 13,
        weight: int = QFont.Weight.Normal,
        ink: str = "ink",
        *,
        wrap: bool = False,
        font: QFont | None = None,
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._font = font or fonts.ui(size, weight)
        self.setWordWrap(wrap)
        self._ink = ink
        theme.notifier.changed.connect(self._tint)
        self._tint()

    def set_ink(self, ink: str) -> None:
        """Another token of the palette, or "#rrggbb"."""
        self._ink = ink
        self._tint()

    def _tint(self) -> None:
        self.setFont(self._font)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, QColor(theme.colour(self._ink)))
        self.setPalette(colours)


class Picture(QWidget):
    """One icon, not clickable, on a round-cornered ground where `ground` names one."""

    def __init__(
        self, name: str, size: int = 18, ink: str = "ink_soft", ground: str = "", box: int = 0
    ) -> None:
        super().__init__()
        self._name, self._size, self._ink, self._ground = name, size, ink, ground
        self.setFixedSize(box or size, box or size)
        theme.notifier.changed.connect(self.update)

    def show_icon(self, name: str, ink: str = "") -> None:
        self._name, self._ink = name, ink or self._ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._ground:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.colour(self._ground)))
                painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
            at = (self.width() - self._size) / 2
            icons.paint(painter, self._name, QRectF(at, at, self._size, self._size), self._ink)
        finally:
            painter.end()


class KeyCap(QWidget):
    """A key as it is printed on the keyboard: "1", "Ctrl K"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setFixedSize(QSize(round(paint.cap_width(key) + 0.5), paint.CAP_HEIGHT))
        theme.notifier.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.key_cap(painter, 0, self.height() / 2, self.key)
        finally:
            painter.end()


class Avatar(QWidget):
    """A person as a round badge with initials; the name is the tool tip and the accessible name."""

    def __init__(
        self, name: str = "", person: str = "", size: int = 26, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.show_person(name, person)

    def show_person(self, name: str, person: str = "") -> None:
        """`person` is the reviewer's id, which chooses the colour."""
        self._name, self._person = name, person
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.avatar(painter, QRectF(self.rect()), self._name, self._person)
        finally:
            painter.end()


class StatusChip(QWidget):
    """Glyph, word and tint of a verdict, standing or stance."""

    def __init__(self, name: str = Verdict.OPEN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.notifier.changed.connect(self.update)
        self.show_status(name)

    def show_status(self, name: str) -> None:
        """`name` is a value that `theme.status` knows."""
        self._name = name
        word = theme.status(name).word
        self.setAccessibleName(word)
        self.setFixedSize(QSize(round(paint.chip_width(word) + 0.5), paint.CHIP_HEIGHT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.chip(painter, 0, self.height() / 2, theme.status(self._name), mirrored=self.isRightToLeft())
        finally:
            painter.end()


class Choice(QComboBox):
    """A drop-down list with the chevron of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.notifier.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            left = 8 if self.isRightToLeft() else self.width() - 22
            icons.paint(painter, "chevron-down", QRectF(left, self.height() / 2 - 7, 14, 14), "ink_soft")
        finally:
            painter.end()


class FilterChip(QAbstractButton):
    """A round button with glyph, word and, where it has one, a count; dark while it is the chosen one."""

    def __init__(
        self, word: str, glyph: str = "", ink: str = "ink_soft", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
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


class _VerdictButton(QAbstractButton):
    """One verdict with its glyph, word and key. `compact`: 0 all, 1 without the key, 2 the glyph alone."""

    def __init__(self, verdict: Verdict, key: str) -> None:
        super().__init__()
        self.verdict, self.key, self.compact = verdict, key, 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(theme.status(verdict).word)
        self.setAccessibleName(self.text())
        self.setToolTip(f"{self.text()} ({key})")

    def width_for(self, compact: int) -> int:
        if compact == 2:
            return 34
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return round(words + 38 + (paint.cap_width(self.key) + 8 if compact == 0 else 0))

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self.compact), 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, look = theme.palette(), theme.status(self.verdict)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(1.0 if self.isEnabled() else 0.5)
            mirrored = self.isRightToLeft()
            cap = paint.cap_width(self.key) + 6 if self.compact == 0 else 0.0
            pill = QRectF(self.rect()).adjusted(cap if mirrored else 1, 1, -1 if mirrored else -cap - 1, -1)
            if self.isChecked() or self.underMouse():
                painter.setPen(QColor(look.colour if self.isChecked() else colours.border_strong))
                painter.setBrush(QColor(look.tint if self.isChecked() else colours.raised))
                painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            self._draw_words(painter, pill, look, mirrored)
            if self.compact == 0:
                left = 2 if mirrored else pill.right() + 3
                paint.key_cap(painter, left, self.height() / 2, self.key)
            if self.hasFocus():
                paint.focus_ring(painter, pill, 6)
        finally:
            painter.end()

    def _draw_words(self, painter: QPainter, pill: QRectF, look: theme.Status, mirrored: bool) -> None:
        glyph = QRectF(pill.right() - 25 if mirrored else pill.left() + 10, pill.center().y() - 7.5, 15, 15)
        if self.compact == 2:
            glyph.moveCenter(pill.center())
        icons.paint(painter, look.icon, glyph, look.colour)
        if self.compact == 2:
            return
        painter.setPen(QColor(look.colour if self.isChecked() else theme.palette().ink_soft))
        painter.setFont(self._font())
        words = pill.adjusted(6, 0, -30, 0) if mirrored else pill.adjusted(30, 0, -4, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _font(self) -> QFont:
        return fonts.ui(13, QFont.Weight.Medium)


class VerdictSegment(QFrame):
    """The verdict buttons in one row; it drops key caps, then words, where the room is small.

    `chosen` carries the verdict that was clicked; a click on the one that stands carries `Verdict.OPEN`."""

    chosen = Signal(object)
    KEYS = (
        (Verdict.SOURCED, "1"),
        (Verdict.UNVERIFIED, "2"),
        (Verdict.CONTESTED, "3"),
        (Verdict.NOT_A_CLAIM, "X"),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Verdict"))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self.buttons = tuple(_VerdictButton(verdict, key) for verdict, key in self.KEYS)
        for button in self.buttons:
            button.clicked.connect(self._clicked)
            row.addWidget(button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.notifier.changed.connect(self.update)
        self.show_verdict(Verdict.OPEN)

    def show_verdict(self, verdict: str) -> None:
        """Shows which verdict stands; `Verdict.OPEN` and "disagreed" show none."""
        self._verdict = verdict
        for button in self.buttons:
            button.setChecked(button.verdict == verdict)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width((1, 1, 1, 2)) if len(self.buttons) == 4 else 0, 36)

    def sizeHint(self) -> QSize:
        return QSize(self._width((0, 0, 0, 0)), 36)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for levels in ((0, 0, 0, 0), (1, 1, 1, 1), (1, 1, 1, 2)):
            if self._width(levels) <= self.width():
                break
        for button, level in zip(self.buttons, levels, strict=True):
            if button.compact != level:
                button.compact = level
                button.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

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
