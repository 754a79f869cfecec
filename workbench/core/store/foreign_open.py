"""In the child: opens the private copy with everything switched off that reading three tables does not need."""

import sqlite3
from pathlib import Path

from workbench.core.errors import Damaged

LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 20,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 50,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 32,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
"""As measured in the corpus of hostile files; SQLite's own advice is https://sqlite.org/security.html."""

SWITCHES = {
    "SQLITE_DBCONFIG_DEFENSIVE": True,
    "SQLITE_DBCONFIG_TRUSTED_SCHEMA": False,
    "SQLITE_DBCONFIG_ENABLE_TRIGGER": False,
    "SQLITE_DBCONFIG_ENABLE_VIEW": False,
}
"""Only Python 3.12 and newer can set these; the authorizer and the schema's text cover older ones."""

PRAGMAS = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON")
LOG_TABLES = frozenset({"seat", "event", "content"})
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite@_stat%' ESCAPE '@'"

Objects = frozenset[tuple[str, str, str, str | None]]


def connect(copy: Path, known: Objects) -> sqlite3.Connection:
    """A connection to the copy that can do nothing but select from the log's tables.

    `known` is what its schema must hold, word for word. `Damaged` where it holds anything else, or where
    SQLite's own check complains; `sqlite3.DatabaseError` where not even that can be read.
    """
    connection = sqlite3.connect(f"{copy.as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    for limit, value in LIMITS.items():
        connection.setlimit(limit, value)
    for name, value in SWITCHES.items():
        if hasattr(sqlite3, name):
            connection.setconfig(getattr(sqlite3, name), value)  # pyright: ignore[reportAttributeAccessIssue]
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise Damaged("its pages do not fit together")
    if objects(connection) != known:
        raise Damaged("it holds tables, views or triggers that the program did not make")
    connection.set_authorizer(only_reading_the_log)
    return connection


def objects(connection: sqlite3.Connection) -> Objects:
    """Everything in the schema with its text; statistics of the query planner aside."""
    return frozenset(connection.execute(SCHEMA))


def only_reading_the_log(
    action: int, table: str | None, _column: str | None, _database: str | None, inner: str | None
) -> int:
    """SQLite asks this before it compiles each step of a statement."""
    if inner is None and (
        action == sqlite3.SQLITE_SELECT or (action == sqlite3.SQLITE_READ and table in LOG_TABLES)
    ):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
