"""The keys of all commands, to be given others."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from workbench.gui import fonts, keymap, matching
from workbench.gui.actions import Actions
from workbench.gui.dialog import Dialog
from workbench.gui.key_field import KeyField
from workbench.gui.texts import _, quoted
from workbench.gui.titled_column import titled_column
from workbench.gui.widgets import Label, announce

_NAME = Qt.ItemDataRole.UserRole
ROW = 28


class KeysDialog(Dialog):
    """Each change counts at once and is kept."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._offered = ""
        """The key that was pressed and that another command has."""
        self.rows: dict[str, QTreeWidgetItem] = {}
        self._groups: list[QTreeWidgetItem] = []
        self.setWindowTitle(_("Change keys"))
        self.resize(640, 620)
        self._make_parts()
        self._lay_out()
        self._fill()
        self.filter.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.field.pressed.connect(self._press)
        self.take.clicked.connect(self._take)
        self.none.clicked.connect(lambda: self._give(()))
        self.usual.clicked.connect(self._reset_one)
        self.all_usual.clicked.connect(self._reset_all)
        keymap.notifier.changed.connect(self._show_keys)
        self._show_chosen()
        self.filter.setFocus()

    def _make_parts(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(_("Find a command by its words or its key"))
        self.filter.setAccessibleName(_("Find a command by its words or its key"))
        self.filter.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([_("Command"), _("Keys")])
        self.list.setAccessibleName(_("Commands and their keys"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.field = KeyField()
        self.keep = QCheckBox(_("Keep the present keys as well"))
        self.says = Label("", 12, ink="ink_soft", wrap=True)
        self.take = self._button(_("Take it from there"))
        self.none = self._button(_("No key"))
        self.usual = self._button(_("As it came"))
        self.all_usual = self._button(_("All keys as they came"))

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        column = titled_column(self, _("Keys"))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        label = Label(_("Choose a command, then press its new key here:"), 12, ink="ink_soft")
        label.setBuddy(self.field)
        column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        row.addWidget(self.none)
        row.addWidget(self.usual)
        column.addLayout(row)
        told = QHBoxLayout()
        told.addWidget(self.says, 1)
        told.addWidget(self.take)
        column.addLayout(told)
        foot = QHBoxLayout()
        foot.addWidget(self.all_usual)
        foot.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot.addWidget(buttons)
        column.addLayout(foot)

    # The list

    def _fill(self) -> None:
        for menu, commands in self._actions.menus.items():
            group = QTreeWidgetItem(self.list, [menu])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, fonts.ui(12, QFont.Weight.DemiBold))
            for command in commands:
                item = QTreeWidgetItem(group, [command.text])
                item.setData(0, _NAME, command.name)
                item.setSizeHint(0, QSize(0, ROW))
                self.rows[command.name] = item
            group.setSizeHint(0, QSize(0, ROW))
            self._groups.append(group)
        self.list.expandAll()
        self._show_keys()
        self.list.setColumnWidth(0, 400)
        self.list.setCurrentItem(next(iter(self.rows.values())))

    def _show_keys(self) -> None:
        for name, item in self.rows.items():
            item.setText(1, "  ".join(keymap.shown(key) for key in keymap.of(name)))
            font = item.font(1)
            font.setBold(not keymap.is_usual(name))
            item.setFont(1, font)
        self._show_chosen()

    def _filter(self, typed: str) -> None:
        typed = typed.strip()
        for name, item in self.rows.items():
            keys = [keymap.shown(key).casefold() for key in keymap.of(name)]
            fits = not typed or typed.casefold() in keys or matching.score(typed, item.text(0)) > 0
            item.setHidden(not fits)
        seen = [item for item in self.rows.values() if not item.isHidden()]
        for group in self._groups:
            group.setHidden(not any(item.parent() is group for item in seen))
        if seen and not self._chosen():
            self.list.setCurrentItem(seen[0])

    # The chosen command

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return (item.data(0, _NAME) or "") if item is not None and not item.isHidden() else ""

    def _show_chosen(self) -> None:
        name = self._chosen()
        if name:
            self.list.scrollToItem(self.rows[name])
        self._offered = ""
        self.take.hide()
        for widget in (self.field, self.keep, self.none, self.usual):
            widget.setEnabled(bool(name))
        self.none.setEnabled(bool(name and keymap.of(name)))
        self.usual.setEnabled(bool(name) and not keymap.is_usual(name))
        self.all_usual.setEnabled(not all(keymap.is_usual(each) for each in self._actions.commands))
        self._say("")

    def _say(self, words: str) -> None:
        self.says.setText(words)
        if words:
            announce(self.says, words)

    def _press(self, key: str) -> None:
        name = self._chosen()
        refused, holders = keymap.refusal(name, key), keymap.holders(name, key)
        self._offered = key if holders and not refused else ""
        self.take.setVisible(bool(self._offered))
        if refused:
            self._say(refused)
        elif holders:
            named = ", ".join(quoted(keymap.text(each)) for each in holders)
            self._say(_("{key} is the key of {command}.").format(key=keymap.shown(key), command=named))
        else:
            self._give(self._with(key))

    def _with(self, key: str) -> tuple[str, ...]:
        kept = keymap.of(self._chosen()) if self.keep.isChecked() else ()
        return tuple(dict.fromkeys((key, *kept)))

    def _take(self) -> None:
        key = self._offered
        self._give(self._with(key), without=keymap.holders(self._chosen(), key))
        self.field.setFocus()

    def _give(self, keys: tuple[str, ...], without: tuple[str, ...] = ()) -> None:
        name = self._chosen()
        keymap.give(name, keys, without=without)
        words = _("The keys of “{command}” are now: {keys}.") if keys else _("“{command}” has no key now.")
        shown = "  ".join(keymap.shown(key) for key in keymap.of(name))
        self._say(words.format(command=keymap.text(name), keys=shown))

    def _reset_one(self) -> None:
        """Its own keys again; those that another command has meanwhile are offered one by one."""
        name, wanted = self._chosen(), keymap.usual(self._chosen())
        taken = [key for key in wanted if keymap.holders(name, key)]
        self._give(tuple(key for key in wanted if key not in taken))
        if taken:
            self.keep.setChecked(True)
            self._press(taken[0])

    def _reset_all(self) -> None:
        keymap.reset()
        self._say(_("Every command has the keys that it came with."))
