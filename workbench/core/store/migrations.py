"""Numbered steps from an older file format to this one, each a file in db/migrations, each in its own transaction."""

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING

from workbench.bundled import folder
from workbench.core.store.connection import APPLICATION_ID, FORMAT_VERSION, add_functions
from workbench.core.store.queries import statements

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

SET = "workbench"


def warm_up() -> None:
    """Load what making a new file needs, so that a window can do it while nobody waits."""
    import sqlite_utils  # noqa: F401


@cache
def names() -> tuple[str, ...]:
    """All migrations, oldest first, such as "0001_initial"."""
    files = (folder("db") / "migrations").iterdir()
    return tuple(sorted(Path(each.name).stem for each in files if each.name.endswith(".sql")))


def pending(connection: Connection) -> list[str]:
    """The migrations that this file has not seen; it is only read."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone():
        return list(names())
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (SET,))
    applied = {name for (name,) in rows.fetchall()}
    return [name for name in names() if name not in applied]


def apply(connection: Connection) -> None:
    """Run what is pending. The caller has made a backup of a file that already held something."""
    from sqlite_utils import Database

    database = Database(connection, execute_plugins=False, recursive_triggers=False)
    _steps().apply(database)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT_VERSION}")


def in_memory() -> Connection:
    """An empty log that lies in no file, for deriving a state that nobody keeps."""
    connection = sqlite3.connect(":memory:", uri=True, isolation_level=None, check_same_thread=False)
    add_functions(connection)
    for name in names():
        for statement in statements(f"migrations/{name}"):
            connection.execute(statement)
    return connection


def _steps() -> "Migrations":
    from sqlite_utils import Migrations

    steps = Migrations(SET)
    for name in names():
        steps(name=name)(_step(name))
    return steps


def _step(name: str) -> "Callable[[Database], None]":
    def run(database: "Database") -> None:
        for statement in statements(f"migrations/{name}"):
            database.execute(statement)

    return run
