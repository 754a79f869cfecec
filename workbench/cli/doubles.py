"""The command for fields that people set to different values without having seen each other's."""

from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, FINDINGS, Call, Command
from workbench.cli.output import Column
from workbench.core import doubles, ids
from workbench.core.doubles import Double


@click.command("doubles", cls=Command)
@click.argument("file", type=FILE)
@click.option("--keep", metavar="VALUE", help="Set the field to this value, named by its id.")
@click.option("--fail-on", type=click.Choice(["conflicts"]), help="Exit with 1 where something is undecided.")
@click.pass_obj
def list_doubles(call: Call, file: Path, keep: str | None, fail_on: str | None) -> int:
    """List fields with two values, or settle one.

    A title, a note or a speaker that two people set differently, neither having seen the other's words, keeps both until somebody
    sets it again. The first value of each field is the one that is shown.
    """
    if keep is not None:
        with call.write(file) as workspace:
            values = {value.event: (each, value) for each in doubles.all(workspace) for value in each.values}
            digits = ids.prefix("value", keep)
            chosen = ids.one("value", keep, [event for event in values if event.startswith(digits)])
            double, value = values[chosen]
            changes = doubles.settle(workspace, double, value)
        call.answer({"id": double.id, "field": double.field, "value": value.words}, changes.label)
        return 0
    with call.read(file) as workspace:
        found = doubles.all(workspace)
    if call.json:
        output.document({"doubles": [double_document(each) for each in found]})
    else:
        columns = (
            Column("value"),
            Column("reviewer"),
            Column("field"),
            *(Column(name, gives=True) for name in ("of", "words")),
        )
        cells = [
            (value.event[:8], value.reviewer, each.called, each.name, value.words)
            for each in found
            for value in each.values
        ]
        output.table(columns, cells, empty="No field has two values.")
    return FINDINGS if fail_on and found else 0


def double_document(double: Double) -> dict[str, Any]:
    """A field with its values, the shown one first; `number` is that of a claim."""
    return {
        "kind": double.kind,
        "id": double.id,
        "name": double.name,
        **({"number": double.number} if double.number else {}),
        "field": double.field,
        "values": [
            {"id": value.event, "value": value.words, "reviewer": value.reviewer, "at": value.at}
            for value in double.values
        ],
    }
