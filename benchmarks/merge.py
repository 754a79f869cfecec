"""A merge, against ATTACH + INSERT ... SELECT of the rows that it brings, into the same tables, in one commit.

Each merge runs in a process of its own, which says how long it took, how long the same merge takes again, and how much memory it
needed at most.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks import samples
from benchmarks.large import peak
from benchmarks.measure import Note, Result, Time, seconds, timed_in_turn
from workbench.core import nursery
from workbench.core.store.connection import connect
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

SHAPES = "1x1000 5x5000"
"""How many files come in, and how many claims each holds; WORKBENCH_BENCH_MERGE names others."""
ROUNDS = 3
GOAL = 1.5
MOST_MB = 500
AGAIN_GOAL = 0.01


@dataclass(frozen=True)
class Merged:
    """Seconds of a merge, of the processors for it and its children, of the same merge again; events it brought; MB at most."""

    clock: float
    processor: float
    again: float
    events: int
    memory: int


def run(folder: Path) -> Iterator[Result | Note]:
    """`folder` is an empty one on the disk that is to be measured."""
    for shape in os.environ.get("WORKBENCH_BENCH_MERGE", SHAPES).split():
        count, claims = map(int, shape.split("x"))
        yield from _run(folder, count, claims)


def _run(folder: Path, count: int, claims: int) -> Iterator[Result | Note]:
    start, *others = [samples.reviewed(folder, number, claims) for number in range(count + 1)]
    target, copied = folder / "merged.claims", folder / "copied.claims"
    rounds: list[Merged] = []

    def ours(_: int) -> Time:
        shutil.copyfile(start, target)
        command = [sys.executable, "-m", "benchmarks.merge", str(target), *map(str, others)]
        root = Path(__file__).parents[1]
        done = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE)
        rounds.append(Merged(**json.loads(done.stdout)))
        return Time(rounds[-1].clock, rounds[-1].processor)

    def floor(_: int) -> Time:
        shutil.copyfile(start, copied)
        before = process_time()
        return Time(seconds(lambda: _copy_new_rows(target, copied)), process_time() - before)

    yield timed_in_turn(f"merge of {count} x {claims:,} claims", ours, floor, ROUNDS, GOAL, typical=median)
    worked = median(each.processor for each in rounds) / rounds[0].events * 1e6
    again = median(each.again / each.clock for each in rounds)
    memory = max(each.memory for each in rounds)
    yield Note(
        f"  {rounds[0].events:,} events, {worked:.0f} µs of the processors each; {memory} MB at most "
        f"(goal {MOST_MB}); again {again:.1%} (goal {AGAIN_GOAL:.0%})"
    )


def _copy_new_rows(source: Path, target: Path) -> None:
    """Every row of the plain tables of `source` that `target` lacks; full-text indexes stay out."""
    with closing(connect(target)) as connection:
        connection.execute("ATTACH ? AS source", (str(source),))
        tables = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        connection.execute("BEGIN IMMEDIATE")
        for (table,) in tables:
            connection.execute(f'INSERT OR IGNORE INTO main."{table}" SELECT * FROM source."{table}"')
        connection.execute("COMMIT")


def _alone(target: Path, others: list[Path]) -> Merged:
    """One merge in this process, and the same once more."""
    with Workspace.open(target, samples.reviewer(0)) as workspace:
        count = "SELECT count(*) FROM event"
        before, began = workspace.connection.execute(count).fetchone()[0], process_time()
        clock = seconds(lambda: merge.merge(workspace, others))
        worked = process_time() - began
        events = workspace.connection.execute(count).fetchone()[0] - before
        again = seconds(lambda: merge.merge(workspace, others))
    nursery.end()
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Merged(clock, worked + children.ru_utime + children.ru_stime, again, events, peak())


if __name__ == "__main__":
    print(json.dumps(asdict(_alone(Path(sys.argv[1]), list(map(Path, sys.argv[2:]))))))
