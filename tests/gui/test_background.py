"""Long work: results, problems and bugs come back to the GUI thread; work can be stopped."""

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from workbench.core.errors import Cancelled, IntakeRefused
from workbench.gui import background


def test_the_result_arrives_in_the_gui_thread(qtbot: QtBot, qapp: QApplication) -> None:
    got: list[tuple[object, bool, bool]] = []
    main = QThread.currentThread()

    def work(a: int, b: int) -> tuple[int, bool]:
        return a + b, threading.current_thread() is threading.main_thread()

    def done(result: object) -> None:
        got.append((result, QThread.currentThread() is main, True))

    background.run(work, 2, 3, done=done)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [((5, False), True, True)]
    assert not background.busy()


def test_large_numbers_survive_the_progress_signal(qtbot: QtBot) -> None:
    seen: list[tuple[object, object]] = []
    size = 5_000_000_000  # an int signal would cut this

    def work(progress: Callable[[int, int], None]) -> str:
        progress(size - 1, size)
        return "end"

    background.run(work, progress=lambda value, total: seen.append((value, total)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(size - 1, size)]


def test_a_user_problem_goes_to_failed(qtbot: QtBot) -> None:
    problems: list[str] = []

    def work() -> None:
        raise IntakeRefused("This file is empty.")

    background.run(work, failed=lambda error: problems.append(str(error)))
    qtbot.waitUntil(lambda: bool(problems))
    assert problems == ["This file is empty."]


def test_a_bug_is_raised_with_its_traceback(qtbot: QtBot) -> None:
    finished: list[bool] = []

    def work() -> None:
        raise ZeroDivisionError("a bug")

    with capture_exceptions() as caught:
        background.run(
            work,
            failed=lambda _error: pytest.fail("a bug is no user's problem"),
            finished=lambda: finished.append(True),
        )
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert finished == [True]
    assert "work" in [frame.name for frame in __import__("traceback").extract_tb(caught[0][2])]


def test_cancelled_work_says_so_and_its_result_is_dropped(qtbot: QtBot) -> None:
    started = threading.Event()
    problems: list[object] = []

    def work(cancel: threading.Event) -> str:
        started.set()
        cancel.wait(10)
        return "too late"

    job = background.run(
        work, cancellable=True, failed=problems.append, done=lambda _result: pytest.fail("it was stopped")
    )
    assert started.wait(10)
    job.cancel()
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], Cancelled)


def test_a_result_for_a_deleted_receiver_is_dropped(qtbot: QtBot) -> None:
    class Receiver(QObject):
        def take(self, _result: object) -> None:
            pytest.fail("the receiver is gone")

    release, receiver, ended = threading.Event(), Receiver(), []
    background.run(lambda: release.wait(10), done=receiver.take, finished=lambda: ended.append(True))
    import shiboken6

    shiboken6.delete(receiver)
    release.set()
    qtbot.waitUntil(lambda: bool(ended))


def test_stop_waits_for_what_runs(qtbot: QtBot) -> None:
    ended = threading.Event()

    def work(cancel: threading.Event) -> None:
        cancel.wait(10)
        ended.set()

    background.run(work, cancellable=True)
    background.stop()
    assert ended.is_set()


def test_no_cycles_are_looked_for_while_something_runs(qtbot: QtBot) -> None:
    seen: list[bool] = []
    go_on = threading.Event()

    def work() -> None:
        go_on.wait(10)

    background.run(work)
    background.run(lambda: seen.append(gc.isenabled()))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [False]
    assert not gc.isenabled(), "the other work has not ended"
    go_on.set()
    qtbot.waitUntil(lambda: not background.busy())
    assert gc.isenabled()


def test_the_worker_holds_no_job(qapp: QApplication) -> None:
    """Where it were the last to let go of one, that would end on the worker, and the program with it now and then."""
    go_on = threading.Event()
    job = weakref.ref(background.run(go_on.wait, PATIENCE / 1000))
    background._running.clear()
    assert job() is None
    go_on.set()
