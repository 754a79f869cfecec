"""The child process of the sandbox: it limits itself, gives up what no reader needs, calls one function, and answers."""

import gc
import importlib
import logging
import os
import sys
import traceback
from pathlib import Path
from typing import Any, BinaryIO

from workbench.core import sandbox
from workbench.core.errors import UserError
from workbench.core.sandbox_message import pack, unpack

SOCKETS = "socket."
FORBIDDEN = (
    SOCKETS,
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.startfile",
    "pty.spawn",
)


def main() -> None:
    """The child: read one request, call, answer. Whatever the libraries print is dropped."""
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers, Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
        answers.writelines(_answer_to(sys.stdin.buffer))


def _answer_to(requests: BinaryIO) -> list[bytes]:
    """The packed answer to the one request in `requests`."""
    request = unpack(requests)
    # A child is short-lived, and what it holds seldom refers to itself: looking for that costs a tenth of its time.
    gc.disable()
    os.environ.update(request["environment"])
    _limit(request["seconds"], request["memory_mb"])
    forbid()
    # Libraries log what they could not read, and the log must hold no words of anybody's sources.
    logging.disable(logging.CRITICAL)
    try:
        return pack({"result": _call(request["target"], request["args"])})
    except UserError as error:
        return pack({"error": type(error).__name__, "sentence": str(error)})
    except MemoryError as error:
        _complain(error)
        return pack({"why": f"it needs more than {request['memory_mb']} MB of memory"})
    except RecursionError as error:
        _complain(error)
        return pack({"why": sandbox.NESTED})
    except Exception as error:  # noqa: BLE001  the parent raises it again as a failure of the file, and logs where
        _complain(error)
        return pack({"why": sandbox.CRASHED})


def _call(target: str, args: list[Any]) -> Any:
    """The result of the named function."""
    module, _, name = target.partition(":")
    return getattr(importlib.import_module(module), name)(*args)


def _complain(error: Exception) -> None:
    """Say where it went wrong, without the message: that may quote the source."""
    sys.stderr.write("".join(traceback.format_tb(error.__traceback__)) + type(error).__name__ + "\n")


def _limit(seconds: float, memory_mb: int) -> None:
    """Limit this process, where the operating system can (Linux, and CPU time on macOS)."""
    try:
        import resource
    except ImportError:
        return
    memory = memory_mb * 1024 * 1024
    cpu = int(sandbox.PATIENCE * seconds) + 1
    for kind, amount in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, cpu), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(kind, (amount, amount))
        except (ValueError, OSError):
            sandbox.log.debug("limit %s cannot be set on this system", kind)


def forbid(events: tuple[str, ...] = FORBIDDEN) -> None:
    """Refuse sockets and other programs from now on; an audit hook cannot be taken off again."""

    def refuse(event: str, _: tuple[Any, ...]) -> None:
        if event.startswith(events):
            raise PermissionError(f"{event} is not allowed while a file is read")

    sys.addaudithook(refuse)


if __name__ == "__main__":
    main()
