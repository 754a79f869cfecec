"""The program as it is started, in a real X server: it opens, is painted, takes a key, and ends."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.core import articles, claims, drafts, settings
from workbench.core.model import Verdict
from workbench.core.store.workspace import Workspace

PATIENCE = 30
"""Seconds until something that should happen is held to have failed."""
PIXELS = 1280, 800
HEADER = 3_232
"""Bytes of Xvfb's picture file that come before the pixels; more is left out than needed."""

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")


def until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        threading.Event().wait(0.1)


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """An X server of our own; its picture lies in tmp_path / "Xvfb_screen0"."""
    read, write = os.pipe()
    size = f"{PIXELS[0]}x{PIXELS[1]}x24"
    command = [
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        size,
        "-fbdir",
        str(tmp_path),
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


@pytest.fixture
def file(tmp_path: Path, reviewer: str, article_file: Path) -> Path:
    path = tmp_path / "harbour.claims"
    with Workspace.create(path, settings.reviewer(reviewer)) as workspace:
        articles.add(workspace, drafts.from_file(article_file))
    return path


def first_verdict(path: Path) -> str:
    with Workspace.open(path, read_only=True) as workspace:
        return claims.all(workspace)[0].verdict


def colours(picture: Path) -> int:
    """How many different pixels a row in the middle of the screen has."""
    data = picture.read_bytes()[HEADER:]
    row = data[len(data) // 3 :][: PIXELS[0] * 4 * 40]
    return len({row[at : at + 4] for at in range(0, len(row), 4)})


def test_it_opens_is_painted_takes_a_key_and_ends(display: str, file: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
    log = tmp_path / "window.log"
    with (
        log.open("wb") as output,
        subprocess.Popen(
            [sys.executable, "-m", "workbench", "open", str(file)],
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as program,
    ):
        try:
            picture = tmp_path / "Xvfb_screen0"
            until(lambda: program.poll() is not None or colours(picture) > 50, "the painted window")
            assert program.poll() is None, log.read_text("utf-8")
            if shutil.which("xdotool"):
                press_one(display, file)
        finally:
            program.send_signal(signal.SIGINT)
            program.wait(PATIENCE)
    assert "Traceback" not in log.read_text("utf-8")


def press_one(display: str, file: Path) -> None:
    environment = {**os.environ, "DISPLAY": display}

    def xdotool(*words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout.strip()

    window = ""

    def found() -> bool:
        nonlocal window
        window = xdotool("search", "--name", "harbour.claims").partition("\n")[0]
        return bool(window)

    until(found, "the window's title")
    xdotool("windowfocus", window)

    def marked() -> bool:
        xdotool("key", "1")
        return first_verdict(file) == Verdict.SOURCED

    until(marked, "the verdict on disk")
