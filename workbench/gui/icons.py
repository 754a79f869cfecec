"""Line icons (lucide) in the colours of the theme, sharp at every device pixel ratio."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from workbench.bundled import folder
from workbench.gui import fonts, theme
from workbench.gui.palettes import LIGHT

POINTING = frozenset({"chevron-right", "undo-2"})


def icon(name: str, colour: str | None = None, size: int = 18) -> QIcon:
    """The icon `name` (a file of resources/icons without ".svg"). `colour` is "#rrggbb" or a token of the
    palette; without one it is the soft ink of the theme. Unknown names raise FileNotFoundError."""
    ink = theme.colour(colour or "ink_soft")
    made = QIcon()
    for ratio in _ratios():
        made.addPixmap(pixmap(name, ink, size, ratio))
        made.addPixmap(pixmap(name, theme.colour("ink_faint"), size, ratio), QIcon.Mode.Disabled)
    return made


def of_program() -> QIcon:
    """What stands for the program in the title bar and in the list of windows: the mark on a tile, on any ground."""
    made = QIcon()
    for size in (16, 32, 48, 128):
        tile = QPixmap(size, size)
        tile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tile)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.primary))
            painter.drawRoundedRect(QRectF(tile.rect()), size / 5, size / 5)
            mark = pixmap("shield-check", LIGHT.on_primary, size * 3 // 4, 1)
            painter.drawPixmap(size // 8, size // 8, mark)
        finally:
            painter.end()
        made.addPixmap(tile)
    return made


def _beside(made: QIcon, size: int, mirrored: bool) -> QIcon:
    """The icon with room at the side of the words: Qt leaves none where a style sheet dresses the button."""
    roomy, gap = QIcon(), round(size / 3)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        for ratio in _ratios():
            drawn = QPixmap(round((size + gap) * ratio), round(size * ratio))
            drawn.setDevicePixelRatio(ratio)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            try:
                shown = made.pixmap(QSize(size, size), ratio, mode)
                painter.drawPixmap(gap if mirrored else 0, 0, shown)
            finally:
                painter.end()
            roomy.addPixmap(drawn, mode)
    return roomy


def paint(painter: QPainter, name: str, where: QRectF, colour: str) -> None:
    """Draws the icon into the square `where` with any painter, at the painter's own resolution."""
    ratio = painter.device().devicePixelRatioF()
    drawn = pixmap(name, theme.colour(colour), round(where.width()), ratio)
    painter.drawPixmap(where.topLeft(), drawn)


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The icon as a picture of `size` logical pixels for one device pixel ratio; `colour` is "#rrggbb". One that points the
    way in which one reads is turned where that is to the left."""
    to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _drawn(name, colour, size, ratio, name in POINTING and to_left)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float, turned: bool) -> QPixmap:
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(drawn)
    try:
        if turned:
            painter.translate(drawn.width(), 0)
            painter.scale(-1, 1)
        renderer.render(painter)
    finally:
        painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


class _Follower(QObject):
    """Gives a button its icon again when the theme changes; lives as long as the button."""

    def __init__(self, button: QAbstractButton, name: str, colour: str, size: int) -> None:
        super().__init__(button)
        self._button, self._name, self._colour, self._size = button, name, colour, size
        theme.notifier.changed.connect(self.tint)
        self.tint()

    def tint(self) -> None:
        size, words = fonts.px(self._size), isinstance(self._button, QPushButton)
        made = icon(self._name, self._colour, size)
        self._button.setIcon(_beside(made, size, self._button.isRightToLeft()) if words else made)
        self._button.setIconSize(QSize(size + round(size / 3) if words else size, size))


def follow(button: QAbstractButton, name: str, colour: str = "ink_soft", size: int = 18) -> None:
    """Sets the icon of a button, now and whenever the theme changes. `colour` is a token of the palette."""
    for old in button.findChildren(_Follower):
        theme.notifier.changed.disconnect(old.tint)
        old.setParent(None)
        old.deleteLater()
    _Follower(button, name, colour, size)


def _ratios() -> list[float]:
    """Those of the screens there are. When one comes, or changes, the theme says so and all icons are made anew."""
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}) or [1.0]


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (folder("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
