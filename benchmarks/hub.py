"""A push to a hub and a pull from it against the merge of the same file, each broken off half-way because the server is killed.

The hub is a PostgreSQL of its own on this computer, started for the measurement and gone after it. Each step runs in a process of
its own, which says how long it took and how much memory it needed at most. `WORKBENCH_BENCH_EVENTS` says how many events go over.
"""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import process_time

from benchmarks import samples
from benchmarks.large import peak
from benchmarks.measure import Note, Result, seconds
from tests import postgres
from tests.postgres import Postgres
from workbench.core import nursery
from workbench.core.errors import HubProblem
from workbench.core.store.dump import dump
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge
from workbench.core.team.hub import address, exchange

EVENTS = 100_000
CLAIMS_A_FILE = 5_000
GOAL = 3.0
HALF = "half"
"""What a step says when so much is over."""


@dataclass(frozen=True)
class Step:
    """Seconds by the clock and of the processors for it and its children, MB at most, events that went over; `server` are the
    seconds of the processors for the hub meanwhile."""

    clock: float
    processor: float
    memory: int
    events: int = 0
    server: float = 0.0


def run(folder: Path) -> Iterator[Result | Note]:
    """`folder` is an empty one on the disk that is to be measured."""
    programs = postgres.programs()
    if programs is None:
        yield Note(f"hub: not measured. {postgres.MISSING}")
        return
    full = _full(folder, int(os.environ.get("WORKBENCH_BENCH_EVENTS", EVENTS)))
    merged, pulled = (folder / f"{name}.claims" for name in ("merged", "pulled"))
    server = Postgres(programs, fsync="on")
    try:
        hub = server.hub().shown
        by_file = _step("merge", merged, str(full))
        pushing = _broken("push", full, hub, server)
        again = _step("push", full, hub)
        pulling = _broken("pull", pulled, hub, server)
    finally:
        server.stop()
    with Workspace.open(merged) as one, Workspace.open(pulled) as other:
        assert dump(one) == dump(other), "through the hub it is another file"
    yield Note(f"  the merge by file: {_told(by_file)}")
    for name, halves in (("push", pushing), ("pull", pulling)):
        clock = sum(half.clock for half in halves)
        worked = sum(half.processor + half.server for half in halves) / by_file.processor
        events = by_file.events
        yield Result(f"hub: {name} of {events:,} events", clock, by_file.clock, GOAL, processor=worked)
        yield Note(f"  until the server was killed: {_told(halves[0])}; the rest: {_told(halves[1])}")
    yield Result("hub: push again, nothing new", again.clock, by_file.clock)


def _told(step: Step) -> str:
    return (
        f"{step.processor:.1f} s of the processors and {step.server:.1f} of the hub, {step.memory} MB at most"
    )


def _broken(name: str, path: Path, hub: str, server: Postgres) -> tuple[Step, Step]:
    """The step until the server is killed half-way, and the rest of it, once that is back."""
    before, killed = server.worked(), list[float]()

    def kill() -> None:
        killed.append(server.worked() - before)
        server.kill()

    first = _step(name, path, hub, kill)
    assert killed, f"{name} was over before the server was killed"
    assert not first.events, f"{name} did not break off"
    server.start()
    started = server.worked()
    second = _step(name, path, hub)
    return replace(first, server=killed[0]), replace(second, server=server.worked() - started)


def _step(name: str, path: Path, other: str, half: Callable[[], None] | None = None) -> Step:
    """One step in a process of its own; `half` is called when half of it is over."""
    command = [sys.executable, "-m", "benchmarks.hub", name, str(path), other]
    with subprocess.Popen(
        command, cwd=Path(__file__).parents[1], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        said = process.stdout.readline()
        if said.strip() == HALF:
            if half:
                half()
            said = process.stdout.readline()
    return Step(**json.loads(said))


def _full(folder: Path, events: int) -> Path:
    """One file with the work of as many reviewers as make up so many events, each with two for every claim."""
    first, *others = [
        samples.reviewed(folder, number, CLAIMS_A_FILE)
        for number in range(1, max(2, events // (2 * CLAIMS_A_FILE)) + 1)
    ]
    with Workspace.open(first, samples.reviewer(1)) as workspace:
        merge.merge(workspace, others)
    for path in others:
        path.unlink()
    return first


def _alone(name: str, path: Path, other: str) -> Step:
    """One step in this process, which ends with it. Where the hub is lost no events went over."""
    lead = samples.reviewer(1 if name == "push" else 0)
    opened = Workspace.open(path, lead) if path.exists() else Workspace.create(path, lead)
    asked: list[int] = []

    def progress(done: int, total: int) -> None:
        if not asked and total > 1_000 and 2 * done >= total:  # not the few kept bytes
            asked.append(done)
            print(HALF, flush=True)

    events = 0
    with opened as workspace:

        def work() -> None:
            nonlocal events
            if name == "merge":
                merge.merge(workspace, [Path(other)])
                events = workspace.connection.execute("SELECT count(*) FROM event").fetchone()[0]
                return
            hub = address.parse(other)
            with suppress(HubProblem):
                done = (
                    exchange.push(workspace, hub, progress)
                    if name == "push"
                    else exchange.pull(workspace, hub, progress)
                )
                events = done.pushed + done.pulled

        began = process_time()
        clock = seconds(work)
        worked = process_time() - began
    nursery.end()
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Step(clock, worked + children.ru_utime + children.ru_stime, peak(), events)


if __name__ == "__main__":
    print(json.dumps(asdict(_alone(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))))
