"""Interrupts merges into copies of a file and says what is left: `python interrupting.py TARGET OTHER POINTS`.

One process loads the program and stages the other file, then divides itself for every merge. The merge is killed at one of its
system calls (it is traced, as a debugger does it), or may write files no further than to some size, as on a full disk. Prints
JSON: for every point how it was interrupted, whether a journal was left, and what the file holds afterwards.
"""

import ctypes
import json
import os
import resource
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from workbench.core import settings
from workbench.core.errors import UserError
from workbench.core.store import foreign
from workbench.core.store.dump import dump
from workbench.core.store.foreign import Staged
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

TRACE_ME, TO_NEXT_CALL = 0, 24
"""From sys/ptrace.h."""
NO_TRACING = 77
REFUSED = 3
LAST_CALLS = 60
"""The end, where the journal goes and the merge is in, is looked at call by call."""


@dataclass(frozen=True)
class Left:
    """What a merge left that was interrupted at `point` (a system call, or a size)."""

    how: str
    point: int
    ended: int
    journal: bool
    holds: str


def merged(path: Path, staged: Staged) -> None:
    """The merge, with so little cache that it writes from its beginning on."""
    merge.CACHE = 1
    with Workspace.open(path, settings.reviewer("Ana Moreau")) as workspace:
        os.kill(os.getpid(), signal.SIGCONT)  # the first stop of a traced process
        merge.take(workspace, replace(staged, folder=tempfile.TemporaryDirectory()))


def divided(work: Callable[[], None]) -> int:
    """A process of its own that does `work`; its number."""
    pid = os.fork()
    if not pid:
        try:
            work()
        except UserError:
            os._exit(REFUSED)
        except sqlite3.Error:
            os._exit(1)
        os._exit(0)
    return pid


def traced(path: Path, staged: Staged, last: int) -> tuple[int, int]:
    """Merge, and kill at stop number `last` (before or after a system call; 0: never); how it ended, and the stops it made."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]

    def work() -> None:
        if libc.ptrace(TRACE_ME, 0, None, None):
            os._exit(NO_TRACING)
        merged(path, staged)

    pid, stops = divided(work), 0
    while True:
        _, status = os.waitpid(pid, 0)
        if not os.WIFSTOPPED(status):
            return os.waitstatus_to_exitcode(status), stops
        caught = os.WSTOPSIG(status)
        stops += caught == signal.SIGTRAP
        if last and stops == last:
            os.kill(pid, signal.SIGKILL)
        else:
            given = None if caught in (signal.SIGTRAP, signal.SIGCONT) else caught
            libc.ptrace(TO_NEXT_CALL, pid, None, given)


def limited(path: Path, staged: Staged, size: int) -> int:
    """Merge while no file can grow beyond `size`; how it ended."""

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        merged(path, staged)

    return os.waitstatus_to_exitcode(os.waitpid(divided(work), 0)[1])


def spread(low: int, high: int, count: int) -> Iterator[int]:
    """`count` numbers from `low` to `high`, evenly."""
    return (low + (high - low) * step // max(1, count - 1) for step in range(count))


def main(target: Path, other: Path, points: int) -> None:
    copy = target.with_name("copy.claims")
    with foreign.stage(other) as staged:
        shutil.copyfile(target, copy)
        merged(copy, staged)  # loads what the others then need not load
        before, after = dump_of(target), dump_of(copy)
        shutil.copyfile(target, copy)
        ended, stops = traced(copy, staged, 0)
        if ended == NO_TRACING:
            sys.exit(NO_TRACING)
        assert (ended, dump_of(copy)) == (0, after)

        def left(how: str, point: int, ended: int) -> Left:
            journal = copy.with_name(copy.name + "-journal")
            was_left = journal.exists() and journal.stat().st_size > 0
            with Workspace.open(copy, settings.reviewer("Ana Moreau")) as survivor:
                found = {before: "before", after: "after"}.get(dump(survivor), "something else")
                if not verify(survivor).ok:
                    found = "damage"
                merge.take(survivor, replace(staged, folder=tempfile.TemporaryDirectory()))
            return Left(how, point, ended, was_left, found if dump_of(copy) == after else "no further merge")

        lefts: list[Left] = []
        largest = copy.stat().st_size
        late = range(max(1, stops - LAST_CALLS), stops + 1, max(1, 2 * LAST_CALLS // points))
        for point in sorted({*spread(1, stops, points), *late}):
            shutil.copyfile(target, copy)
            lefts.append(left("killed", point, traced(copy, staged, point)[0]))
        for size in spread(1, largest - 1, max(2, points // 4)):
            shutil.copyfile(target, copy)
            lefts.append(left("full", size, limited(copy, staged, size)))
    print(json.dumps({"stops": stops, "lefts": [asdict(each) for each in lefts]}))


def dump_of(path: Path) -> bytes:
    with Workspace.open(path) as workspace:
        return dump(workspace)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
