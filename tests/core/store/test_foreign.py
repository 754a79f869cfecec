"""Hostile files: each is refused in one plain sentence, and neither it nor anything beside it changes."""

import json
import os
import random
import shutil
import sqlite3
import stat
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path

import pytest

from workbench.core import articles, claims, evidence, links, settings, verdicts
from workbench.core.errors import Cancelled, Damaged, FileProblem, NewerFormat, NotOurs, UserError
from workbench.core.model import ArticleDraft, EvidenceDraft, Verdict
from workbench.core.store import events, foreign
from workbench.core.store.workspace import Workspace

RANDOM_DAMAGES = int(os.environ.get("WORKBENCH_DAMAGES", "8"))

Spoil = Callable[[Path], object]


@pytest.fixture(scope="module")
def pristine(
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """A good file of another reviewer, made once; the tests spoil copies of it."""
    path = tmp_path_factory.mktemp("pristine") / "ben.claims"
    text = (
        "The mill at Tarn was sold in 2019.\n\nIts wheel has not turned since, a neighbour said. 水车停了。"
    )
    draft = ArticleDraft(
        text, text.encode(), "text/plain", "mill.txt", title="The mill at Tarn", language="en"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKBENCH_CONFIG_DIR", str(path.parent / "config"))
        with Workspace.create(path, settings.reviewer("Ben Okafor")) as workspace:
            text_id = articles.add(workspace, draft).ids[0]
            claim = claims.add(workspace, text_id, 0, 34, speaker="a neighbour").ids[0]
            claims.move(workspace, claim, 0, 33)
            verdicts.give(workspace, [claim], Verdict.SOURCED, "The register says so.")
            kept = evidence.add(
                workspace,
                EvidenceDraft(b"sold on 4 May", "text/plain", "register.txt", text="sold on 4 May"),
            )
            links.link(workspace, claim, kept.ids[0], quote="sold on 4 May")
    return path


@pytest.fixture
def other(pristine: Path, tmp_path: Path) -> Path:
    """A copy of the good file in a folder of its own."""
    folder = tmp_path / "from elsewhere"
    folder.mkdir()
    return Path(shutil.copy(pristine, folder / "ben.claims"))


@pytest.fixture(autouse=True)
def temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the private copies go; nothing may stay there."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def snapshot(folder: Path) -> dict[str, object]:
    """Everything in a folder that must stay as it is: names, kinds, bytes, times of change."""
    return {
        str(path.relative_to(folder)): (
            path.lstat().st_mode,
            path.lstat().st_mtime_ns,
            sha256(path.read_bytes()).hexdigest() if is_small_file(path) else "",
        )
        for path in sorted(folder.rglob("*"))
    }


def is_small_file(path: Path) -> bool:
    return stat.S_ISREG(path.lstat().st_mode) and path.lstat().st_size < 10_000_000


def refused(path: Path, kind: type[UserError]) -> str:
    """Stage the file; it must be refused with this kind of error, and its folder stay as it was."""
    before = snapshot(path.parent)
    with pytest.raises(UserError) as caught:
        foreign.stage(path).close()
    assert snapshot(path.parent) == before
    sentence = str(caught.value)
    assert type(caught.value) is kind, sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert len(sentence) < 250
    assert "Traceback" not in sentence
    return sentence


def sql(*statements: str) -> Spoil:
    """Spoils a file by SQL, checks of its own switched off."""

    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute("PRAGMA writable_schema = ON")
            for statement in statements:
                connection.execute(statement)

    return spoil


def body(kind: int, **fields: object) -> Spoil:
    """Spoils the body of the first event of a kind, written as our program would write it."""

    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            n, old = connection.execute(
                "SELECT n, body FROM event WHERE kind = ? ORDER BY n LIMIT 1", (kind,)
            ).fetchone()
            new = {**json.loads(old), **fields}
            text = json.dumps(new, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            connection.execute("UPDATE event SET body = ? WHERE n = ?", (text, n))

    return spoil


def patch(at: int, data: bytes) -> Spoil:
    """Overwrites bytes of the file."""

    def spoil(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(at)
            file.write(data)

    return spoil


def cut(keep: Callable[[int], int]) -> Spoil:
    return lambda path: os.truncate(path, keep(path.stat().st_size))


def beside(ending: str, data: bytes) -> Spoil:
    return lambda path: path.with_name(path.name + ending).write_bytes(data)


def another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmark(url TEXT)")
        connection.commit()


def test_a_good_file_is_staged_and_stays_as_it_is(other: Path) -> None:
    before = snapshot(other.parent)
    with foreign.stage(other) as staged, closing(sqlite3.connect(staged.path)) as log:
        assert staged.file == "ben.claims"
        assert staged.sha256 == sha256(other.read_bytes()).hexdigest()
        tables = {name for (name,) in log.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert tables == {"seat", "event", "content", "withheld"}
        with closing(sqlite3.connect(other)) as source:
            for table in sorted(tables - {"withheld"}):  # of which only a work pack has something
                rows = f"SELECT * FROM {table} ORDER BY 1"
                assert log.execute(rows).fetchall() == source.execute(rows).fetchall() != []
    assert snapshot(other.parent) == before


def test_a_file_that_was_closed_in_wal_mode_is_staged(other: Path) -> None:
    sql("PRAGMA journal_mode = WAL")(other)
    assert other.read_bytes()[18:20] == b"\x02\x02"
    before = snapshot(other.parent)
    foreign.stage(other).close()
    assert snapshot(other.parent) == before


def test_an_empty_journal_beside_it_does_no_harm(other: Path) -> None:
    beside("-journal", b"")(other)
    foreign.stage(other).close()


def test_derived_tables_of_another_version_do_no_harm(other: Path) -> None:
    sql(
        "UPDATE local SET value = 9999 WHERE key = 'state'", "DROP VIEW report_line", "CREATE TABLE newer(a)"
    )(other)
    foreign.stage(other).close()


NOT_OURS: dict[str, Spoil] = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("These are notes about a mill.\n" * 100, encoding="utf-8"),
    "short": lambda path: path.write_bytes(b"SQLite format 3\0"),
    "zeros": lambda path: path.write_bytes(bytes(8192)),
    "another program's database": another_program,
    "another application id": patch(68, b"abcd"),
    "no format version": patch(60, bytes(4)),
}


@pytest.mark.parametrize("name", NOT_OURS)
def test_what_is_not_ours_is_refused(other: Path, name: str) -> None:
    NOT_OURS[name](other)
    assert "not a Claim Workbench file" in refused(other, NotOurs)


def test_a_newer_file_is_refused(other: Path) -> None:
    patch(60, (2).to_bytes(4, "big"))(other)
    assert "newer version" in refused(other, NewerFormat)


DAMAGED: dict[str, Spoil] = {
    "half of it": cut(lambda size: size // 2),
    "one byte short": cut(lambda size: size - 1),
    "one page short": cut(lambda size: size - 4096),
    "one page long": cut(lambda size: size + 4096),
    "odd page size": patch(16, (4095).to_bytes(2, "big")),
    "wrong page count": patch(28, (9999).to_bytes(4, "big")),
    "utf-16": patch(56, (2).to_bytes(4, "big")),
    "schema page gone": patch(100, bytes(3900)),
    "a view": sql("CREATE VIEW extra AS SELECT * FROM event"),
    "an endless view": sql(
        "CREATE VIEW extra AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    ),
    "a trigger": sql("CREATE TRIGGER extra AFTER INSERT ON event BEGIN DELETE FROM event; END"),
    "a trigger, state of another version": sql(
        "UPDATE local SET value = 9999 WHERE key = 'state'",
        "CREATE TRIGGER extra AFTER INSERT ON claim BEGIN DELETE FROM event; END",
    ),
    "a table": sql("CREATE TABLE extra(a)"),
    "an index": sql("CREATE INDEX extra ON event(h)"),
    "a column": sql("ALTER TABLE event ADD COLUMN extra TEXT"),
    "a view in place of a table": sql(
        "ALTER TABLE content RENAME TO hidden", "CREATE VIEW content AS SELECT * FROM hidden"
    ),
    "the migrations table as a view": sql(
        "DROP TABLE _sqlite_migrations", "CREATE VIEW _sqlite_migrations AS SELECT 1"
    ),
    "text of the schema": sql(
        "UPDATE sqlite_schema SET sql = replace(sql, 'length(ent) = 16', 'length(ent) > 15') WHERE name = 'event'"
    ),
    "kept bytes changed": sql("UPDATE content SET data = CAST(data || x'20' AS BLOB)"),
    "a kept text missing": sql("DELETE FROM content WHERE sha256 = (SELECT ref FROM event WHERE kind = 3)"),
    "bad UTF-8": sql("UPDATE event SET body = CAST(x'7b22ff227d' AS TEXT) WHERE kind = 2"),
    "no JSON": sql("UPDATE event SET body = 'verdict: sourced' WHERE kind = 6"),
    "a list": sql("UPDATE event SET body = '[]' WHERE kind = 6"),
    "another way to write it": sql("UPDATE event SET body = ' ' || body WHERE kind = 6"),
    "a key twice": sql("""UPDATE event SET body = '{"a":1,"a":2}' WHERE kind = 2"""),
    "no number": sql("""UPDATE event SET body = '{"score":NaN}' WHERE kind = 5"""),
    "half a character": sql("""UPDATE event SET body = '{"label":"\\ud800"}' WHERE kind = 2"""),
    "deep nesting": sql(f"""UPDATE event SET body = '{{"a":{"[" * 20_000}{"]" * 20_000}}}' WHERE kind = 2"""),
    "nesting that some readers bear": sql(
        f"""UPDATE event SET body = '{{"a":{"[" * 300}{"]" * 300}}}' WHERE kind = 2"""
    ),
    "a number as others write it": sql("""UPDATE event SET body = '{"a":1e-5}' WHERE kind = 2"""),
    "a clock before 1970": sql("UPDATE event SET hlc = -1"),
    "an entity too long": sql("UPDATE event SET ent = CAST(ent || x'00' AS BLOB) WHERE kind = 6"),
    "seen cut short": sql("UPDATE event SET seen = x'00' WHERE kind = 6"),
    "a kind below 1": sql("UPDATE event SET kind = -6 WHERE kind = 6"),
    "a seat number too large": sql("UPDATE seat SET rid = rid << 40"),
    "body and its hash": sql("UPDATE event SET bh = zeroblob(32) WHERE kind = 6"),
    "a verdict that there is not": body(6, verdict="fake"),
    "a verdict that is a list": body(6, verdict=["sourced"]),
    "a stance that there is not": body(8, stance="hates"),
    "an article of another text": sql("UPDATE event SET ent = randomblob(16) WHERE kind = 3"),
    "a claim outside its text": body(5, start=0, end=10_000),
    "a claim with other words": body(5, quote="The mill at Tarn was sold in 1919."),
    "a claim under another id": sql("UPDATE event SET ent = randomblob(16) WHERE kind = 5"),
    "a claim with a negative offset": body(5, start=-1),
    "a claim with an endless offset": body(5, end=2**70),
    "a speaker with more in it": body(5, speaker={"name": "x", "start": None, "end": None, "evil": 1}),
    "an anchor that there is not": body(5, anchor="glued"),
    "an anchor that is a list": body(5, anchor=["exact"]),
    "quantities that are none": body(5, quantities=[{"text": "x"}]),
    "moved out of its text": body(11, value={"start": 5, "end": 4, "quote": ""}),
    "cut parts that are none": body(3, set_aside=["x"]),
    "a size that is none": body(7, size="large"),
    "a hash that is none": body(7, text_sha256="../../etc/passwd"),
    "a time that is none": body(7, captured_at="long ago"),
}


def hash_anew(path: Path) -> None:
    """Make the hashes of a spoiled file fit what it says now, where it can be read: somebody who knows the format."""
    with closing(sqlite3.connect(path)) as connection, suppress(sqlite3.Error, UnicodeError, OverflowError):
        connection.execute("PRAGMA ignore_check_constraints = ON")
        (rid,) = connection.execute("SELECT rid FROM seat").fetchone()
        previous = events.previous_hash(connection, rid)
        for row in connection.execute(events.ROWS, (0, 2**62)).fetchall():
            previous = events.event_hash(previous, row)
            connection.execute("UPDATE event SET h = ? WHERE n = ?", (previous, row[0]))
        connection.commit()


@pytest.mark.parametrize("name", DAMAGED)
def test_what_our_program_cannot_have_written_is_refused(other: Path, name: str) -> None:
    before = other.read_bytes()
    DAMAGED[name](other)
    assert other.read_bytes() != before
    hash_anew(other)
    assert "was changed after" not in refused(other, Damaged)


def test_an_entry_that_was_changed_is_refused(other: Path) -> None:
    sql("UPDATE event SET body = replace(body, 'register', 'rector') WHERE kind = 6")(other)
    assert "was changed after it was written" in refused(other, Damaged)


def link_to(path: Path) -> None:
    path.rename(path.with_name("real.claims"))
    path.symlink_to(path.with_name("real.claims"))


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def journal_link(path: Path) -> None:
    victim = path.with_name("victim.txt")
    victim.write_text("not yours", encoding="utf-8")
    path.with_name(path.name + "-journal").symlink_to(victim)


def half_written(path: Path) -> None:
    """As a program leaves it that was ended in the middle of a large action."""
    cut(lambda size: 2 * size)(path)
    beside("-journal", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))(path)


IN_THE_WAY: dict[str, Spoil] = {
    "a link": link_to,
    "a pipe": pipe,
    "a folder": folder,
    "nothing": lambda path: path.unlink(),
    "a journal": beside("-journal", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600)),
    "half an action and its journal": half_written,
    "a write-ahead log": beside("-wal", bytes(32)),
    "a journal that is a link": journal_link,
    "endless": cut(lambda _size: 20 * 1024**3),
}


@pytest.mark.skipif(
    os.name != "posix", reason="links, pipes and sparse files are made as POSIX systems make them"
)
@pytest.mark.parametrize("name", IN_THE_WAY)
def test_what_is_no_ordinary_closed_file_is_refused(other: Path, name: str) -> None:
    IN_THE_WAY[name](other)
    refused(other, FileProblem)


def test_a_file_that_is_open_elsewhere_in_the_middle_of_an_action_is_refused(other: Path) -> None:
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM import_log")
        connection.execute("UPDATE local SET value = value")
        refused(other, FileProblem)


def test_a_name_cannot_dress_up_the_message(other: Path) -> None:
    odd = other.with_name("ben\u202e\nsmialc.claims")
    other.rename(odd)
    patch(68, b"abcd")(odd)
    sentence = refused(odd, NotOurs)
    assert "\u202e" not in sentence


def test_cancelling_leaves_nothing_behind(other: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        foreign.stage(other, cancel=cancel)


def test_progress_begins_and_ends(other: Path) -> None:
    told: list[tuple[int, int]] = []
    foreign.stage(other, progress=lambda done, total: told.append((done, total))).close()
    assert told == [(0, 1), (1, 1)]


@pytest.mark.parametrize("seed", range(RANDOM_DAMAGES))
def test_random_damage_is_refused_or_harmless(other: Path, seed: int) -> None:
    """Whatever comes through has the form that our program writes; the merge checks the hashes after that."""
    chance = random.Random(seed)
    data = bytearray(other.read_bytes())
    for _ in range(chance.choice((1, 4, 64))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    other.write_bytes(data)
    before = snapshot(other.parent)
    with suppress(UserError), foreign.stage(other) as staged, closing(sqlite3.connect(staged.path)) as log:
        assert log.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert all(isinstance(json.loads(text), dict) for (text,) in log.execute("SELECT body FROM event"))
    assert snapshot(other.parent) == before
