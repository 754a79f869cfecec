"""The mark of a work pack: a file that was cut out of another one for one reviewer.

A pack holds every chain of the other file, with every hash, but no body of what does not belong to it: that is withheld. The view
`known_event` leaves it out, so nothing is derived from it. A redaction is something else: the log itself tells of it, and it
spreads. What is withheld here is there where the pack was cut, and a pack takes nothing from it when it comes back.
"""

import json
from dataclasses import asdict, dataclass
from sqlite3 import Connection

from workbench.core.errors import WrongUse


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
    """For whom this file was cut as a pack; None where it is none."""
    row = connection.execute("SELECT value FROM local WHERE key = 'pack'").fetchone()
    return Pack(**json.loads(row[0])) if row else None


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
