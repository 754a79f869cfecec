"""Undo of a merge: exactly the ranges of the log that came with it leave again.

Where something builds on them nothing can leave, as the log never loses what somebody did; then the file as it was before the
merge is written to a new one, out of the same log.
"""

from pathlib import Path
from sqlite3 import Connection

from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.store import backup, events, merges, scratch, state
from workbench.core.store.events import EventKind
from workbench.core.store.queries import statements
from workbench.core.store.workspace import Workspace
from workbench.core.team import kept, met, receipts, tally

LAST = "SELECT max(merge) FROM import_log"
LEANS = "merge/leans"


def last_label(workspace: Workspace) -> str:
    """What `undo_last` would take back, such as "Merge b.claims"; "" where nothing was merged."""
    (number,) = workspace.connection.execute(LAST).fetchone()
    return "" if number is None else merges.called(workspace.connection, number)


def undo_last(workspace: Workspace) -> Changes:
    """Remove what the last merge brought: its ranges of the log, and the kept bytes that only they name.

    WrongUse where nothing was merged, where another person merged it, or where something was done since that builds on it.
    """
    reviewer = workspace.require_writer()
    connection = workspace.connection
    with workspace.transaction():
        (number,) = connection.execute(LAST).fetchone()
        if number is None:
            raise WrongUse("Nothing was merged into this file, so there is nothing to undo.")
        rows = connection.execute(
            "SELECT lo, hi, person FROM import_log WHERE merge = ?", (number,)
        ).fetchall()
        if any(person not in (None, bytes.fromhex(reviewer.id)) for _, _, person in rows):
            raise WrongUse(
                "The last merge was made by another reviewer, who alone can undo it. Nothing was changed."
            )
        ranges = [(low, high) for low, high, _ in rows]
        _require_nothing_redacted(connection, ranges)
        label = merges.called(connection, number)
        tally.start(connection)
        tally.note(connection, 0, ranges, [])
        _require_last(workspace)
        touched = tally.touched(connection)
        _remove(connection, ranges, number)
    return Changes(f"Undo: {label}", touched)


def save_before(workspace: Workspace, out: Path) -> str:
    """Write the file as it was before its last merge, without that merge and whatever was done since in knowledge of it, to `out`
    (which must not exist); the SHA-256 of it in hex. The file itself stays as it is.

    WrongUse where nothing was merged or something that leaves was a redaction; FileProblem.
    """
    (number,) = workspace.connection.execute(LAST).fetchone()
    if number is None:
        raise WrongUse("Nothing was merged into this file, so there is no state before a merge.")
    backup.require_free(out)
    with scratch.folder() as folder:
        copied = Path(folder) / "copy.claims"
        backup.copy(workspace.connection, copied)
        with Workspace.open(copied) as before:
            with before.transaction():
                ranges = _built_on(before.connection, number)
                _require_nothing_redacted(before.connection, ranges)
                # Whoever goes on here begins a chain of their own: in the old file the same one may go on, too.
                before.connection.execute("DELETE FROM local WHERE key GLOB 'seat:*'")
                _remove(before.connection, ranges, number)
            return backup.backup(before, out)


def _built_on(connection: Connection, number: int) -> list[state.Range]:
    """The ranges of the log that a merge brought, with all that goes on from them or was written in knowledge of them."""
    first: dict[int, int] = {}
    came = connection.execute("SELECT lo FROM import_log WHERE merge = ?", (number,)).fetchall()
    for (low,) in came:
        rid, at = low >> 32, low & events.NUMBER_MASK
        first[rid] = min(at, first.get(rid, at))
    seen = connection.execute("SELECT rid, at, other, upto FROM seen WHERE at > 0").fetchall()
    bases = connection.execute("SELECT rid, base FROM seat WHERE base IS NOT NULL").fetchall()
    seen += [(rid, 1, base >> 32, base & events.NUMBER_MASK) for rid, base in bases]
    grew = True
    while grew:
        grew = False
        for rid, at, other, upto in seen:
            if upto >= first.get(other, upto + 1) and at < first.get(rid, at + 1):
                first[rid], grew = at, True
    return [(events.key(rid, at), events.key(rid, events.NUMBER_MASK)) for rid, at in first.items()]


def _remove(connection: Connection, ranges: list[state.Range], number: int) -> None:
    """Take these ranges, the kept bytes that only they name, and what is known of the merge out of the file."""
    digests = kept.named(connection, ranges)
    for low, high in ranges:
        connection.execute("DELETE FROM event WHERE n BETWEEN ? AND ?", (low, high))
    for low, _ in ranges:
        _drop_empty_seat(connection, low >> 32)
    kept.forget(connection, digests)
    met.forget(connection, number)
    connection.execute("DELETE FROM import_log WHERE merge = ?", (number,))
    receipts.forget(connection, number)
    merges.forget(connection, number)
    state.rebuild(connection)


def _require_last(workspace: Workspace) -> None:
    """Nothing that stays may build on what leaves."""
    (statement,) = statements(LEANS)
    if workspace.connection.execute(statement).fetchone()[0]:
        raise WrongUse(
            "This merge cannot be undone any more: something was done after it that builds on it, and what was taken back "
            "since counts too. Save the file as it was before the merge as a new one, and go on in that. Nothing was changed."
        )


def _require_nothing_redacted(connection: Connection, ranges: list[state.Range]) -> None:
    """What a redaction removed is gone; without the redaction the log would name bytes that are nowhere."""
    for low, high in ranges:
        if connection.execute(
            "SELECT 1 FROM event WHERE n BETWEEN ? AND ? AND kind = ?", (low, high, EventKind.REDACTION)
        ).fetchone():
            raise WrongUse(
                "This merge brought a redaction, and what was redacted cannot come back, so the merge cannot be undone. "
                "Nothing was changed."
            )


def _drop_empty_seat(connection: Connection, rid: int) -> None:
    """A seat that came with the merge goes with it; one that somebody in this file writes to stays."""
    connection.execute(
        "DELETE FROM seat WHERE rid = :rid "
        "AND NOT EXISTS(SELECT 1 FROM event WHERE n BETWEEN :rid << 32 AND :rid << 32 | 4294967295) "
        "AND NOT EXISTS(SELECT 1 FROM local WHERE key GLOB 'seat:*' AND value = :rid)",
        {"rid": rid},
    )
