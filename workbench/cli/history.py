"""Commands on what was done: the log, undo, redo."""

from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import claims, history


@click.command("log", cls=Command)
@click.argument("file", type=FILE)
@click.option("--claim", default="", help="Only what concerns this claim.")
@click.pass_obj
def show_log(call: Call, file: Path, claim: str) -> None:
    """Show who did what when, oldest first."""
    with call.read(file) as workspace:
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
