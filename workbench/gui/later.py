"""Calls that wait for their turn while the worker writes: what was read meanwhile would be lost otherwise."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Later(QObject):
    """`is_free` says whether a call may be made now."""

    def __init__(self, is_free: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_free = is_free
        self._calls: list[Callable[[], object]] = []

    def call(self, call: Callable[[], object]) -> None:
        """Calls at once, or in turn as soon as that may be."""
        if self._calls or not self._is_free():
            self._calls.append(call)
        else:
            call()

    def catch_up(self) -> None:
        """Calls all that wait, as far as that may be, before what they are about is left."""
        while self._calls and self._is_free():
            self._calls.pop(0)()

    def go_on(self) -> None:
        """It may be free now. Those who follow the job that ended hear of its end before anything is called."""
        if self._calls:
            QTimer.singleShot(0, self, self._call_all)

    def _call_all(self) -> None:
        try:
            self.catch_up()
        finally:
            if self._is_free():  # a bug in one does not hold up the others
                self.go_on()
