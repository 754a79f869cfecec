"""Runs one of our functions in a child process with limits on time, memory and CPU.

Every reader of foreign bytes can be hung or blown up by a hostile file. In a child that costs at most the
limits, and the window stays alive. The child has no network and starts no other program (`sandbox_child`).
"""

import io
import logging
import os
import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any

from workbench.core import errors, nursery
from workbench.core.errors import Cancelled, IntakeRefused, UserError
from workbench.core.nursery import Child
from workbench.core.sandbox_message import pack, unpack

Progress = Callable[[int, int], None]
"""Gets how many pages or the like are done, and of how many."""

log = logging.getLogger(__name__)

POLL_SECONDS = 0.05
PATIENCE = 10
"""How many times its seconds a child may take in all that keeps saying how far it is."""
LOGGED_CHARACTERS = 4000
MARK = b"\x1eprogress "
PROGRESS = re.compile(re.escape(MARK) + rb"(\d{1,9}) (\d{1,9})\n")
CRASHED = "its reader stopped in the middle of it"
NESTED = "its parts are nested too deeply"


def run(
    target: str,
    *args: Any,
    seconds: float = 20,
    memory_mb: int = 1024,
    cancel: threading.Event | None = None,
    progress: Progress | None = None,
    on_failure: Callable[[str], UserError] | None = None,
) -> Any:
    """Call `target` ("package.module:function") with `args` in a child process and return its result.

    Arguments and result are what JSON can hold, with `bytes` besides (tuples come back as lists). A
    `UserError` that the function raises is raised here. When the child takes more than `seconds` (counted anew
    whenever it says how far it is, up to `PATIENCE` times), needs more than `memory_mb`, or dies, `on_failure(why)`
    makes the error; `why` is a clause such as "it took longer than 20 seconds". Without it that is an
    `IntakeRefused`. Setting `cancel` ends the child and raises `Cancelled`. What the function says with `report`
    reaches `progress`, in a thread of its own.
    """
    failed = on_failure or _refused
    request = pack(
        {
            "target": target,
            "args": args,
            "seconds": seconds,
            "memory_mb": memory_mb,
            "environment": dict(os.environ),
        }
    )
    child = nursery.child(target)
    try:
        output, complaints = _converse(child, request, Deadline(seconds), cancel, progress)
    except TimeoutError as late:
        log.info("%s was stopped: %s", target, late)
        raise failed(str(late)) from None
    finally:
        status = child.bury()
    if complaints:
        log.info("%s said: %s", target, complaints.decode("utf-8", "replace")[-LOGGED_CHARACTERS:])
    try:
        answer = unpack(io.BytesIO(output))
    except (ValueError, IndexError):
        log.info("%s ended with %s and no answer", target, status)
        raise failed(CRASHED) from None
    return _result_of(answer, failed)


def _refused(why: str) -> IntakeRefused:
    """The error of a source that its reader could not get through."""
    return IntakeRefused(f"This file cannot be read: {why}. Nothing was imported.")


def _result_of(answer: dict[str, Any], failed: Callable[[str], UserError]) -> Any:
    """The child's result, or its error raised again."""
    if "result" in answer:
        return answer["result"]
    if "why" in answer:
        raise failed(answer["why"])
    raise getattr(errors, answer["error"], IntakeRefused)(answer["sentence"])


class Deadline:
    """Until when a child must have answered: `seconds` after it last said how far it is."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._latest = time.monotonic() + PATIENCE * seconds
        self.missed = ""
        """Why the child was stopped, as a clause; "" while it was not."""
        self.put_off()

    def put_off(self) -> None:
        """The child has said how far it is."""
        self._at = min(time.monotonic() + self._seconds, self._latest)

    def passed(self) -> bool:
        if time.monotonic() > self._at:
            in_all = PATIENCE if self._at == self._latest else 1
            self.missed = f"it took longer than {in_all * self._seconds:g} seconds"
        return bool(self.missed)


def _converse(
    child: Child,
    request: list[bytes],
    deadline: Deadline,
    cancel: threading.Event | None,
    progress: Progress | None,
) -> tuple[bytes, bytes]:
    """Send the request and collect output and complaints.

    `TimeoutError` when the deadline was missed, `Cancelled` when the flag is set.
    """
    ended = threading.Event()
    complaints: list[bytes] = []
    threads = [
        threading.Thread(target=_send, args=(child.request, request), daemon=True),
        threading.Thread(target=_listen, args=(child.said, complaints, progress, deadline), daemon=True),
        threading.Thread(target=_kill_when, args=(child, cancel, deadline, ended), daemon=True),
    ]
    for thread in threads:
        thread.start()
    try:
        with child.answer:
            output = child.answer.read()
    finally:
        ended.set()
        child.kill()
        for thread in threads:
            thread.join()
    if cancel is not None and cancel.is_set():
        raise Cancelled("Reading was stopped. Nothing was changed.")
    if deadline.missed:
        raise TimeoutError(deadline.missed)
    return output, b"".join(complaints)


def _send(requests: IO[bytes], request: list[bytes]) -> None:
    """Hand the child its request; part by part, so that a large file is not copied to be put together with the rest."""
    with suppress(OSError), requests:  # it may have ended before it had read all
        for part in request:
            requests.write(part)


def _listen(lines: IO[bytes], complaints: list[bytes], progress: Progress | None, deadline: Deadline) -> None:
    """Take what the child says on the side, until it ends: how far it is, and complaints."""
    with lines:
        for line in lines:
            said = PROGRESS.fullmatch(line)
            if said is None:
                complaints.append(line[:LOGGED_CHARACTERS])
                continue
            deadline.put_off()
            if progress is not None:
                progress(int(said[1]), int(said[2]))


def report(done: int, total: int) -> None:
    """For functions that run in a child: say that `done` of `total` pages or the like are done."""
    if os.environ.get(nursery.CHILD):
        os.write(2, b"%s%d %d\n" % (MARK, done, total))


def _kill_when(
    child: Child,
    cancel: threading.Event | None,
    deadline: Deadline,
    ended: threading.Event,
) -> None:
    """End the child when `cancel` is set or its time is over, until it has `ended` by itself."""
    while not ended.wait(POLL_SECONDS):
        if (cancel is not None and cancel.is_set()) or deadline.passed():
            child.kill()
            return
