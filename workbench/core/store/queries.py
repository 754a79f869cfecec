"""SQL that stands in files: found by name, split into statements, read once."""

from functools import cache
from sqlite3 import complete_statement

from workbench.bundled import folder


@cache
def statements(name: str) -> tuple[str, ...]:
    """The statements of `db/NAME.sql`, in order. `name` such as "derive/claim"."""
    found: list[str] = []
    pending = ""
    for line in text(name).splitlines(keepends=True):
        pending += line
        if pending.strip() and line.rstrip().endswith(";") and complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    return tuple(found)


@cache
def text(name: str) -> str:
    """The text of `db/NAME.sql`."""
    path = folder("db")
    for part in f"{name}.sql".split("/"):
        path = path / part
    return path.read_text(encoding="utf-8")
