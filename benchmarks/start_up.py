"""From the start of the process to the window's first frame, against a bare PySide6 window with a label.

Both run without a screen, in a process of their own with warm disk caches.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks import samples
from benchmarks.measure import Result, in_turn, seconds
from workbench.core import settings

ROUNDS = 11
GOAL = 2.2


def run(folder: Path) -> Iterator[Result]:
    """The first frame of the window, and the first rows of a file with 1,000 claims."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "WORKBENCH_CONFIG_DIR": str(folder / "config"),
    }
    file = samples.file(folder / "bench.claims", samples.reviewer(1), 1_000)
    _remember_reviewer(folder / "config")

    def bare(_: int) -> float:
        return _until_painted(environment, "bare")

    yield in_turn(
        "start-up, first frame", lambda _: _until_painted(environment, "workbench"), bare, ROUNDS, GOAL
    )
    yield in_turn(
        "start-up, rows of 1,000 claims",
        lambda _: _until_painted(environment, "workbench", str(file)),
        bare,
        ROUNDS,
    )


def _until_painted(environment: dict[str, str], *arguments: str) -> float:
    command = [sys.executable, "-m", "benchmarks.first_frame", *arguments]

    def start_and_wait() -> None:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        if done.stdout != "painted\n":
            raise RuntimeError(f"nothing was painted by {command}:\n{done.stderr}")

    return seconds(start_and_wait)


def _remember_reviewer(folder: Path) -> None:
    """Keeps the first-run question away."""
    before = os.environ.get("WORKBENCH_CONFIG_DIR")
    os.environ["WORKBENCH_CONFIG_DIR"] = str(folder)
    try:
        settings.change(reviewer="Bench")
        settings.reviewer("Bench")
    finally:
        os.environ.pop("WORKBENCH_CONFIG_DIR")
        if before is not None:
            os.environ["WORKBENCH_CONFIG_DIR"] = before
