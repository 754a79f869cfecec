"""Runs the benchmarks: `python -m benchmarks [NAME...]`, all without a name.

Each sets the program beside a floor in the same run, round by round in turn, and prints medians and their ratio;
the ratio holds on any computer, the times only on the one that took them.
"""

import sys
import tempfile
from importlib import import_module
from pathlib import Path

from benchmarks.measure import Result

BENCHMARKS = {"start-up": "benchmarks.start_up", "verdict": "benchmarks.verdict", "merge": "benchmarks.merge"}
"""Each name and the module whose `run` takes an empty folder and yields results."""


def main(names: list[str]) -> int:
    print(f"{'':36} {'ours ms':>10} {'floor ms':>10} {'ratio':>7} {'goal':>6}")
    for name in names:
        with tempfile.TemporaryDirectory(prefix="claims-bench-") as folder:
            for result in import_module(BENCHMARKS[name]).run(Path(folder)):
                _show(result)
    return 0


def _show(result: Result) -> None:
    goal = f"{result.goal:.1f}" if result.goal else ""
    ours, floor = result.ours * 1000, result.floor * 1000
    print(f"{result.name:36} {ours:10.1f} {floor:10.1f} {result.ratio:7.2f} {goal:>6}", flush=True)


if __name__ == "__main__":
    wanted = sys.argv[1:] or list(BENCHMARKS)
    if unknown := [name for name in wanted if name not in BENCHMARKS]:
        sys.exit(f"No such benchmark: {unknown[0]}. There are {', '.join(BENCHMARKS)}.")
    sys.exit(main(wanted))
