"""Files that meet through a hub: the same as merging them, whatever breaks on the way, and whoever may do what."""

import asyncio
import re
import shutil
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.postgres import Postgres
from workbench.core import claims, evidence, links, redact, verdicts
from workbench.core.errors import Cancelled, Damaged, HubProblem, NewerFormat, ReadOnly, WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.store import content, events
from workbench.core.store.dump import dump
from workbench.core.store.events import Event
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge
from workbench.core.team.hub import address, exchange, kept_bytes, pull, push, server, setup
from workbench.core.team.hub.address import Address
from workbench.core.team.hub.received import Received

Make = Callable[..., Workspace]
NUMBERS = count(1)
SECRET = "the minutes of the closed meeting"


@pytest.fixture
def here(here: Workspace) -> Workspace:
    """Ana's file: the article, a verdict, kept evidence that is linked."""
    first = claims.all(here)[0].id
    verdicts.give(here, [first], Verdict.SOURCED, "The road office confirmed it.")
    kept = evidence.add(here, EvidenceDraft(SECRET.encode(), "text/plain", "minutes.txt", text=SECRET))
    links.link(here, first, kept.ids[0], stance=Stance.SUPPORTS, quote="the minutes")
    return here


@pytest.fixture
def there(there: Workspace) -> Workspace:
    """Ben's file: the same article, other verdicts."""
    verdicts.give(there, [claim.id for claim in claims.all(there)], Verdict.CONTESTED, "No. 渡船 🚢")
    return there


def as_role(postgres: Postgres, hub: Address, role: str, user: str, rights: str = "") -> Address:
    """The hub as a new user sees it who has been granted one of its roles."""
    name = f"{user}_{next(NUMBERS)}"
    granted = f"IN ROLE {hub.database}_{role}" if role else ""
    postgres.sql("postgres", f"CREATE ROLE {name} LOGIN {rights} {granted}")
    return address.parse(hub.shown.replace("owner@", f"{name}@"))


def stolen(postgres: Postgres, hub: Address, words: str) -> int:
    """How many rows of the hub hold these words."""
    return postgres.sql(
        hub.database,
        "SELECT (SELECT count(*) FROM claim_workbench.event WHERE position($1 in body) > 0) + "
        "(SELECT count(*) FROM claim_workbench.piece WHERE position($2 in data) > 0)",
        words,
        words.encode(),
    )[0][0]


def test_two_files_through_a_hub_are_a_merge(
    here: Workspace, there: Workspace, hub: Address, tmp_path: Path
) -> None:
    shutil.copy(here.path, tmp_path / "copy.claims")
    with Workspace.open(tmp_path / "copy.claims", here.reviewer) as merged:
        merge.merge(merged, [there.path])
        expected = dump(merged)
    counts = [one.connection.execute("SELECT count(*) FROM event").fetchone()[0] for one in (here, there)]
    assert exchange.push(here, hub).pushed == counts[0]
    done = exchange.sync(there, hub)
    assert (done.pushed, done.pulled) == (counts[1], counts[0])
    assert done.merged is not None
    assert done.merged.files[0].file == hub.name
    assert done.merged.files[0].added["verdicts"] == 1
    assert exchange.sync(here, hub).pulled == counts[1]
    assert dump(here) == dump(there) == expected
    assert verify(here).ok
    for one in (here, there):
        again = exchange.sync(one, hub)
        assert (again.pushed, again.pulled, again.merged) == (0, 0, None)


def test_only_what_is_new_goes_over_and_a_pull_can_be_undone(
    here: Workspace, there: Workspace, hub: Address
) -> None:
    exchange.sync(here, hub)
    exchange.sync(there, hub)
    exchange.sync(here, hub)
    before = dump(there)
    verdicts.give(here, [claims.all(here)[1].id], Verdict.UNVERIFIED, "Asked again.")
    assert exchange.push(here, hub).pushed == 2
    assert exchange.pull(there, hub).pulled == 2
    merge.undo_last(there)
    assert dump(there) == before
    assert exchange.pull(there, hub).pulled == 2
    assert dump(there) == dump(here)


