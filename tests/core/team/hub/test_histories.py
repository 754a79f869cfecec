"""Random histories that meet in a hub, in any order and as often as it happens: the same as merging the files."""

import random
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from tests.core.team.test_histories import STEPS, World
from workbench.core.errors import WrongUse
from workbench.core.store.dump import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge
from workbench.core.team.hub import exchange
from workbench.core.team.hub.address import Address


@pytest.mark.parametrize("seed", [12])
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
    packs = [tmp_path / f"pack{number}.claims" for number in range(world.packs)]
    assert packs, "a history without work packs"
    everything = [*world.files, *packs]
    for path in (
        *chance.sample(everything, len(everything)),
        *packs,
        *chance.sample(world.files, len(world.files)),
    ):
        # A pack may come before what it was cut from, or without a redaction that was made since.
        with world.open(path) as workspace, suppress(*([WrongUse] if path in packs else [])):
            exchange.sync(workspace, hub)
    for path in world.files:
        with world.open(path) as workspace:
            assert dump(workspace) == expected, path
            assert verify(workspace).ok
