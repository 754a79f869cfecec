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

ROUNDS = 9
GOAL = 2.2


def run(folder: Path) -> Iterator[Result]:
    """Start-up without a file, and with one of 1,000 claims."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "WORKBENCH_CONFIG_DIR": str(folder / "config"),
    }
    file = samples.file(folder / "bench.claims", samples.reviewer(1), 1_000)
    _remember_reviewer(folder / "config")
    for name, arguments in (("empty window", []), ("window with 1,000 claims", [str(file)])):
        yield in_turn(
            f"start-up, {name}",
            lambda _, arguments=arguments: _first_frame(environment, "workbench", *arguments),
            lambda _: _first_frame(environment, "bare"),
            ROUNDS,
            GOAL,
        )


def _first_frame(environment: dict[str, str], *arguments: str) -> float:
    command = [sys.executable, "-m", "benchmarks.first_frame", *arguments]

    def start_and_wait() -> None:
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
            if process.communicate()[0] != "frame\n":
                raise RuntimeError(f"no first frame came from {command}")

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
