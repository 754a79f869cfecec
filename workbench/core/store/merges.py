"""What the merges of this copy of the file are called, for whoever merges and for whoever takes one back."""

from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Connection

KEY = "merge-label:"
READ = f"""SELECT merge, coalesce(max(after), 0), (SELECT value FROM local WHERE key = '{KEY}' || merge),
  count(DISTINCT label), min(label) FROM import_log"""
OF_PERSON = f"{READ} WHERE person = ? GROUP BY merge ORDER BY merge"
ONE = f"{READ} WHERE merge = ? GROUP BY merge"


@dataclass(frozen=True)
class Merged:
    """A merge by its number. `after` is the key of the last event before it of whoever merged, 0 for none."""

    number: int
    after: int
    label: str


def label(files: Sequence[str]) -> str:
    """What a merge of files with these names is called; one that brings nothing counts, too."""
    return f"Merge {files[0]}" if len(files) == 1 else f"Merge {len(files)} files"


def keep(connection: Connection, number: int, words: str) -> None:
    """Keep what merge `number` is called: the import log knows only files that brought something."""
    connection.execute("INSERT OR REPLACE INTO local(key, value) VALUES (?, ?)", (f"{KEY}{number}", words))


def forget(connection: Connection, number: int) -> None:
    """The merge was undone."""
    connection.execute("DELETE FROM local WHERE key = ?", (f"{KEY}{number}",))


def of_person(connection: Connection, person: bytes) -> list[Merged]:
    """The merges that somebody made, in their order."""
    return [_merged(*row) for row in connection.execute(OF_PERSON, (person,)).fetchall()]


def called(connection: Connection, number: int) -> str:
    """The label of merge `number`."""
    return _merged(*connection.execute(ONE, (number,)).fetchone()).label


def _merged(number: int, after: int, kept: str | None, files: int, name: str) -> Merged:
    """An older program kept no words."""
    return Merged(number, after, label([name] * files) if kept is None else kept)
