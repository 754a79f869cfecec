"""The past of a merged file is what each of its files held: the same events, the same head, the same state."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.core.team.test_histories import World, hashes, into_one
from workbench.core import heads, log
from workbench.core.store import dump, held, past
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

SEED, STEPS = 7, 14
"""A history with an undone merge, in which nothing is redacted."""

State = dict[str, list[dict[str, Any]]]


class Remembering(World):
    """Notes of every file, after each action, which event was the last, what was held, the head, and what was shown."""

    def __init__(self, folder: Path, seed: int, patch: pytest.MonkeyPatch) -> None:
        self.states: list[tuple[bytes, set[bytes], str, State]] = []
        super().__init__(folder, seed, patch)

    def note(self, workspace: Workspace, before: set[bytes]) -> None:
        super().note(workspace, before)
        now = hashes(workspace)
        if now - before:
            last = max(now - before, key=lambda h: len(self.past[h]))
            self.states.append((last, now, log.head(workspace), shown(workspace)))


def shown(workspace: Workspace) -> State:
    return {
        table: [dict(row) for row in fetch(workspace.connection, f"SELECT * FROM {table} ORDER BY {order}")]
        for table, order in dump.STATE_TABLES.items()
    }


def without_rows(state: State) -> State:
    """The numbers of rows are each file's own."""
    return {
        table: [{name: value for name, value in row.items() if name != "row"} for row in rows]
        for table, rows in state.items()
    }


def test_every_state_of_every_file_is_found_again_in_the_merged_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = Remembering(tmp_path, SEED, monkeypatch)
    for _ in range(STEPS):
        world.step()
    world.skew = 0
    into_one(world, "together", [world.files])
    compared = 0
    with Workspace.open(tmp_path / "together.claims", world.people[0]) as merged:
        everything = hashes(merged)
        for place, (last, events, head, state) in enumerate(world.states):
            if last not in everything:
                continue  # its file was overwritten by an older copy
            then = held.after(merged.connection, key_of(merged, last))
            assert set(hashes_of(merged, then.upto)) == events
            assert (then.head, then.events) == (head, len(events))
            if place % 9 == 0:
                found = heads.recognise(merged, head)
                assert found is not None
                assert (found.head, found.since) == (head, len(everything) - len(events))
            if place % 5 == 0:
                with past.opened(merged, then) as earlier:
                    assert without_rows(shown(earlier)) == without_rows(state)
                compared += 1
    assert compared
    assert world.merges_undone


def key_of(workspace: Workspace, h: bytes) -> int:
    return workspace.connection.execute("SELECT n FROM event WHERE h = ?", (h,)).fetchone()[0]


def hashes_of(workspace: Workspace, upto: dict[int, int]) -> Iterator[bytes]:
    for rid, number in upto.items():
        rows = workspace.connection.execute(
            "SELECT h FROM event WHERE n BETWEEN ? AND ?", (rid << 32, rid << 32 | number)
        )
        yield from (h for (h,) in rows.fetchall())
