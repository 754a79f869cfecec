"""One field that finds: places in the article, claims, articles, kept evidence, and what the window can do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from workbench.gui import fonts, keymap, theme
from workbench.gui.command_cap import CommandCap
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.widgets import Card, Label, Picture, announce

if TYPE_CHECKING:
    from workbench.gui.results import Result, ResultList

DELAY = 120
"""Milliseconds after the last letter."""
PAGE = 8
"""Rows that Page Up and Page Down go."""
PREFIXES = (">", "#", "@", "/")
"""What narrows the search to the commands, the claims, the evidence, the articles and files."""


@dataclass(frozen=True)
class Group:
    """Results under one heading; `score` (0 to 100) is how well the best of them fits."""

    title: str
    results: "tuple[Result, ...]"
    score: float = 0


@dataclass(frozen=True)
class Source:
    """`find(words)` finds; it is the only one of its kind that is asked after its prefix."""

    prefix: str
    find: Callable[[str], list[Group]]


class SearchBox(QLineEdit):
    """Enter takes the chosen result; Up and Down choose; Tab narrows; Escape leaves.

    As the palette it lists everything that can be done before a letter is typed, and puts first what fits best."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.sources: list[Source] = []
        """Asked in this order; a group without results is not shown."""
        self._sought = ""
        self._is_palette = False
        self.setPlaceholderText(_("Find claims, articles, evidence and commands"))
        self.setAccessibleName(_("Find"))
        theme.keep(self, lambda box: (box.setMinimumHeight(fonts.px(34)), box.setMaximumWidth(fonts.px(420))))
        self.setMinimumWidth(180)
        self._glass = Picture("search", 16, "ink_faint")
        self._glass.setParent(self)
        self._cap = CommandCap("palette", self)
        self.popup: Card | None = None
        self.list: ResultList | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DELAY)
        self._wait.timeout.connect(self.refresh)
        self.textEdited.connect(self._wait.start)
        session.closed.connect(self._forget)
        keymap.notifier.changed.connect(self._place_parts)

    def enter(self) -> None:
        """Puts the cursor here with everything selected, to find in the article first."""
        self._leave_palette()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.refresh()

    def enter_palette(self, prefix: str = "") -> None:
        """Lists everything that can be done and found; `prefix` is one of `PREFIXES` or ""."""
        self._sought, self._is_palette = self.sought(), True
        self.setText(prefix)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.refresh()

    def sought(self) -> str:
        """The words that were looked for in the article last."""
        prefix, words = self._parts()
        return self._sought if prefix or self._is_palette or not words else words

    def refresh(self) -> None:
        """Looks now, without waiting for more letters."""
        self._wait.stop()
        prefix, words = self._parts()
        if not (words or prefix or self._is_palette):
            self.close_popup()
            return
        asked = [source for source in self.sources if not prefix or source.prefix == prefix]
        groups = [group for source in asked for group in source.find(words) if group.results]
        if self._is_palette and words:
            groups.sort(key=lambda group: -group.score)
        self._show(groups, prefix, words)

    def close_popup(self) -> None:
        if self.popup is not None:
            self.popup.hide()

    def _parts(self) -> tuple[str, str]:
        text = self.text().strip()
        return (text[0], text[1:].strip()) if text.startswith(PREFIXES) else ("", text)

    def _show(self, groups: list[Group], prefix: str, words: str) -> None:
        if self.popup is None:
            self._make_popup()
        assert self.popup is not None
        assert self.list is not None
        self.list.show_groups([(group.title, group.results) for group in groups], _nothing(prefix, words))
        width = max(self.width(), 560)
        window = self.window()
        corner = self.mapTo(window, QPoint((self.width() - width) // 2, self.height() + 6))
        corner.setX(max(8, min(corner.x(), window.width() - width - 8)))
        foot = self._hint.sizeHint().height() + 10
        height = min(self.list.wanted_height(), window.height() - corner.y() - 60 - foot)
        self.popup.setGeometry(corner.x(), corner.y(), width, height + foot + 12)
        self.popup.show()
        self.popup.raise_()

    def _make_popup(self) -> None:
        from workbench.gui.results import ResultList

        self.popup = Card(self.window(), ground="raised", radius=12)
        self.list = ResultList()
        self.list.taken.connect(self._take)
        self.list.currentItemChanged.connect(self._tell)
        words = _("Tab narrows:  > commands   # claims   @ evidence   / articles and files")
        self._hint = Label(words, 11, ink="ink_faint")
        self._hint.setContentsMargins(12, 4, 12, 2)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(2)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)

    def _tell(self) -> None:
        """The focus stays in the field, so what is chosen is said."""
        result = self.list.chosen() if self.list is not None else None
        if result is not None and self.hasFocus():
            announce(self, result.told())

    def _take(self, result: "Result") -> None:
        if result.refused:
            self._session.message.emit(
                _("{command}: {reason}.").format(command=result.text, reason=result.refused)
            )
            return
        if result.stay:
            self._sought, self._is_palette = self._parts()[1], False
        else:
            self._leave()
        result.run()

    def _leave(self) -> None:
        self.close_popup()
        self._leave_palette()
        self.left.emit()

    def _leave_palette(self) -> None:
        """Shows again what was looked for in the article."""
        if self._is_palette or self._parts()[0]:
            self.setText(self._sought)
        self._is_palette = False

    def _forget(self) -> None:
        self._sought, self._is_palette = "", False
        self.clear()
        self.close_popup()

    def _narrow(self, step: int) -> None:
        """To the next of everything, the commands, the claims, the evidence, the articles."""
        prefix, words = self._parts()
        around = ("", *PREFIXES)
        self._is_palette = True
        self.setText(around[(around.index(prefix) + step) % len(around)] + words)
        self.refresh()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab narrows while there are results."""
        if self.popup is None or not self.popup.isVisible():
            return super().focusNextPrevChild(next)
        self._narrow(1 if next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        shown = self.popup is not None and self.popup.isVisible() and self.list is not None
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif shown and key in steps and self.list is not None:
            self.list.step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not shown or self._wait.isActive():
                self.refresh()
            seen = self.popup is not None and self.popup.isVisible()
            result = self.list.chosen() if self.list is not None and seen else None
            if result is not None:
                self._take(result)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.close_popup()
            self._leave_palette()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def _place_parts(self) -> None:
        middle = self.height() // 2
        mirrored = self.isRightToLeft()
        glass, room = self._glass.width(), self._cap.width() + 14
        self.setTextMargins(*((room, 0, glass + 10, 0) if mirrored else (glass + 10, 0, room, 0)))
        self._glass.move(self.width() - glass - 11 if mirrored else 11, middle - glass // 2)
        self._cap.move(
            8 if mirrored else self.width() - self._cap.width() - 8, middle - self._cap.height() // 2
        )
        self._cap.setVisible(self.width() > 240)


def _nothing(prefix: str, words: str) -> str:
    """What is said where nothing was found, and what could be typed instead."""
    if not words:
        return {
            "#": _("Type the number of a claim, or words that stand in it."),
            "@": _("No evidence is kept yet. Words in it will be found here."),
            "/": _("Type a part of an article's title or of a file's name."),
        }.get(prefix, _("Type what you look for."))
    return {
        ">": _("No command is called that. Try one word of what you want to do."),
        "#": _("No claim has these words. Its number works, too."),
        "@": _("Not in the titles of the evidence, and not in the words inside."),
        "/": _("No article and no file opened last is called that."),
    }.get(prefix, _("Nothing found. Fewer letters, or another word, may find it."))
