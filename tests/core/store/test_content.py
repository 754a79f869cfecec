"""Kept bytes pass through the program piece by piece, and adding can be stopped half-way."""

import random
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core import evidence
from workbench.core.errors import Cancelled, Damaged
from workbench.core.model import EvidenceDraft, Reviewer
from workbench.core.store import backup, content, dump, verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

SIZE = 8 * 1024 * 1024 + 17
LITTLE = 4 * 1024 * 1024
"""Far below `SIZE`: a few pieces, and what Python itself needs."""


@pytest.fixture(scope="module")
def recording() -> EvidenceDraft:
    return EvidenceDraft(random.Random(5).randbytes(SIZE), "video/mp4", "meeting.mp4")


@contextmanager
def at_most(most: int) -> Iterator[None]:
    """Fails where Python held more memory at a time than `most` bytes above what it held before."""
    tracemalloc.start()
    try:
        yield
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < most


def test_adding_verifying_copying_and_dumping_hold_a_piece_at_a_time(
    workspace: Workspace, recording: EvidenceDraft, tmp_path: Path
) -> None:
    with at_most(LITTLE):
        kept = evidence.add(workspace, recording).ids[0]
        assert verify.verify(workspace).ok
        backup.backup(workspace, tmp_path / "copy.claims")
        with (tmp_path / "dump.json").open("wb") as file:
            dump.write(workspace, file.write)
    assert evidence.content(workspace, kept) == recording.data


def test_a_merge_takes_a_large_file_over_piece_by_piece(
    workspace: Workspace, recording: EvidenceDraft, make: Callable[..., Workspace], ben: Reviewer
) -> None:
    other = make("ben", ben)
    kept = evidence.add(other, recording).ids[0]
    other.close()
    with at_most(LITTLE):
        merge.merge(workspace, [other.path])
    assert evidence.content(workspace, kept) == recording.data


def test_a_dump_is_loaded_a_file_at_a_time(workspace: Workspace, tmp_path: Path, ana: Reviewer) -> None:
    for seed in range(12):
        data = random.Random(seed).randbytes(LITTLE // 3)
        evidence.add(workspace, EvidenceDraft(data, "video/mp4", f"{seed}.mp4"))
    with (tmp_path / "dump.json").open("wb") as file:
        dump.write(workspace, file.write)
    with (
        at_most(2 * LITTLE),
        (tmp_path / "dump.json").open("rb") as lines,
        dump.load(lines, tmp_path / "again.claims", ana) as again,
    ):
        assert len(evidence.all(again)) == 12
        assert verify.verify(again).ok


def test_adding_says_how_far_it_is(workspace: Workspace, recording: EvidenceDraft) -> None:
    heard: list[tuple[int, int]] = []
    evidence.add(workspace, recording, progress=lambda done, total: heard.append((done, total)))
    assert len(heard) > 10
    assert heard == sorted(heard)
    assert heard[-1] == (SIZE, SIZE)


def test_adding_that_is_stopped_half_way_leaves_nothing(
    workspace: Workspace, recording: EvidenceDraft
) -> None:
    before, bytes_before = dump.dump(workspace), workspace.path.stat().st_size
    cancel = Event()

    def half_way(done: int, total: int) -> None:
        if done > total / 2:
            cancel.set()

    with pytest.raises(Cancelled, match="Nothing was changed"):
        evidence.add(workspace, recording, progress=half_way, cancel=cancel)
    assert dump.dump(workspace) == before
    assert workspace.path.stat().st_size == bytes_before
    assert [each.name for each in workspace.path.parent.iterdir() if "claims" in each.name] == ["ana.claims"]
    assert evidence.add(workspace, recording).touched


@given(st.binary(max_size=40), st.integers(1, 7))
def test_what_is_written_in_pieces_is_read_in_pieces(data: bytes, piece: int) -> None:
    with pytest.MonkeyPatch.context() as patch, _content_alone() as connection:
        patch.setattr(content, "PIECE", piece)
        digest = bytes.fromhex(content.keep(connection, data))
        row = content.row_of(connection, digest)
        assert row is not None
        found = list(content.pieces(connection, row))
        assert b"".join(found) == data
        assert all(len(each) <= piece for each in found)
        assert content.fits(connection, row, digest)
        assert not content.fits(connection, row, bytes(32))


def test_bytes_that_do_not_fit_their_name_are_not_copied(workspace: Workspace) -> None:
    with _content_alone() as theirs:
        theirs.execute("INSERT INTO content(sha256, data) VALUES (?, ?)", (bytes(32), b"other"))
        for digest in (bytes(32), b"\1" * 32):
            with pytest.raises(Damaged):
                content.copy(theirs, workspace.connection, digest)


@contextmanager
def _content_alone() -> Iterator["content.Connection"]:
    import sqlite3

    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE content(sha256 BLOB PRIMARY KEY, data BLOB NOT NULL) STRICT")
    try:
        yield connection
    finally:
        connection.close()
