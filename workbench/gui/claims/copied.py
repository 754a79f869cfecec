"""Claims as lines of tab-separated cells, for a spreadsheet."""

from collections.abc import Sequence
from pathlib import Path

from workbench.core import claim_places, claims
from workbench.core.basics import Reviewer
from workbench.core.report.inert import cell
from workbench.core.store.workspace import Workspace
from workbench.gui.claims.column import Column, display, placed, title

PAGE = 512
"""Claims that are read at a time."""


def as_lines(workspace: Workspace, rows: Sequence[int], columns: Sequence[Column]) -> str:
    """The titles of the columns and a line for each claim, by its row number. What a spreadsheet would run is made harmless."""
    places: dict[str, claim_places.Places] = {}
    lines = [[title(column) for column in columns]]
    for start in range(0, len(rows), PAGE):
        for claim in claims.fetch(workspace, rows[start : start + PAGE]):
            cells = [display(claim, column) for column in columns]
            if Column.PLACE in columns:
                if claim.text_id not in places:
                    places[claim.text_id] = claim_places.of(workspace, claim.text_id)
                where = places[claim.text_id]
                cells[columns.index(Column.PLACE)] = placed(
                    where.page(claim.start), where.paragraph(claim.start)
                )
            lines.append(cells)
    return "\n".join("\t".join(cell(" ".join(each.split())) for each in line) for line in lines)


def as_lines_apart(
    path: Path, reviewer: Reviewer | None, rows: Sequence[int], columns: Sequence[Column]
) -> str:
    """The same on the worker, with a connection of its own."""
    with Workspace.open(path, reviewer, read_only=True, covered=True) as workspace:
        return as_lines(workspace, rows, columns)
