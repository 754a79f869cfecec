"""The verdict key from outside: a key of the X server's keyboard, until the server's picture of the table is another one.

Ours and the bare table are processes of their own, each on a screen in memory of its own (Xvfb), so that neither takes the keys
from the other. The picture of such a screen lies in a file, which is looked at while it changes.
"""

import mmap
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import Any

from benchmarks import samples
from benchmarks.measure import Note, Result, in_turn
from workbench.core import claims
from workbench.core.model import Verdict
from workbench.core.store.workspace import Workspace

TOOLS = ("Xvfb", "xdotool")
GOAL = 1.7
PATIENCE = 60
"""Seconds after which what should have been painted is held to have failed."""
LOOK = 0.0002
"""Seconds between two looks at the picture."""
PAUSE = 0.6
"""Seconds in which a window does what is left to do after a key."""
MEMORY = Path("/dev/shm")
PIXEL = 4
"""Bytes."""
APART = 5


class Screen:
    """An X server without a screen, and a keyboard on it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-fbdir", str(folder)]
        self._server = subprocess.Popen(
            [*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL
        )
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        self.environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": "1",
        }
        # One that stays: to start a program for each key would take longer than the key.
        self._hands = subprocess.Popen(["xdotool", "-"], env=self.environment, stdin=subprocess.PIPE)
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        fields = struct.unpack(">25I", self._picture[:100])
        self._line = fields[12]
        self._first = fields[0] + 12 * fields[19]  # behind the header and the colours of the XWD format

    def do(self, words: str) -> None:
        """A line as xdotool reads it."""
        assert self._hands.stdin is not None
        self._hands.stdin.write(f"{words}\n".encode())
        self._hands.stdin.flush()

    def seen(self, left: int, top: int, width: int, height: int) -> bytes:
        """The picture in a part of the screen: lines from top to bottom, so near each other that no digit is between them."""
        start, size = self._first + top * self._line, height * self._line
        across = range(left, left + width, APART)
        return b"".join(
            self._picture[start + x * PIXEL : start + x * PIXEL + size : self._line] for x in across
        )

    def close(self) -> None:
        self._picture.close()
        for each in (self._hands, self._server):
            _end(each)


class Table:
    """A table on a screen of its own; `key` is what moves on in it."""

    def __init__(self, folder: Path, key: str, *words: object) -> None:
        self.screen = Screen(folder)
        command = [sys.executable, "-m", "benchmarks.outside_window", *map(str, words)]
        self._program = subprocess.Popen(
            command, env=self.screen.environment, stdout=subprocess.PIPE, text=True
        )
        assert self._program.stdout is not None
        left, top, width, height = map(int, self._program.stdout.readline().split())
        self._where, self._key = (left, top, width, height), key
        sleep(PAUSE)

    def press(self, _round: int) -> float:
        """Seconds from the key to the first other pixel in the table."""
        sleep(PAUSE)
        before = self.screen.seen(*self._where)
        start = perf_counter()
        self.screen.do(f"key {self._key}")
        while self.screen.seen(*self._where) == before:
            sleep(LOOK)
            if perf_counter() - start > PATIENCE:
                raise RuntimeError(f"The key {self._key} was not answered in {PATIENCE} seconds.")
        return perf_counter() - start

    def close(self) -> None:
        _end(self._program)
        self.screen.close()


def _end(program: subprocess.Popen[Any]) -> None:
    with program:  # waits, and closes its pipes
        program.terminate()


def run(folder: Path, count: int, rounds: int) -> Iterator[Result | Note]:
    """Once with the file in `folder`, and once in memory, where what a disk takes is not in it."""
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        yield Note(f"the verdict key from outside was not measured: {' and '.join(missing)} not installed")
        return
    file = samples.kept(
        f"{count}.claims", lambda path: samples.file(path, samples.reviewer(1), count), folder
    )
    with closing(Table(folder / "bare", "Down", "bare", count)) as bare:
        if os.access(MEMORY, os.W_OK):
            with TemporaryDirectory(prefix="claims-bench-", dir=MEMORY) as memory:
                copy = Path(shutil.copy(file, memory))
                yield _keys("verdict key, from outside, no disk", copy, folder / "memory", bare, rounds)
        yield _keys("verdict key, from outside", file, folder / "disk", bare, rounds)
    file.unlink()


def _keys(name: str, file: Path, screen: Path, bare: Table, rounds: int) -> Result:
    with closing(Table(screen, "1", "workbench", file)) as ours:
        result = in_turn(name, ours.press, bare.press, rounds, GOAL)
    with Workspace.open(file, read_only=True) as workspace:
        if claims.counts(workspace)[Verdict.SOURCED] != rounds + 1:
            raise RuntimeError("Not every key has become a verdict.")
    return result
