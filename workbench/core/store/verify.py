"""Verification: the structure, every chain, every kept byte, and the state derived anew and compared."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from workbench.core.errors import Damaged
from workbench.core.log import head
from workbench.core.model import QuoteCheck
from workbench.core.store import content, events, migrations, state
from workbench.core.store.dump import STATE_TABLES
from workbench.core.store.workspace import Workspace


@dataclass(frozen=True)
class Check:
    """One thing that was looked at. `detail` says what was found, in a sentence."""

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True)
class Report:
    """All checks; `head` is the hash that speaks for the whole log ("" where it could not be read)."""

    ok: bool
    checks: tuple[Check, ...]
    head: str


def verify(workspace: Workspace, *, thorough: bool = False) -> Report:
    """Check an open file. What is damaged is in the report, never raised. `thorough` takes the text of every file that is quoted
    from it anew, and not of plain texts alone."""
    looks: tuple[tuple[str, Callable[[Workspace], str]], ...] = (
        ("structure", _structure),
        ("log", _chains),
        ("kept bytes", _content),
        ("statements", _statements),
        ("quotes", partial(_quotes, anew="all" if thorough else "cheap")),
        ("calculations", _calculations),
        ("state", _state),
    )
    checks = tuple(_look(workspace, name, look) for name, look in looks)
    ok = all(check.ok for check in checks)
    return Report(ok, checks, head(workspace) if checks[0].ok or checks[1].ok else "")


def verify_file(path: Path, *, thorough: bool = False) -> Report:
    """Check a file that may be too damaged to open; that is then the one check. NotOurs for something else."""
    try:
        workspace = Workspace.open(path, read_only=True)
    except Damaged as error:
        return Report(False, (Check("structure", False, str(error)),), "")
    with workspace:
        return verify(workspace, thorough=thorough)


class _Broken(Exception):
    """What a check found, in one sentence."""


def _look(workspace: Workspace, name: str, look: Callable[[Workspace], str]) -> Check:
    try:
        return Check(name, True, look(workspace))
    except (_Broken, Damaged) as found:
        return Check(name, False, str(found))
    except (sqlite3.DatabaseError, ValueError, OverflowError) as error:
        return Check(name, False, f"It could not be read: {error}.")


def _structure(workspace: Workspace) -> str:
    problem = workspace.connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if problem != "ok":
        raise _Broken(f"SQLite finds the file damaged: {problem}.")
    problems = workspace.connection.execute("PRAGMA foreign_key_check").fetchall()
    if problems:
        raise _Broken(f"A row of {problems[0][0]} refers to one that is not there.")
    return "The file is whole."


def _chains(workspace: Workspace) -> str:
    connection = workspace.connection
    count = 0
    seats = connection.execute("SELECT rid FROM seat ORDER BY rid").fetchall()
    for (rid,) in seats:
        number = events.first_number(connection, rid)
        previous = events.previous_hash(connection, rid)
        for event in events.chain(connection, rid):
            if event.number != number:
                raise _Broken(f"In chain {rid} event {number} is missing.")
            if events.event_hash(previous, event) != event.h:
                raise _Broken(f"In chain {rid} event {number} was changed after it was written.")
            number, previous, count = number + 1, event.h, count + 1
    stray = connection.execute(
        "SELECT count(*) FROM event WHERE n >> 32 NOT IN (SELECT rid FROM seat)"
    ).fetchone()[0]
    if stray:
        raise _Broken(f"{stray} events belong to no chain.")
    return f"{count:,} events in {len(seats)} chains, every hash fits."


def _content(workspace: Workspace) -> str:
    count = 0
    for row, digest in workspace.connection.execute("SELECT rowid, sha256 FROM content").fetchall():
        if not content.fits(workspace.connection, row, digest):
            raise _Broken(f"The kept bytes {digest.hex()[:12]}… were changed after they were kept.")
        count += 1
    for name, digest in _named(workspace):
        if (
            digest
            and not workspace.connection.execute(
                "SELECT 1 FROM content WHERE sha256 = ?", (bytes.fromhex(digest),)
            ).fetchone()
        ):
            raise _Broken(f"The kept bytes {digest[:12]}… of {name} are missing.")
    return f"{count:,} kept texts and files, every SHA-256 fits."


def _named(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """Every hash of kept bytes that the log names, with what it is of; those of redacted records are gone."""
    rows = workspace.connection.execute(
        "SELECT kind, lower(hex(ref)), json_extract(body, '$.source_sha256'), json_extract(body, '$.sha256'), "
        "json_extract(body, '$.text_sha256') FROM event WHERE kind IN (3, 7) AND body IS NOT NULL "
        "AND (kind = 3 OR lower(hex(ent)) NOT IN (SELECT evidence FROM redaction))"
    )
    for kind, ref, source, file, text in rows:
        if kind == events.EventKind.ARTICLE:
            yield from (("an article", ref), ("an article's source", source or ""))
        else:
            yield from (("a piece of evidence", file or ""), ("the text of a piece of evidence", text or ""))


def _statements(workspace: Workspace) -> str:
    """Every claim's offsets cut out exactly its words."""
    count = 0
    texts = workspace.connection.execute(
        "SELECT v.id, v.text_sha256, v.title FROM article_version v WHERE v.present ORDER BY v.id"
    ).fetchall()
    for text_id, digest, title in texts:
        row = workspace.connection.execute(
            "SELECT data FROM content WHERE sha256 = ?", (bytes.fromhex(digest),)
        ).fetchone()
        if row is None:
            raise _Broken(f'The text of "{title}" is missing.')
        stored = row[0].decode()
        for claim_id, start, end, quote in workspace.connection.execute(
            'SELECT id, start, "end", quote FROM claim WHERE text_id = ?', (text_id,)
        ):
            if stored[start:end] != quote:
                raise _Broken(f'Claim {claim_id[:8]} of "{title}" does not stand on its words.')
            count += 1
    return f"{count:,} claims stand on exactly their words."


