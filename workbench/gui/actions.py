"""The actions of the window: one QAction for each command, with its keys, its menu, and when it can be used."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Flag, auto

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.gui.keys import KeyRouter
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.told import told

_BY_HISTORY = frozenset({"undo", "redo"})


class Needs(Flag):
    """What must be there for a command to make sense."""

    NOTHING = 0
    FILE = auto()
    ARTICLE = auto()
    CLAIM = auto()
    WRITE = auto()


@dataclass(frozen=True)
class Command:
    """`keys` are shortcuts of the whole window; `letters` work only in the table and the article."""

    name: str
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    separator: bool = False
    """A line above it in the menu."""

    def shown_keys(self) -> tuple[str, ...]:
        native = QKeySequence.SequenceFormat.NativeText
        return (*self.letters, *(QKeySequence(key).toString(native) for key in self.keys))


class Actions(QObject):
    """`menus` maps a menu's title to its commands, in order."""

    def __init__(
        self, window: QWidget, session: Session, router: KeyRouter, menus: dict[str, tuple[Command, ...]]
    ) -> None:
        super().__init__(window)
        self._session = session
        self.menus = menus
        self.by_name: dict[str, QAction] = {}
        self._needs: dict[str, Needs] = {}
        for commands in menus.values():
            for command in commands:
                self._add(window, router, command)
        for signal in (session.opened, session.closed, session.changed, session.busy_changed):
            signal.connect(self.refresh)
        for signal in (session.article_changed, session.claim_changed):
            signal.connect(self._enable)
        self.refresh()

    def _add(self, window: QWidget, router: KeyRouter, command: Command) -> None:
        shown = command.text if not command.letters else f"{command.text}\t{command.letters[0]}"
        action = QAction(shown, window)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: command.run())
        for letter in command.letters:
            router.bind(letter, action)
        window.addAction(action)
        self.by_name[command.name] = action
        self._needs[command.name] = command.needs

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

    def _enable(self) -> None:
        session = self._session
        there = Needs.NOTHING
        if session.workspace is not None:
            there |= Needs.FILE
            there |= Needs.ARTICLE if session.article else Needs.NOTHING
            there |= Needs.CLAIM if session.claim else Needs.NOTHING
            there |= Needs.NOTHING if session.read_only or session.busy else Needs.WRITE
        for name, action in self.by_name.items():
            if name not in _BY_HISTORY:
                action.setEnabled(not self._needs[name] & ~there)

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
            self.by_name[name].setText(filled.format(label=told(label)) if label else empty)
            self.by_name[name].setEnabled(bool(label))