def test_copies_that_went_on_separately_are_both_kept(
    here: Workspace, ana: Reviewer, hub: Address, tmp_path: Path
) -> None:
    """A copy under the very same place is what a disk image gives: two chains with one root."""
    exchange.push(here, hub)
    other = tmp_path / "elsewhere"
    other.mkdir()
    shutil.copy(here.path, other / "ana.claims")
    second = claims.all(here)[1].id
    with Workspace.open(other / "ana.claims", ana) as copy:
        rows = copy.connection.execute("SELECT value FROM local WHERE key GLOB 'seat:*'").fetchall()
        copy.connection.execute(
            "INSERT INTO local(key, value) VALUES (?, ?)", (f"seat:{ana.id}:{copy.place}", rows[0][0])
        )
        verdicts.give(copy, [second], Verdict.UNVERIFIED, "In the copy.")
        verdicts.give(copy, [second], Verdict.SOURCED, "In the copy, later.")
        verdicts.give(here, [second], Verdict.CONTESTED, "In the first file.")
        exchange.push(copy, hub)
        exchange.sync(here, hub)
        done = exchange.sync(copy, hub)
        assert done.merged is not None
        assert done.merged.files[0].branched
        assert dump(copy) == dump(here)
        assert len(copy.connection.execute("SELECT DISTINCT root FROM seat").fetchall()) == 1
        assert verify(copy).ok
    with Workspace.create(other / "new.claims", ana) as new:
        exchange.pull(new, hub)
        assert dump(new) == dump(here)


def test_a_server_that_ends_between_two_questions_is_lost(postgres: Postgres, hub: Address) -> None:
    async def work(connection: Any) -> None:
        await connection.fetch("SELECT 1")
        ending = "SELECT pg_terminate_backend($1, 10000)", connection.get_server_pid()
        with ThreadPoolExecutor() as pool:  # meanwhile the driver hears nothing
            pool.submit(postgres.sql, "postgres", *ending).result()
        for _ in range(2):  # the server's last words, and not yet that it is gone
            await asyncio.sleep(0)
        await connection.fetch("SELECT 1")

    with pytest.raises(HubProblem, match="lost on the way"):
        server.ask(address.parse(f"{hub.shown}?sslmode=disable"), work)


