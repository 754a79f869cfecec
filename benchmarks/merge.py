"""A merge, against ATTACH + INSERT ... SELECT of the rows that it brings, into the same tables, in one commit."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks import samples
from benchmarks.measure import Result, in_turn, seconds
from workbench.core.store.connection import connect
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

SHAPES = ((1, 1_000), (5, 5_000))
"""How many files come in, and how many claims each holds."""

ROUNDS = 3


def run(folder: Path) -> Iterator[Result]:
    """`folder` is an empty one on the disk that is to be measured."""
    for count, claims in SHAPES:
        yield _run(folder, count, claims)


def _run(folder: Path, count: int, claims: int) -> Result:
    lead = samples.reviewer(0)
    start = samples.reviewed_file(folder / f"start-{count}.claims", lead, claims)
    others = [
        samples.reviewed_file(folder / f"other-{count}-{number}.claims", samples.reviewer(number), claims)
        for number in range(1, count + 1)
    ]
    merged, copied = folder / "merged.claims", folder / "copied.claims"

    def ours(_: int) -> float:
        shutil.copyfile(start, merged)
        with Workspace.open(merged, lead) as workspace:
            return seconds(lambda: merge.merge(workspace, others))

    def floor(_: int) -> float:
        shutil.copyfile(start, copied)
        return seconds(lambda: _copy_new_rows(merged, copied))

    return in_turn(f"merge of {count} x {claims:,} claims", ours, floor, ROUNDS)


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
