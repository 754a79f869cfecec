"""What the window shows of the agreement, worked out on the worker with a connection of its own that only reads.

Two jobs run at a time, so a later one may be done first: each result says for which `turn` of whoever asked it was made.
"""

from dataclasses import dataclass
from pathlib import Path

from workbench.core import claim_rows
from workbench.core.model import Claim, Reviewer
from workbench.core.store.workspace import Workspace
from workbench.core.team import agreement, agreement_items
from workbench.core.team.agreement import Agreement
from workbench.core.team.agreement_items import Cell

RELEVANT = frozenset({"article", "claim", "verdict", "reviewer"})
"""The kinds of changes after which other verdicts count."""
LISTED = 500
"""Claims of a cell that are read; more are for the spreadsheet."""


@dataclass(frozen=True)
class Measured:
    turn: int
    agreement: Agreement


@dataclass(frozen=True)
class Behind:
    """The first claims of a `cell`, and how many they are in all."""

    turn: int
    cell: Cell
    claims: tuple[Claim, ...]
    count: int


def measure(path: Path, reviewer: Reviewer | None, turn: int, article: str = "") -> Measured:
    """The agreement on an article, "" for all."""
    with Workspace.open(path, reviewer, read_only=True, covered=True) as workspace:
        return Measured(turn, agreement.measure(workspace, article))


def behind(path: Path, reviewer: Reviewer | None, turn: int, cell: Cell, article: str) -> Behind:
    with Workspace.open(path, reviewer, read_only=True, covered=True) as workspace:
        rows = agreement_items.rows(workspace, cell, article)
        return Behind(turn, cell, tuple(claim_rows.fetch(workspace, rows[:LISTED])), len(rows))


def export(path: Path, reviewer: Reviewer | None, out: Path, measured: Agreement, article: str) -> int:
    with Workspace.open(path, reviewer, read_only=True, covered=True) as workspace:
        return agreement_items.write_csv(workspace, out, measured, article)
