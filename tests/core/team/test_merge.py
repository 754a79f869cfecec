"""Merging on the real store: what comes, what is told, what is refused, and what a kill leaves behind."""

import json
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from workbench.core import articles, claims, comments, evidence, history, links, log, verdicts
from workbench.core.errors import Cancelled, Damaged, FileProblem, NoReviewer, NotOurs, ReadOnly, WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.store import events
from workbench.core.store.dump import dump
from workbench.core.store.events import Event, key
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, attached, merge, receipts

Make = Callable[..., Workspace]

NOTHING = {"articles": 0, "claims": 0, "verdicts": 0, "evidence": 0, "links": 0, "comments": 0}


@pytest.fixture
def there(there: Workspace) -> Workspace:
    """Ben's file: the same article, three verdicts, a claim of his own, evidence with a link, a comment."""
    ids = [claim.id for claim in claims.all(there)]
    verdicts.give(there, ids[:3], Verdict.SOURCED, "The road office confirmed it.")
    claims.add(there, articles.all(there)[0].text_id, 0, 10)
    kept = evidence.add(there, EvidenceDraft(b"built 1961", "text/plain", "office.txt", text="built 1961"))
    links.link(there, ids[0], kept.ids[0], stance=Stance.SUPPORTS, quote="built 1961")
    comments.add(there, ids[0], "Ask again in May.")
    return there


def append(path: Path, kind: int, body: dict[str, object], seen: bytes | None = None, skip: int = 0) -> None:
    """Write one more event on the end of the file's first chain, with a right hash: somebody who knows the format."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        n, h = events.tip(connection, 1) or (0, b"")
        write(connection, n + 1 + skip, h, kind, body, seen)


def start_late(path: Path) -> None:
    """Add a chain that begins with number 4, with a right hash."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        root, person = bytes(range(16)), bytes(16)
        connection.execute("INSERT INTO seat(rid, root, person) VALUES (9, ?, ?)", (root, person))
        write(connection, key(9, 4), events.genesis(root, person, None), 9, {"text": "x"}, None)


def write(
    connection: sqlite3.Connection,
    n: int,
    previous: bytes,
    kind: int,
    body: dict[str, object],
    seen: bytes | None,
) -> None:
    event = Event(
        n & events.NUMBER_MASK,
        1 << 40,
        kind,
        bytes(16),
        None,
        events.canonical(body),
        b"saltsalt",
        None,
        seen,
        b"",
    )
    connection.execute(
        "INSERT INTO event(n, hlc, kind, ent, body, salt, seen, h) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (n, event.hlc, kind, event.ent, event.body, event.salt, seen, events.event_hash(previous, event)),
    )


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_what_comes_is_counted_in_peoples_words(here: Workspace, there: Workspace) -> None:
    before = there.path.read_bytes()
    merged = merge.merge(here, [there.path])
    (file,) = merged.files
    assert file.file == "ben.claims"
    assert file.sha256 == sha256(before).hexdigest()
    assert file.added == {"articles": 0, "claims": 1, "verdicts": 3, "evidence": 1, "links": 1, "comments": 1}
    assert file.already_known == 6, "the article and its five proposed claims"
    assert (file.refused, file.branched) == ("", False)
    assert merged.disagreements == 0
    assert merged.changes.label == "Merge ben.claims"
    assert merged.changes.touched["verdict"] == {claim.id for claim in claims.all(here) if claim.verdicts}
    assert there.path.read_bytes() == before
    assert verify(here).ok


def test_the_preview_says_the_same_and_writes_nothing(here: Workspace, there: Workspace) -> None:
    before = here.path.read_bytes()
    expected = merge.preview(here, [there.path])
    assert here.path.read_bytes() == before
    merged = merge.merge(here, [there.path])
    assert (expected.files, expected.disagreements) == (merged.files, merged.disagreements)
    assert expected.changes == merged.changes


def test_a_second_merge_and_one_into_itself_change_no_byte(here: Workspace, there: Workspace) -> None:
    merge.merge(here, [there.path])
    before = here.path.read_bytes()
    again = merge.merge(here, [there.path, here.path])
    assert here.path.read_bytes() == before
    assert [file.added for file in again.files] == [NOTHING, NOTHING]
    assert [file.already_known for file in again.files] == [13, 13]
    assert not again.changes
    assert history.undo_label(here) == "Merge ben.claims"


