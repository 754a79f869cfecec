"""Commands on what was done: the log, undo, redo."""

from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import claims, history, restore_points
from workbench.core.restore_points import RestorePoint


@click.command("log", cls=Command)
@click.argument("file", type=FILE)
@click.option("--claim", default="", help="Only what concerns this claim.")
@click.option("--restore-points", "named", is_flag=True, help="Only the named states, with their numbers.")
@click.pass_obj
def show_log(call: Call, file: Path, claim: str, named: bool) -> None:
    """Show who did what when, oldest first."""
    with call.read(file) as workspace:
        if named:
            _show_points(call, restore_points.all(workspace)[::-1])
            return
        entries = history.log(workspace, claims.resolve(workspace, claim) if claim else "")
        head = history.head(workspace)
    names = ("id", "at", "reviewer", "verb", "subject", "before", "after")
    if call.json:
        events = [{name: getattr(entry, name) for name in names} for entry in entries]
        output.document({"events": events, "head": head})
        return
    columns = (
        *(Column(name) for name in ("at", "reviewer", "verb", "subject")),
        Column("before", gives=True),
        Column("after", gives=True),
    )
    cells = [
        (entry.at, entry.reviewer, entry.verb, entry.subject[:8], entry.before, entry.after)
        for entry in entries
    ]
    output.table(columns, cells, empty="Nothing was done yet.")


def _show_points(call: Call, points: list[RestorePoint]) -> None:
    """Each with the number by which a report as of it can be asked for."""
    numbered = list(enumerate(points, 1))
    if call.json:
        listed = [
            {"number": number, "id": each.id, "name": each.name, "at": each.at, "reviewer": each.by}
            for number, each in numbered
        ]
        output.document({"restore_points": listed})
        return
    columns = (Column("#", right=True), Column("at"), Column("reviewer"), Column("name", gives=True))
    cells = [(str(number), each.at, each.by, each.name) for number, each in numbered]
    output.table(columns, cells, empty="No state of this file was named yet.")


@click.command("undo", cls=Command)
@click.argument("file", type=FILE)
@click.pass_obj
def undo(call: Call, file: Path) -> None:
    """Take back the reviewer's last action."""
    with call.write(file) as workspace:
        label = history.undo_label(workspace)
        history.undo(workspace)
    call.answer({"undone": label}, f"Undone: {label}")


@click.command("redo", cls=Command)
@click.argument("file", type=FILE)
@click.pass_obj
def redo(call: Call, file: Path) -> None:
    """Do again what was undone last."""
    with call.write(file) as workspace:
        label = history.redo_label(workspace)
        history.redo(workspace)
    call.answer({"redone": label, "undone": label}, f"Done again: {label}")
