"""Undo of a merge: exactly the ranges of the log that came with it leave again."""

from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.store import state
from workbench.core.store.events import EventKind
from workbench.core.store.queries import statements
from workbench.core.store.workspace import Workspace
from workbench.core.team import kept, met, receipts, tally

LAST = "SELECT max(merge) FROM import_log"
LEANS = "merge/leans"


def last_label(workspace: Workspace) -> str:
    """What `undo_last` would take back, such as "Merge b.claims"; "" where nothing was merged."""
    (number,) = workspace.connection.execute(LAST).fetchone()
    return "" if number is None else _label_of(workspace, number)


def _label_of(workspace: Workspace, number: int) -> str:
    """The label of merge `number`."""
    files, label = workspace.connection.execute(
        "SELECT count(DISTINCT label), min(label) FROM import_log WHERE merge = ?", (number,)
    ).fetchone()
    return f"Merge {label}" if files == 1 else f"Merge {files} files"


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
        _require_nothing_redacted(workspace, ranges)
        label = _label_of(workspace, number)
        tally.start(connection)
        tally.note(connection, 0, ranges, [])
        _require_last(workspace)
        touched = tally.touched(connection)
        digests = kept.named(connection, ranges)
        for low, high in ranges:
            connection.execute("DELETE FROM event WHERE n BETWEEN ? AND ?", (low, high))
        for low, _ in ranges:
            _drop_empty_seat(workspace, low >> 32)
        kept.forget(connection, digests)
        met.forget(connection, number)
        connection.execute("DELETE FROM import_log WHERE merge = ?", (number,))
        receipts.forget(connection, number)
        state.rebuild(connection)
    return Changes(f"Undo: {label}", touched)


def _require_last(workspace: Workspace) -> None:
    """Nothing that stays may build on what leaves."""
    (statement,) = statements(LEANS)
    if workspace.connection.execute(statement).fetchone()[0]:
        raise WrongUse(
            "This merge cannot be undone any more, because something was done after it that builds on it. "
            "Open a backup made before the merge instead. Nothing was changed."
        )


def _require_nothing_redacted(workspace: Workspace, ranges: list[tuple[int, int]]) -> None:
    """What a redaction removed is gone; without the redaction the log would name bytes that are nowhere."""
    for low, high in ranges:
        if workspace.connection.execute(
            "SELECT 1 FROM event WHERE n BETWEEN ? AND ? AND kind = ?", (low, high, EventKind.REDACTION)
        ).fetchone():
            raise WrongUse(
                "This merge brought a redaction, and what was redacted cannot come back, so the merge cannot be undone. "
                "Nothing was changed."
            )


def _drop_empty_seat(workspace: Workspace, rid: int) -> None:
    """A seat that came with the merge goes with it; one that somebody in this file writes to stays."""
    workspace.connection.execute(
        "DELETE FROM seat WHERE rid = :rid "
        "AND NOT EXISTS(SELECT 1 FROM event WHERE n BETWEEN :rid << 32 AND :rid << 32 | 4294967295) "
        "AND NOT EXISTS(SELECT 1 FROM local WHERE key GLOB 'seat:*' AND value = :rid)",
        {"rid": rid},
    )
