"""The actions of the window: one QAction for each command, with its keys, its menu, and when it can be used."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Flag, auto

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.gui import keymap
from workbench.gui.keys import KeyRouter
from workbench.gui.session import Session
from workbench.gui.texts import _, on_button
from workbench.gui.told import told

_BY_HISTORY = frozenset({"undo", "redo"})


class Needs(Flag):
    """What must be there for a command to make sense."""

    NOTHING = 0
    FILE = auto()
    ARTICLE = auto()
    CLAIM = auto()
    WRITE = auto()
    MERGE_PAGE = auto()
    VERSIONS_PAGE = auto()

    @property
    def reason(self) -> str:
        """What is missing where the first of these is not there."""
        reasons = {
            Needs.FILE: _("no file is open"),
            Needs.ARTICLE: _("there is no article"),
            Needs.CLAIM: _("no claim is chosen"),
            Needs.WRITE: _("the file can only be read now"),
            Needs.MERGE_PAGE: _("only on the page “Merge and decide”"),
            Needs.VERSIONS_PAGE: _("only on the page “Versions of the article”"),
        }
        return next((words for need, words in reasons.items() if need & self), "")


@dataclass(frozen=True)
class Command:
    """`keys` are what it comes with for the whole window, `letters` for the table and the article, or another list."""

    name: str
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    separator: bool = False
    """A line above it in the menu."""

    def usual(self) -> keymap.Usual:
        """The keys it comes with. Plain ones can be chosen for whatever is about an article or a claim."""
        in_list = keymap.LIST_KEYS.get(self.name)
        area = in_list.area if in_list else keymap.CLAIMS
        takes_letters = bool(self.letters) or bool(self.needs & (Needs.ARTICLE | Needs.CLAIM))
        return keymap.Usual((*self.letters, *self.keys), area if takes_letters else "", self.text)

    def shown_keys(self) -> tuple[str, ...]:
        """The keys that it has now."""
        return tuple(keymap.shown(key) for key in keymap.of(self.name))


class Actions(QObject):
    """`menus` maps a menu's title to its commands, in order; `page` tells which page is shown."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        router: KeyRouter,
        menus: dict[str, tuple[Command, ...]],
        page: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._session, self._router, self._page = session, router, page
        self.menus = menus
        self.commands = {command.name: command for group in menus.values() for command in group}
        self.by_name: dict[str, QAction] = {}
        self._was_there: Needs | None = None
        """What was there when the actions were last enabled."""
        for command in self.commands.values():
            self._add(window, command)
        keymap.notifier.changed.connect(self._show_keys)
        keymap.register({name: command.usual() for name, command in self.commands.items()})
        for signal in (session.opened, session.closed, session.changed, session.busy_changed):
            signal.connect(self.refresh)
        for signal in (session.article_changed, session.claim_changed):
            signal.connect(self._enable)
        self.refresh()

    def _add(self, window: QWidget, command: Command) -> None:
        action = QAction(command.text, window)
        action.setObjectName(command.name)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: command.run())
        window.addAction(action)
        self.by_name[command.name] = action

    def _show_keys(self) -> None:
        """Gives every action the keys that its command has now."""
        plain: dict[str, QAction] = {}
        for name, action in self.by_name.items():
            keys = keymap.of(name)
            letters = [key for key in keys if keymap.is_plain(key)]
            action.setShortcuts([QKeySequence(key) for key in keys if key not in letters])
            if name not in _BY_HISTORY:
                text = self.commands[name].text
                action.setText(f"{text}\t{keymap.shown(letters[0])}" if letters else text)
            if self.commands[name].usual().area in (keymap.CLAIMS, keymap.LISTS):
                plain.update(dict.fromkeys(letters, action))
        self._router.bind(plain)

    def menu(self, parent: QWidget, recent: QMenu) -> QMenu:
        """A new menu with one submenu for each group, every action with its key; `recent` stands below "open"."""
        whole = QMenu(parent)
        for title, commands in self.menus.items():
            part = whole.addMenu(title)
            for command in commands:
                if command.separator:
                    part.addSeparator()
                part.addAction(self.by_name[command.name])
                if command.name == "open":
                    part.addMenu(recent)
        return whole

    def refresh(self) -> None:
        """After a change: what can be done now, and what undo and redo would do."""
        self._enable()
        self._name_undo()

    def why_not(self, name: str) -> str:
        """Why a command cannot be used now, "" where it can."""
        if self.by_name[name].isEnabled():
            return ""
        if name in _BY_HISTORY and not self.commands[name].needs & ~self._there():
            return _("nothing was done yet") if name == "undo" else _("nothing was undone")
        return (self.commands[name].needs & ~self._there()).reason

    def _there(self) -> Needs:
        session = self._session
        there = {"merge": Needs.MERGE_PAGE, "versions": Needs.VERSIONS_PAGE}.get(self._page(), Needs.NOTHING)
        if session.workspace is not None:
            there |= Needs.FILE
            there |= Needs.ARTICLE if session.article else Needs.NOTHING
            there |= Needs.CLAIM if session.claim else Needs.NOTHING
            there |= Needs.NOTHING if session.read_only or session.busy else Needs.WRITE
        return there

    def _enable(self) -> None:
        there = self._there()
        if there == self._was_there:
            return
        self._was_there = there
        for name, action in self.by_name.items():
            if name not in _BY_HISTORY:
                action.setEnabled(not self.commands[name].needs & ~there)

    def _name_undo(self) -> None:
        workspace = self._session.workspace
        undo = redo = ""
        if workspace is not None and not workspace.read_only and not self._session.busy:
            from workbench.core import history

            undo, redo = history.undo_label(workspace), history.redo_label(workspace)
        for name, label, empty, filled in (
            ("undo", undo, _("Undo"), _("Undo: {label}")),
            ("redo", redo, _("Do again"), _("Do again: {label}")),
        ):
            self.by_name[name].setText(filled.format(label=on_button(told(label))) if label else empty)
            self.by_name[name].setEnabled(bool(label))
