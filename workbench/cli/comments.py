"""The commands for what reviewers say to each other about a claim."""

from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Group
from workbench.cli.output import Column
from workbench.core import claims, comments


@click.group("comment", cls=Group)
def comment_group() -> None:
    """What reviewers say to each other about a claim."""


@comment_group.command("list")
@click.argument("file", type=FILE)
@click.argument("claim")
@click.pass_obj
def list_comments(call: Call, file: Path, claim: str) -> None:
    """List the comments on a CLAIM, oldest first."""
    with call.read(file) as workspace:
        found = comments.of(workspace, claims.resolve(workspace, claim))
    if call.json:
        listed = [{"id": each.id, "reviewer": each.by, "at": each.at, "text": each.text} for each in found]
        output.document({"comments": listed})
        return
    columns = Column("comment"), Column("reviewer"), Column("at"), Column("text", gives=True)
    cells = [(each.id, each.by, each.at, each.text) for each in found]
    output.table(columns, cells, empty="Nobody has said anything about this claim.")


@comment_group.command("add")
@click.argument("file", type=FILE)
@click.argument("claim")
@click.argument("text")
@click.pass_obj
def add_comment(call: Call, file: Path, claim: str, text: str) -> None:
    """Say TEXT about a CLAIM."""
    with call.write(file) as workspace:
        changes = comments.add(workspace, claims.resolve(workspace, claim), text)
    call.answer({"id": changes.ids[0], "changed": True}, changes.label)


@comment_group.command("change")
@click.argument("file", type=FILE)
@click.argument("comment")
@click.argument("text")
@click.pass_obj
def change_comment(call: Call, file: Path, comment: str, text: str) -> None:
    """Say a COMMENT of yours in other words. The log keeps the old ones."""
    with call.write(file) as workspace:
        changes = comments.change(workspace, comments.resolve(workspace, comment), text)
    call.answer({"id": changes.ids[0], "changed": bool(changes)}, changes.label)


@comment_group.command("remove")
@click.argument("file", type=FILE)
@click.argument("comment")
@click.pass_obj
def remove_comment(call: Call, file: Path, comment: str) -> None:
    """Take a COMMENT of yours back. The log keeps it, and undo brings it back."""
    with call.write(file) as workspace:
        changes = comments.remove(workspace, comments.resolve(workspace, comment))
    call.answer({"id": changes.ids[0], "changed": True}, changes.label)
