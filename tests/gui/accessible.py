"""What a screen reader is told of a widget, and how the keyboard goes from one to the next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

Role = QAccessible.Role
BUTTONS = frozenset({Role.Button, Role.CheckBox, Role.ButtonMenu, Role.RadioButton})
_ROLES: tuple[tuple[type[QWidget], frozenset[Role]], ...] = (
    (QRadioButton, frozenset({Role.RadioButton})),
    (QAbstractButton, BUTTONS),
    (QComboBox, frozenset({Role.ComboBox})),
    (QAbstractSpinBox, frozenset({Role.SpinBox})),
    (QLineEdit, frozenset({Role.EditableText})),
    (QPlainTextEdit, frozenset({Role.EditableText})),
    (QTextEdit, frozenset({Role.EditableText})),
    (QTableView, frozenset({Role.Table})),
    (QListView, frozenset({Role.List})),
    (QTreeView, frozenset({Role.Tree})),
    (QLabel, frozenset({Role.StaticText})),
    (QAbstractScrollArea, frozenset({Role.Client})),
)


def told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def name(widget: QWidget) -> str:
    """Its name; of a list to choose from, on Linux, what Qt gives in the place of the name: the description."""
    kind = QAccessible.Text.Description if isinstance(widget, QComboBox) else QAccessible.Text.Name
    return told(widget).text(kind).strip()


def right_roles(widget: QWidget) -> frozenset[Role]:
    """The roles that say what the widget is; none for a kind that nobody has thought of."""
    return next((roles for kind, roles in _ROLES if isinstance(widget, kind)), frozenset())


def controls(root: QWidget) -> list[QWidget]:
    """What can have the focus in `root` now, parts of Qt's own controls aside."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is root.window()
        and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or by_arrow(widget))
        and not isinstance(widget.parentWidget(), QAbstractSpinBox)
    ]


def by_arrow(widget: QWidget) -> bool:
    """Whether it is one choice of several: Tab stops at the chosen one, the arrow keys go to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def stops(root: QWidget) -> list[QWidget]:
    """The controls at which Tab stops; of the choices of one group only the chosen one is such a stop."""
    return [
        each
        for each in controls(root)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not (isinstance(each, QRadioButton) and not each.isChecked())
        and not (isinstance(each, QAbstractButton) and by_arrow(each) and not each.isChecked())
    ]


def walk(first: QWidget, key: Qt.Key, most: int = 120) -> list[QWidget]:
    """Where the focus goes from `first` with real presses of Tab or Shift+Tab, until it is somewhere for the second time: that
    place is the last one, unless it is `first`."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    visited = [first]
    modifier = (
        Qt.KeyboardModifier.ShiftModifier if key is Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
    )
    for _press in range(most):
        focused = QApplication.focusWidget()
        assert focused is not None, visited[-1]
        QTest.keyClick(focused, key, modifier)
        now = QApplication.focusWidget()
        assert now is not None, focused
        if now in visited:
            return visited if now is first else [*visited, now]
        visited.append(now)
    raise AssertionError(f"the focus never comes back to {name(first)}")
