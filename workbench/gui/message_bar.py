"""One calm sentence above the page: what could not be done, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from workbench.core.errors import UserError
from workbench.gui import icons
from workbench.gui.texts import _, names_isolated
from workbench.gui.told import told
from workbench.gui.widgets import Card, Label, Picture, announce

READING = 5_000
"""Milliseconds for which a sentence stays in any case."""


class MessageBar(Card):
    """Hidden until there is something to say; stays until it is closed or the next problem replaces it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="raised", radius=8)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        self._picture = Picture("circle-alert", 18, "contested")
        row.addWidget(self._picture)
        self.words = Label(wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.words, 1)
        self.act = QPushButton()
        self.act.clicked.connect(self._acted)
        row.addWidget(self.act)
        self._wanted: Callable[[], object] | None = None
        self.close_button = QToolButton()
        self.close_button.setProperty("kind", "flat")
        self.close_button.setAccessibleName(_("Close this message"))
        self.close_button.setToolTip(_("Close this message"))
        icons.follow(self.close_button, "x", "ink_soft", 16)
        self.close_button.clicked.connect(self.hide)
        row.addWidget(self.close_button)
        self._shown = QElapsedTimer()
        self._is_note = False
        self.hide()

    def show_problem(self, problem: UserError) -> None:
        self._is_note = False
        self._show("circle-alert", "contested", told(problem))

    def show_note(self, text: str, act: str = "", wanted: Callable[[], object] | None = None) -> None:
        """Something to know that is no problem: a read-only file, a finished export. `act` are the words of a button that
        calls `wanted`."""
        self._is_note = True
        self._show("info", "ink_soft", text, act, wanted)

    def settle(self) -> None:
        """Something was done since: a note goes, a problem unless it is too new to have been read."""
        if self._is_note or self._shown.hasExpired(READING):
            self.hide()

    def _acted(self) -> None:
        self.hide()
        if self._wanted is not None:
            self._wanted()

    def _show(
        self, glyph: str, ink: str, text: str, act: str = "", wanted: Callable[[], object] | None = None
    ) -> None:
        self._wanted = wanted
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self._picture.show_icon(glyph, ink)
        self.words.setText(names_isolated(text))
        self.setAccessibleName(text)
        self._shown.start()
        self.show()
        announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
