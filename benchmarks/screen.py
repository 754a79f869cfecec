"""Events given to a window of Qt, and how long it takes until what they change has been painted."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter, process_time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from benchmarks.measure import Time

PATIENCE = 300_000
"""Milliseconds after which what should be painted is held to have failed."""
TICK = 2
"""Milliseconds between two calls of the timer whose gaps are measured."""
SIZE = (1280, 800)


class _Paint(QObject):
    """Notes the time when the picture that a widget was painted into, once it `counts`, has been handed to the screen."""

    def __init__(self, widget: QWidget, counts: Callable[[], bool]) -> None:
        super().__init__(widget)
        self.at: Time | None = None
        self.seen = False
        self._counts = counts
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.seen and self._counts():
            self.seen = True
            # Sent on before anything else, but behind the painting of the whole window.
            QCoreApplication.postEvent(
                self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value
            )
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self.at = now()
            return True
        return super().event(event)


def now() -> Time:
    """The clock, and the processor with all threads of this process."""
    return Time(perf_counter(), process_time())


def choose_platform() -> None:
    """The screen where there is one, else Qt's platform without one. Called before the application is made."""
    has_screen = sys.platform in ("win32", "darwin") or {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys()
    if not has_screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def until_painted(
    widget: QWidget, action: Callable[[], object], counts: Callable[[], bool] = lambda: True
) -> Time:
    """From the start of `action` until `widget`, or the contents of a scrolled one, was painted again and that `counts`."""
    painted = _Paint(_drawn(widget), counts)
    start = now()
    action()
    wait_for(lambda: painted.at is not None)
    assert painted.at is not None
    time = painted.at.since(start)
    painted.deleteLater()
    return time


def until_answered(
    widget: QWidget, action: Callable[[], object], answered: SignalInstance
) -> tuple[Time, Time]:
    """From the start of `action` until `answered` tells that `widget` was painted at once, without the event loop; and until all
    that waited behind it was done and painted too."""
    painted = _Paint(_drawn(widget), lambda: True)
    told: list[Time] = []
    connection = answered.connect(lambda *_: told.append(now()) if painted.seen else None)
    start = now()
    action()
    wait_for(lambda: bool(told) and painted.at is not None)
    done = now()
    answered.disconnect(connection)
    painted.deleteLater()
    return told[0].since(start), done.since(start)


def _drawn(widget: QWidget) -> QWidget:
    """What the contents of a widget are painted on."""
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


def wait_for(condition: Callable[[], bool]) -> None:
    """Until something has come true."""
    late = QTimer(singleShot=True, interval=PATIENCE)
    late.start()
    while not condition():
        if not late.isActive():
            raise RuntimeError(f"The window was not painted, or not done, in {PATIENCE // 60_000} minutes.")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settle(milliseconds: int = 20) -> None:
    """Lets the application do what waits."""
    QTest.qWait(milliseconds)


def press(
    window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key as the system sends it to a window, which finds out who gets it."""
    QTest.keyClick(window.windowHandle(), key, modifier)


def take_keys(window: QWidget) -> None:
    """Makes a shown window the one that has the keys."""
    window.activateWindow()
    wait_for(lambda: QGuiApplication.focusWindow() is window.windowHandle())
    settle()


def show(window: QWidget) -> None:
    """Shows a window and waits until it is painted and has the keys."""
    window.resize(*SIZE)
    window.show()
    take_keys(window)
    settle(200)


@contextmanager
def ticking() -> Iterator[list[float]]:
    """A timer of two milliseconds; the list holds the seconds between two calls of it."""
    gaps: list[float] = []
    last = perf_counter()

    def tick() -> None:
        nonlocal last
        now = perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    try:
        yield gaps
    finally:
        timer.stop()
