"""The program as it is started, in a real X server, with the keys of a real keyboard, until it ends or is killed."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from workbench.core import articles, claims, drafts, settings, unfinished
from workbench.core.model import Verdict
from workbench.core.store import verify
from workbench.core.store.workspace import Workspace
from workbench.core.unfinished import Typed

PATIENCE = 30
"""Seconds until something that should happen is held to have failed."""
PIXELS = 1280, 800
HEADER = 3_232
"""Bytes of Xvfb's picture file that come before the pixels; more is left out than needed."""

pytestmark = [
    pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")
    for tool in ("Xvfb", "xdotool")
]


def within(seconds: float, condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + seconds
    while not (done := condition()) and time.monotonic() < deadline:
        threading.Event().wait(0.1)
    return done


def until(condition: Callable[[], bool], what: str) -> None:
    assert within(PATIENCE, condition), f"waited in vain for {what}"


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


@dataclass
class Screen:
    """The program on the display, and a keyboard for it."""

    display: str
    program: subprocess.Popen[bytes]
    log: Path

    def press(self, *keys: str) -> None:
        """Keys as X names them: "1", "ctrl+z", "Escape"."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def wake(self) -> None:
        """Until the window listens: the first key may come before, so one is pressed that may come twice. It brings up a dialog,
        which takes no notice of it."""
        dialog = "Export a report"
        for _time in range(PATIENCE // 3):
            self.press("ctrl+e")
            if within(3, lambda: bool(self._windows(dialog))):
                break
        self.wait_for(dialog)
        self.press("Escape")
        self.wait_until_gone(dialog)
        self.wait_for("harbour.claims")

    def type(self, words: str) -> None:
        self._xdotool("type", "--delay", "2", words)

    def press_last(self, key: str) -> None:
        """A key after which the program may have ended."""
        self._run("key", "--clearmodifiers", key)

    def wait_for(self, title: str) -> None:
        """Waits for a window with this title, and gives it the keyboard, as a window manager would."""
        until(lambda: bool(self._windows(title)), f"the window {title}")
        self._xdotool("windowfocus", "--sync", self._windows(title)[-1])

    def wait_until_gone(self, title: str) -> None:
        until(lambda: not self._windows(title), f"the end of the window {title}")

    def said(self) -> str:
        return self.log.read_text("utf-8")

    def _windows(self, title: str) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", title).split()

    def _xdotool(self, *words: str) -> str:
        answer = self._run(*words)
        assert self.program.poll() is None, self.said()
        return answer

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout.strip()


@pytest.fixture
def screen(display: str, file: Path, tmp_path: Path) -> Iterator[Screen]:
    """`workbench open FILE`, painted, with the keyboard in it."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
    log = tmp_path / "window.log"
    command = [sys.executable, "-m", "workbench", "open", str(file)]
    with (
        log.open("wb") as output,
        subprocess.Popen(command, env=environment, stdout=output, stderr=subprocess.STDOUT) as program,
    ):
        try:
            picture = tmp_path / "Xvfb_screen0"
            until(lambda: program.poll() is not None or colours(picture) > 50, "the painted window")
            assert program.poll() is None, log.read_text("utf-8")
            yield Screen(display, program, log)
        finally:
            program.kill()


def standing(path: Path) -> list[str]:
    with Workspace.open(path, read_only=True) as workspace:
        return [claim.verdict for claim in claims.all(workspace)]


def colours(picture: Path) -> int:
    """How many different pixels a row in the middle of the screen has."""
    data = picture.read_bytes()[HEADER:]
    row = data[len(data) // 3 :][: PIXELS[0] * 4 * 40]
    return len({row[at : at + 4] for at in range(0, len(row), 4)})


def test_a_review_from_the_first_key_to_the_report(screen: Screen, file: Path, tmp_path: Path) -> None:
    before = len(standing(file))
    screen.wait_for("harbour.claims")
    screen.wake()
    screen.press("1", "2", "3", "ctrl+z")
    until(lambda: standing(file)[:3] == ["sourced", "unverified", "open"], "two verdicts, the third undone")
    screen.press("ctrl+f")
    screen.type("140 workers")
    screen.press("Return", "Escape", "c")
    until(lambda: len(standing(file)) == before + 1, "the new claim")
    screen.press("ctrl+e")
    screen.wait_for("Export a report")
    screen.press("Return")
    screen.wait_for("Export the report to")
    report = tmp_path / "to the desk.html"
    screen.press("ctrl+a")
    screen.type(str(report))
    screen.press("Return")
    until(lambda: report.exists() and "</html>" in report.read_text("utf-8"), "the report")
    screen.wait_for("Export a report")
    screen.press("Escape")
    screen.wait_until_gone("Export a report")
    screen.wait_for("harbour.claims")
    screen.press_last("ctrl+q")
    assert screen.program.wait(PATIENCE) == 0
    assert "Traceback" not in screen.said()
    with Workspace.open(file, read_only=True) as workspace:
        found = claims.all(workspace)
        assert [claim.verdict for claim in found][:2] == [Verdict.SOURCED, Verdict.UNVERIFIED]
        assert "140 workers" in [claim.quote for claim in found]
        assert verify.verify(workspace).ok
    assert "140 workers" in report.read_text("utf-8")


def test_a_killed_window_has_lost_no_key_press(screen: Screen, file: Path) -> None:
    screen.wait_for("harbour.claims")
    screen.wake()
    screen.press("3", "r")
    screen.type("Seen on page 2")
    until(lambda: typed(file) == "Seen on page 2", "what is being typed")
    screen.program.send_signal(signal.SIGKILL)
    screen.program.wait(PATIENCE)
    assert standing(file)[0] == Verdict.CONTESTED
    with Workspace.open(file, settings.reviewer("Ana Moreau")) as workspace:
        (claim, words), *more = unfinished.left(workspace, Typed.REASON)
        assert (claim, words, more) == (claims.all(workspace)[1].id, "Seen on page 2", [])


def typed(path: Path) -> str:
    with Workspace.open(path, settings.reviewer("Ana Moreau")) as workspace:
        return "".join(words for _claim, words in unfinished.left(workspace, Typed.REASON))