def test_a_file_that_was_merged_before_is_known_by_its_bytes(
    here: Workspace, there: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    merge.merge(here, [there.path])
    there.close()
    renamed = Path(shutil.copyfile(there.path, tmp_path / "renamed.claims"))
    with monkeypatch.context() as nothing_is_read:
        nothing_is_read.setattr(tempfile, "tempdir", str(tmp_path / "no folder"))
        known = merge.merge(here, [there.path, renamed]).files
        assert [file.already_known for file in known] == [13, 13]
        there.path.with_name(there.path.name + "-journal").write_bytes(b"in use")
        with pytest.raises(FileNotFoundError):
            merge.merge(here, [there.path])
    here.connection.execute("DELETE FROM local WHERE key GLOB 'merged:*'")
    assert merge.merge(here, [renamed]).files == known[1:]


def test_a_file_of_the_same_size_with_other_bytes_is_read(here: Workspace, there: Workspace) -> None:
    merge.merge(here, [there.path])
    there.close()
    data = bytearray(there.path.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    there.path.write_bytes(data)
    with pytest.raises(Damaged):
        merge.merge(here, [there.path])


def test_a_file_whose_merge_was_undone_is_merged_again(here: Workspace, there: Workspace) -> None:
    first = merge.merge(here, [there.path])
    there.close()
    merge.undo_last(here)
    assert not here.connection.execute("SELECT key FROM local WHERE key GLOB 'merged:*'").fetchall()
    assert merge.merge(here, [there.path]).files == first.files


@pytest.mark.parametrize(("most", "large"), [(attached.MOST, merge.LARGE), (0, 0)])
def test_a_merge_into_an_empty_file_brings_everything(
    make: Make, ana: Reviewer, there: Workspace, monkeypatch: pytest.MonkeyPatch, most: int, large: int
) -> None:
    monkeypatch.setattr(attached, "MOST", most)
    monkeypatch.setattr(merge, "LARGE", large)
    empty = make("empty", ana, with_article=False)
    settings = [
        empty.connection.execute(f"PRAGMA {name}").fetchone() for name in ("cache_size", "temp_store")
    ]
    (file,) = merge.merge(empty, [there.path]).files
    assert file.added == {"articles": 1, "claims": 6, "verdicts": 3, "evidence": 1, "links": 1, "comments": 1}
    assert file.already_known == 0
    assert dump(empty) == dump(there)
    assert settings == [
        empty.connection.execute(f"PRAGMA {name}").fetchone() for name in ("cache_size", "temp_store")
    ]
    record = evidence.all(empty)[0]
    assert evidence.content(empty, record.id) == b"built 1961"
    assert articles.source(empty, articles.all(empty)[0].text_id) == articles.source(
        there, articles.all(there)[0].text_id
    )


def test_each_file_is_counted_by_itself(make: Make, ana: Reviewer, here: Workspace, there: Workspace) -> None:
    empty = make("empty", ana, with_article=False)
    first, second = merge.merge(empty, [there.path, here.path]).files
    assert (first.added["articles"], first.added["claims"]) == (1, 6)
    assert second.added == NOTHING
    assert second.already_known == 6


def test_what_was_deleted_and_brought_back_elsewhere_counts(here: Workspace, there: Workspace) -> None:
    merge.merge(here, [there.path])
    own = next(claim.id for claim in claims.all(here) if claim.start == 0)
    claims.remove(here, [own])
    merge.merge(there, [here.path])
    assert own not in {claim.id for claim in claims.all(there)}
    claims.add(there, articles.all(there)[0].text_id, 0, 10)
    (file,) = merge.merge(here, [there.path]).files
    assert file.added == NOTHING | {"claims": 1}


def test_the_receipt_tells_hashes_counts_and_heads(here: Workspace, there: Workspace, tmp_path: Path) -> None:
    bad = tmp_path / "notes.claims"
    bad.write_text("These are notes.\n" * 100, encoding="utf-8")
    before = history.head(here)
    merged = merge.merge(here, [bad, there.path])
    lines = merged.receipt.splitlines()
    assert lines[0].startswith("Merge into ana.claims, 20")
    assert lines[0].endswith(", by Ana Moreau")
    assert lines[1:3] == [f"Log before: {before}", f"Log after:  {history.head(here)}"]
    assert "  Refused: “notes.claims” is not a Claim Workbench file. Nothing was taken from it." in lines
    assert f"  SHA-256 {sha256(there.path.read_bytes()).hexdigest()}" in lines
    assert "  Added: 1 claim, 3 verdicts, 1 piece of evidence, 1 link, 1 comment" in lines
    assert "Disagreements that nobody has decided: 0" in lines
    above, seal, last = merged.receipt.rpartition("Receipt ")
    assert (seal, last.strip()) == ("Receipt ", sha256(above.encode()).hexdigest())


def test_a_restore_point_alone_comes_too(here: Workspace, there: Workspace) -> None:
    merge.merge(here, [there.path])
    history.restore_point(there, "before the call")
    merged = merge.merge(here, [there.path])
    assert merged.files[0].added == NOTHING
    assert merged.changes
    assert "before the call" in {entry.after for entry in history.log(here)}


def test_what_comes_without_being_counted_is_told(here: Workspace, there: Workspace) -> None:
    merge.merge(here, [there.path])
    adjudicate.decide(there, claims.all(there)[0].id, Verdict.SOURCED, "The office.")
    found, merged = merge.preview(here, [there.path]), merge.merge(here, [there.path])
    assert found.files == merged.files
    assert (merged.files[0].added, merged.files[0].brought_other) == (NOTHING, True)
    assert "  Added: other changes, such as decisions, edits or assignments" in merged.receipt.splitlines()
    (again,) = merge.merge(here, [there.path]).files
    assert not again.brought_other


def test_files_of_one_name_are_told_apart(here: Workspace, there: Workspace, tmp_path: Path) -> None:
    """Ten sticks, each with a review.claims; the folders may have one name, too."""
    paths = [tmp_path / "sticks" / name for name in ("A/desk/a.claims", "B/desk/a.claims", "B/b.claims")]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(there.path, path)
    merged = merge.merge(here, [*paths, paths[0], tmp_path / "c" / "b.claims"])
    assert [file.file for file in merged.files] == [
        "A/desk/a.claims",
        "B/desk/a.claims",
        "B/b.claims",
        "A/desk/a.claims",
        "c/b.claims",
    ]
    assert merged.receipt.count("A/desk/a.claims") == 2
    assert merge.merge(here, paths[:1]).files[0].file == "a.claims"


def test_a_merge_and_its_undo_count_the_same_files(here: Workspace, there: Workspace, tmp_path: Path) -> None:
    """One brought nothing, and two have one name."""
    old = tmp_path / "stick" / there.path.name
    old.parent.mkdir()
    shutil.copy(there.path, old)
    verdicts.give(there, [claims.all(there)[0].id], Verdict.CONTESTED)
    label = merge.merge(here, [there.path, old, here.path]).changes.label
    assert label == merge.last_label(here) == history.undo_label(here) == "Merge 3 files"
    assert history.undo(here).label == f"Undo: {label}"
    assert not here.connection.execute("SELECT 1 FROM local WHERE key GLOB 'merge-label:*'").fetchall()


def test_a_merge_of_an_older_program_can_still_be_named(here: Workspace, there: Workspace) -> None:
    merge.merge(here, [there.path])
    here.connection.execute("DELETE FROM local WHERE key GLOB 'merge-label:*'")
    assert merge.last_label(here) == history.undo_label(here) == "Merge ben.claims"


def test_progress_counts_files_and_the_last_step(here: Workspace, there: Workspace) -> None:
    told: list[tuple[int, int]] = []
    merge.merge(here, [there.path, there.path], progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


# Undo


def test_undo_of_a_merge_is_what_was_before(here: Workspace, there: Workspace) -> None:
    before = dump(here)
    rows = here.connection.execute("SELECT count(*) FROM content").fetchone()
    merge.merge(here, [there.path])
    assert merge.last_label(here) == history.undo_label(here) == "Merge ben.claims"
    undone = history.undo(here)
    assert undone.label == "Undo: Merge ben.claims"
    assert {"claim", "verdict", "evidence", "link", "comment", "reviewer"} <= undone.touched.keys()
    assert dump(here) == before
    assert here.connection.execute("SELECT count(*) FROM content").fetchone() == rows
    assert here.connection.execute("SELECT count(*) FROM import_log").fetchone() == (0,)
    assert merge.last_label(here) == ""
    assert verify(here).ok
    merge.merge(here, [there.path])
    assert len(claims.all(here)) == 6


def test_undo_takes_back_one_merge_after_the_other(here: Workspace, there: Workspace, tmp_path: Path) -> None:
    early = Path(shutil.copy(there.path, tmp_path / "early.claims"))
    verdicts.give(there, [claims.all(there)[0].id], Verdict.CONTESTED)
    states = [dump(here)]
    for path in (early, there.path):
        merge.merge(here, [path])
        states.append(dump(here))
    history.undo(here)
    assert dump(here) == states[1]
    history.undo(here)
    assert dump(here) == states[0]


def test_a_merge_that_something_builds_on_stays(here: Workspace, there: Workspace) -> None:
    merge.merge(here, [there.path])
    verdicts.give(here, [claims.all(here)[0].id], Verdict.CONTESTED)
    before = dump(here)
    with pytest.raises(WrongUse, match="cannot be undone any more"):
        merge.undo_last(here)
    assert dump(here) == before


def test_a_merge_on_which_ones_own_chain_goes_on_stays(
    here: Workspace, tmp_path: Path, ana: Reviewer
) -> None:
    backup = Path(shutil.copy(here.path, tmp_path / "backup"))
    verdicts.give(here, [claims.all(here)[0].id], Verdict.SOURCED)
    later = Path(shutil.copy(here.path, tmp_path / "later.claims"))
    here.close()
    shutil.copy(backup, here.path)
    with Workspace.open(here.path, ana) as restored:
        assert not merge.merge(restored, [later]).files[0].branched
        verdicts.give(restored, [claims.all(restored)[1].id], Verdict.SOURCED)
        with pytest.raises(WrongUse, match="cannot be undone any more"):
            merge.undo_last(restored)


def test_a_merge_from_which_another_chain_goes_on_stays(
    here: Workspace, there: Workspace, ana: Reviewer
) -> None:
    """Ana's chain came into Ben's file; there she goes on from it in a chain of that file."""
    merge.merge(there, [here.path])
    with Workspace.open(there.path, ana) as as_ana:
        comments.add(as_ana, claims.all(as_ana)[0].id, "I looked again.")
    with pytest.raises(WrongUse, match="cannot be undone any more"):
        merge.undo_last(there)


def test_the_file_as_it_was_before_a_merge_is_written_out_of_its_log(
    here: Workspace, there: Workspace, lead: Workspace, tmp_path: Path, ana: Reviewer
) -> None:
    """Though something was done since, taken back or not, and a colleague went on in the file; earlier merges stay."""
    first, second, third, *_rest = (claim.id for claim in claims.all(here))
    verdicts.give(lead, [first], Verdict.SOURCED, "The lead's.")
    merge.merge(here, [lead.path])
    verdicts.give(here, [second], Verdict.SOURCED, "Mine, before.")
    before, head = dump(here), log.head(here)
    kept = evidence.add(there, EvidenceDraft(b"theirs only", "text/plain", "x.txt", text="theirs only"))
    links.link(there, first, kept.ids[0])
    verdicts.give(there, [first, third], Verdict.CONTESTED, "Of the wrong file.")
    merge.merge(here, [there.path])
    adjudicate.decide(here, first, Verdict.CONTESTED, "Decided too early.")
    history.undo(here)
    with Workspace.open(here.path, lead.reviewer) as hers:
        comments.add(hers, third, "After it.")
    with pytest.raises(WrongUse, match="Save the file as it was before the merge"):
        merge.undo_last(here)
    now, out = dump(here), tmp_path / "before.claims"
    assert merge.save_before(here, out) == sha256(out.read_bytes()).hexdigest()
    assert dump(here) == now
    assert b"theirs only" not in out.read_bytes()
    assert b"Of the wrong file." not in out.read_bytes()
    with pytest.raises(FileProblem, match="exists already"):
        merge.save_before(here, out)
    with Workspace.open(out, ana) as again:
        assert (dump(again), log.head(again)) == (before, head)
        assert verify(again).ok
        assert receipts.last(again) == 1
        verdicts.give(again, [third], Verdict.SOURCED, "Gone on with.")
        assert verify(again).ok
        merge.merge(again, [here.path])
        assert verify(again).ok
        assert {each.reviewer for each in claims.get(again, third).verdicts} == {"Ana Moreau", "Ben Okafor"}


@pytest.mark.parametrize("has_written", [True, False])
def test_the_receipt_tells_who_merged_apart_from_another_of_that_name(
    make: Make, ana: Reviewer, has_written: bool
) -> None:
    """Somebody worked under a wrong name: that of whoever merges."""
    ours = make("ours", ana, with_article=has_written)
    theirs = make("theirs", Reviewer("e5" * 16, ana.name))
    first = merge.merge(ours, [theirs.path]).receipt.splitlines()[0]
    assert first.endswith(f", by Ana Moreau ({ana.id[:6]})")


def test_only_a_merged_file_has_a_state_before_its_merge(here: Workspace, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="Nothing was merged"):
        merge.save_before(here, tmp_path / "before.claims")
    assert not (tmp_path / "before.claims").exists()


def test_only_who_merged_undoes_it(here: Workspace, there: Workspace, ben: Reviewer) -> None:
    with pytest.raises(WrongUse, match="Nothing was merged"):
        merge.undo_last(here)
    merge.merge(here, [there.path])
    with Workspace.open(here.path, ben) as as_ben, pytest.raises(WrongUse, match="another reviewer"):
        merge.undo_last(as_ben)


# Copies that go on by themselves


def fork(here: Workspace, tmp_path: Path, ana: Reviewer) -> Path:
    """Ana's file in two states that both went on from one point in the same chain, as after restoring a backup."""
    backup = Path(shutil.copy(here.path, tmp_path / "backup"))
    ids = [claim.id for claim in claims.all(here)]
    verdicts.give(here, ids[:1], Verdict.SOURCED)
    lost = Path(shutil.copy(here.path, tmp_path / "lost.claims"))
    here.close()
    shutil.copy(backup, here.path)
    with Workspace.open(here.path, ana) as restored:
        verdicts.give(restored, ids[1:2], Verdict.CONTESTED)
    return lost


def test_both_ends_of_a_fork_are_kept(here: Workspace, tmp_path: Path, ana: Reviewer) -> None:
    lost = fork(here, tmp_path, ana)
    with Workspace.open(here.path, ana) as one, Workspace.open(lost, ana) as two:
        (file,) = merge.merge(one, [lost]).files
        assert file.branched
        assert file.added == NOTHING | {"verdicts": 1}
        assert "continued in two places" in merge.merge(two, [one.path]).receipt
        assert dump(one) == dump(two)
        assert [claim.verdict for claim in claims.all(one)][:2] == ["sourced", "contested"]
        assert verify(one).ok
        verdicts.give(one, [claims.all(one)[2].id], Verdict.UNVERIFIED)
        (file,) = merge.merge(two, [one.path]).files
        assert not file.branched
        assert dump(one) == dump(two)


def test_a_copy_that_goes_on_elsewhere_is_no_fork(here: Workspace, tmp_path: Path, ana: Reviewer) -> None:
    copy = Path(shutil.copy(here.path, tmp_path / "laptop.claims"))
    with Workspace.open(copy, ana) as laptop:
        verdicts.give(laptop, [claims.all(laptop)[0].id], Verdict.SOURCED)
    (file,) = merge.merge(here, [copy]).files
    assert not file.branched
    assert file.added["verdicts"] == 1


# Files that are refused


HOSTILE: dict[str, Callable[[Path], None]] = {
    "a reason changed": lambda path: change(
        path, "UPDATE event SET body = replace(body, 'confirmed', 'disproved') WHERE kind = 6"
    ),
    "a hash changed": lambda path: change(path, "UPDATE event SET h = zeroblob(32) WHERE kind = 6"),
    "another clock": lambda path: change(path, "UPDATE event SET hlc = hlc + 1 WHERE kind = 9"),
    "an event missing": lambda path: change(path, "DELETE FROM event WHERE kind = 6"),
    "the first event missing": lambda path: change(path, "DELETE FROM event WHERE n = 4294967297"),
    "events of no seat": lambda path: change(path, "UPDATE event SET n = n + (5 << 32) WHERE kind = 9"),
    "another person": lambda path: change(path, "UPDATE seat SET person = randomblob(16)"),
    "another root": lambda path: change(path, "UPDATE seat SET root = randomblob(16)"),
    "a base in a circle": lambda path: change(path, "UPDATE seat SET base = (1 << 32) + 1"),
    "a base that is not there": lambda path: change(path, "UPDATE seat SET base = (7 << 32) + 1"),
    "a seat based on nothing": lambda path: change(path, "UPDATE seat SET base = -1"),
    "a gap under right hashes": lambda path: append(path, 9, {"text": "x"}, skip=3),
    "a chain that begins late": start_late,
    "seen what is not there": lambda path: append(path, 9, {"text": "x"}, seen=bytes(32)),
    "kept bytes missing": lambda path: change(
        path, "DELETE FROM content WHERE sha256 NOT IN (SELECT ref FROM event WHERE kind = 3)"
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_whose_log_does_not_hold_is_refused_and_the_others_merge(
    here: Workspace, there: Workspace, make: Make, tmp_path: Path, name: str
) -> None:
    bad = Path(shutil.copy(there.path, tmp_path / "bad.claims"))
    HOSTILE[name](bad)
    before, content = dump(here), bad.read_bytes()
    with pytest.raises(Damaged) as caught:
        merge.merge(here, [bad])
    assert str(caught.value).startswith("“bad.claims” cannot be trusted: ")
    assert "\n" not in str(caught.value)
    assert dump(here) == before
    refused, welcome = merge.merge(here, [bad, there.path]).files
    assert refused.refused == str(caught.value)
    assert (refused.added, refused.already_known) == (NOTHING, 0)
    assert welcome.added["verdicts"] == 3
    assert bad.read_bytes() == content
    assert verify(here).ok


def test_what_is_not_ours_is_refused_with_its_own_error(here: Workspace, tmp_path: Path) -> None:
    before = here.path.read_bytes()
    text = tmp_path / "notes.txt"
    text.write_text("notes", encoding="utf-8")
    with pytest.raises(NotOurs):
        merge.merge(here, [text])
    with pytest.raises(FileProblem):
        merge.merge(here, [tmp_path / "missing.claims"])
    with pytest.raises(FileProblem):
        merge.preview(here, [tmp_path])
    assert here.path.read_bytes() == before


@pytest.mark.parametrize("name", ["n" * 300, "notes.txt/on it"])
def test_what_cannot_even_be_looked_at_is_refused_and_the_others_merge(
    here: Workspace, there: Workspace, tmp_path: Path, name: str
) -> None:
    """As on a stick that was pulled out, or in a folder of somebody else."""
    (tmp_path / "notes.txt").write_text("notes", encoding="utf-8")
    for take in (merge.preview, merge.merge):
        refused, welcome = take(here, [tmp_path / name, there.path]).files
        assert "cannot be read" in refused.refused
        assert welcome.added["verdicts"] == 3


def test_of_several_that_are_refused_each_has_its_reason(here: Workspace, tmp_path: Path) -> None:
    before = here.path.read_bytes()
    text = tmp_path / "notes.txt"
    text.write_text("notes", encoding="utf-8")
    merged = merge.merge(here, [text, tmp_path / "missing.claims"])
    assert [
        "not a Claim Workbench file" in merged.files[0].refused,
        "No such file" in merged.files[1].refused,
    ] == [
        True,
        True,
    ]
    assert not merged.changes
    assert here.path.read_bytes() == before


def test_a_merge_needs_a_name_and_a_file_that_can_be_written(
    here: Workspace, there: Workspace, ana: Reviewer
) -> None:
    with Workspace.open(here.path) as nobody, pytest.raises(NoReviewer):
        merge.merge(nobody, [there.path])
    with Workspace.open(here.path, ana, read_only=True) as closed, pytest.raises(ReadOnly):
        merge.merge(closed, [there.path])


def test_events_of_a_newer_version_are_kept_and_handed_on(
    here: Workspace, there: Workspace, make: Make, ana: Reviewer
) -> None:
    append(there.path, 99, {"mood": "sunny", "v": 2})
    merge.merge(here, [there.path])
    third = make("third", ana, with_article=False)
    merge.merge(third, [here.path])
    row = third.connection.execute("SELECT body FROM event WHERE kind = 99").fetchone()
    assert json.loads(row[0]) == {"mood": "sunny", "v": 2}
    assert dump(third) == dump(here)


def redact(path: Path) -> None:
    """Take the body of a comment away, as a redaction does."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        n, salt, body = connection.execute("SELECT n, salt, body FROM event WHERE kind = 9").fetchone()
        connection.execute(
            "UPDATE event SET body = NULL, salt = NULL, bh = ? WHERE n = ?", (events.body_hash(salt, body), n)
        )


def test_a_redacted_body_is_not_brought_back(
    here: Workspace, there: Workspace, make: Make, ana: Reviewer, tmp_path: Path
) -> None:
    whole = Path(shutil.copy(there.path, tmp_path / "whole.claims"))
    redact(there.path)
    merge.merge(here, [there.path])
    merge.merge(here, [whole])
    assert here.connection.execute("SELECT body, salt FROM event WHERE kind = 9").fetchall() == [(None, None)]
    assert b"Ask again in May" not in here.path.read_bytes()


# Interrupted


def test_cancelling_changes_nothing(here: Workspace, there: Workspace) -> None:
    before = here.path.read_bytes()
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        merge.merge(
            here,
            [there.path, there.path],
            progress=lambda done, _: cancel.set() if done else None,
            cancel=cancel,
        )
    assert here.path.read_bytes() == before
    assert merge.merge(here, [there.path]).changes
