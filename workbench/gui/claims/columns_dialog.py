"""The columns of the claims table in a list: ticked to be shown, moved by keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.claims.column import Column, name
from workbench.gui.claims.columns import Columns
from workbench.gui.dialog import Dialog
from workbench.gui.texts import _
from workbench.gui.widgets import Label

_COLUMN = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ColumnsDialog(Dialog):
    """What is changed here is changed in the table at once."""

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self.setWindowTitle(_("Columns of the table"))
        self.list = QListWidget()
        self.list.setAccessibleName(_("Columns of the table"))
        self.list.setProperty("framed", True)
        self.list.setSpacing(3)
        self.list.installEventFilter(self)
        self.up, self.down = QPushButton(_("Earlier")), QPushButton(_("Later"))
        self.usual = QPushButton(_("Back to the usual columns"))
        self._build()
        self._fill(0)
        self.list.itemChanged.connect(self._ticked)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.usual.clicked.connect(self._reset)
        self.list.setFocus()

    def _build(self) -> None:
        self.resize(380, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(Label(_("Columns of the table"), 16, QFont.Weight.Bold))
        words = _("The space bar shows or hides a column. Alt+Up and Alt+Down move it.")
        column.addWidget(Label(words, ink="ink_soft", wrap=True))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        for button in (self.up, self.down):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.usual)
        column.addLayout(row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _fill(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for column in self._columns.order():
            item = QListWidgetItem(name(column))
            item.setData(_COLUMN, int(column))
            if column is not Column.STATEMENT:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                wanted = self._columns.is_wanted(column)
                item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._enable()

    def _enable(self) -> None:
        self.up.setEnabled(self.list.currentRow() > 0)
        self.down.setEnabled(self.list.currentRow() < self.list.count() - 1)

    def _ticked(self, item: QListWidgetItem) -> None:
        self._columns.want(Column(item.data(_COLUMN)), item.checkState() == Qt.CheckState.Checked)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            self._columns.move(Column(self.list.item(row).data(_COLUMN)), step)
            self._fill(row + step)

    def _reset(self) -> None:
        self._columns.usual()
        self._fill(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
            and Qt.Key(event.key()) in _STEPS
        ):
            self._move(_STEPS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)
