"""The file: made, opened, refused, read-only; every action on disk, or not at all."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.core import articles, claims, history, verdicts
from workbench.core.errors import Damaged, FileProblem, NoReviewer, NotOurs, ReadOnly
from workbench.core.model import ArticleDraft, Reviewer, Verdict
from workbench.core.store import clock, migrations, state
from workbench.core.store import connection as connections
from workbench.core.store.events import EventKind
from workbench.core.store.queries import text as sql
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace


def test_a_file_that_is_moved_away_while_it_is_open_is_told_of_and_goes_on_when_it_is_back(
    workspace: Workspace, claim_ids: list[str], tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.claims"
    workspace.path.rename(elsewhere)
    with pytest.raises(ReadOnly, match=r"was moved, renamed or deleted .* was not saved"):
        verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    elsewhere.rename(workspace.path)
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    assert claims.get(workspace, claim_ids[0]).verdict == "sourced"


def test_a_new_file_is_ours_and_empty(tmp_path: Path, ana: Reviewer) -> None:
    with Workspace.create(tmp_path / "new.claims", ana) as workspace:
        assert articles.all(workspace) == []
        assert verify(workspace).ok
    header = (tmp_path / "new.claims").read_bytes()[:100]
    assert header[68:72] == b"CLMW"
    assert int.from_bytes(header[60:64], "big") == connections.FORMAT_VERSION


@pytest.mark.skipif(os.name != "posix", reason="POSIX limits the size of files")
def test_a_new_file_that_has_no_room_is_not_left_behind(tmp_path: Path, ana: Reviewer) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(FileProblem, match=r"^new\.claims cannot be made in .*; choose another folder\.$"):
            Workspace.create(tmp_path / "new.claims", ana)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not (tmp_path / "new.claims").exists()


def test_only_the_file_itself_is_left_when_the_program_rests(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    verdicts.give(workspace, claim_ids, Verdict.SOURCED)
    names = {path.name for path in workspace.path.parent.iterdir()}
    assert names == {"ana.claims", "config"}


def test_an_existing_file_is_never_replaced(workspace: Workspace, ana: Reviewer) -> None:
    before = workspace.path.read_bytes()
    with pytest.raises(FileProblem, match="exists already"):
        Workspace.create(workspace.path, ana)
    assert workspace.path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.claims", b""),
        ("notes.claims", b"Just a few notes.\n" * 200),
        ("short.claims", b"SQLite format 3\x00"),
        ("binary.claims", os.urandom(5000)),
    ],
)
def test_what_is_not_ours_is_refused_unchanged(
    tmp_path: Path, ana: Reviewer, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(NotOurs) as refused:
        Workspace.open(path, ana)
    assert "\n" not in str(refused.value)
    assert path.read_bytes() == content
    assert [entry.name for entry in tmp_path.iterdir() if entry.name != "config"] == [name]


def test_another_programs_database_is_refused_unchanged(tmp_path: Path, ana: Reviewer) -> None:
    path = tmp_path / "other.claims"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE note(text)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotOurs):
        Workspace.open(path, ana)
    assert path.read_bytes() == before


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.95])
def test_a_truncated_file_is_refused_unchanged(
    workspace: Workspace, ana: Reviewer, tmp_path: Path, keep: float
) -> None:
    whole = workspace.path.read_bytes()
    path = tmp_path / "cut.claims"
    path.write_bytes(whole[: int(len(whole) * keep)])
    before = path.read_bytes()
    with pytest.raises(Damaged, match="cut short"):
        Workspace.open(path, ana)
    assert path.read_bytes() == before


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path, ana: Reviewer) -> None:
    with pytest.raises(NotOurs):
        Workspace.open(tmp_path, ana)
    with pytest.raises(FileProblem):
        Workspace.open(tmp_path / "nowhere.claims", ana)
    assert not (tmp_path / "nowhere.claims").exists()


def test_a_newer_file_opens_read_only_and_stays_as_it_is(
    workspace: Workspace, ana: Reviewer, claim_ids: list[str]
) -> None:
    workspace.connection.execute("PRAGMA user_version = 99")
    workspace.connection.execute("UPDATE local SET value = 99 WHERE key = 'state'")
    workspace.close()
    before = workspace.path.read_bytes()
    with Workspace.open(workspace.path, ana) as newer:
        assert newer.read_only
        assert "newer version" in newer.why_read_only
        assert len(claims.all(newer)) == len(claim_ids)
        with pytest.raises(ReadOnly):
            verdicts.give(newer, claim_ids, Verdict.SOURCED)
    assert workspace.path.read_bytes() == before


def test_a_read_only_place_opens_read_only(
    workspace: Workspace, ana: Reviewer, claim_ids: list[str], tmp_path: Path
) -> None:
    with Workspace.open(workspace.path, ana, read_only=True) as reader:
        assert [claim.id for claim in claims.all(reader)] == claim_ids
        with pytest.raises(ReadOnly):
            verdicts.give(reader, claim_ids, Verdict.SOURCED)
        with pytest.raises(sqlite3.OperationalError):
            reader.connection.execute("DELETE FROM event")


def test_nobody_writes_without_a_name(workspace: Workspace, claim_ids: list[str]) -> None:
    with Workspace.open(workspace.path) as nameless:
        with pytest.raises(NoReviewer):
            verdicts.give(nameless, claim_ids, Verdict.SOURCED)
        assert claims.counts(nameless)["open"] == len(claim_ids)


def test_an_error_inside_an_action_leaves_no_trace(workspace: Workspace, claim_ids: list[str]) -> None:
    head = history.head(workspace)

    def fail() -> None:
        with workspace.action("Fail half-way") as action:
            action.keep(b"half")
            action.write(EventKind.VERDICT, claim_ids[0], {"verdict": "sourced"})
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError):
        fail()
    assert history.head(workspace) == head
    assert not workspace.connection.execute("SELECT 1 FROM content WHERE data = ?", (b"half",)).fetchone()


def test_older_derived_tables_are_rebuilt(workspace: Workspace, ana: Reviewer, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids[:2], Verdict.CONTESTED)
    workspace.connection.execute("DROP VIEW report_line")
    workspace.connection.execute("DELETE FROM verdict")
    workspace.connection.execute("UPDATE local SET value = 0 WHERE key = 'state'")
    with Workspace.open(workspace.path, ana) as again:
        assert claims.counts(again)["contested"] == 2
        assert verify(again).ok


def test_an_older_format_is_upgraded_after_a_verified_copy(
    workspace: Workspace, ana: Reviewer, claim_ids: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "db"
    shutil.copytree(Path(__file__).parents[3] / "db", folder)
    (folder / "migrations" / "0002_colour.sql").write_text("ALTER TABLE seat ADD COLUMN colour TEXT;\n")
    head = history.head(workspace)
    workspace.close()
    monkeypatch.setattr(migrations, "folder", lambda _name: folder)
    monkeypatch.setattr("workbench.core.store.queries.folder", lambda _name: folder)
    sql.cache_clear()
    migrations.names.cache_clear()
    with Workspace.open(workspace.path, ana) as upgraded:
        assert "colour" in [row[1] for row in upgraded.connection.execute("PRAGMA table_info(seat)")]
        assert len(claims.all(upgraded)) == len(claim_ids)
    copy = workspace.path.with_name("ana.before-upgrade-1.claims")
    monkeypatch.undo()
    sql.cache_clear()
    migrations.names.cache_clear()
    with Workspace.open(copy, ana) as old:
        assert history.head(old) == head
        assert "colour" not in [row[1] for row in old.connection.execute("PRAGMA table_info(seat)")]
        assert verify(old).ok


def test_two_open_files_see_each_others_actions(
    workspace: Workspace, ana: Reviewer, ben: Reviewer, claim_ids: list[str]
) -> None:
    with Workspace.open(workspace.path, ben) as other:
        seen = workspace.data_version()
        verdicts.give(other, claim_ids[:1], Verdict.CONTESTED)
        assert workspace.data_version() != seen
        verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
        assert claims.get(other, claim_ids[0]).verdict == "disagreed"
        assert verify(other).ok


def test_a_full_disk_refuses_the_action_and_keeps_the_rest(
    workspace: Workspace, claim_ids: list[str], draft: ArticleDraft
) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    pages = workspace.connection.execute("PRAGMA page_count").fetchone()[0]
    workspace.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(FileProblem, match="disk is full"), workspace.action("Keep too much") as action:
        action.keep(os.urandom(500_000))
    assert claims.get(workspace, claim_ids[0]).verdict == "sourced"
    assert verify(workspace).ok


_WRITER = """
import sys
from pathlib import Path
from workbench.core import claims, settings, verdicts
from workbench.core.model import Verdict
from workbench.core.store.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]), settings.reviewer("Ana Moreau"))
ids = [claim.id for claim in claims.all(workspace)]
turn = 0
while True:
    turn += 1
    reason = str(turn)
    verdicts.give(workspace, ids[:1], Verdict.SOURCED, reason)
    print(reason, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills with a signal")
def test_what_was_acknowledged_survives_a_kill(workspace: Workspace, ana: Reviewer) -> None:
    workspace.close()
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(workspace.path)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    acknowledged = 0
    for _ in range(25):
        acknowledged = int(writer.stdout.readline())
    writer.send_signal(signal.SIGKILL)
    acknowledged = max(
        [acknowledged, *(int(line) for line in writer.stdout.read().split() if line.isdigit())]
    )
    writer.stdout.close()
    writer.wait()
    with Workspace.open(workspace.path, ana) as again:
        reason = claims.all(again)[0].verdicts[0].reason
        assert int(reason) >= acknowledged
        assert verify(again).ok


def test_the_schema_for_readers_is_the_schema(workspace: Workspace) -> None:
    rows = workspace.connection.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'passage_fts_%' ORDER BY rowid"
    ).fetchall()
    schema = ";\n\n".join(statement for (statement,) in rows) + ";\n"
    snapshot = Path(__file__).parents[3] / "db" / "schema.sql"
    if os.environ.get("UPDATE_SCHEMA"):
        snapshot.write_text(schema, encoding="utf-8")
    assert snapshot.read_text(encoding="utf-8") == schema, (
        "run the tests once with UPDATE_SCHEMA=1 and look at the change"
    )


