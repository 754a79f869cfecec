"""The file as it stood at an earlier moment: its state derived anew, in memory, from the part of the log that it held then.

What was removed for good since, and what was made confidential since, is so in its past too: neither comes back with a date.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import Connection

from workbench.core.store import events, migrations, state
from workbench.core.store.connection import address
from workbench.core.store.held import Held
from workbench.core.store.queries import statements
from workbench.core.store.workspace import Workspace

WHY_READ_ONLY = "It shows the file as it stood earlier."


@contextmanager
def opened(workspace: Workspace, held: Held) -> Iterator[Workspace]:
    """A workspace for reading that holds of the log what `held` says. Kept texts and files are read from the file itself."""
    with closing(_derived(workspace.connection, held)) as connection:
        yield Workspace(workspace.path, connection, workspace.reviewer, WHY_READ_ONLY)


def _derived(source: Connection, held: Held) -> Connection:
    connection = migrations.in_memory()
    try:
        _attach(connection, source)
        connection.executemany(
            "INSERT INTO main.event SELECT * FROM now.event WHERE n BETWEEN ? AND ?",
            [(events.key(rid, 0), events.key(rid, number)) for rid, number in held.upto.items()],
        )
        state.create(connection)
        _run(connection, "past/taken_over")
        state.derive_all(connection)
        _run(connection, "past/confidential")
        # The name now means the table of the file: nothing is copied, and nothing of it was there to be indexed.
        connection.execute("DROP TABLE main.content")
    except BaseException:
        connection.close()
        raise
    return connection


def _run(connection: Connection, name: str) -> None:
    for statement in statements(name):
        connection.execute(statement)


def _attach(connection: Connection, source: Connection) -> None:
    """The file (or the private copy of it that is open in its place) under the name `now`, for reading."""
    path = next(file for _, name, file in source.execute("PRAGMA database_list") if name == "main")
    connection.execute("PRAGMA busy_timeout = 5000")
    connection.execute("ATTACH ? AS now", (address(Path(path), "ro"),))
