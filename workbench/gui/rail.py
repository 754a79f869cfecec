"""The narrow column at the side: the pages of the window, and below them keys and settings."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout

from workbench.gui import fonts, icons, keymap, theme
from workbench.gui.strip import Strip
from workbench.gui.texts import _
from workbench.gui.widgets import Picture

PAGES = ("article", "evidence", "versions", "merge")


class Rail(Strip):
    page_chosen = Signal(str)
    keys_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Edge.RightEdge)
        theme.keep(self, lambda rail: rail.setFixedWidth(fonts.px(40) + 18))
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 15, 9, 12)
        column.setSpacing(4)
        mark = Picture("shield-check", 24, "ink")
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        self._commands: dict[str, QToolButton] = {}
        for name, glyph, words in (
            ("article", "file-text", _("Article and claims")),
            ("evidence", "book-open", _("Evidence")),
            ("versions", "git-compare-arrows", _("Versions of the article")),
            ("merge", "git-merge", _("Merge and decide")),
        ):
            button = _button(glyph, words)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, page=name: self.page_chosen.emit(page))
            self._group.addButton(button)
            self.buttons[name] = self._commands[f"go-{name}"] = button
            column.addWidget(button)
        column.addStretch(1)
        for name, glyph, words, wanted in (
            ("keys", "keyboard", _("Keys and help"), self.keys_wanted),
            ("settings", "settings", _("Settings"), self.settings_wanted),
        ):
            button = _button(glyph, words)
            button.clicked.connect(wanted)
            column.addWidget(button)
            self._commands[name] = button
        keymap.notifier.changed.connect(self._show_keys)

    def _show_keys(self) -> None:
        """The tool tip of each button names the key that does the same."""
        for name, button in self._commands.items():
            button.setToolTip(keymap.tip(button.accessibleName(), name))

    def show_page(self, page: str) -> None:
        """Marks the page that is shown; "" (welcome) marks none."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == page)
        self._group.setExclusive(True)

    def set_open(self, is_open: bool) -> None:
        """Without an open file there are no pages to go to."""
        for button in self.buttons.values():
            button.setVisible(is_open)


def _button(glyph: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "flat")
    theme.keep(button, lambda each: each.setFixedSize(fonts.px(40), fonts.px(40)))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    icons.follow(button, glyph, "ink_soft", 20)
    return button
