"""In the child: opens the private copy with everything switched off that copying four tables does not need."""

import sqlite3
from pathlib import Path

from workbench.core.errors import Damaged
from workbench.core.store import state
from workbench.core.store.queries import statements

LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 20,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,
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

PRAGMAS = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0")
STAGING_PRAGMAS = ("staging.journal_mode = OFF", "staging.synchronous = OFF")
READ_TABLES = frozenset({"seat", "event", "content", "local"})
LOG_TABLES = READ_TABLES | {"import_log"}
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite@_stat%' ESCAPE '@'"
MIGRATIONS_TABLE = "_sqlite_migrations"
MIGRATIONS_TEXT = ("CREATE TABLE ", "CREATE UNIQUE INDEX ", "CREATE INDEX ")

STRANGE_SCHEMA = "it holds tables, views or triggers that the program did not make"

Object = tuple[str, str, str, str | None]
"""One row of the schema: type, name, the table it belongs to, its text."""


def connect(copy: Path, staging: Path) -> sqlite3.Connection:
    """A connection to the copy that can do nothing but take rows from the log's tables over to `staging`, attached as that.

    `Damaged` where SQLite's own check complains or the schema is not ours; `sqlite3.DatabaseError` where not even
    that can be read.
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
    _check_schema(connection)
    connection.execute("ATTACH ? AS staging", (f"{staging.as_uri()}?mode=rw",))
    for pragma in STAGING_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.set_authorizer(_only_copying_the_log)
    return connection


def _check_schema(connection: sqlite3.Connection) -> None:
    """The schema must be ours word for word. A file of an older format would have its own set of texts here.

    Derived tables of another version of the program may differ, as nobody reads them; triggers never.
    """
    found = _objects(connection)
    if found == KNOWN_OBJECTS:
        return
    if _log_part(found) != _log_part(KNOWN_OBJECTS) or any(kind == "trigger" for kind, *_ in found):
        raise Damaged(STRANGE_SCHEMA)
    number = connection.execute("SELECT value FROM local WHERE key = 'state'").fetchone()
    if number is None or number[0] == state.STATE_NUMBER:
        raise Damaged(STRANGE_SCHEMA)


def _log_part(objects: frozenset[Object]) -> frozenset[Object]:
    return frozenset(item for item in objects if item[1] in LOG_TABLES or item[2] in LOG_TABLES)


def _objects(connection: sqlite3.Connection) -> frozenset[Object]:
    """Everything in the schema with its text; statistics of the query planner and sqlite-utils' own note aside."""
    return frozenset(item for item in connection.execute(SCHEMA) if not _is_note(item))


def _is_note(item: Object) -> bool:
    """The table in which sqlite-utils writes which migrations ran; its text varies, and it is never read."""
    kind, _, table, source = item
    plain = source is None or source.startswith(MIGRATIONS_TEXT)
    return table == MIGRATIONS_TABLE and kind in ("table", "index") and plain


def _known_objects() -> frozenset[Object]:
    """Every object that a new file of ours holds, with its text."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in statements("migrations/0001_initial"):
        connection.execute(statement)
    state.create(connection)
    known = _objects(connection)
    connection.close()
    return known


KNOWN_OBJECTS = _known_objects()
"""Found when this is loaded: the process that children divide from has done that for all of them."""


def _only_copying_the_log(
    action: int, table: str | None, _column: str | None, database: str | None, inner: str | None
) -> int:
    """SQLite asks this before it compiles each step of a statement."""
    reads = action == sqlite3.SQLITE_READ and table in READ_TABLES
    writes = action == sqlite3.SQLITE_INSERT and database == "staging"
    if inner is None and (reads or writes or action == sqlite3.SQLITE_SELECT):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
