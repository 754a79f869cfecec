"""Where Tab comes to what is made later: Qt has it reached last on the page, wherever it stands."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def come_at(place: QWidget, *made: QWidget) -> None:
    """Has Tab come to what was `made`, in this order, where `place` stands among the widgets of its window."""
    for one, following in pairwise((_before(place), *made)):
        QWidget.setTabOrder(one, following)


def _before(place: QWidget) -> QWidget:
    """From what Tab comes to a place; Qt puts nothing behind a widget that takes no focus itself."""
    before = place.previousInFocusChain()
    while before is not None and before is not place and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    return before or place
