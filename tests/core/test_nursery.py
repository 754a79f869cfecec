"""The process that children come from: each is alone, none is left over, and a lost nursery is replaced."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from workbench.core import nursery, sandbox
from workbench.core.intake import html

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot divide a process")
pytestmark = pytest.mark.usefixtures("reader")  # with one import path one nursery is enough
needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")


def ends_soon(pid: int) -> bool:
    """Whether the process is gone within half a minute, looked at again and again."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False


@needs_fork
def test_children_of_one_nursery_know_the_same_parent_and_are_not_the_same():
    parents = {sandbox.run("os:getppid") for _ in range(3)}
    assert len(parents) <= 2  # one nursery may just have been full
    assert os.getpid() not in parents
    assert len({sandbox.run("os:getpid") for _ in range(3)}) == 3


@needs_proc
def test_a_child_holds_the_pipes_of_no_other():
    children = [nursery.child("os:getpid") for _ in range(3)]
    try:
        # its own three, one for the answer, and the folder that is being listed
        assert len(sandbox.run("os:listdir", "/proc/self/fd")) <= 6
    finally:
        for child in children:
            for end in (child.request, child.answer, child.said):
                end.close()
            child.bury()


@needs_fork
def test_what_a_child_changes_stays_in_it(reader):
    reader(
        "import os, json\ndef read():\n    os.environ['TRACE'] = '1'\n    json.trace = 1\n    os.chdir('/')"
    )
    sandbox.run("foreign_reader:read")
    reader(
        "import os, json\ndef read(): return [os.environ.get('TRACE'), hasattr(json, 'trace'), os.getcwd()]"
    )
    assert sandbox.run("foreign_reader:read") == [None, False, str(Path.cwd())]


@needs_fork
def test_a_nursery_that_was_killed_is_replaced():
    os.kill(sandbox.run("os:getppid"), signal.SIGKILL)
    assert sandbox.run("os:getpid") != os.getpid()


@needs_fork
def test_a_full_nursery_ends_with_its_last_child():
    first = sandbox.run("os:getppid")
    while (parent := sandbox.run("os:getppid")) == first:
        pass
    assert ends_soon(first)
    os.kill(parent, 0)


@needs_fork
@pytest.mark.parametrize(
    ("files", "expected"),
    [(1024, 64), (256, 17), (20_000, 64), (3, 1), (-1, 64)],
    ids=["Linux", "macOS", "many", "none", "any"],
)
def test_a_nursery_leaves_most_files_to_the_program(monkeypatch, files: int, expected: int):
    import resource

    monkeypatch.setattr(resource, "getrlimit", lambda _kind: (files, files))
    assert nursery.places() == expected


def test_many_children_at_a_time():
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(sandbox.run("platform:python_version")))
        for _ in range(nursery.MOST_PLACES + 4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [sys.version.split()[0]] * len(threads)


def test_the_environment_of_the_call_reaches_the_child(reader, monkeypatch):
    reader("import os\ndef read(): return os.environ.get('WORKBENCH_CONFIG_DIR')")
    for folder in ("one", "two"):
        monkeypatch.setenv("WORKBENCH_CONFIG_DIR", folder)
        assert sandbox.run("foreign_reader:read") == folder


@needs_fork
def test_nothing_is_left_when_the_program_is_killed(tmp_path):
    mark = tmp_path / "pids"
    (tmp_path / "foreign_reader.py").write_text(
        "import os, sys, time\n"
        "def read(mark):\n"
        "    with open(mark + '~', 'w') as file: file.write(f'{os.getpid()} {os.getppid()}')\n"
        "    os.rename(mark + '~', mark)\n"
        "    time.sleep(60)"
    )
    program = f"from workbench.core import sandbox; sandbox.run('foreign_reader:read', {str(mark)!r})"
    process = subprocess.Popen(
        [sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": str(tmp_path)}
    )
    until = time.monotonic() + 30
    while not mark.exists():
        assert process.poll() is None
        assert time.monotonic() < until, "the child says nothing"
        time.sleep(0.01)
    process.kill()
    process.wait()
    assert all(ends_soon(int(pid)) for pid in mark.read_text().split())


def test_without_division_each_child_is_started_by_itself(reader, monkeypatch):
    reader("from workbench.core.errors import Damaged\ndef read(): raise Damaged('Page 3 is broken.')")
    monkeypatch.delattr(os, "fork", raising=False)
    assert sandbox.run("os:getppid") == os.getpid()
    with pytest.raises(sandbox.errors.Damaged, match="Page 3"):
        sandbox.run("foreign_reader:read")
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(sandbox.Cancelled):
        sandbox.run("time:sleep", 60, cancel=cancel)


@needs_fork
def test_a_nursery_may_be_ended_from_anywhere_and_more_than_once():
    one = nursery.Nursery()
    children = [one.child("os") for _ in range(3)]
    for child in children:
        for end in (child.request, child.answer, child.said):
            end.close()
    threads = [threading.Thread(target=child.bury) for child in children]
    for thread in threads:
        thread.start()
    one.close()
    for thread in threads:
        thread.join()
    one.end()
    with pytest.raises((ChildProcessError, IndexError)):
        one.child("os")


def test_what_a_reader_names_is_loaded_before_its_children_come(tmp_path, monkeypatch):
    (tmp_path / "heavy_library.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(html, "LIBRARIES", ("heavy_library",))
    monkeypatch.delitem(sys.modules, "heavy_library", raising=False)
    nursery.load("workbench.core.intake.html")
    assert sys.modules.pop("heavy_library")
