"""Commands of a lead who shares the work out: who is asked to look at what, and how far they are."""

from dataclasses import asdict
from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import articles, claims
from workbench.core.team import assignments, progress


@click.command("assign", cls=Command)
@click.argument("file", type=FILE)
@click.argument("reviewer_name", metavar="REVIEWER")
@click.argument("claim_names", metavar="CLAIM...", nargs=-1)
@click.option(
    "--article", "article_names", metavar="A", multiple=True, help="All claims of an article; repeat it."
)
@click.option("--take-back", is_flag=True, help="Take the assignments back.")
@click.pass_obj
def assign(
    call: Call,
    file: Path,
    reviewer_name: str,
    claim_names: tuple[str, ...],
    article_names: tuple[str, ...],
    take_back: bool,
) -> None:
    """Ask REVIEWER to look at claims. A name that nobody in the file has yet is taken as it is."""
    with call.write(file) as workspace:
        assignee = assignments.find(workspace, reviewer_name)
        claim_ids = [claims.resolve(workspace, name) for name in claim_names]
        text_ids = [articles.resolve(workspace, name) for name in article_names]
        act = assignments.take_back if take_back else assignments.assign
        changes = act(workspace, assignee, claim_ids, text_ids)
    call.answer({"reviewer": asdict(assignee), "changed": len(changes.ids)}, changes.label)


@click.command("progress", cls=Command)
@click.argument("file", type=FILE)
@click.pass_obj
def show_progress(call: Call, file: Path) -> None:
    """Show how far each reviewer is with what was assigned to them."""
    with call.read(file) as workspace:
        found = progress.all(workspace)
    if call.json:
        output.document({"reviewers": [asdict(each) for each in found]})
        return
    counts = ("assigned", "done", "open", "stale")
    cells = [
        (
            each.name if each.known else f"{each.name} (not yet here)",
            *(str(getattr(each, name)) for name in counts),
        )
        for each in found
    ]
    columns = (Column("reviewer", gives=True), *(Column(name, right=True) for name in counts))
    output.table(columns, cells, empty="Nothing is assigned.")
