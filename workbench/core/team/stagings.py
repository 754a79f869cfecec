"""Other files being staged, each in a child process, the next ones while the last is taken in."""

import os
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from workbench.core.store import foreign
from workbench.core.store.foreign import Staged

AHEAD = max(1, min(4, os.cpu_count() or 1))
"""How many files are staged at once. Each waits as a copy in the folder for temporary files."""


class Stagings:
    """The staged forms of `paths`. Each `take` is the next one, the caller's to close.

    Where the target itself is among them it is staged before everything else, while no transaction is open on it.
    """

    def __init__(self, paths: Sequence[Path], target: Path, cancel: threading.Event | None) -> None:
        self._paths = paths
        self._target = target
        self._cancel = cancel
        self._pool = ThreadPoolExecutor(AHEAD, thread_name_prefix="staging")
        self._futures: dict[int, Future[Staged]] = {}
        self._taken = 0

    def take(self) -> Staged:
        """The next staged file, or the error that it was refused with."""
        index = self._taken
        self._taken += 1
        for ahead in range(index, index + 1 + AHEAD):
            self._submit(ahead)
        return self._futures.pop(index).result()

    def _submit(self, index: int) -> None:
        if index < len(self._paths) and index not in self._futures:
            self._futures[index] = self._pool.submit(foreign.stage, self._paths[index], cancel=self._cancel)

    def __enter__(self) -> Self:
        for index, path in enumerate(self._paths):
            with suppress(OSError):  # what cannot be looked at is not the target; staging it says why
                if path.samefile(self._target):
                    self._submit(index)
        for future in list(self._futures.values()):
            future.exception()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what was staged and not taken, once the child has ended."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        for future in self._futures.values():
            if not future.cancelled() and future.exception() is None:
                future.result().close()


class Ready:
    """In the place of `Stagings`: one log that is staged already."""

    def __init__(self, staged: Staged) -> None:
        self._staged = staged

    def take(self) -> Staged:
        return self._staged

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._staged.close()
