"""A titled part of a panel, with a line above it, a count and room for a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workbench.gui import fonts, icons, texts, theme
from workbench.gui.widgets import Label


class Section(QWidget):
    """`body` is shown below the title; a `folds` one can be closed by a click on its title, and says when it `opened`."""

    opened = Signal()

    def __init__(
        self, title: str, body: QWidget, button: QWidget | None = None, *, folds: bool = False
    ) -> None:
        super().__init__()
        self._title = title
        self._body = body
        self._button = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(7)
        row = QHBoxLayout()
        row.setSpacing(7)
        if folds:
            self.fold = QToolButton()
            self.fold.setProperty("kind", "flat")
            self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.fold.setText(title)
            self.fold.setAccessibleName(title)
            theme.keep(self.fold, lambda fold: fold.setFont(fonts.ui(12, QFont.Weight.DemiBold)))
            self.fold.clicked.connect(self._toggle)
            row.addWidget(self.fold)
        else:
            row.addWidget(Label(title, 12, 600, "ink_soft"))
        self._count = Label("", 12, 500, "ink_faint")
        row.addWidget(self._count)
        row.addStretch(1)
        if button is not None:
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(body)
        if folds:
            self._set_open(opened=False)

    def show_count(self, count: int) -> None:
        self._count.setText(texts.number(count) if count else "")

    @property
    def is_open(self) -> bool:
        return not self._body.isHidden()

    def open(self) -> None:
        """Shows the body of one that folds."""
        self._set_open(opened=True)

    def _toggle(self) -> None:
        opened = self._body.isHidden()
        if opened:
            self.opened.emit()  # filled before it is shown
        self._set_open(opened=opened)

    def _set_open(self, *, opened: bool) -> None:
        self._body.setVisible(opened)
        if self._button is not None:
            self._button.setVisible(opened)
        beside = "chevron-left" if self.isRightToLeft() else "chevron-right"
        icons.follow(self.fold, "chevron-down" if opened else beside, "ink_soft", 14)
