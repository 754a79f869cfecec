"""The mark of a work pack: a file that was cut out of another one for one reviewer.

A pack holds every chain of the other file, with every hash, but no body of what does not belong to it: that is withheld. The view
`known_event` leaves it out, so nothing is derived from it. A redaction is something else: the log itself tells of it, and it
spreads. What is withheld here is there where the pack was cut, and a pack takes nothing from it when it comes back.
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from sqlite3 import Connection

from workbench.core.errors import Damaged, WrongUse
from workbench.core.ids import is_hex


@dataclass(frozen=True)
class Pack:
    """For whom a pack was cut: a person, or the id that stands for `name`. `blind`: without what others found."""

    assignee: str
    name: str
    blind: bool


def mark(connection: Connection, pack: Pack) -> None:
    """Make the file a pack: what has no body now, in the chains that are there now, is withheld."""
    seats = connection.execute("SELECT coalesce(max(rid), 0) FROM seat").fetchone()[0]
    connection.executemany(
        "INSERT INTO local(key, value) VALUES (?, ?)",
        [("withheld", seats), ("pack", json.dumps(asdict(pack), ensure_ascii=False))],
    )


def read(connection: Connection) -> Pack | None:
    """For whom this file was cut as a pack; None where it is none. Damaged where the mark is not one that `mark` makes."""
    row = connection.execute("SELECT value FROM local WHERE key = 'pack'").fetchone()
    if row is None:
        return None
    with suppress(TypeError, ValueError):
        pack = Pack(**json.loads(row[0]))
        words = isinstance(pack.assignee, str) and isinstance(pack.name, str)
        if words and len(pack.assignee) == 32 and is_hex(pack.assignee):
            return pack
    raise Damaged(
        "This work pack does not say for whom it is; ask the lead for a new one. Nothing was changed."
    )


def withheld(connection: Connection) -> int:
    """In chains up to this number, events without words came from where the pack was cut; 0 where the file is none."""
    row = connection.execute("SELECT value FROM local WHERE key = 'withheld'").fetchone()
    return row[0] if row else 0


def require_fitting(connection: Connection, made: Iterable[bytes], removed: Iterable[bytes]) -> None:
    """WrongUse where an action in a pack makes something anew that is withheld from it, or removes what came with it.

    The chain of whoever works in a pack says that it goes on from all that the pack holds, what is withheld with it. So what they
    did to such a thing would count as done in knowledge of it, and could hide a claim that they never saw. And words that a
    redaction took from what came would count as withheld.
    """
    if read(connection) is None:
        return
    came = "SELECT {what} FROM event WHERE n >> 32 <= (SELECT value FROM local WHERE key = 'withheld')"
    withheld = connection.execute(f"{came.format(what='ent')} AND body IS NULL AND kind IN (3, 5)")
    if not {ent for (ent,) in withheld}.isdisjoint(made):
        raise WrongUse(
            "The file that this work pack was cut from holds that already, and it was not given to you; ask the lead for it. "
            "Nothing was changed."
        )
    for ent in removed:
        if connection.execute(f"{came.format(what='1')} AND ent = ? LIMIT 1", (ent,)).fetchone():
            raise WrongUse(
                "What came with a work pack cannot be removed in it; mark the claim as not a claim, or tell the lead. "
                "Nothing was changed."
            )


def is_blind(connection: Connection) -> bool:
    """Whether verdicts are given here without having seen those of others."""
    pack = read(connection)
    return pack is not None and pack.blind


def require_whole(connection: Connection, what: str) -> None:
    """WrongUse where the file is a pack; `what` cannot be done with one."""
    if read(connection) is not None:
        raise WrongUse(
            f"This file is a work pack, which holds a part of another file; {what}. Nothing was changed."
        )
