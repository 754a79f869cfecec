"""A push to a hub and a pull from it, against the merge of the same file.

`WORKBENCH_BENCH_HUB` is the address of a database on this computer, in which a hub is made and removed again;
`WORKBENCH_BENCH_EVENTS` says how many events go over.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from benchmarks import samples
from benchmarks.measure import Note, Result, seconds
from workbench.core.store.dump import dump
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge
from workbench.core.team.hub import address, exchange, server, setup
from workbench.core.team.hub.address import Address

PLACE = "WORKBENCH_BENCH_HUB"
EVENTS = 100_000
CLAIMS_A_FILE = 5_000
GOAL = 3.0


def run(folder: Path) -> Iterator[Result | Note]:
    """`folder` is an empty one on the disk that is to be measured."""
    if PLACE not in os.environ:
        yield Note(f"hub: not measured; {PLACE} names no database")
        return
    hub = address.parse(os.environ[PLACE])
    full = _full(folder, int(os.environ.get("WORKBENCH_BENCH_EVENTS", EVENTS)))
    lead = samples.reviewer(0)
    merged, pulled = (Workspace.create(folder / f"{name}.claims", lead) for name in ("merged", "pulled"))
    with merged, pulled:
        by_file = seconds(lambda: merge.merge(merged, [full]))
        _remove(hub)
        setup.init(hub)
        with Workspace.open(full, lead) as workspace:
            count = workspace.connection.execute("SELECT count(*) FROM event").fetchone()[0]
            pushing = seconds(lambda: exchange.push(workspace, hub))
            again = seconds(lambda: exchange.push(workspace, hub))
        pulling = seconds(lambda: exchange.pull(pulled, hub))
        assert dump(pulled) == dump(merged), "through the hub it is another file"
    _remove(hub)
    yield Result(f"hub: push of {count:,} events", pushing, by_file, GOAL)
    yield Result("hub: pull of the same", pulling, by_file, GOAL)
    yield Result("hub: push again, nothing new", again, by_file)


def _full(folder: Path, events: int) -> Path:
    """One file with the work of as many reviewers as make up so many events, each with two for every claim."""
    first = samples.reviewed_file(folder / "first.claims", samples.reviewer(1), CLAIMS_A_FILE)
    others = [
        samples.reviewed_file(folder / f"other-{number}.claims", samples.reviewer(number), CLAIMS_A_FILE)
        for number in range(2, max(2, events // (2 * CLAIMS_A_FILE)) + 1)
    ]
    with Workspace.open(first, samples.reviewer(1)) as workspace:
        merge.merge(workspace, others)
    return first


def _remove(hub: Address) -> None:
    async def work(connection: "server.Connection") -> None:
        await connection.execute("DROP SCHEMA IF EXISTS claim_workbench CASCADE")

    server.ask(hub, work)
