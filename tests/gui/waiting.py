"""What tests of the window wait for: that it has the keyboard, and that nothing is left to be done."""

from threading import Event

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from workbench.gui import background
from workbench.gui.article.pane import ArticlePane


def show(qtbot: QtBot, widget: QWidget, *size: int) -> None:
    """Until it is on the screen and would get the next key; a window that is only shown may have to wait for that."""
    qtbot.addWidget(widget)
    if size:
        widget.resize(*size)
    widget.show()
    qtbot.waitUntil(lambda: in_front(widget))


def in_front(window: QWidget) -> bool:
    """Asks again: without a window manager a request that comes while another window goes is lost."""
    window.activateWindow()
    return window.isActiveWindow()


def settle(qtbot: QtBot) -> None:
    """Until the worker has done all that it was asked for and its results are here."""
    qtbot.waitUntil(lambda: not background.busy())


def idle(qtbot: QtBot) -> None:
    """Until the window has done all that its events left for later: layouts, repaints, calls in the next turn of the loop. One
    `processEvents` may stop halfway: it comes to the timers only when nothing else is waiting."""
    done: list[bool] = []
    QTimer.singleShot(0, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))


def hold_worker() -> Event:
    """Keeps the worker from what it is asked for next until the event is set: what is stopped then has not ended yet."""
    go_on = Event()
    for _each in range(2):
        background.run(go_on.wait, PATIENCE / 1000)
    return go_on


def marked(qtbot: QtBot, pane: ArticlePane) -> None:
    """Until the marks of a long text are shown, and its sentences judged by them."""
    qtbot.waitUntil(lambda: not pane._late.isActive() and not pane._later.isActive())
