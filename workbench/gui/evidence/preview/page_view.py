"""A page or a picture: fitted to the pane or enlarged, with the lines of the quote marked on it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from workbench.core.preview.model import Box
from workbench.gui import theme

STEP = 1.25
SMALLEST, LARGEST = 0.1, 8.0
MARGIN = 12
LEAST_WIDTH, STEP_DOTS = 200, 64
PAPER = "#ffffff"


class PageView(QAbstractScrollArea):
    """`sharper_wanted`: it is shown larger than it was rendered; `zoomed`: the share of its full size has changed."""

    sharper_wanted = Signal()
    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._image = QImage()
        self._marks: Sequence[Box] = ()
        self._full_width = 1.0
        self._stance = "context"
        self._enlarges = False
        self._zoom = 0.0  # 0: fitted
        theme.notifier.changed.connect(self.viewport().update)

    # What is shown

    def show_image(
        self, image: QImage, full_width: float, marks: Sequence[Box], stance: str, *, enlarges: bool
    ) -> None:
        """`enlarges`: fitted to the width, a page; otherwise the whole of it fits in, at most at its full size, a picture."""
        self._image, self._full_width, self._enlarges = image, max(1.0, full_width), enlarges
        self._marks, self._stance = marks, stance
        self._place()
        self.zoomed.emit()
        self.viewport().update()

    def go_to_mark(self) -> None:
        """Scrolls so that the quote stands in the upper part; to the top where there is none."""
        where = self._page_rect()
        top = self._marks[0].top * where.height() if self._marks else 0
        left = self._marks[0].left * where.width() if self._marks else 0
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3) if self._marks else 0)
        self.horizontalScrollBar().setValue(round(left - self.viewport().width() / 3))

    # Zoom

    @property
    def share(self) -> float:
        """How large it is shown, as a share of its full size."""
        return self._zoom or self._fitting()

    def zoom(self, step: int) -> None:
        """One step larger or smaller; 0 fits it to the pane."""
        self._zoom = min(LARGEST, max(SMALLEST, self.share * STEP**step)) if step else 0.0
        self._place()
        self.zoomed.emit()
        self.viewport().update()
        self._want_sharper()

    def dots_wide(self, room: int) -> int:
        """How many dots of the screen wide a page is shown in `room`, in steps, so that small changes ask for no new image."""
        wide = self._full_width * self._zoom if self._zoom else max(LEAST_WIDTH, room - 2 * MARGIN)
        return -int(-wide * self.devicePixelRatioF() // STEP_DOTS) * STEP_DOTS

    def fit(self) -> None:
        """What comes next is fitted to the pane."""
        self._zoom = 0.0

    def _want_sharper(self) -> None:
        shown = self._size().width() * self.devicePixelRatioF()
        if self._enlarges and shown > self._image.width() * 1.05:
            self.sharper_wanted.emit()

    # Geometry

    def _fitting(self) -> float:
        room = self.viewport().size() - QSize(2 * MARGIN, 2 * MARGIN)
        wide = room.width() / self._full_width
        if self._enlarges:
            return max(SMALLEST, wide)
        high = room.height() / max(1.0, self._full_width * self._shape())
        return max(0.01, min(1.0, wide, high))

    def _shape(self) -> float:
        return self._image.height() / max(1, self._image.width())

    def _size(self) -> QSize:
        width = self._full_width * self.share
        return QSize(max(1, round(width)), max(1, round(width * self._shape())))

    def _place(self) -> None:
        size, room = self._size(), self.viewport().size()
        for bar, shown, whole in (
            (self.horizontalScrollBar(), room.width(), size.width() + 2 * MARGIN),
            (self.verticalScrollBar(), room.height(), size.height() + 2 * MARGIN),
        ):
            bar.setPageStep(shown)
            bar.setSingleStep(40)
            bar.setRange(0, max(0, whole - shown))

    def _page_rect(self) -> QRectF:
        size, room = self._size(), self.viewport().size()
        left = max(MARGIN, (room.width() - size.width()) / 2) - self.horizontalScrollBar().value()
        top = MARGIN - self.verticalScrollBar().value()
        if not self._enlarges and size.height() + 2 * MARGIN < room.height():
            top = (room.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.zoomed.emit()
        self._want_sharper()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._paint()
            return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def _paint(self) -> None:
        painter = QPainter(self.viewport())
        try:
            if self._image.isNull():
                return
            where = self._page_rect()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(where, QColor(PAPER))
            painter.drawImage(where, self._image)
            painter.setPen(QColor(theme.palette().border_strong))
            painter.drawRect(where.adjusted(-0.5, -0.5, 0.5, 0.5))
            self._paint_marks(painter, where)
        finally:
            painter.end()

    def _paint_marks(self, painter: QPainter, page: QRectF) -> None:
        """Tint and underline, as a claim has them in the article; the paper is white in the dark theme too."""
        look = theme.on_paper(self._stance)
        for box in self._marks:
            where = QRectF(
                page.left() + box.left * page.width() - 1,
                page.top() + box.top * page.height() - 1,
                (box.right - box.left) * page.width() + 2,
                (box.bottom - box.top) * page.height() + 2,
            )
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(where, QColor(look.tint))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.fillRect(QRectF(where.left(), where.bottom(), where.width(), 2), QColor(look.colour))