def test_a_server_that_is_killed_half_way_is_met_again(
    here: Workspace, there: Workspace, hub: Address, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(push, "PART", 5)
    exchange.sync(there, hub)
    verdicts.give(here, [claim.id for claim in claims.all(here)], Verdict.UNVERIFIED)
    total = here.connection.execute("SELECT count(*) FROM event").fetchone()[0]
    sent: list[int] = []

    def kill_after_two(done: int, of: int) -> None:
        if of == total:
            sent.append(done)
            if len(sent) == 2:
                postgres.kill()

    before = dump(here)
    with pytest.raises(HubProblem, match=f"The hub {hub.name} cannot be reached, or was lost on the way"):
        exchange.push(here, hub, kill_after_two)
    with pytest.raises(HubProblem, match="cannot be reached"):
        exchange.pull(there, hub)
    postgres.start()
    assert dump(here) == before
    assert sent == [5, 10]
    assert exchange.pull(there, hub).pulled == 0, "nobody takes half a push"
    assert exchange.sync(here, hub, kill_after_two).pushed == total - 10
    assert sent[2] == 15, "what was sent before is not sent again"
    exchange.sync(there, hub)
    assert dump(here) == dump(there)


@pytest.fixture
def killing(postgres: Postgres) -> Callable[[int], tuple[list[tuple[int, int]], Callable[[int, int], None]]]:
    """Makes a listener to progress that ends the server at the step of this number, and the list of what it heard."""

    def make_one(at: int) -> tuple[list[tuple[int, int]], Callable[[int, int], None]]:
        heard: list[tuple[int, int]] = []

        def listen(done: int, total: int) -> None:
            heard.append((done, total))
            if len(heard) == at:
                postgres.kill()

        return heard, listen

    return make_one


def test_a_pull_that_broke_off_asks_for_the_rest_only(
    here: Workspace,
    there: Workspace,
    hub: Address,
    postgres: Postgres,
    killing: Callable[[int], tuple[list[tuple[int, int]], Callable[[int, int], None]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pull, "ROWS_AT_ONCE", 5)
    exchange.push(here, hub)
    total = here.connection.execute("SELECT count(*) FROM event").fetchone()[0]
    before = dump(there)
    heard, listen = killing(2)
    with pytest.raises(HubProblem, match="cannot be reached, or was lost on the way"):
        exchange.pull(there, hub, listen)
    postgres.start()
    assert heard == [(5, total), (10, total)]
    assert dump(there) == before
    verdicts.give(there, [claims.all(there)[2].id], Verdict.SOURCED, "Meanwhile.")
    heard, listen = killing(0)
    assert exchange.pull(there, hub, listen).pulled == total
    assert heard[0] == (total - 10, total - 10)
    exchange.push(there, hub)
    exchange.pull(here, hub)
    assert dump(here) == dump(there)
    assert left_beside(there) == []


def test_pieces_that_came_do_not_come_again(
    here: Workspace,
    there: Workspace,
    hub: Address,
    postgres: Postgres,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = bytes(range(256)) * 16_000
    evidence.add(here, EvidenceDraft(data, "application/octet-stream", "recording.bin"))
    exchange.push(here, hub)
    monkeypatch.setattr(kept_bytes, "PIECES_AT_ONCE", 2)
    keep, came = Received.keep_pieces, []

    def keep_and_kill(self: Received, pieces: list[tuple[bytes, int, bytes]]) -> None:
        keep(self, pieces)
        came.extend(number for digest, number, _ in pieces if digest == sha256(data).digest())
        if came == [0, 1] or came == [0]:
            postgres.kill()

    monkeypatch.setattr(Received, "keep_pieces", keep_and_kill)
    with pytest.raises(HubProblem):
        exchange.pull(there, hub)
    postgres.start()
    exchange.pull(there, hub)
    assert came == list(range(-(-len(data) // content.PIECE)))
    exchange.push(there, hub)
    exchange.pull(here, hub)
    assert dump(here) == dump(there)


def left_beside(workspace: Workspace) -> list[Path]:
    return list(workspace.path.parent.glob(f"{workspace.path.name}-*"))


LEFT = {
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:-4096]),
    "no database": lambda path: path.write_bytes(b"x" * 5000),
    "other words": lambda path: run(path, "UPDATE event SET body = 'x' WHERE rowid = 6"),
    "a trigger": lambda path: run(path, "CREATE TRIGGER t BEFORE INSERT ON event BEGIN DELETE FROM event; END"),
    "a link": lambda path: (path.rename(path.with_name("elsewhere")), path.symlink_to(path.with_name("elsewhere"))),
    "a gap": lambda path: run(path, "DELETE FROM event WHERE rowid = 3"),
}  # fmt: skip


def run(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_what_lies_there_of_a_broken_pull_is_not_trusted(
    here: Workspace, there: Workspace, hub: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever became of it: it comes again, and nobody blames the hub."""
    monkeypatch.setattr(pull, "ROWS_AT_ONCE", 5)
    exchange.push(here, hub)
    before = dump(there)

    def stop(done: int, _total: int) -> None:
        if done == 10:
            cancel.set()

    for case, change in LEFT.items():
        cancel = threading.Event()
        with pytest.raises(Cancelled):
            exchange.pull(there, hub, stop, cancel)
        (left,) = left_beside(there)
        change(left)
        exchange.pull(there, hub)
        assert dump(there) != before, case
        assert left_beside(there) == [], case
        merge.undo_last(there)
        assert dump(there) == before, case


def test_large_evidence_goes_in_pieces_and_once(
    here: Workspace, there: Workspace, hub: Address, postgres: Postgres
) -> None:
    data = bytes(range(256)) * 8000
    for one in (here, there):
        evidence.add(one, EvidenceDraft(data, "application/octet-stream", "recording.bin"))
        exchange.sync(one, hub)
    rows = postgres.sql(
        hub.database, "SELECT sha256, count(*) FROM claim_workbench.piece GROUP BY 1 HAVING count(*) > 1"
    )
    assert [pieces for _, pieces in rows] == [-(-len(data) // content.PIECE)]
    exchange.sync(here, hub)
    assert dump(here) == dump(there)


HOSTILE = {
    "a body": (
        "UPDATE claim_workbench.event SET body = replace(body, 'confirmed', 'denied')",
        r"entry \d+ of chain [0-9a-f]{8} was changed after",
    ),
    "a gap": ("DELETE FROM claim_workbench.event WHERE number = 3", "missing from its log"),
    "an end that is not there": (
        "INSERT INTO claim_workbench.tip SELECT root, number + 9, h FROM claim_workbench.tip",
        r"missing from its log \(chain [0-9a-f]{8}\)",
    ),
    "no beginning": ("DELETE FROM claim_workbench.seat", "missing from its log"),
    "another's chain": ("UPDATE claim_workbench.seat SET person = substr(person, 2) || 'x'::bytea", "changed after"),
    "a huge body": (
        "UPDATE claim_workbench.event SET body = repeat('x', 60000) WHERE kind = 6",
        "larger than the program writes",
    ),
    "a strange number": (
        "UPDATE claim_workbench.event SET number = 4294967296 + 3 WHERE number = 3",
        "missing from its log",
    ),
    "other bytes": ("UPDATE claim_workbench.piece SET data = data || 'x'::bytea", "form that the program|do not fit"),
    "fewer bytes": ("UPDATE claim_workbench.piece SET data = substr(data, 2)", "do not fit their hash"),
    "no bytes": ("DELETE FROM claim_workbench.content", "missing"),
    "a huge size": ("UPDATE claim_workbench.content SET size = 1100000000", "form that the program"),
}  # fmt: skip


def test_a_hostile_hub_changes_nothing_and_is_named(
    here: Workspace, there: Workspace, hub: Address, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The owner of the hub can write what he likes into its tables."""
    monkeypatch.setattr(pull, "LARGEST", 50_000)
    exchange.push(here, hub)
    before = dump(there)
    tables = ("event", "seat", "tip", "content", "piece")
    rules = postgres.sql(
        hub.database,
        "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE contype = 'c' AND connamespace = $1::regnamespace",
        "claim_workbench",
    )
    postgres.run(hub.database, *(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"' for table, name in rules))
    postgres.run(
        hub.database,
        *(f"CREATE TABLE claim_workbench.{each}_kept AS TABLE claim_workbench.{each}" for each in tables),
    )
    for case, (statement, reason) in HOSTILE.items():
        postgres.run(hub.database, statement)
        with pytest.raises(Damaged) as refused:
            exchange.pull(there, hub)
        assert re.search(f"{hub.name}.*({reason})", str(refused.value)), (case, refused.value)
        assert dump(there) == before, case
        for each in tables:
            mended = f"INSERT INTO claim_workbench.{each} SELECT * FROM claim_workbench.{each}_kept"
            postgres.run(hub.database, f"TRUNCATE claim_workbench.{each}", mended)
    assert exchange.pull(there, hub).pulled


@pytest.mark.parametrize(
    ("kind", "body", "reason"),
    [
        (9, {"text": 7}, "a form that the program does not write"),
        (
            11,
            {"field": "span", "value": {"start": 0, "end": 3, "quote": "no"}},
            "does not stand in its article",
        ),
    ],
    ids=["odd field", "moved claim"],
)
def test_who_knows_the_format_is_found_out(
    here: Workspace, there: Workspace, hub: Address, kind: int, body: dict[str, object], reason: str
) -> None:
    """Such entries have right hashes, and what they are about is known to the reader already."""
    exchange.push(here, hub)
    exchange.pull(there, hub)
    before = dump(there)
    _, _, n, previous = next(tip for tip in events.tips(here.connection))
    claim = bytes.fromhex(claims.all(here)[0].id)
    event = Event(
        (n & events.NUMBER_MASK) + 1,
        1 << 40,
        kind,
        claim,
        None,
        events.canonical(body),
        bytes(8),
        None,
        None,
        b"",
    )
    here.connection.execute(
        "INSERT INTO event(n, hlc, kind, ent, body, salt, h) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (n + 1, event.hlc, kind, claim, event.body, event.salt, events.event_hash(previous, event)),
    )
    exchange.push(here, hub)
    with pytest.raises(Damaged, match=f"{hub.name} cannot be trusted: .*{reason}"):
        exchange.pull(there, hub)
    assert dump(there) == before


def test_a_reviewer_adds_and_reads_and_alters_nothing(
    here: Workspace, hub: Address, postgres: Postgres
) -> None:
    ben = as_role(postgres, hub, "reviewer", "ben")
    exchange.push(here, ben)
    assert postgres.sql(hub.database, "SELECT DISTINCT pushed_by FROM claim_workbench.tip") == [(ben.user,)]
    for table in ("hub", "seat", "event", "tip", "content", "piece"):
        column = postgres.sql(
            hub.database,
            "SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum = 1",
            f"claim_workbench.{table}",
        )[0][0]
        for statement in (
            f"UPDATE claim_workbench.{table} SET {column} = {column}",
            f"DELETE FROM claim_workbench.{table}",
            f"TRUNCATE claim_workbench.{table}",
            f"DROP TABLE claim_workbench.{table}",
            f"INSERT INTO claim_workbench.{table} SELECT * FROM claim_workbench.{table} WHERE false"
            if table in ("hub", "tip", "content")
            else f"ALTER TABLE claim_workbench.{table} ADD x int",
            "CREATE TABLE claim_workbench.another(x int)",
        ):
            with pytest.raises(Exception, match=r"permission denied|must be owner") as refused:
                postgres.sql(hub.database, statement, user=ben.user)
            assert type(refused.value).__name__ == "InsufficientPrivilegeError", statement
    assert exchange.push(here, ben) == exchange.Exchange()


def test_who_was_given_no_role_gets_nowhere(here: Workspace, hub: Address, postgres: Postgres) -> None:
    stranger = as_role(postgres, hub, "", "stranger")
    with pytest.raises(HubProblem, match=f"This user may not do that on the hub {hub.name}"):
        exchange.push(here, stranger)


def test_a_hub_is_made_once_and_by_who_may(hub: Address, postgres: Postgres) -> None:
    with pytest.raises(WrongUse, match="This database is a hub already"):
        setup.init(hub)
    fresh = postgres.bare()
    nobody = as_role(postgres, fresh, "", "nobody", "CREATEROLE")
    with pytest.raises(HubProblem, match="may not do that"):
        setup.init(nobody)
    postgres.sql("postgres", f"ALTER DATABASE {fresh.database} OWNER TO {nobody.user}")
    assert setup.init(nobody) == (f"{fresh.database}_reviewer", f"{fresh.database}_lead")


def test_what_is_redacted_leaves_the_hub_and_stays_away(
    here: Workspace, there: Workspace, hub: Address, postgres: Postgres, tmp_path: Path
) -> None:
    ana, ben, lea = (
        as_role(postgres, hub, role, name)
        for role, name in (("reviewer", "ana"), ("reviewer", "ben"), ("lead", "lea"))
    )
    exchange.sync(here, ana)
    exchange.sync(there, ben)
    old = tmp_path / "old.claims"
    shutil.copy(there.path, old)
    assert stolen(postgres, hub, SECRET)
    redact.redact(here, evidence.all(here)[0].id, "The source is in danger.", fields=True, quotes=True)
    sent = exchange.push(here, ana)
    assert sent.to_remove
    assert stolen(postgres, hub, SECRET), "a reviewer removes nothing"
    with Workspace.open(old, there.reviewer) as workspace:
        verdicts.give(workspace, [claims.all(workspace)[0].id], Verdict.SOURCED)
        with pytest.raises(WrongUse, match="The hub holds a redaction that this file has not obeyed yet"):
            exchange.push(workspace, ben)
    with Workspace.create(tmp_path / "lea.claims", there.reviewer) as lead:
        assert exchange.sync(lead, lea).to_remove == 0
        assert not stolen(postgres, hub, SECRET)
        assert not stolen(postgres, hub, "minutes")
        with Workspace.open(old, there.reviewer) as workspace:
            assert exchange.sync(workspace, ben).to_remove == 0
            exchange.sync(lead, lea)
            assert dump(workspace) == dump(lead)
            assert verify(workspace).ok
    assert not stolen(postgres, hub, SECRET)
    assert SECRET.encode() not in old.read_bytes()


def test_an_exchange_can_be_stopped(here: Workspace, there: Workspace, hub: Address) -> None:
    exchange.push(here, hub)
    cancel = threading.Event()
    cancel.set()
    before = dump(there)
    for work in (exchange.push, exchange.pull, exchange.sync):
        with pytest.raises(Cancelled, match="Nothing is lost"):
            work(there, hub, cancel=cancel)
    assert dump(there) == before


def test_a_file_for_reading_is_sent_and_takes_nothing(here: Workspace, hub: Address) -> None:
    here.close()
    with Workspace.open(here.path, here.reviewer, read_only=True) as workspace:
        assert exchange.push(workspace, hub).pushed
        with pytest.raises(ReadOnly):
            exchange.pull(workspace, hub)


def test_the_hub_of_another_version_is_refused(here: Workspace, hub: Address, postgres: Postgres) -> None:
    postgres.sql(hub.database, "UPDATE claim_workbench.hub SET format = 2")
    for work in (exchange.push, exchange.pull):
        with pytest.raises(NewerFormat, match="Update the program"):
            work(here, hub)


def test_a_broken_file_is_not_sent(here: Workspace, hub: Address, postgres: Postgres) -> None:
    here.connection.execute("UPDATE event SET hlc = hlc + 1 WHERE n = (SELECT max(n) FROM event)")
    with pytest.raises(Damaged, match="changed after it was written, so it is not sent"):
        exchange.push(here, hub)
    assert postgres.sql(hub.database, "SELECT * FROM claim_workbench.tip") == []


def test_the_connection_is_as_safe_as_the_address_says(
    here: Workspace, hub: Address, postgres: Postgres
) -> None:
    named = hub.shown.replace("127.0.0.1", "localhost")
    with pytest.raises(HubProblem, match="could not prove its name"):
        exchange.push(here, address.parse(f"{named}?sslmode=verify-full"))
    safe = f"{named}?sslmode=verify-full&sslrootcert={postgres.certificate}"
    assert exchange.push(here, address.parse(safe)).pushed
    with pytest.raises(HubProblem, match="could not prove its name"):
        exchange.push(here, address.parse(safe.replace("localhost", "127.0.0.1")))
    assert exchange.push(here, address.parse(f"{named}?sslmode=require")) == exchange.Exchange()
    with pytest.raises(HubProblem, match="certificate that the hub's address names cannot be read"):
        exchange.push(here, address.parse(f"{named}?sslmode=require&sslrootcert=/nowhere.crt"))
