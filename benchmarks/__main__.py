"""Runs the benchmarks: `python -m benchmarks [NAME...]`, all without a name.

Each sets the program beside a floor in the same run, round by round in turn, and prints medians and their ratio;
the ratio holds on any computer, the times only on the one that took them. `text` scores the proposals on gold data
too, where environment variables say where it lies: benchmarks/README.md.
"""

import sys
import tempfile
from importlib import import_module
from pathlib import Path

from benchmarks import measure
from benchmarks.scores import GoldError

BENCHMARKS = {
    "verdict": "benchmarks.verdict",
    "merge": "benchmarks.merge",
    "text": "benchmarks.text",
    "versions": "benchmarks.versions",
    "carried": "benchmarks.carried",
    "large": "benchmarks.large",
    "hub": "benchmarks.hub",
    "evidence": "benchmarks.evidence",
    "report": "benchmarks.report",
    "window": "benchmarks.window",
}
"""Each name and the module whose `run` takes an empty folder and yields results."""


def main(names: list[str]) -> int:
    print(measure.HEAD)
    for name in names:
        with tempfile.TemporaryDirectory(prefix="claims-bench-") as folder:
            for result in import_module(BENCHMARKS[name]).run(Path(folder)):
                print(measure.line(result), flush=True)
    return 0


if __name__ == "__main__":
    wanted = sys.argv[1:] or list(BENCHMARKS)
    if unknown := [name for name in wanted if name not in BENCHMARKS]:
        sys.exit(f"No such benchmark: {unknown[0]}. There are {', '.join(BENCHMARKS)}.")
    try:
        sys.exit(main(wanted))
    except GoldError as problem:
        sys.exit(str(problem))
