"""One field that finds: places in the article, claims, kept evidence, and what the window can do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from workbench.gui import fonts, theme
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.widgets import Card, KeyCap, Picture

if TYPE_CHECKING:
    from workbench.gui.results import Result, ResultList

DELAY = 120
"""Milliseconds after the last letter."""


@dataclass(frozen=True)
class Group:
    """Results under one heading."""

    title: str
    results: "tuple[Result, ...]"


class SearchBox(QLineEdit):
    """Enter takes the chosen result; Up and Down choose; Escape leaves. `find` (words, backwards) is emitted for
    places in the article."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.sources: list[Callable[[str], Group]] = []
        """Asked in this order; a group without results is not shown."""
        self.setPlaceholderText(_("Find in the article, claims, evidence and commands"))
        self.setAccessibleName(_("Find"))
        theme.keep(self, lambda box: (box.setMinimumHeight(fonts.px(34)), box.setMaximumWidth(fonts.px(420))))
        self.setMinimumWidth(180)
        self._glass = Picture("search", 16, "ink_faint")
        self._glass.setParent(self)
        self._cap = KeyCap("Ctrl K", self)
        self.popup: Card | None = None
        self.list: ResultList | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DELAY)
        self._wait.timeout.connect(self.refresh)
        self.textEdited.connect(self._wait.start)
        session.closed.connect(self.clear)

    def enter(self) -> None:
        """Puts the cursor here with everything selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.refresh()

    def refresh(self) -> None:
        """Looks now, without waiting for more letters."""
        self._wait.stop()
        words = self.text().strip()
        if self._session.workspace is None or not words:
            self.close_popup()
            return
        groups = [group for source in self.sources if (group := source(words)).results]
        self._show(groups)

    def close_popup(self) -> None:
        if self.popup is not None:
            self.popup.hide()

    def _show(self, groups: list[Group]) -> None:
        if self.popup is None:
            self._make_popup()
        assert self.popup is not None
        assert self.list is not None
        self.list.show_groups([(group.title, group.results) for group in groups])
        width = max(self.width(), 560)
        window = self.window()
        corner = self.mapTo(window, QPoint((self.width() - width) // 2, self.height() + 6))
        corner.setX(max(8, min(corner.x(), window.width() - width - 8)))
        height = min(self.list.wanted_height(), window.height() - corner.y() - 60)
        self.popup.setGeometry(corner.x(), corner.y(), width, height + 12)
        self.popup.show()
        self.popup.raise_()

    def _make_popup(self) -> None:
        from workbench.gui.results import ResultList

        self.popup = Card(self.window(), ground="raised", radius=12)
        self.list = ResultList()
        self.list.taken.connect(self._take)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list)

    def _take(self, result: "Result") -> None:
        if not result.stay:
            self.close_popup()
            self.left.emit()
        result.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        shown = self.popup is not None and self.popup.isVisible() and self.list is not None
        if key == Qt.Key.Key_Escape:
            self.close_popup()
            self.left.emit()
        elif shown and key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.list is not None:
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not shown or self._wait.isActive():
                self.refresh()
            result = self.list.chosen() if self.list is not None and self.text().strip() else None
            if result is not None:
                self._take(result)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.close_popup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        middle = self.height() // 2
        mirrored = self.isRightToLeft()
        glass, cap = self._glass.width(), self._cap.width() + 4
        self.setTextMargins(*((cap, 0, glass + 10, 0) if mirrored else (glass + 10, 0, cap, 0)))
        self._glass.move(self.width() - glass - 11 if mirrored else 11, middle - glass // 2)
        self._cap.move(8 if mirrored else self.width() - cap - 4, middle - self._cap.height() // 2)
        self._cap.setVisible(self.width() > 240)
