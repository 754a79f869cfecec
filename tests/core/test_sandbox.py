"""The child process: results, limits, and what a reader may not do."""

import os
import sys
import threading
import time
from io import BytesIO

import pytest

from workbench.core import sandbox, sandbox_message
from workbench.core.errors import Cancelled, Damaged, IntakeRefused

pytestmark = pytest.mark.usefixtures("reader")  # with one import path one nursery is enough
needs_limits = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux limits memory")


def test_values_and_bytes_go_through_unchanged(reader):
    reader("def echo(*values): return list(values)")
    values = [b"\x00\xff" * 3, "h\u00e9 \U0001f600 \ud800", {"pages": [0, 7], "raw": b""}, None, 2.5, "\x00"]
    assert sandbox.run("foreign_reader:echo", *values) == values


def test_a_large_argument_survives_polling_for_the_cancel_flag():
    data = os.urandom(3_000_000)
    assert sandbox.run("binascii:hexlify", data, cancel=threading.Event()) == data.hex().encode()


def test_it_runs_in_another_process():
    assert sandbox.run("os:getpid") != os.getpid()


def test_a_user_error_of_the_reader_is_raised_here(reader):
    reader("from workbench.core.errors import Damaged\ndef read(): raise Damaged('Page 3 is broken.')")
    with pytest.raises(Damaged, match=r"^Page 3 is broken\.$"):
        sandbox.run("foreign_reader:read")


@pytest.mark.parametrize(
    "body",
    [
        "os.abort()",
        "os._exit(3)",
        "raise ValueError('secret words')",
        "return {1, 2}",
        "os.kill(os.getpid(), 9)",
    ],
)
def test_a_reader_that_dies_gives_one_plain_sentence(reader, body):
    reader(f"import os\ndef read(): {body}")
    with pytest.raises(IntakeRefused) as caught:
        sandbox.run("foreign_reader:read")
    assert str(caught.value) == (
        "This file cannot be read: its reader stopped in the middle of it. Nothing was imported."
    )


def test_the_caller_names_the_error(reader):
    reader("def read(): raise ValueError")
    with pytest.raises(Damaged, match=r"^Bad: its reader stopped"):
        sandbox.run("foreign_reader:read", on_failure=lambda why: Damaged(f"Bad: {why}"))


def test_a_hanging_reader_is_stopped(reader):
    reader("def read():\n    while True: pass")
    with pytest.raises(IntakeRefused, match=r"took longer than 0\.5 seconds"):
        sandbox.run("foreign_reader:read", seconds=0.5)


def test_cancelling_ends_the_child_and_leaves_nothing_running(reader, tmp_path):
    mark = tmp_path / "pid"
    reader("import os\ndef read(mark):\n    open(mark, 'w').write(str(os.getpid()))\n    while True: pass")
    cancel = threading.Event()

    def cancel_once_it_runs() -> None:
        while not (mark.exists() and mark.read_text()):
            pass
        cancel.set()

    watcher = threading.Thread(target=cancel_once_it_runs, daemon=True)
    watcher.start()
    with pytest.raises(Cancelled):
        sandbox.run("foreign_reader:read", str(mark), seconds=30, cancel=cancel)
    watcher.join()
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)


@needs_limits
def test_memory_is_limited(reader):
    reader("def read(): return len(bytearray(600_000_000))")
    with pytest.raises(IntakeRefused, match="more than 300 MB of memory"):
        sandbox.run("foreign_reader:read", memory_mb=300)


def test_endless_recursion_is_a_failure_of_the_file(reader):
    reader("def read(): return read()")
    with pytest.raises(IntakeRefused, match="nested too deeply"):
        sandbox.run("foreign_reader:read")


@pytest.mark.parametrize(
    "body",
    [
        "import socket; socket.socket()",
        "import _socket; _socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
    ],
)
def test_a_reader_has_no_network_and_starts_no_program(reader, body):
    reader(f"def read():\n try:\n  {body}\n except PermissionError:\n  return 'refused'\n return 'allowed'")
    assert sandbox.run("foreign_reader:read") == "refused"


def test_words_of_the_source_reach_neither_the_log_nor_the_error(reader, caplog):
    reader(
        "import logging\n"
        "def read(words):\n"
        "    print(words)\n"
        "    logging.getLogger('x').error(words)\n"
        "    raise ValueError(words)\n"
    )
    with caplog.at_level("INFO"), pytest.raises(IntakeRefused) as caught:
        sandbox.run("foreign_reader:read", "words of a source")
    assert "words of a source" not in str(caught.value)
    assert "words of a source" not in caplog.text
    assert "ValueError" in caplog.text
    assert "foreign_reader.py" in caplog.text


def test_a_module_in_the_working_folder_is_not_imported(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    assert sandbox.run("os:getpid") > 0


def test_a_cut_message_is_refused():
    whole = b"".join(sandbox_message.pack({"result": b"abc"}))
    assert sandbox_message.unpack(BytesIO(whole)) == {"result": b"abc"}
    for cut in (whole[:-1], whole[:3], b""):
        with pytest.raises((ValueError, IndexError)):
            sandbox_message.unpack(BytesIO(cut))


def test_a_reader_says_how_far_it_is(reader):
    reader(
        "from workbench.core import sandbox\ndef read():\n    for at in range(3): sandbox.report(at, 3)\n    return 7"
    )
    told: list[tuple[int, int]] = []
    assert sandbox.run("foreign_reader:read", progress=lambda *how_far: told.append(how_far)) == 7
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_a_reader_that_complains_without_end_is_heard_out(reader, caplog):
    reader(
        "import sys\ndef read():\n    for at in range(50_000): print('no', at, file=sys.stderr)\n    return 7"
    )
    told: list[tuple[int, int]] = []
    with caplog.at_level("INFO"):
        assert sandbox.run("foreign_reader:read", progress=lambda *how_far: told.append(how_far)) == 7
    assert told == []
    assert "no 49999" in caplog.text


def test_outside_of_a_child_nothing_is_said(capfd):
    sandbox.report(1, 2)
    assert capfd.readouterr().err == ""


def test_who_says_how_far_it_is_gets_more_time(reader, monkeypatch, tmp_path):
    """With each report the clock leaps over most of the time that there is, and the deadline is looked at."""
    seen = tmp_path / "seen"
    reader(
        "import os, time\nfrom workbench.core import sandbox\n"
        "def read(seen):\n for n in range(4):\n  sandbox.report(n, 4)\n"
        " while not os.path.exists(seen): time.sleep(0.01)\n return 'read'"
    )
    leapt, looked = [0.0], threading.Semaphore(0)
    passed = sandbox.Deadline.passed
    monkeypatch.setattr(time, "monotonic", lambda: leapt[0])

    def watched(deadline: sandbox.Deadline) -> bool:
        is_over = passed(deadline)
        looked.release()
        return is_over

    def leap(done: int, _total: int) -> None:
        leapt[0] += 80
        while looked.acquire(blocking=False):
            pass
        for _ in range(2):  # one look may have begun before
            looked.acquire(timeout=5)
        if done == 3:
            seen.touch()

    monkeypatch.setattr(sandbox.Deadline, "passed", watched)
    assert sandbox.run("foreign_reader:read", str(seen), seconds=100, progress=leap) == "read"
    assert leapt[0] == 4 * 80


def test_nobody_gets_time_without_end(monkeypatch):
    clock = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    deadline = sandbox.Deadline(0.03)
    while not deadline.passed():
        clock[0] += 0.02
        deadline.put_off()
    assert clock[0] > 0.3
    assert deadline.missed == "it took longer than 0.3 seconds"
