"""The menu of the table's header: which columns are shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from workbench.gui.claims.column import Column, name
from workbench.gui.claims.columns import Columns
from workbench.gui.texts import _


def columns_menu(columns: Columns, arrange: Callable[[], object], parent: QWidget) -> QMenu:
    """A new menu with every column to be ticked; `arrange` opens the list in which they are moved."""
    menu = QMenu(parent)
    for column in columns.order():
        action = menu.addAction(name(column))
        action.setCheckable(True)
        action.setChecked(columns.is_wanted(column))
        action.setEnabled(column is not Column.STATEMENT)
        action.toggled.connect(lambda shown, column=column: columns.want(column, shown))
    menu.addSeparator()
    menu.addAction(_("Move columns")).triggered.connect(lambda _checked=False: arrange())
    menu.addAction(_("Back to the usual columns")).triggered.connect(lambda _checked=False: columns.usual())
    return menu
