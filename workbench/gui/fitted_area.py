"""The fields of a dialog: as high as they are, and scrolled where the screen is too low for them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from workbench.gui import fonts

BESIDE = 230
"""Points of the screen for what stands above and below the fields: title bar, heading, buttons."""


class FittedArea(QScrollArea):
    """Shows `inside`, and follows it when it needs more room or less."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        self.setWidget(inside)
        for ground in (self.viewport(), inside):
            ground.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        wanted = self._inside.sizeHint()
        most = self.screen().availableSize().height() - fonts.px(BESIDE)
        beside = 0 if wanted.height() <= most else self.verticalScrollBar().sizeHint().width()
        return QSize(wanted.width() + beside, min(wanted.height(), most))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_focused(self) -> None:
        """Brings the field that has the focus into view, and keeps it there while the fields find their places."""
        focused = self._inside.focusWidget()
        if focused is not None:
            self.ensureWidgetVisible(focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            QTimer.singleShot(0, self, self.show_focused)
        return done
