"""Commands on the origins of evidence: who comes from whom, what may have one origin, and what a person decides."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import evidence, independence, origins, shares
from workbench.core.errors import WrongUse
from workbench.core.store.workspace import Workspace


@click.command("origins", cls=Command)
@click.argument("file", type=FILE)
@click.pass_obj
def list_origins(call: Call, file: Path) -> None:
    """List origins, named and proposed. What may have one origin has the same text."""
    with call.read(file) as workspace:
        named, proposed = origins.all(workspace), origins.proposals(workspace)
        counted = independence.count(evidence.all(workspace))
    if call.json:
        document = {
            **asdict(counted),
            "origins": [{"name": each.name, "evidence": [one.id for one in each.records]} for each in named],
            "proposals": [_proposal(each) for each in proposed],
        }
        output.document(document)
        return
    columns = (Column("origin"), Column("evidence"), Column("title", gives=True))
    cells = [(each.name, one.id[:8], one.title) for each in named for one in each.records]
    output.table(columns, cells, empty="No origin is named yet.")
    for number, each in enumerate(proposed, start=1):
        output.line(f"\nProposed {number}: {len(each.records)} pieces, perhaps from {each.name}")
        for one in each.records:
            output.line(f"  {one.id[:8]}  {one.title}")
        for tie in each.ties:
            output.line(f"  {_why(tie)}")
    output.note(independence.told(counted))


@click.command("same", cls=Command)
@click.argument("file", type=FILE)
@click.argument("records", metavar="EVIDENCE...", nargs=-1, required=True)
@click.option("--origin", required=True, metavar="NAME", help="What the origin is called.")
@click.pass_obj
def same_origin(call: Call, file: Path, records: tuple[str, ...], origin: str) -> None:
    """Say that pieces of evidence have one origin."""
    with call.write(file) as workspace:
        changes = origins.same(workspace, _resolved(workspace, records), origin)
        counted = independence.count(evidence.all(workspace))
    call.answer({"changed": len(changes.touched.get("evidence", ())), **asdict(counted)}, changes.label)


@click.command("apart", cls=Command)
@click.argument("file", type=FILE)
@click.argument("records", metavar="EVIDENCE...", nargs=-1, required=True)
@click.pass_obj
def keep_apart(call: Call, file: Path, records: tuple[str, ...]) -> None:
    """Say that pieces of evidence have different origins. They are not proposed as one again."""
    if len(records) < 2:
        raise WrongUse("Name at least two pieces of evidence. Nothing was changed.")
    with call.write(file) as workspace:
        changes = origins.apart(workspace, _resolved(workspace, records))
    call.answer({"changed": len(changes.touched.get("evidence", ()))}, changes.label)


def _resolved(workspace: Workspace, names: tuple[str, ...]) -> list[str]:
    return [evidence.resolve(workspace, name) for name in names]


def _proposal(proposal: origins.SameOrigin) -> dict[str, Any]:
    return {
        "evidence": [record.id for record in proposal.records],
        "name": proposal.name,
        "agency": proposal.agency,
        "ties": [
            {
                "evidence": [tie.a, tie.b],
                "share": round(tie.share, 4),
                "length": tie.length,
                "unit": "characters" if tie.in_characters else "words",
                "passage": tie.passage,
            }
            for tie in proposal.ties
        ],
    }


def _why(tie: origins.Tie) -> str:
    unit = "characters" if tie.in_characters else "words"
    return (
        f"{tie.a[:8]} and {tie.b[:8]} share {shares.percent(tie.share)}% of the shorter text, {tie.length} {unit} in a row: "
        f"“{' '.join(tie.passage.split())}”"
    )
