"""From the start of the process to the window's first frame, against a bare PySide6 window with a label.

Both run in a process of their own with warm disk caches, on the screen where there is one.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from benchmarks import samples
from benchmarks.measure import Result, Time, timed_in_turn

ROUNDS = 11
GOAL = 2.0
FEW = 1_000
GOAL_OF_MANY = 1.2
HOW_MANY = "WORKBENCH_BENCH_CLAIMS"
"""Names how many claims the large file has."""


def run(folder: Path) -> Iterator[Result]:
    """The first frame of the window and the first rows of a file, then those of a file with a million claims beside them."""
    many = int(os.environ.get(HOW_MANY) or 1_000_000)
    environment = {**os.environ, "WORKBENCH_CONFIG_DIR": str(folder / "config")}
    with samples.own_settings(folder / "config"):
        small = samples.file(folder / "small.claims", samples.reviewer(1), FEW)
        large = samples.kept(
            f"many-{many}.claims", lambda path: samples.many_articles(path, samples.reviewer(1), many), folder
        )

    def start(*arguments: object) -> Time:
        return _until_painted(environment, *map(str, arguments))

    yield timed_in_turn(
        "start, first frame", lambda _: start("workbench"), lambda _: start("bare"), ROUNDS, GOAL
    )
    yield timed_in_turn(
        f"start, rows of {FEW:,} claims", lambda _: start("workbench", small), lambda _: start("bare"), ROUNDS
    )
    yield timed_in_turn(
        f"start, rows of {many:,} to {FEW:,}",
        lambda _: start("workbench", large),
        lambda _: start("workbench", small),
        ROUNDS,
        GOAL_OF_MANY,
    )
    large.unlink()


def _until_painted(environment: dict[str, str], *arguments: str) -> Time:
    command = [sys.executable, "-m", "benchmarks.first_frame", *arguments]
    start = _now()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    if done.stdout != "painted\n":
        raise RuntimeError(f"nothing was painted by {command}:\n{done.stderr}")
    return _now().since(start)


def _now() -> Time:
    used = os.times()
    return Time(perf_counter(), used.children_user + used.children_system)
