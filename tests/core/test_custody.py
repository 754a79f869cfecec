"""The chain of what was done to a record, and what its kept file says of itself."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.metadata.exif import photo
from workbench.core import copies, custody, evidence, history, links
from workbench.core.errors import Damaged, FileProblem, NotFound
from workbench.core.intake import read
from workbench.core.model import Reviewer
from workbench.core.store.workspace import Workspace


@pytest.fixture
def kept(workspace: Workspace) -> str:
    return evidence.add(workspace, read.evidence(data=photo(), file_name="C:\\Users\\Ana\\quay.pdf")).ids[0]


def test_all_that_was_done_to_a_record_with_times_and_persons(
    workspace: Workspace, claim_ids: list[str], kept: str, ben: Reviewer
) -> None:
    evidence.edit(workspace, kept, title="The quay")
    link = links.link(workspace, claim_ids[1], kept, note="left half").ids[0]
    with Workspace.open(workspace.path, ben) as other:
        evidence.edit(other, kept, title="The north quay")
    links.unlink(workspace, link)
    history.undo(workspace)
    evidence.remove(workspace, kept)
    history.undo(workspace)
    steps = custody.chain(workspace, kept)
    assert [
        (step.reviewer, step.what, step.before, step.after, step.number, step.undo) for step in steps
    ] == [
        ("Ana Moreau", "added", "", "quay.pdf", 0, False),
        ("Ana Moreau", "edited", "quay.pdf", "The quay", 0, False),
        ("Ana Moreau", "linked", "", "", 2, False),
        ("Ben Okafor", "edited", "The quay", "The north quay", 0, False),
        ("Ana Moreau", "unlinked", "", "", 2, False),
        ("Ana Moreau", "linked", "", "", 2, True),
        ("Ana Moreau", "removed", "", "", 0, False),
        ("Ana Moreau", "restored", "", "", 0, True),
    ]
    assert [step.claim for step in steps if step.number] == [claim_ids[1]] * 3
    assert [step.at for step in steps] == sorted(step.at for step in steps)
    assert len({step.id for step in steps}) == len(steps)


def test_nothing_of_another_record_is_told(workspace: Workspace, claim_ids: list[str], kept: str) -> None:
    other = evidence.add_url(workspace, "https://almen.example/quay").ids[0]
    links.link(workspace, claim_ids[0], other)
    assert [step.what for step in custody.chain(workspace, kept)] == ["added"]
    assert [(step.what, step.after) for step in custody.chain(workspace, other)] == [
        ("added", "https://almen.example/quay"),
        ("linked", ""),
    ]
    assert custody.inside(workspace, other) == custody.Inside()
    with pytest.raises(NotFound):
        custody.chain(workspace, "0" * 32)


def test_a_file_is_looked_into_in_a_process_of_its_own(workspace: Workspace, kept: str) -> None:
    found = custody.look_inside(workspace.path, kept)
    assert (found.kind, found.note) == ("image/jpeg", "")
    assert found.mismatch == "It is named .pdf, but is a JPEG picture."
    assert ("taken", "2026-03-04 09:15:30 +01:00") in found.facts


def test_the_folders_of_a_person_are_kept_nowhere(workspace: Workspace, kept: str) -> None:
    assert evidence.get(workspace, kept).file_name == "quay.pdf"
    assert b"Users" not in workspace.path.read_bytes()


def test_a_copy_is_the_file_byte_for_byte(workspace: Workspace, kept: str, tmp_path: Path) -> None:
    out = copies.write(workspace, kept, tmp_path / "again.jpg")
    assert out.read_bytes() == photo()
    inside = copies.write(workspace, kept, tmp_path)
    assert (inside, inside.read_bytes()) == (tmp_path / "quay.pdf", photo())
    assert not list(tmp_path.glob("*.part"))
    assert not list(tmp_path.glob(".*"))


def test_what_is_there_is_overwritten_only_on_request(
    workspace: Workspace, kept: str, tmp_path: Path
) -> None:
    out = tmp_path / "mine.txt"
    out.write_text("mine")
    with pytest.raises(FileProblem, match=r"mine\.txt exists already"):
        copies.write(workspace, kept, out)
    assert out.read_text() == "mine"
    copies.write(workspace, kept, out, replace=True)
    assert out.read_bytes() == photo()
    with pytest.raises(FileProblem, match="Nothing was written"):
        copies.write(workspace, kept, tmp_path / "no folder" / "a.jpg")


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_link_is_not_written_through(workspace: Workspace, kept: str, tmp_path: Path) -> None:
    target = tmp_path / "target"
    (tmp_path / "link").symlink_to(target)
    with pytest.raises(FileProblem, match="exists already"):
        copies.write(workspace, kept, tmp_path / "link")
    assert not target.exists()


def test_bytes_that_were_changed_are_not_handed_out(workspace: Workspace, kept: str, tmp_path: Path) -> None:
    digest = bytes.fromhex(evidence.get(workspace, kept).sha256)
    workspace.connection.execute("UPDATE content SET data = ? WHERE sha256 = ?", (b"other", digest))
    for _ in range(2):
        with pytest.raises(Damaged, match="missing or were changed"):
            copies.write(workspace, kept, tmp_path / "out.jpg")
        workspace.connection.execute("DELETE FROM content WHERE sha256 = ?", (digest,))
    assert not (tmp_path / "out.jpg").exists()
    assert not list(tmp_path.glob(".workbench*"))
    address = evidence.add_url(workspace, "https://almen.example/").ids[0]
    with pytest.raises(NotFound, match="nothing to write"):
        copies.write(workspace, address, tmp_path / "out.jpg")


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("minutes.pdf", "minutes.pdf"),
        ("../../.ssh/authorized_keys", "authorized_keys"),
        ("C:\\Windows\\system.ini", "system.ini"),
        ("..", "title"),
        ("", "title"),
        ("plan\u202efdp.exe", "planfdp.exe"),
        ("a\0b\nc.txt", "abc.txt"),
        ("CON", "_CON"),
        ("nul.tar.gz", "_nul.tar.gz"),
        ("com1.pdf", "_com1.pdf"),
        ("console.txt", "console.txt"),
        ('what? "this": <a|b*>.txt', "what_ _this__ _a_b__.txt"),
        ("ends.with.dots. . .", "ends.with.dots"),
        ("渡船" * 200 + ".pdf", "渡船" * 32 + "渡" + ".pdf"),
        ("a" * 300, "a" * 200),
    ],
    ids=lambda text: text[:8].encode("ascii", "replace").decode().replace("\0", "0"),
)
def test_the_name_of_a_copy_is_harmless_everywhere(
    workspace: Workspace, kept: str, named: str, name: str
) -> None:
    record = evidence.get(workspace, kept)
    found = copies.name_of(replace(record, file_name=named, title="title"))
    assert found == name
    assert len(found.encode()) <= copies.NAME_BYTES
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', found)
