"""Random histories that meet in a hub, in any order and as often as it happens: the same as merging the files."""

import random
import shutil
from pathlib import Path

import pytest

from tests.core.team.test_histories import STEPS, World
from workbench.core.store.dump import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge
from workbench.core.team.hub import exchange
from workbench.core.team.hub.address import Address


@pytest.mark.parametrize("seed", [11])
def test_a_hub_brings_the_same_as_the_files(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hub: Address
) -> None:
    world = World(tmp_path, seed, monkeypatch)
    for _ in range(STEPS):
        world.step()
    world.skew = 0
    merged = tmp_path / "merged.claims"
    shutil.copy(world.files[0], merged)
    with Workspace.open(merged, world.people[0]) as workspace:
        if world.files[1:]:
            merge.merge(workspace, world.files[1:])
        expected = dump(workspace)
    chance = random.Random(seed)
    for path in chance.sample(world.files, len(world.files)) + chance.sample(world.files, len(world.files)):
        with world.open(path) as workspace:
            exchange.sync(workspace, hub)
    for path in world.files:
        with world.open(path) as workspace:
            assert dump(workspace) == expected, path
            assert verify(workspace).ok
