"""A merge, against ATTACH + INSERT ... SELECT of the rows that it brings, into the same tables, with one commit per file: the
floor of the design. Beside it stands what the same rows take in one go, out of one file, which is less than any merge could do.

Each merge runs in a process of its own, which says how long it took, how long the same merge takes again, and how much memory it
needed at most.
"""

import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from sqlite3 import Connection
from statistics import median
from time import process_time

from benchmarks import newsroom, samples
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
OWNERS = ("reviewer", "added_by", "imported_by", "lead")
"""Columns that hold whose a row is, where it does not tell its chain."""
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
    start, *others = [newsroom.file(folder, number, claims) for number in range(count + 1)]
    target, copied = folder / "merged.claims", folder / "copied.claims"
    rounds: list[Merged] = []
    at_once: list[Time] = []

    def ours(_: int) -> Time:
        shutil.copyfile(start, target)
        command = [sys.executable, "-m", "benchmarks.merge", str(target), *map(str, others)]
        root = Path(__file__).parents[1]
        done = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE)
        rounds.append(Merged(**json.loads(done.stdout)))
        return Time(rounds[-1].clock, rounds[-1].processor)

    def floor(number: int) -> Time:
        if not number:
            _divide(target, parts)
        at_once.append(_copied([target], start, copied))
        return _copied(parts, start, copied)

    parts = [folder / f"part-{number}.claims" for number in range(1, count + 1)]
    result = timed_in_turn(f"merge of {count} x {claims:,} claims", ours, floor, ROUNDS, GOAL, typical=median)
    yield result
    less = median(time.clock for time in at_once[1:])
    yield replace(result, name="  the same against all rows at once", floor=less, goal=None, processor=None)
    worked = median(each.processor for each in rounds) / rounds[0].events * 1e6
    again = median(each.again / each.clock for each in rounds)
    memory = max(each.memory for each in rounds)
    yield Note(
        f"  {rounds[0].events:,} events, {worked:.0f} µs of the processors each; {memory} MB at most "
        f"(goal {MOST_MB}); again {again:.1%} (goal {AGAIN_GOAL:.0%})"
    )


def _copied(sources: list[Path], start: Path, copied: Path) -> Time:
    """What it takes to bring the rows of `sources` into a copy of `start`."""
    shutil.copyfile(start, copied)
    with closing(connect(copied)) as connection:
        before = process_time()
        clock = seconds(lambda: [_copy_new_rows(connection, source) for source in sources])
        return Time(clock, process_time() - before)


def _copy_new_rows(connection: Connection, source: Path) -> None:
    """Every row of the plain tables of `source` that is not there, in one commit; full-text indexes stay out."""
    connection.execute("ATTACH ? AS source", (str(source),))
    tables = _tables(connection, "source")
    connection.execute("BEGIN IMMEDIATE")
    for table in tables:
        connection.execute(f'INSERT OR IGNORE INTO main."{table}" SELECT * FROM source."{table}"')
    connection.execute("COMMIT")
    connection.execute("DETACH source")


def _tables(connection: Connection, schema: str) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = ? AND type = 'table' AND name NOT LIKE 'sqlite_%'",
        (schema,),
    )
    return [table for (table,) in rows]


def _divide(merged: Path, parts: list[Path]) -> None:
    """Write the rows that came with each file to a file of their own: those of chains and of people by the reviewer whose they
    are, what is nobody's to the first."""
    for number, part in enumerate(parts, 1):
        part.unlink(missing_ok=True)
        person = samples.reviewer(number).id
        with closing(sqlite3.connect(merged, uri=True)) as connection:
            connection.execute("ATTACH ? AS part", (str(part),))
            for table in _tables(connection, "main"):
                (made,) = connection.execute(
                    "SELECT sql FROM sqlite_schema WHERE name = ?", (table,)
                ).fetchone()
                owner = _owner(connection, table)
                whose = f"{owner} = :person" if owner else ":number = 1"
                connection.execute(made.replace("CREATE TABLE ", "CREATE TABLE part.", 1))
                connection.execute(
                    f'INSERT INTO part."{table}" SELECT * FROM main."{table}" WHERE {whose}',
                    {"person": person, "number": number},
                )
            connection.commit()


def _owner(connection: Connection, table: str) -> str:
    """The id of the person whose a row is, as an expression over its columns; "" where that is nobody."""
    rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    columns = [name for (name,) in rows]
    chain = "rid" if "rid" in columns else "n >> 32" if "n" in columns else ""
    if chain:
        return f"(SELECT lower(hex(w.person)) FROM main.seat w WHERE w.rid = {chain})"
    return next((f'"{column}"' for column in columns if column in OWNERS), "")


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
