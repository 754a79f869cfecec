"""The command that imports a claim list from elsewhere."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command, allow_option
from workbench.core import articles, settings
from workbench.core.changes import Changes
from workbench.core.claims import short

if TYPE_CHECKING:
    from workbench.core.placed_list import PlacedList


@click.command("import", cls=Command)
@click.argument("file", type=FILE)
@click.argument("article")
@click.argument("path", metavar="LIST", type=FILE)
@click.option(
    "--verdicts",
    is_flag=True,
    help="Take the verdicts in the list as yours; otherwise they are kept as comments.",
)
@click.option(
    "--encoding", default="", metavar="NAME", help="The encoding of a CSV list, where it was told wrongly."
)
@allow_option
@click.pass_obj
def import_list(
    call: Call,
    file: Path,
    article: str,
    path: Path,
    verdicts: bool,
    encoding: str,
    allow: tuple[tuple[str, int], ...],
) -> None:
    """Import claims from LIST.

    LIST is a CSV or Excel table with a column of statements, or Web Annotations (JSON-LD). Each row is placed only
    where its words stand in the article; the others are listed, with what was found.
    """
    from workbench.core import claim_lists, placed_list  # half of the start of every other command on claims

    with call.write(file) as workspace:
        workspace.require_writer()
        chosen = articles.get(workspace, articles.resolve(workspace, article))
        text = articles.text(workspace, chosen.text_id)
        placed = placed_list.from_file(
            path, chosen.text_id, text, chosen.language,
            encoding=encoding, limits=settings.limits(dict(allow)),
        )  # fmt: skip
        changes = claim_lists.add(workspace, placed, as_mine=verdicts)
    rows = list(_rows(placed, changes))
    there = [row for row in rows if row["claim"]]
    known = sum(1 for row in there if row["claim"] not in changes.touched.get("claim", ()))
    if call.json:
        output.document({"placed": len(there), "known": known, "rows": rows})
        return
    counts = (
        f"{len(there)} placed, {known} of them on claims that were there, {len(rows) - len(there)} not placed"
    )
    output.line(f"{changes.label}. Rows: {counts}.")
    for row in rows:
        if not row["claim"]:
            found = f"; found: {short(row['found'], 80)}" if row["found"] else ""
            output.note(f"row {row['row']}, {row['anchor']}: {short(row['words'], 80)}: {row['why']}{found}")


def _rows(placed: "PlacedList", changes: Changes) -> Iterator[dict[str, Any]]:
    """Each row of the list with the keys of the command line's contract; `found` is what is likest to a row not placed."""
    claims = iter(changes.ids)
    for row in placed.rows:
        yield {
            "row": row.listed.row,
            "words": row.listed.quote,
            "anchor": row.carried.state,
            "claim": next(claims) if row.span else None,
            "why": row.why,
            "found": "" if row.span else placed.found(row),
        }
