"""One verdict in a file of 1,000 claims, against one row committed to a bare SQLite file with the same settings."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks import samples
from benchmarks.measure import Result, in_turn, seconds
from workbench.core import claims, verdicts
from workbench.core.model import Verdict
from workbench.core.store.connection import connect
from workbench.core.store.workspace import Workspace

CLAIMS = 1_000
ROUNDS = 200


def run(folder: Path) -> Iterator[Result]:
    """`folder` is an empty one on the disk that is to be measured."""
    reviewer = samples.reviewer(1)
    bare = folder / "bare.db"
    bare.touch()
    path = samples.file(folder / "bench.claims", reviewer, CLAIMS)
    with Workspace.open(path, reviewer) as workspace, closing(connect(bare)) as connection:
        ids = [claim.id for claim in claims.all(workspace)]
        connection.execute("CREATE TABLE verdict (claim TEXT, verdict TEXT, reason TEXT, at TEXT) STRICT")

        def ours(number: int) -> float:
            return seconds(lambda: verdicts.give(workspace, [ids[number]], Verdict.SOURCED))

        def floor(number: int) -> float:
            row = (ids[number], "sourced", "", "2026-11-22T12:00:00Z")

            def commit() -> None:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("INSERT INTO verdict VALUES (?, ?, ?, ?)", row)
                connection.execute("COMMIT")

            return seconds(commit)

        yield in_turn(f"one verdict, {CLAIMS:,} claims", ours, floor, ROUNDS)
