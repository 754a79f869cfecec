"""Runs one of our functions in a child process with limits on time, memory and CPU.

Every reader of foreign bytes can be hung or blown up by a hostile file. In a child that costs at most the
limits, and the window stays alive. The child has no network and starts no other program.
"""

import gc
import importlib
import io
import json
import logging
import os
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, BinaryIO

from workbench.core import errors, nursery
from workbench.core.errors import Cancelled, IntakeRefused, UserError
from workbench.core.nursery import Child

Progress = Callable[[int, int], None]
"""Gets how many pages or the like are done, and of how many."""

log = logging.getLogger(__name__)

POLL_SECONDS = 0.05
PATIENCE = 10
"""How many times its seconds a child may take in all that keeps saying how far it is."""
LOGGED_CHARACTERS = 4000
LENGTH_BYTES = 8
BLOB = "$blob"
FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.startfile",
    "pty.spawn",
)
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
    failed = on_failure or refused
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
        output, complaints = converse(child, request, Deadline(seconds), cancel, progress)
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
    return result_of(answer, failed)


def refused(why: str) -> IntakeRefused:
    """The error of a source that its reader could not get through."""
    return IntakeRefused(f"This file cannot be read: {why}. Nothing was imported.")


def result_of(answer: dict[str, Any], failed: Callable[[str], UserError]) -> Any:
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


def converse(
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
        threading.Thread(target=send, args=(child.request, request), daemon=True),
        threading.Thread(target=listen, args=(child.said, complaints, progress, deadline), daemon=True),
        threading.Thread(target=kill_when, args=(child, cancel, deadline, ended), daemon=True),
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


def send(requests: IO[bytes], request: list[bytes]) -> None:
    """Hand the child its request; part by part, so that a large file is not copied to be put together with the rest."""
    with suppress(OSError), requests:  # it may have ended before it had read all
        for part in request:
            requests.write(part)


def listen(lines: IO[bytes], complaints: list[bytes], progress: Progress | None, deadline: Deadline) -> None:
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


def kill_when(
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


def pack(message: dict[str, Any]) -> list[bytes]:
    """One message in parts: length and JSON, then length and content of every `bytes` value in it."""
    blobs: list[bytes] = []

    def put_aside(value: object) -> dict[str, int]:
        if not isinstance(value, bytes):
            raise TypeError(f"{type(value).__name__} cannot be sent to or from a child process")
        blobs.append(value)
        return {BLOB: len(blobs) - 1}

    head = json.dumps(message, default=put_aside).encode("ascii")
    return [each for part in (head, *blobs) for each in (len(part).to_bytes(LENGTH_BYTES, "big"), part)]


def unpack(source: BinaryIO) -> dict[str, Any]:
    """The message that `pack` made. `ValueError` or `IndexError` where it is cut short."""
    parts: list[bytes] = []
    while length := source.read(LENGTH_BYTES):
        size = int.from_bytes(length, "big")
        part = source.read(size)
        if len(part) < size:
            raise ValueError("message cut short")
        parts.append(part)

    def put_back(value: dict[str, Any]) -> Any:
        return parts[value[BLOB] + 1] if value.keys() == {BLOB} else value

    return json.loads(parts[0], object_hook=put_back)


def main() -> None:
    """The child: read one request, call, answer. Whatever the libraries print is dropped."""
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers, Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
        answers.writelines(answer_to(sys.stdin.buffer))


def answer_to(requests: BinaryIO) -> list[bytes]:
    """The packed answer to the one request in `requests`."""
    request = unpack(requests)
    # A child is short-lived, and what it holds seldom refers to itself: looking for that costs a tenth of its time.
    gc.disable()
    os.environ.update(request["environment"])
    limit(request["seconds"], request["memory_mb"])
    forbid()
    # Libraries log what they could not read, and the log must hold no words of anybody's sources.
    logging.disable(logging.CRITICAL)
    try:
        return pack({"result": call(request["target"], request["args"])})
    except UserError as error:
        return pack({"error": type(error).__name__, "sentence": str(error)})
    except MemoryError as error:
        complain(error)
        return pack({"why": f"it needs more than {request['memory_mb']} MB of memory"})
    except RecursionError as error:
        complain(error)
        return pack({"why": NESTED})
    except Exception as error:  # noqa: BLE001  the parent raises it again as a failure of the file, and logs where
        complain(error)
        return pack({"why": CRASHED})


def call(target: str, args: list[Any]) -> Any:
    """The result of the named function."""
    module, _, name = target.partition(":")
    return getattr(importlib.import_module(module), name)(*args)


def complain(error: Exception) -> None:
    """Say where it went wrong, without the message: that may quote the source."""
    sys.stderr.write("".join(traceback.format_tb(error.__traceback__)) + type(error).__name__ + "\n")


def limit(seconds: float, memory_mb: int) -> None:
    """Limit this process, where the operating system can (Linux, and CPU time on macOS)."""
    try:
        import resource
    except ImportError:
        return
    memory = memory_mb * 1024 * 1024
    cpu = int(PATIENCE * seconds) + 1
    for kind, amount in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, cpu), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(kind, (amount, amount))
        except (ValueError, OSError):
            log.debug("limit %s cannot be set on this system", kind)


def forbid() -> None:
    """Refuse sockets and other programs from now on; an audit hook cannot be taken off again."""

    def refuse(event: str, _: tuple[Any, ...]) -> None:
        if event.startswith(FORBIDDEN):
            raise PermissionError(f"{event} is not allowed while a file is read")

    sys.addaudithook(refuse)


if __name__ == "__main__":
    main()
