"""The small parts that every page is built of: cards, labels, chips, key caps, avatars."""

import re
from functools import cache

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QWidget

from workbench.core.basics import Verdict
from workbench.gui import fonts, icons, paint, theme
from workbench.gui.texts import is_right_to_left, side, tip

_BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)

_MEASURED = 60
"""Letters at both ends of a text that are measured for the room that they need."""


@cache
def _other_scripts() -> re.Pattern[str]:
    """Finds letters that come from another font than the window's own; compiled where one may be, for that takes longest."""
    return re.compile("[\u0590-\u1dff\u2e80-\U0010ffff]")


def announce(widget: QWidget, text: str) -> None:
    """Says `text` through the screen reader, without moving the focus."""
    # Hundreds of names, which nobody wants before the first frame.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

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
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.frame(painter, QRectF(self.rect()), self._radius, "border", self._ground)
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
        self._usual = self._font.pixelSize() / fonts.scale()
        self._slanted = self._font.italic()
        self._is_measured = False
        self.setWordWrap(wrap)
        self._ink = ink
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Left to itself, a name in Latin letters goes to the left, away from what it belongs to.
            absolute = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(absolute | Qt.AlignmentFlag.AlignVCenter)
        theme.notifier.changed.connect(self._tint)
        self._tint()

    def set_prose(self, text: str) -> None:
        """Text from an article or a person: it starts on the side from which its letters run."""
        self.setAlignment(side(text))
        if self._slanted:
            # Arabic and Hebrew have no italics; a slanted letter is a broken one there.
            self._font.setItalic(not is_right_to_left(text))
            self.setFont(self._font)
        self._make_room(text)
        self.setText(text)

    def set_byline(self, text: str) -> None:
        """Who said something, and when: it starts where the lines of the window do, also where a name runs the other way."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def _make_room(self, text: str) -> None:
        """So that no dot or vowel sign of a letter is cut off in the first line, nor in the last one."""
        above, below = 0, 0
        if not text.isascii() and _other_scripts().search(text):
            above, below = fonts.overhang(self._font, f"{text[:_MEASURED]} {text[-_MEASURED:]}")
        self._is_measured = True
        beside = self.contentsMargins()
        self.setContentsMargins(beside.left(), above, beside.right(), below)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, self._deeper())

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(0, self._deeper())

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) + self._deeper()

    def _deeper(self) -> int:
        """Room for letters that reach below those of Inter, by which Qt measures the line: Arabic is cut without it. What
        people wrote is measured letter by letter instead."""
        if self._is_measured or not is_right_to_left(self.text()):
            return 0
        return round(self._font.pixelSize() * 0.4)

    def set_ink(self, ink: str) -> None:
        """Another token of the palette, or "#rrggbb"."""
        self._ink = ink
        self._tint()

    def _tint(self) -> None:
        self._font.setPixelSize(fonts.px(self._usual))
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
        self._box = box or size
        theme.notifier.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedSize(fonts.px(self._box), fonts.px(self._box))
        self.update()

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
            size = fonts.px(self._size)
            at = (self.width() - size) / 2
            icons.paint(painter, self._name, QRectF(at, at, size, size), self._ink)
        finally:
            painter.end()


class KeyCap(QWidget):
    """A key as it is printed on the keyboard: "1", "Ctrl K"; "" takes no room."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        theme.notifier.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        width = round(paint.cap_width(self.key) + 0.5) if self.key else 0
        self.setFixedSize(QSize(width, paint.cap_height()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.key:
                paint.key_cap(painter, 0, self.height() / 2, self.key)
        finally:
            painter.end()


class Avatar(QWidget):
    """A person as a round badge with initials; the name is the tool tip and the accessible name."""

    def __init__(
        self, name: str = "", person: str = "", size: int = 26, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.keep(self, lambda badge: badge.setFixedSize(fonts.px(size), fonts.px(size)))
        self.show_person(name, person)

    def show_person(self, name: str, person: str = "") -> None:
        """`person` is the reviewer's id, which chooses the colour."""
        self._name, self._person = name, person
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.avatar(painter, QRectF(self.rect()), self._name, self._person)
        finally:
            painter.end()


class Mask(Avatar):
    """A badge with a letter, for somebody whose name is hidden."""

    def __init__(self, name: str, letter: str, size: int) -> None:
        super().__init__(name, size=size)
        self._letter = letter

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.mask(painter, QRectF(self.rect()), self._letter)
        finally:
            painter.end()


class StatusChip(QWidget):
    """Glyph, word and tint of a verdict, standing or stance."""

    def __init__(self, name: str = Verdict.OPEN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        theme.notifier.changed.connect(self._fit)
        self.show_status(name)

    def show_status(self, name: str) -> None:
        """`name` is a value that `theme.status` knows."""
        self._name = name
        self.setAccessibleName(theme.status(name).word)
        self._fit()

    def _fit(self) -> None:
        word = theme.status(self._name).word
        self.setFixedSize(QSize(round(paint.chip_width(word) + 0.5), paint.chip_height()))
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

    def setAccessibleName(self, name: str) -> None:
        """On Linux Qt tells what is chosen in the place of the name, so the name is told as the description, too."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            left = 8 if self.isRightToLeft() else self.width() - 22
            icons.paint(painter, "chevron-down", QRectF(left, self.height() / 2 - 7, 14, 14), "ink_soft")
        finally:
            painter.end()
