"""Long work on the worker, two jobs at a time; results come back to the GUI thread.

While anything runs, Python looks for no reference cycles: the look goes over every object there is and lets no other thread
run meanwhile, and a widget found on the worker would end in the wrong thread. It follows in the GUI thread. For the same
reason the worker holds no job, only its number: where it were the last to let go of one, Qt would end it there, perhaps
while its signals are being delivered here.
"""

import gc
import threading
from collections.abc import Callable
from functools import cache, partial
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from workbench.core.errors import Cancelled, UserError
from workbench.gui.texts import _

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_running: dict[int, "Job"] = {}
_numbers = count(1)


class Job(QObject):
    """One call on the worker. `done(result)`, `failed(UserError)` and `progressed(value, total)` arrive in the
    GUI thread; `finished()` follows in every case. A bug in the work is raised again in the GUI thread."""

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(object, object)
    finished = Signal()

    def __init__(self, *, cancellable: bool = False, writes: bool = False) -> None:
        super().__init__()
        self._writes = writes
        self.cancellable = cancellable
        """Whether the work looks at `cancelled`; other work goes on to its end, and its result counts."""
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        """Asks the work to stop; it ends with `failed(Cancelled)` when it next looks."""
        self.cancelled.set()

    def report(self, value: object, total: object) -> None:
        """How far the work is."""
        if not self.cancelled.is_set():
            self.progressed.emit(value, total)

    def deliver(self, result: object, error: BaseException | None) -> None:
        """What came of the work."""
        try:
            if error is None and self.cancellable and self.cancelled.is_set() and not self._writes:
                error = Cancelled(_("Stopped. Nothing was changed."))
            if error is None:
                self.done.emit(result)
            elif isinstance(error, UserError):
                self.failed.emit(error)
        finally:
            self.finished.emit()
            _collect_when_idle()
        if error is not None and not isinstance(error, UserError):
            raise error


class _Courier(QObject):
    """Brings what the worker says of the job with a number into the GUI thread, where it lives as long as the program."""

    ended = Signal(int, object, object)
    reported = Signal(int, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.ended.connect(self._deliver)
        self.reported.connect(self._report)

    @Slot(int, object, object)
    def _deliver(self, number: int, result: object, error: BaseException | None) -> None:
        job = _running.pop(number, None)
        if job is not None:
            job.deliver(result, error)

    @Slot(int, object, object)
    def _report(self, number: int, value: object, total: object) -> None:
        job = _running.get(number)
        if job is not None:
            job.report(value, total)


@cache
def _courier() -> _Courier:
    return _Courier()


def _work(courier: _Courier, number: int, call: Callable[[], object]) -> None:
    """Runs in the worker."""
    try:
        result, error = call(), None
    except Exception as problem:  # noqa: BLE001 (carried over to the GUI thread, where it is told or raised)
        result, error = None, problem
    courier.ended.emit(number, result, error)


def run(
    function: Callable[..., object],
    *args: object,
    done: Callable[[Any], None] | None = None,
    failed: Callable[[UserError], None] | None = None,
    progress: Callable[[object, object], None] | None = None,
    finished: Callable[[], None] | None = None,
    cancellable: bool = False,
    writes: bool = False,
    **kwargs: object,
) -> Job:
    """Calls `function(*args, **kwargs)` on the worker and returns its job.

    With `progress` the function gets a keyword `progress`, a callable (value, total) for it to call; with
    `cancellable` a keyword `cancel`, a `threading.Event`; what work that `writes` has written counts, even if it was asked to
    stop too late. `done`, `failed` (UserErrors only), `progress` and
    `finished` are called in the GUI thread, and not at all once the widget whose methods they are is gone. Signals of
    the job that the caller connects at once are in time too: nothing is delivered before the event loop runs again.
    """
    job = Job(cancellable=cancellable, writes=writes)
    for signal, callback in (
        (job.done, done),
        (job.failed, failed),
        (job.progressed, progress),
        (job.finished, finished),
    ):
        if callback is not None:
            signal.connect(_while_alive(callback))
    number, courier = next(_numbers), _courier()
    if progress is not None:
        kwargs["progress"] = partial(_report, courier, number)
    if cancellable:
        kwargs["cancel"] = job.cancelled
    _running[number] = job
    _collect_when_idle()
    _pool().submit(_work, courier, number, partial(function, *args, **kwargs))
    return job


def _report(courier: _Courier, number: int, value: object, total: object = None) -> None:
    """The progress callback that the work gets; called in the worker."""
    courier.reported.emit(number, value, total)


@cache
def _pool() -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="work")


def _while_alive(callback: Callable[..., None]) -> Callable[..., None]:
    owner = getattr(callback, "__self__", None)

    def call(*args: object) -> None:
        if not isinstance(owner, QObject) or isValid(owner):
            callback(*args)

    return call


def _collect_when_idle() -> None:
    if _running:
        gc.disable()
    else:
        gc.enable()


def busy() -> bool:
    return bool(_running)


def stop() -> None:
    """Cancels what runs and waits for it; the program calls it when it ends."""
    for job in list(_running.values()):
        job.cancel()
    if _pool.cache_info().currsize:
        _pool().shutdown(wait=True, cancel_futures=True)
        _pool.cache_clear()
    _running.clear()
    _collect_when_idle()