def _quotes(workspace: Workspace, *, anew: str) -> str:
    """Every quote is looked up again in the kept text, and the result compared with the one that was recorded; and in the file
    itself, from which a text that holds it may not have been taken."""
    from workbench.core import links, requoted

    counts: Counter[str] = Counter()
    recorded = (
        link
        for of_claim in links.all(workspace).values()
        for link in of_claim
        if link.quote_check and not link.evidence.redaction
    )
    for found in requoted.again(workspace, recorded, anew=anew):
        title, was = found.link.evidence.title, found.link.quote_check
        # What an earlier reader of quotes did not find may be found by now.
        if found.check != was and was is not QuoteCheck.MISSING:
            raise _Broken(f'A quote from "{title}" is {found.check}, and was {was}.')
        if found.in_file is QuoteCheck.MISSING and found.check is not QuoteCheck.MISSING:
            raise _Broken(
                f'A quote from "{title}" stands in the text that is kept of it, and not in the file itself.'
            )
        counts[found.check] += 1
    told = ", ".join(f"{counts[each]:,} {each}" for each in QuoteCheck if counts[each])
    return f"{counts.total():,} quotes looked up again in the kept files{f' ({told})' if told else ''}, with the same result."


def _calculations(workspace: Workspace) -> str:
    """Every calculation is worked out again, and the result compared with the one that was kept."""
    from workbench.core import calculations, evidence

    count = 0
    for record in evidence.all(workspace):
        kept = calculations.of(record)
        if kept is None:
            continue
        found = calculations.outcome(kept)
        if not found.holds:
            raise _Broken(
                f'The calculation "{record.title}" comes to {found.result or "nothing"}, and was {kept.result}.'
            )
        count += 1
    return f"{count:,} calculations worked out again, with the same result."


def _state(workspace: Workspace) -> str:
    """Derive the whole state from the log in memory, and compare it with what the file shows."""
    fresh = migrations.in_memory()
    try:
        _copy_log(workspace.connection, fresh)
        state.rebuild(fresh)
        queries = {
            "said": "SELECT c.id, s.words FROM claim c LEFT JOIN said s ON s.row = c.row ORDER BY c.id"
        }
        for table, order in STATE_TABLES.items():
            names = [row[1] for row in fresh.execute(f"PRAGMA table_info({table})") if row[1] != "row"]
            columns = ", ".join(f'"{name}"' for name in names)
            queries[table] = f"SELECT {columns} FROM {table} ORDER BY {order}"
        for table, query in queries.items():
            if fresh.execute(query).fetchall() != workspace.connection.execute(query).fetchall():
                raise _Broken(f"The table {table} is not what the log says; the log is what counts.")
    finally:
        fresh.close()
    return "The tables are what the log says."


def _copy_log(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    for table in ("seat", "event"):
        rows = source.execute(f"SELECT * FROM {table}")
        places = ", ".join("?" * len(rows.description))
        target.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
    # What a work pack withholds is not derived.
    withheld = source.execute("SELECT key, value FROM local WHERE key = 'withheld'")
    target.executemany("INSERT INTO local(key, value) VALUES (?, ?)", withheld)
