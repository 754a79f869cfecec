"""Fresh child processes without the time that Python takes to start: a waiting process divides itself for each.

Every child has pipes of its own, made before the nursery, and holds those of no other child: whatever a hostile file
makes of one, the next starts from the nursery as it was, which never sees a byte of a file. A nursery ends with the
program, and its children with it. Where the system cannot divide a process, each child is started by itself.
"""

import atexit
import importlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

CHILD = "CLAIM_WORKBENCH_CHILD"
"""Set in the environment of every child."""
MOST_PLACES = 64
"""Children of one nursery: they share the time of one start."""
FILES_A_PLACE = 16
"""A nursery has a place for so many files that the program may have open: each needs six while it starts, then three."""
OURS = "workbench.core."
"""Modules that a nursery loads for its children. Others may start threads, which do not survive a division."""


@dataclass(frozen=True)
class Child:
    """A child process that waits for its request, with our ends of its pipes."""

    request: IO[bytes]
    answer: IO[bytes]
    said: IO[bytes]
    kill: Callable[[], None]
    """Ends it where it stands; from any thread, until it is buried."""
    bury: Callable[[], int]
    """Kills what is left of it; its exit code, negative for a signal. Once, and last of all."""


def child(target: str) -> Child:
    """A fresh child for one call of `target` ("package.module:function")."""
    return _divided(target.partition(":")[0]) if hasattr(os, "fork") else _started()


def _python(
    module: str, arguments: Iterable[str], said: int, pass_fds: Sequence[int]
) -> subprocess.Popen[bytes]:
    """A Python that runs our `module`. `-P` keeps the working folder off the import path."""
    return subprocess.Popen(
        [sys.executable, "-P", "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=said,
        env={**os.environ, "PYTHONPATH": _import_path(), CHILD: "1"},
        pass_fds=pass_fds,
        start_new_session=True,  # Ctrl+C is for us, and we end the children
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _import_path() -> str:
    """PYTHONPATH of a child: our own package first."""
    package_parent = str(Path(__file__).resolve().parents[2])
    return os.pathsep.join(filter(None, [package_parent, os.environ.get("PYTHONPATH")]))


def _started() -> Child:
    """A child that is started by itself."""
    process = _python("workbench.core.sandbox_child", (), subprocess.PIPE, ())
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None

    def bury() -> int:
        process.kill()
        return process.wait()

    return Child(process.stdin, process.stdout, process.stderr, process.kill, bury)


def places() -> int:
    """How many children a nursery can have on this system."""
    import resource

    files, _most = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MOST_PLACES if files == resource.RLIM_INFINITY else min(MOST_PLACES, files // FILES_A_PLACE + 1)


class Nursery:
    """Our side of a waiting process: the pipes of the children that it can still have."""

    def __init__(self) -> None:
        self.import_path = _import_path()
        self._lock = threading.Lock()
        self._unburied = 0
        self._ended = False
        pipes = [(os.pipe(), os.pipe(), os.pipe()) for _ in range(places())]
        self._ours = [(request[1], answer[0], said[0]) for request, answer, said in pipes]
        theirs = [end for request, answer, said in pipes for end in (request[0], answer[1], said[1])]
        try:
            self._process = _python(__name__, map(str, theirs), subprocess.DEVNULL, theirs)
        except OSError:
            for ends in self._ours:
                _close(ends)
            raise
        finally:
            _close(theirs)

    def has_place(self) -> bool:
        return bool(self._ours)

    def child(self, module: str) -> Child:
        """The next child, with `module` loaded. ChildProcessError where the nursery is gone."""
        with self._lock:
            request, answer, said = ends = self._ours.pop()
            self._unburied += 1
        try:
            pid = self._order(f"bear {module}")
        except ChildProcessError:
            _close(ends)
            with self._lock:
                self._unburied -= 1
            raise
        return Child(
            os.fdopen(request, "wb"),
            os.fdopen(answer, "rb"),
            os.fdopen(said, "rb"),
            kill=lambda: _kill(pid),
            bury=lambda: self._bury(pid),
        )

    def close(self) -> None:
        """Have no more children; the nursery ends with the last one that is left."""
        with self._lock:
            while self._ours:
                _close(self._ours.pop())
            is_empty = not self._unburied
        if is_empty:
            self.end()

    def end(self) -> None:
        """End the nursery and all its children now."""
        with self._lock:
            is_first, self._ended = not self._ended, True
        if is_first:
            self._process.communicate()

    def _bury(self, pid: int) -> int:
        try:
            return self._order(f"bury {pid}")
        except ChildProcessError:
            _kill(pid)
            return -signal.SIGKILL
        finally:
            with self._lock:
                self._unburied -= 1
                is_last = not self._unburied and not self._ours
            if is_last:
                self.end()

    def _order(self, order: str) -> int:
        """Give the nursery an order; its answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._lock:
            try:
                self._process.stdin.write(f"{order}\n".encode("ascii"))
                self._process.stdin.flush()
                return int(self._process.stdout.readline())
            except (OSError, ValueError):
                raise ChildProcessError("the process that starts the readers is gone") from None


_open: list[Nursery] = []
"""The nursery that the next child comes from; none before the first."""
_open_lock = threading.Lock()


def _divided(module: str) -> Child:
    """A child of the open nursery. Once more from a new one, should somebody have killed that."""
    with _open_lock:
        if _open and _open[0].has_place() and _open[0].import_path == _import_path():
            with suppress(ChildProcessError):
                return _open[0].child(module)
        for old in _open:
            old.close()
        _open[:] = [Nursery()]
        return _open[0].child(module)


@atexit.register
def end() -> None:
    """End all nurseries, and their children with them."""
    for nursery in _open:
        nursery.end()


def _kill(pid: int) -> None:
    """Until it is buried nobody else gets this number."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def _close(ends: Iterable[int]) -> None:
    for end in ends:
        os.close(end)


def main() -> None:
    """The nursery: bears and buries children until our side is closed."""
    from workbench.core import sandbox_child

    sandbox_child.forbid((sandbox_child.SOCKETS,))  # there are libraries that try one while they are loaded
    ends = list(map(int, sys.argv[1:]))
    pids: set[int] = set()
    with os.fdopen(os.dup(0), "rb", buffering=0) as orders:
        while order := orders.readline().split():
            if order[0] == b"bear":
                module = order[1].decode("ascii")
                load(module)
                pid = os.fork()
                if not pid:
                    orders.close()
                    _live(ends, sandbox_child.main)
                pids.add(pid)
                _close(ends.pop() for _ in range(3))
                os.write(1, b"%d\n" % pid)
            else:
                pids.discard(pid := int(order[1]))
                os.write(1, b"%d\n" % _buried(pid))
    for pid in pids:
        _buried(pid)


def load(module: str) -> None:
    """Load what the next children need, with the `LIBRARIES` that the module names: a child that has to import them itself
    takes longer for that than for most files. Where loading fails they say so themselves."""
    if module.startswith(OURS):
        with suppress(ImportError):
            for library in getattr(importlib.import_module(module), "LIBRARIES", ()):
                importlib.import_module(library)


def _live(ends: list[int], life: Callable[[], None]) -> None:
    """The life of a child, at the last three of the `ends`; it closes those of all others."""
    status = 1
    try:
        for standard, end in enumerate(ends[-3:]):
            os.dup2(end, standard)
        _close(ends)
        life()
        status = 0
    finally:
        os._exit(status)


def _buried(pid: int) -> int:
    """The exit code of a child, which is killed where it still lives."""
    _kill(pid)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


if __name__ == "__main__":
    main()
