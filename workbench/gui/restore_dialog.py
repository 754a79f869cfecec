"""The named states of the file, what was done since each, and the way back to one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from workbench.core import restore_points
from workbench.core.restore_points import RestorePoint
from workbench.gui.apart import MANY
from workbench.gui.dialog import Dialog
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, moment, number, plural
from workbench.gui.titled_column import titled_column
from workbench.gui.two_lines import DETAIL, TwoLines
from workbench.gui.widgets import Label

MOST = 200
"""Actions that are listed of those since a restore point."""


class RestoreDialog(Dialog):
    name_wanted = Signal()
    """The present state is to be named; the dialog is read anew afterwards."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._points: list[RestorePoint] = []
        self.setWindowTitle(_("Restore points"))
        self.resize(760, 560)
        self.list, self.since = _list(_("Restore points")), _list(_("What was done since"))
        self.list.currentRowChanged.connect(self._show_since)
        self.told = Label("", 12, ink="ink_soft", wrap=True)
        self.back = QPushButton(_("Go back to here"))
        self.name = QPushButton(_("Name this state"))
        self._pages = QStackedWidget()
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.name.clicked.connect(self._name)
        session.changed.connect(self.refresh)
        session.closed.connect(self.reject)
        self.refresh()

    def _lay_out(self) -> None:
        column = titled_column(self, _("Restore points"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.since)
        split.setSizes([390, 350])
        words = _("Name the state of the file before something that you may want to take back as a whole.")
        self._pages.addWidget(
            EmptyState("clock", _("No restore point yet"), words, "restore-point", _("name it"))
        )
        self._pages.addWidget(split)
        column.addWidget(self._pages, 1)
        column.addWidget(self.told)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button, role in ((self.back, "AcceptRole"), (self.name, "ActionRole")):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole[role])
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def refresh(self) -> None:
        """Reads the points anew."""
        workspace, row = self._session.workspace, max(0, self.list.currentRow())
        self._points = restore_points.all(workspace) if workspace is not None else []
        self.list.blockSignals(True)
        self.list.clear()
        for point in self._points:
            _add(self.list, isolate(point.name), _about(point))
        self.list.setCurrentRow(min(row, len(self._points) - 1))
        self.list.blockSignals(False)
        self._pages.setCurrentIndex(1 if self._points else 0)
        self.name.setEnabled(not self._session.read_only)
        self._show_since(self.list.currentRow())

    def _show_since(self, row: int) -> None:
        workspace = self._session.workspace
        point = self._points[row] if 0 <= row < len(self._points) else None
        self.since.clear()
        self.back.setEnabled(point is not None and point.mine > 0 and not self._session.read_only)
        if point is None or workspace is None:
            self.told.setText("")
            return
        for done in restore_points.since(workspace, point.id)[:MOST]:
            _add(self.since, done.label, f"{moment(done.at)}  ·  {isolate(done.by)}")
        self.told.setText(self._what_happens(point))

    def _what_happens(self, point: RestorePoint) -> str:
        if self._session.read_only:
            return _("The file can only be read, so nothing can be taken back.")
        if not point.mine:
            return _("You have done nothing since. What others did is theirs to take back.")
        words = plural(
            point.mine,
            "Going back takes back your {n} action since then, in one step that can be undone.",
            "Going back takes back your {n} actions since then, in one step that can be undone.",
        )
        return f"{words} {_('What others did stays.')}" if point.others else words

    def _name(self) -> None:
        self.name_wanted.emit()
        self.refresh()  # a name alone is no change that anybody is told of

    def _go_back(self) -> None:
        workspace, row = self._session.workspace, self.list.currentRow()
        if workspace is None or not 0 <= row < len(self._points):
            return
        point = self._points[row].id
        self.accept()
        large = restore_points.size(workspace, point) > MANY
        self._session.do_or_send(large, _("Going back"), restore_points.go_back, point)


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setUniformItemSizes(True)
    made.setItemDelegate(TwoLines(made))
    return made


def _add(to: QListWidget, text: str, detail: str) -> None:
    item = QListWidgetItem(text)
    item.setData(DETAIL, detail)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {detail}")
    to.addItem(item)


def _about(point: RestorePoint) -> str:
    parts = [moment(point.at), isolate(point.by)]
    done = point.mine + point.others
    if done:
        parts.append(plural(done, "{n} action since", "{n} actions since"))
    if point.others:
        parts.append(_("{n} of others").format(n=number(point.others)))
    return "  ·  ".join(parts)
