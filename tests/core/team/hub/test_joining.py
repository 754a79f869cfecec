"""Rows of a hub find the place that they follow from, without a server."""

import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest

from workbench.core import claims, comments
from workbench.core.model import Reviewer
from workbench.core.store import events
from workbench.core.store.queries import statements
from workbench.core.store.workspace import Workspace
from workbench.core.team.hub.joining import BeginsElsewhere, Joining

Row = tuple[Any, ...]


@pytest.fixture
def staging() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in statements("merge/staging"):
        connection.execute(statement)
    yield connection
    connection.close()


@pytest.fixture
def here(here: Workspace) -> Workspace:
    claim = claims.all(here)[0].id
    for words in ("One.", "Two.", "Three."):
        comments.add(here, claim, words)
    return here


def rows(workspace: Workspace) -> tuple[bytes, bytes, list[Row]]:
    """Root, genesis and all rows of the file's one chain, as a hub has them."""
    rid, root, _, _ = events.tips(workspace.connection)[0]
    previous = genesis = events.previous_hash(workspace.connection, rid)
    found: list[Row] = []
    for event in events.chain(workspace.connection, rid):
        kept = (event.hlc, event.kind, event.ent, event.ref, event.body, event.salt, event.bh, event.seen)
        found.append((event.number, event.h, previous, *kept))
        previous = event.h
    return root, genesis, found


def fork(row: Row, h: bytes) -> Row:
    """Another event in the place of this one."""
    return (row[0], h, *row[2:])


def test_a_chain_comes_whole_and_again_adds_nothing(
    here: Workspace, staging: sqlite3.Connection, ana: Reviewer
) -> None:
    root, genesis, all_rows = rows(here)
    joining = Joining(staging, {genesis: (root, bytes.fromhex(ana.id), None, None, None)})
    joining.take(root, all_rows)
    joining.end()
    joining.take(root, all_rows)
    joining.end()
    assert staging.execute("SELECT n, h, body FROM event").fetchall() == [
        (events.key(1, number), h, body) for number, h, _, _, _, _, _, body, *_ in all_rows
    ]
    joining.cut([(root, len(all_rows), all_rows[-1][1])])
    assert joining.new() == [(events.key(1, 1), events.key(1, len(all_rows)))]


def test_branches_lie_beside_each_other_and_the_half_sent_one_goes(
    here: Workspace, staging: sqlite3.Connection, ana: Reviewer
) -> None:
    root, genesis, all_rows = rows(here)
    last, before = all_rows[-1], all_rows[-2]
    other = fork(before, b"o" * 32)
    further = (last[0], b"p" * 32, b"o" * 32, *last[3:])
    joining = Joining(staging, {genesis: (root, bytes.fromhex(ana.id), None, None, None)})
    joining.take(root, [*all_rows[:-2], before, other, last, further])
    joining.end()
    assert staging.execute("SELECT rid, base FROM seat").fetchall() == [
        (1, None),
        (2, events.key(1, len(all_rows) - 2)),
    ]
    assert staging.execute("SELECT count(*) FROM event WHERE n > ?", (events.key(2, 0),)).fetchone() == (2,)
    joining.cut([(root, len(all_rows) - 1, b"o" * 32), (root, len(all_rows) - 1, before[1])])
    assert [n & events.NUMBER_MASK for _, _, n, _ in events.tips(staging)] == [len(all_rows) - 1] * 2


def test_a_row_whose_forerunner_is_not_there_is_asked_for_from_the_beginning(
    here: Workspace, staging: sqlite3.Connection
) -> None:
    root, _, all_rows = rows(here)
    with pytest.raises(BeginsElsewhere):
        Joining(staging, {}).take(root, all_rows[3:])
