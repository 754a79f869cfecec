"""Verification bites: a changed byte in any event or kept file is found, and so is a table that says something else."""

import os
from pathlib import Path

import pytest

from workbench.core import articles, claims, comments, evidence, links, verdicts
from workbench.core.errors import NotOurs
from workbench.core.model import EvidenceDraft, Verdict
from workbench.core.store.dump import dump
from workbench.core.store.events import EventKind
from workbench.core.store.verify import verify, verify_file
from workbench.core.store.workspace import Workspace


@pytest.fixture
def busy(workspace: Workspace, claim_ids: list[str]) -> Workspace:
    """A file with something of everything."""
    kept = EvidenceDraft(
        b"The road office counted 3,200 cars.",
        "text/plain",
        "count.txt",
        text="The road office counted 3,200 cars.",
    )
    added = evidence.add(workspace, kept).ids[0]
    verdicts.give(workspace, claim_ids, Verdict.SOURCED, "as counted")
    links.link(workspace, claim_ids[0], added, quote="3,200 cars")
    comments.add(workspace, claim_ids[1], "ask again")
    claims.edit(workspace, claim_ids[1], restated="The bridge dates from 1961.")
    return workspace


def broken(workspace: Workspace) -> list[str]:
    return [check.name for check in verify(workspace).checks if not check.ok]


def test_a_sound_file_is_said_to_be_sound(busy: Workspace) -> None:
    report = verify(busy)
    assert report.ok
    assert len(report.head) == 64
    assert all(check.detail.endswith(".") for check in report.checks)


@pytest.mark.parametrize("column", ["hlc", "kind", "ent", "ref", "body", "salt", "seen", "h"])
def test_a_change_in_any_column_of_any_event_is_found(busy: Workspace, column: str) -> None:
    changes = {
        "hlc": "hlc + 1",
        "kind": "kind + 1",
        "ent": "randomblob(16)",
        "ref": "randomblob(32)",
        "body": "replace(body, ':', ': ')",
        "salt": "randomblob(8)",
        "seen": "randomblob(32)",
        "h": "randomblob(32)",
    }
    numbers = [n for (n,) in busy.connection.execute("SELECT n FROM event").fetchall()]
    for n in numbers:
        busy.connection.execute("BEGIN")
        busy.connection.execute(f"UPDATE event SET {column} = {changes[column]} WHERE n = ?", (n,))
        assert "log" in broken(busy), (column, n)
        busy.connection.execute("ROLLBACK")
    assert len(numbers) > 15


def test_a_missing_event_is_found(busy: Workspace) -> None:
    for n in [n for (n,) in busy.connection.execute("SELECT n FROM event").fetchall()][:-1]:
        busy.connection.execute("BEGIN")
        busy.connection.execute("DELETE FROM event WHERE n = ?", (n,))
        assert "log" in broken(busy)
        busy.connection.execute("ROLLBACK")


def test_a_changed_or_missing_kept_file_is_found(busy: Workspace) -> None:
    digests = [digest for (digest,) in busy.connection.execute("SELECT sha256 FROM content").fetchall()]
    assert len(digests) == 3
    for digest in digests:
        busy.connection.execute("BEGIN")
        busy.connection.execute(
            "UPDATE content SET data = CAST(data || 'x' AS BLOB) WHERE sha256 = ?", (digest,)
        )
        assert "kept bytes" in broken(busy)
        busy.connection.execute("ROLLBACK")
        busy.connection.execute("BEGIN")
        busy.connection.execute("DELETE FROM content WHERE sha256 = ?", (digest,))
        assert "kept bytes" in broken(busy)
        busy.connection.execute("ROLLBACK")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE verdict SET verdict = 'contested'",
        "UPDATE claim SET start = start + 1",
        "DELETE FROM comment",
        "UPDATE link SET quote_check = 'missing'",
        "UPDATE evidence SET title = 'Another'",
        "UPDATE article_version SET title = 'Another'",
        "UPDATE reviewer SET name = 'Another'",
    ],
)
def test_a_table_that_says_something_else_is_found(busy: Workspace, change: str) -> None:
    busy.connection.execute("BEGIN")
    busy.connection.execute(change)
    assert "state" in broken(busy)
    busy.connection.execute("ROLLBACK")
    assert verify(busy).ok


def test_a_flipped_byte_anywhere_in_the_log_is_found(busy: Workspace, tmp_path: Path) -> None:
    """Bytes on disk, as a bad stick changes them: wherever a stored body or kept text stands in the file."""
    busy.close()
    whole = busy.path.read_bytes()
    needles = [
        "as counted",
        "ask again",
        "The bridge dates",
        "Nobody asked the ferry men",
        "counted 3,200 cars",
    ]
    for number, needle in enumerate(needles):
        at = whole.index(needle.encode())
        copy = tmp_path / f"flip{number}.claims"
        copy.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert not verify_file(copy).ok, needle


def test_what_cannot_be_opened_is_damaged_or_not_ours(busy: Workspace, tmp_path: Path) -> None:
    busy.close()
    cut = tmp_path / "cut.claims"
    cut.write_bytes(busy.path.read_bytes()[:9000])
    assert not verify_file(cut).ok
    other = tmp_path / "other.claims"
    other.write_bytes(os.urandom(3000))
    with pytest.raises(NotOurs):
        verify_file(other)


def test_damage_is_found_or_has_changed_nothing(busy: Workspace, tmp_path: Path) -> None:
    """64 bytes turned over in many places: either it is said, or the place held nothing (empty space in a page)."""
    sound = dump(busy)
    busy.close()
    whole = busy.path.read_bytes()
    found = 0
    for number in range(60):
        at = 100 + (number * 7919) % (len(whole) - 600)
        copy = tmp_path / "damaged.claims"
        copy.write_bytes(whole[:at] + bytes(byte ^ 0xFF for byte in whole[at : at + 64]) + whole[at + 64 :])
        if not verify_file(copy).ok:
            found += 1
            continue
        with Workspace.open(copy, read_only=True) as harmless:
            assert dump(harmless) == sound
    assert found >= 5


def test_a_statement_that_slid_is_found_even_if_the_log_was_made_so(workspace: Workspace) -> None:
    """A program with a fault could write a wrong offset with a right hash."""
    article = articles.all(workspace)[0]
    with workspace.action("Wrong offset") as action:
        about = articles.span_body("x" * 60, 10, 20)
        action.write(EventKind.CLAIM, "ab" * 16, about, ref=article.text_sha256)
    assert broken(workspace) == ["statements"]


def test_reading_needs_no_more_than_reading(busy: Workspace) -> None:
    busy.close()
    content = busy.path.read_bytes()
    assert verify_file(busy.path).ok
    assert busy.path.read_bytes() == content