def test_rebuilding_the_state_changes_nothing(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids, Verdict.SOURCED, "seen")
    claims.remove(workspace, claim_ids[1:2])
    before = claims.all(workspace)
    with workspace.transaction():
        state.rebuild(workspace.connection)
    after = claims.all(workspace)
    assert [(c.id, c.number, c.verdicts) for c in after] == [(c.id, c.number, c.verdicts) for c in before]


def test_a_copied_file_goes_on_in_a_chain_of_its_own(
    workspace: Workspace, ana: Reviewer, claim_ids: list[str], tmp_path: Path
) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    workspace.close()
    copy = tmp_path / "copy.claims"
    shutil.copy(workspace.path, copy)
    with Workspace.open(copy, ana) as other:
        assert history.undo_label(other) == "Mark claim 1 as sourced"
        verdicts.give(other, claim_ids[1:2], Verdict.CONTESTED)
        assert other.connection.execute("SELECT count(*) FROM seat").fetchone()[0] == 2
        history.undo(other)
        history.undo(other)
        assert claims.counts(other)["open"] == len(claim_ids)
        assert verify(other).ok


def test_the_settings_that_keep_every_acknowledged_action_are_on(workspace: Workspace) -> None:
    def value(name: str) -> object:
        return workspace.connection.execute(f"PRAGMA {name}").fetchone()[0]

    wanted = {"journal_mode": "delete", "synchronous": 3, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0,
              "cell_size_check": 1, "busy_timeout": 5000}  # fmt: skip
    assert {name: value(name) for name in wanted} == wanted


