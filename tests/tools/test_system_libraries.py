"""What `make test` does before the tests, with a stand-in for apt-get that writes down its arguments."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools import system_libraries
from workbench.core import doctor
from workbench.core.doctor import Library

ROOT = Path(__file__).resolve().parent.parent.parent
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring all libraries"),
    pytest.mark.skipif(bool(doctor.missing_libraries()), reason="a library of Qt is missing here"),
]


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder that stands for the whole PATH and holds an apt-get alone."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "apt-get").write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/calls\n')
    (folder / "apt-get").chmod(0o755)
    return folder


def _run(purpose: str, path: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tools.system_libraries", purpose]
    environment = {**os.environ, "PATH": str(path)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)


def test_a_window_needs_nothing_more_where_qt_loads(programs: Path, tmp_path: Path) -> None:
    done = _run("window", programs)
    assert (done.returncode, done.stdout) == (0, "")
    assert not (tmp_path / "calls").exists()


@pytest.mark.skipif(not IS_ROOT, reason="only root installs")
def test_root_gets_the_virtual_screen_and_the_server_for_the_tests(programs: Path, tmp_path: Path) -> None:
    done = _run("tests", programs)
    assert done.returncode == 0, done.stderr
    update, install = (tmp_path / "calls").read_text().splitlines()
    assert update.split() == ["-q", "update"]
    assert install.split()[-4:] == ["xvfb", "xauth", "xdotool", "postgresql"]


@pytest.mark.skipif(IS_ROOT, reason="root installs")
def test_others_are_told_what_to_type_and_go_on(programs: Path, tmp_path: Path) -> None:
    done = _run("tests", programs)
    assert done.returncode == 0
    assert "sudo apt-get install -y postgresql xauth xdotool xvfb" in done.stdout
    assert not (tmp_path / "calls").exists()


def test_without_apt_get_the_tests_go_on(tmp_path: Path) -> None:
    done = _run("tests", tmp_path)
    assert (done.returncode, done.stdout) == (0, "")


def test_what_is_missing_stops_with_the_line_to_type(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(programs))
    nowhere = Library("libno-such-thing.so.1", "libno-such-thing1")
    assert system_libraries.main("window", (nowhere,)) == 1
    assert "apt-get install -y libno-such-thing1" in capfd.readouterr().out
