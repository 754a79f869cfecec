"""Runs the benchmarks: `python -m benchmarks [NAME...]`, all without a name.

Each sets the program beside a floor in the same run, round by round in turn, and prints medians and their ratio;
the ratio holds on any computer, the times only on the one that took them.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks import merge, start_up, verdict
from benchmarks.measure import Result

BENCHMARKS = {"start-up": start_up.run, "verdict": verdict.run, "merge": merge.run}


def main(names: list[str]) -> int:
    print(f"{'':36} {'ours ms':>10} {'floor ms':>10} {'ratio':>7} {'goal':>6}")
    for name in names:
        with tempfile.TemporaryDirectory(prefix="claims-bench-") as folder:
            for result in BENCHMARKS[name](Path(folder)):
                _show(result)
    return 0


def _show(result: Result) -> None:
    goal = f"{result.goal:.1f}" if result.goal else ""
    ours, floor = result.ours * 1000, result.floor * 1000
    print(f"{result.name:36} {ours:10.1f} {floor:10.1f} {result.ratio:7.2f} {goal:>6}", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument(
        "names", nargs="*", choices=[*BENCHMARKS, []], metavar="NAME", help=", ".join(BENCHMARKS)
    )
    sys.exit(main(parser.parse_args().names or list(BENCHMARKS)))
