"""Work packs: a part of a file for one reviewer, which comes back by an ordinary merge.

A pack is written anew and never holds what does not belong to it, so nothing has to be removed. Its chains are those of the file
that it was cut from, event by event with every hash, but most without their words (`core/store/packed.py`). So the chains verify,
the reviewer goes on in a chain of their own, and a merge back finds everything else known.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from workbench.core.errors import NotOurs, WrongUse
from workbench.core.store import backup, content, events, foreign, packed, scratch, state
from workbench.core.store.events import EventKind
from workbench.core.store.packed import Pack
from workbench.core.store.workspace import SUFFIX, Workspace
from workbench.core.team import kept, sealed
from workbench.core.team.assignments import Assignee
from workbench.core.team.selection import Selection, select

EVENTS = """SELECT e.n, e.kind, lower(hex(e.ent)), lower(hex(e.ref)), s.person, e.body
  FROM event e JOIN writer s ON s.rid = e.n >> 32 WHERE e.body IS NOT NULL"""
ROWS = "SELECT n, hlc, kind, ent, ref, body, salt, bh, seen, h FROM event ORDER BY n"


@dataclass(frozen=True)
class Cut:
    """What went into a pack."""

    claims: int
    articles: int
    evidence: int


def cut(
    workspace: Workspace, out: Path, assignee: Assignee, *, blind: bool = False, passphrase: str = ""
) -> Cut:
    """Write the pack of all that is assigned to somebody to `out`, which must not exist; the file itself is only read.

    `blind` leaves out other people's verdicts, comments and decisions. A name that ends in `.claims-pack` is encrypted, and
    takes a passphrase. WrongUse where nothing is assigned to them, the file is a pack itself, or a passphrase is missing or too
    much; FileProblem.
    """
    _check_passphrase(out, passphrase)
    packed.require_whole(workspace.connection, "packs are cut from the whole file")
    chosen = select(workspace.connection, assignee.id, blind=blind)
    if not chosen.claims:
        raise WrongUse(
            f"Nothing is assigned to {assignee.name}, so there is nothing to pack; assign claims first. Nothing was written."
        )
    with (
        scratch.folder() as folder,
        Workspace.create(Path(folder) / f"new{SUFFIX}") as made,
    ):
        with made.transaction():
            _fill(workspace.connection, made.connection, chosen)
            packed.mark(made.connection, Pack(assignee.id, assignee.name, blind))
            for digest in sorted(kept.named(made.connection, [(0, 2**63 - 1)])):
                content.copy(workspace.connection, made.connection, digest)
            state.rebuild(made.connection)
        if passphrase:
            clear = Path(folder) / f"pack{SUFFIX}"
            backup.backup(made, clear)
            sealed.seal(clear, out, passphrase)
        else:
            backup.backup(made, out)
    return Cut(len(chosen.claims), len(chosen.texts), len(chosen.records))


def of(workspace: Workspace) -> Pack | None:
    """For whom this file was cut as a pack; None where it is none."""
    return packed.read(workspace.connection)


def unpack(source: Path, out: Path, passphrase: str) -> Pack:
    """Write the pack in an encrypted file to `out`, an ordinary file to work in, and say for whom it is.

    WrongUse for another passphrase or changed bytes, NotOurs, Damaged, FileProblem; then nothing is at `out`.
    """
    with scratch.folder() as folder:
        clear = Path(folder) / f"{source.stem}{SUFFIX}"
        sealed.unseal(source, clear, passphrase)
        # Somebody else's file: what is odd about it is found in the sandbox, before it is opened here.
        foreign.stage(clear).close()
        with Workspace.open(clear, read_only=True) as opened:
            pack = packed.read(opened.connection)
            if pack is None:
                raise NotOurs(f"{source.name} holds no work pack; nothing was written.")
            backup.backup(opened, out)
    return pack


def _check_passphrase(out: Path, passphrase: str) -> None:
    """What is encrypted and what is not must be told apart by the name."""
    if out.suffix == sealed.SUFFIX and not passphrase:
        raise WrongUse(f"A {sealed.SUFFIX} file is encrypted, so it needs a passphrase. Nothing was written.")
    if out.suffix != sealed.SUFFIX and passphrase:
        raise WrongUse(f"Call an encrypted pack NAME{sealed.SUFFIX}. Nothing was written.")


def _fill(source: Connection, target: Connection, chosen: Selection) -> None:
    """Every chain, with the words of what was chosen alone."""
    with_words = _kept_keys(source, chosen)
    target.executemany(
        "INSERT INTO seat(rid, root, person, base) VALUES (?, ?, ?, ?)",
        source.execute("SELECT rid, root, person, base FROM seat"),
    )
    target.executemany(
        events.INSERT,
        _rows(source, with_words),
    )


def _kept_keys(source: Connection, chosen: Selection) -> set[int]:
    """The keys of the events that keep their words; with them go the names of those who wrote them."""
    keys: set[int] = set()
    authors = set(chosen.people)
    names: list[tuple[int, str]] = []
    for n, kind, ent, ref, person, body in source.execute(EVENTS):
        if kind == EventKind.REVIEWER:
            names.append((n, person))
        elif chosen.keeps(kind, ent, ref, person, json.loads(body)):
            keys.add(n)
            authors.add(person)
    return keys | {n for n, person in names if person in authors}


def _rows(source: Connection, with_words: set[int]) -> Iterator[tuple[Any, ...]]:
    for n, hlc, kind, ent, ref, body, salt, bh, seen, h in source.execute(ROWS):
        if body is None or n in with_words:
            yield n, hlc, kind, ent, ref, body, salt, bh, seen, h
        else:
            yield n, hlc, kind, ent, ref, None, None, events.body_hash(salt, body), seen, h