def test_the_clock_never_stands_still_or_goes_back(
    workspace: Workspace, claim_ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now_ms()
    for moment in (start + 5, start + 5, start - 400 * clock.DAY, start + 4):
        monkeypatch.setattr(clock, "now_ms", lambda moment=moment: moment)
        verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
        verdicts.give(workspace, claim_ids[:1], Verdict.OPEN)
    readings = [hlc for (hlc,) in workspace.connection.execute("SELECT hlc FROM event ORDER BY n").fetchall()]
    assert len(readings) > 20
    late = [hlc for hlc in readings if hlc >> 16 >= start + 5]
    assert late == sorted(set(late))


def test_what_was_seen_is_said_once_an_action(
    workspace: Workspace, ben: Reviewer, claim_ids: list[str]
) -> None:
    with Workspace.open(workspace.path, ben) as other:
        verdicts.give(other, claim_ids, Verdict.CONTESTED)
        verdicts.give(other, claim_ids, Verdict.SOURCED)
        verdicts.give(workspace, claim_ids, Verdict.SOURCED)
        said = other.connection.execute("SELECT kind FROM event WHERE seen IS NOT NULL").fetchall()
    assert said == [(EventKind.ACTION,), (EventKind.ACTION,)], (
        "Ben once of Ana's import, Ana once of Ben's verdicts"
    )
