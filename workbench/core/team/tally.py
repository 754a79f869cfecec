"""What a merge brings, counted file by file in the words that people use."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from sqlite3 import Connection

from workbench.core.store.blinded import SHOWN
from workbench.core.store.queries import statements
from workbench.core.store.state import Range


def start(connection: Connection) -> None:
    """Make the scratch tables, or empty them."""
    for statement in statements("merge/scratch"):
        connection.execute(statement)


def note(connection: Connection, file: int, new: Iterable[Range], known: Iterable[Range]) -> None:
    """Note the ranges of file number `file`, and what is written in them."""
    connection.executemany(
        "INSERT INTO temp.brought(file, known, lo, hi) VALUES (?, ?, ?, ?)",
        [(file, is_known, low, high) for is_known, ranges in ((0, new), (1, known)) for low, high in ranges],
    )
    (statement,) = statements("merge/written")
    connection.execute(statement, {"file": file})


def note_came(connection: Connection, file: int) -> None:
    """Note what of file number `file`, whose ranges are noted, is not visible yet; before the state is derived."""
    (statement,) = statements("merge/came")
    connection.execute(statement, {"file": file})


def added(connection: Connection) -> dict[int, Counter[str]]:
    """By file number, how many articles, claims, verdicts, evidence, links and comments can be seen because of it."""
    (statement,) = statements("merge/added")
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for file, kind, count in connection.execute(statement):
        found[file][kind] += count
    return found


def already_known(connection: Connection) -> dict[int, tuple[int, int]]:
    """By file number, how many of the same kinds stand in it and were here before, and how many stand in it."""
    (statement,) = statements("merge/known")
    return {file: (known, holds) for file, known, holds in connection.execute(statement)}


def touched(connection: Connection) -> dict[str, frozenset[str]]:
    """Ids by kind of row that the noted new ranges concern, as in `Changes.touched`.

    "log" alone, without ids, where only entries came that no row shows, such as a restore point.
    """
    (statement,) = statements("merge/touched")
    found: defaultdict[str, set[str]] = defaultdict(set)
    for kind, entity in connection.execute(statement):
        found[kind].add(entity)
    if "blind" in found:
        found.update((kind, set()) for kind in SHOWN)
    return {kind: frozenset(ids) for kind, ids in found.items()} or {"log": frozenset()}
