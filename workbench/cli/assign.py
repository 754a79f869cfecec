"""Commands for shared work: who is asked to look at what, how far they are, and where they differed in the end."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, REVIEWER_VARIABLE, Call, Command
from workbench.cli.output import Column
from workbench.core import articles, claims
from workbench.core.team import assignments, differed, progress
from workbench.core.team.differed import Differed


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
    """Show how far each reviewer is with their assignments."""
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


@click.command("differed", cls=Command)
@click.argument("file", type=FILE)
@click.option(
    "--reviewer", envvar=REVIEWER_VARIABLE, required=True, metavar="NAME", help="Whose verdicts are compared."
)
@click.pass_obj
def list_differed(call: Call, file: Path, reviewer: str) -> None:
    """List the claims that stand otherwise than you said."""
    with call.read(file) as workspace:
        person = assignments.find(workspace, reviewer)
        found = differed.of(workspace, person.id)
    if call.json:
        output.document({"reviewer": person.name, "claims": [_differed_document(each) for each in found]})
        return
    columns = (*(Column(name) for name in ("claim", "mine", "stands")), Column("reasons", gives=True))
    cells = [(each.claim.id[:8], each.mine.verdict, each.claim.verdict, _reasons(each)) for each in found]
    output.table(columns, cells, empty=f"{person.name} differs nowhere.")


def _differed_document(found: Differed) -> dict[str, Any]:
    decided = found.claim.decision
    return {
        "claim": found.claim.id,
        "quote": found.claim.quote,
        "mine": {"verdict": found.mine.verdict, "reason": found.mine.reason},
        "verdict": found.claim.verdict,
        "decided": asdict(decided) if decided else None,
        "others": [
            {"reviewer": other.reviewer, "verdict": other.verdict, "reason": other.reason}
            for other in found.others
        ],
    }


def _reasons(found: Differed) -> str:
    """Mine, then those that stand against it."""
    decided = found.claim.decision
    against = (
        [(decided.lead, decided.reason)]
        if decided
        else [(each.reviewer, each.reason) for each in found.others]
    )
    given = [("", found.mine.reason), *against]
    return " | ".join(f"{name}: {reason}" if name else reason or "no reason" for name, reason in given)
