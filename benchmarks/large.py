"""A review with 1 GB of kept files against the same without: opening, marking, saving; and the memory that each command takes."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time

from benchmarks import samples
from benchmarks.measure import Note, Result, Time, seconds, timed_in_turn
from workbench.core import claims, history, verdicts
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.workspace import Workspace

Work = Callable[[Path, Reviewer, int], Time]
"""Does something to a file in a round, and says how long it took."""

CLAIMS = 1_000
FILES, FILE_MB = 20, 50
"""How many files are kept and how large each is; `WORKBENCH_BENCH_FILES` names another number."""
ROUNDS = 20
GOAL = 1.2
MOST_MB = 300
KEEPING = """
import sys
from pathlib import Path
from workbench.core import evidence, settings
from workbench.core.intake import read
from workbench.core.store.workspace import Workspace
with Workspace.open(Path(sys.argv[1]), settings.reviewer("Ana")) as workspace:
    for name in sys.argv[2:]:
        evidence.add(workspace, read.snapshots(Path(name)).found[0], progress=lambda done, total: None)
"""
COMMAND = "import sys\nfrom workbench.cli.main import program\nprogram(sys.argv[1:])\n"
PEAK = "import atexit, sys, benchmarks.large as large\natexit.register(lambda: print(large.peak(), file=sys.stderr))\n"


def run(folder: Path) -> Iterator[Result | Note]:
    """`folder` is an empty one on the disk that is to be measured, with room for five times the files."""
    reviewer = samples.reviewer(1)
    bare = samples.file(folder / "bare.claims", reviewer, CLAIMS)
    full = samples.file(folder / "full.claims", reviewer, CLAIMS)
    names = [str(_recording(folder, at)) for at in range(int(os.environ.get("WORKBENCH_BENCH_FILES", FILES)))]
    yield _memory("keeping the files", KEEPING, str(full), *names)
    for name in names:
        Path(name).unlink()
    sizes = f"{full.stat().st_size / 1e6:,.0f} MB to {bare.stat().st_size / 1e6:,.1f}"
    yield _in_turn(f"open, {sizes}", full, bare, reviewer, _open)
    yield _in_turn(f"mark, {sizes}", full, bare, reviewer, _mark)
    yield _in_turn(f"save, {sizes}", full, bare, reviewer, _save)
    for name, *words in (
        ("verify", "verify", full),
        ("backup", "backup", full, folder / "backup.claims"),
        ("report", "report", full, "-o", folder / "report.html"),
        ("dump", "dump", full, "-o", folder / "dump.json"),
        ("load", "load", folder / "dump.json", folder / "loaded.claims"),
        ("merge", "merge", bare, full),
    ):
        yield _memory(name, COMMAND, *map(str, words))


def peak() -> int:
    """The most memory that this process has had so far, in MB; of Linux, else as near as the system says it."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        return int(found[1]) // 1024 if found else 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 * 1024)


def _recording(folder: Path, at: int) -> Path:
    """A file that no reader finds words in, with other bytes each."""
    path = folder / f"recording {at}.mp4"
    path.write_bytes(b"\0\0\0\x18ftypisom" + os.urandom(FILE_MB * 1024 * 1024 - 12))
    return path


def _memory(name: str, program: str, *words: str) -> Note:
    """What a process of its own needed at most, its time beside it."""
    ends: list[str] = []
    environment = {**os.environ, "WORKBENCH_REVIEWER": "Ana"}

    def work() -> None:
        done = subprocess.run(
            [sys.executable, "-c", PEAK + program, *words], env=environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
        ends.append(done.stderr.split()[-1])

    taken = seconds(work)
    return Note(f"{name:44} {ends[0]:>7} MB at most (goal {MOST_MB} MB), {taken:.1f} s")


def _in_turn(name: str, full: Path, bare: Path, reviewer: Reviewer, work: Work) -> Result:
    return timed_in_turn(
        name, lambda at: work(full, reviewer, at), lambda at: work(bare, reviewer, at), ROUNDS, GOAL
    )


def _open(path: Path, reviewer: Reviewer, _at: int) -> Time:
    def work() -> None:
        with Workspace.open(path, reviewer) as workspace:
            claims.counts(workspace)

    return _timed(work)


def _mark(path: Path, reviewer: Reviewer, at: int) -> Time:
    with Workspace.open(path, reviewer) as workspace:
        claim = claims.all(workspace)[at].id
        return _timed(lambda: verdicts.give(workspace, [claim], Verdict.SOURCED))


def _save(path: Path, reviewer: Reviewer, at: int) -> Time:
    with Workspace.open(path, reviewer) as workspace:
        return _timed(lambda: history.restore_point(workspace, f"point {at}"))


def _timed(work: Callable[[], object]) -> Time:
    start = Time(perf_counter(), process_time())
    work()
    return Time(perf_counter(), process_time()).since(start)
