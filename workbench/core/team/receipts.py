"""The receipts of this file's merges: kept beside it, and any receipt compared with what the file holds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from workbench.core import whole_file
from workbench.core.errors import FileProblem, NotFound, WrongUse
from workbench.core.store import events, queries
from workbench.core.store.rows import fetch
from workbench.core.store.verify import Check
from workbench.core.store.workspace import Workspace
from workbench.core.team import identity, receipt
from workbench.core.team.identity import Relation

LONGEST = 10_000_000
STATES = {
    "settled": "settled",
    "unseen": "reopened by a new verdict",
    "objection": "with an objection",
    "disagreed": "on which leads differ",
}
_AFTER = re.compile(rf"^{receipt.AFTER}([0-9a-f]{{64}})$", re.MULTILINE)
_CHAIN = re.compile(rf"^{receipt.CHAIN}([0-9a-f]{{32}}) ([0-9]{{1,10}}) ([0-9a-f]{{64}})$", re.MULTILINE)
_SEAL = re.compile(rf"^{receipt.SEAL}([0-9a-f]{{64}})\n\Z", re.MULTILINE)
_PERSONS = re.compile(
    rf"^  ([0-9a-f]{{32}}) and ([0-9a-f]{{32}}): ({'|'.join(identity.WORDS.values())})\b", re.MULTILINE
)


@dataclass(frozen=True)
class Since:
    """How two ids stood to each other when a receipt was written, and how they do `now`, in words; "" where nobody says any more
    what they are, and nothing is asked."""

    one: str
    other: str
    then: str
    now: str


def keep(connection: Connection, number: int, text: str) -> None:
    """Keep the receipt of merge `number`; it belongs to this copy of the file, as the list of merges does."""
    connection.execute("INSERT OR REPLACE INTO local(key, value) VALUES (?, ?)", (f"receipt:{number}", text))


def forget(connection: Connection, number: int) -> None:
    """The merge was undone."""
    connection.execute("DELETE FROM local WHERE key = ?", (f"receipt:{number}",))


def last(workspace: Workspace) -> int:
    """The number of the last merge of which there is a receipt, 0 where there is none."""
    row = workspace.connection.execute(
        "SELECT coalesce(max(CAST(substr(key, 9) AS INTEGER)), 0) FROM local WHERE key GLOB 'receipt:*'"
    ).fetchone()
    return row[0]


def of(workspace: Workspace, number: int = 0) -> str:
    """The receipt of merge `number` of this file, counted from 1, or of the last; NotFound."""
    row = workspace.connection.execute(
        "SELECT value FROM local WHERE key = ?", (f"receipt:{number or last(workspace)}",)
    ).fetchone()
    if row is None:
        which = (
            f"Merge {number} has no receipt in this file" if number else "Nothing was merged into this file"
        )
        raise NotFound(f"{which}, so there is no receipt to show.")
    return row[0]


def save(path: Path, text: str) -> None:
    """Write a receipt to a file of its own; FileProblem where that cannot be."""
    whole_file.replace(path, text.encode())


def load(path: Path) -> str:
    """The text of a receipt that was kept in a file; FileProblem where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(LONGEST).decode("utf-8-sig", errors="replace")
    except OSError as error:
        raise FileProblem(f"{path.name} could not be read: {(error.strerror or '').lower()}.") from error


def check(workspace: Workspace, text: str) -> list[Check]:
    """Compare a receipt with the file: it was not altered, its head is that of its chains, and the file still holds each of
    them up to there with the same hash, whatever came later. `detail` is "" where it fits. WrongUse where the text is no receipt.
    """
    text = "\n".join(line.rstrip() for line in text.strip().splitlines()) + "\n"
    seal, after, chains = _SEAL.search(text), _AFTER.search(text), _CHAIN.findall(text)
    if not seal or not after:
        raise WrongUse(
            "That is no receipt of a merge, or only a part of one. Choose the whole text as it was kept."
        )
    ends = [(bytes.fromhex(root), int(number), bytes.fromhex(end)) for root, number, end in chains]
    missing = [root.hex()[:8] for root, number, end in ends if not _holds(workspace, root, number, end)]
    fits = events.head(ends) == after[1]
    whole = receipt.fingerprint(text[: seal.start()]) == seal[1]
    return [
        Check("receipt", whole, "" if whole else "A line of the receipt was changed after it was written."),
        Check("head", fits, "" if fits else "The chains in the receipt do not make the head that it names."),
        Check(
            "log",
            not missing,
            f"The file does not hold chain {', '.join(missing)} as it was then." if missing else "",
        ),
    ]


def decisions(workspace: Workspace) -> list[str]:
    """The lines of a receipt on decisions: how many stand, and those that came with the ranges in temp.brought."""
    counted = dict(
        workspace.connection.execute("SELECT state, count(*) FROM adjudication GROUP BY state").fetchall()
    )
    told = ", ".join(f"{counted[state]} {words}" for state, words in STATES.items() if state in counted)
    lines = [f"Decisions: {told or 'none'}"]
    for row in fetch(workspace.connection, queries.text("merge/decisions")):
        words = " ".join(f"“{row['quote']}”: {row['verdict']}, {row['lead']}: {row['reason']}".split())
        lines.append(f"  Came: claim {row['number']} {words} ({STATES[row['state']]})")
    return lines


def persons(relations: Sequence[Relation]) -> list[str]:
    """The lines of a receipt on who is who: how much is asked and answered, and each of it."""
    answered = sum(each.is_answered for each in relations)
    lines = [f"Who is who: {len(relations) - answered} not answered, {answered} answered"]
    for each in relations:
        said = f"said by {each.reviewer}" if each.is_answered else "not answered"
        words = f"{each.one} and {each.other}: {identity.WORDS[each.state]}, {said} ({', '.join(each.names)})"
        lines.append(f"  {' '.join(words.split())}")
    return lines


def persons_since(workspace: Workspace, text: str) -> list[Since]:
    """The pairs of ids in a receipt, with what is said of them now."""
    now = {frozenset((each.one, each.other)): each.state for each in identity.relations(workspace)}
    return [
        Since(one, other, then, identity.WORDS.get(now.get(frozenset((one, other)), ""), ""))
        for one, other, then in _PERSONS.findall(text)
    ]


def _holds(workspace: Workspace, root: bytes, number: int, end: bytes) -> bool:
    """Whether a chain of this root, or the one that it branches from, has this hash at this number."""
    return bool(
        workspace.connection.execute(
            "SELECT 1 FROM seat s JOIN event e ON e.n = s.rid << 32 | ? AND e.h = ? WHERE s.root = ?",
            (number, end, root),
        ).fetchone()
    )
