"""All keys on one sheet, made from the commands themselves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QWidget,
)

from workbench.gui.actions import Command
from workbench.gui.dialog import Dialog
from workbench.gui.texts import _
from workbench.gui.titled_column import titled_column
from workbench.gui.widgets import KeyCap, Label

COLUMNS = 2


class KeysHelp(Dialog):
    change_wanted = Signal()
    """Other keys are wanted; the sheet is closed."""

    def __init__(self, menus: dict[str, tuple[Command, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Keys and help"))
        column = titled_column(self, _("Keys"))
        column.addWidget(
            Label(
                _(
                    "Single letters work while the table or the article has the focus, and never in a text field. "
                    "After a verdict the next open claim is chosen, so that one key is enough for most. "
                    "The settings can give every command other keys."
                ),
                ink="ink_soft",
                wrap=True,
            )
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(_("All keys"))
        sheet = _sheet(menus)
        area.setWidget(sheet)
        # As wide as both columns, where the window behind leaves the room.
        most = parent.width() - 20 if parent is not None else 1000
        self.resize(min(sheet.sizeHint().width() + 76, most), 620)
        for ground in (area.viewport(), sheet):
            ground.setAutoFillBackground(False)
        column.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        change = buttons.addButton(_("Change keys"), QDialogButtonBox.ButtonRole.AcceptRole)
        change.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        self.accepted.connect(self.change_wanted)
        column.addWidget(buttons)


def _sheet(menus: dict[str, tuple[Command, ...]]) -> QWidget:
    sheet = QWidget()
    columns = QHBoxLayout(sheet)
    columns.setContentsMargins(0, 0, 8, 0)
    columns.setSpacing(36)
    groups = [(title, [each for each in commands if each.shown_keys()]) for title, commands in menus.items()]
    groups = [(title, commands) for title, commands in groups if commands]
    halves: list[list[tuple[str, list[Command]]]] = [[] for _column in range(COLUMNS)]
    for title, commands in sorted(groups, key=lambda group: -len(group[1])):
        shortest = min(halves, key=lambda half: sum(len(each) + 2 for _title, each in half))
        shortest.append((title, commands))
    for half in halves:
        grid = QGridLayout()
        grid.setVerticalSpacing(7)
        for title, commands in half:
            grid.addWidget(Label(title, 12, QFont.Weight.DemiBold, "ink_faint"), grid.rowCount(), 0, 1, 2)
            for command in commands:
                row = grid.rowCount()
                grid.addWidget(Label(command.text), row, 0)
                grid.addWidget(_caps(command.shown_keys()), row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(0, 1)
        columns.addLayout(grid)
    return sheet


def _caps(keys: tuple[str, ...]) -> QWidget:
    caps = QWidget()
    row = QHBoxLayout(caps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for key in keys:
        row.addWidget(KeyCap(key))
    caps.setAccessibleName(", ".join(keys))
    return caps
