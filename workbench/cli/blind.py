"""The command for a blind first pass."""

from dataclasses import asdict
from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import articles
from workbench.core.errors import WrongUse
from workbench.core.store.workspace import Workspace
from workbench.core.team import blind as passes


@click.command("blind", cls=Command)
@click.argument("file", type=FILE)
@click.option("--on", is_flag=True, help="Begin a blind first pass.")
@click.option("--off", is_flag=True, help="End it.")
@click.option("--article", "article", metavar="A", default="", help="Of this article alone.")
@click.option("--alone", is_flag=True, help="For yourself alone, whatever holds for the others.")
@click.pass_obj
def blind(call: Call, file: Path, on: bool, off: bool, article: str, alone: bool) -> None:
    """Hide in the window what others found, or list where.

    On each claim it is hidden until your own verdict is in.

    What was said of one reviewer counts before what was said for all, and what was said of an article before what was said of the
    file.
    """
    if on is off:
        if on or article or alone:
            raise WrongUse("Say either --on or --off. Nothing was changed.")
        with call.read(file) as workspace:
            _list(call, workspace)
        return
    with call.write(file) as workspace:
        article_id = articles.resolve(workspace, article) if article else ""
        changes = passes.turn(workspace, on, article_id, alone=alone)
        if call.json:
            _list(call, workspace)
        else:
            output.line(changes.label)


def _list(call: Call, workspace: Workspace) -> None:
    said = passes.said(workspace)
    if call.json:
        output.document({"blind": [asdict(each) for each in said]})
        return
    columns = [Column(name) for name in ("article", "for", "first pass", "by", "at")]
    cells = [_cells(each) for each in said]
    output.table(columns, cells, empty="Nothing is reviewed blind first.")


def _cells(said: passes.Said) -> tuple[str, ...]:
    article = (said.title or said.article[:8]) if said.article else "whole file"
    return article, said.reviewer or "all", "blind" if said.blind else "open", said.by, said.at
