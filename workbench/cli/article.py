"""Commands on a single article: its title, and taking it out of the file."""

from pathlib import Path

import click

from workbench.cli.common import FILE, Call, Group
from workbench.core import articles


@click.group("article", cls=Group)
def article_group() -> None:
    """Work on a single article."""


@article_group.command("rename")
@click.argument("file", type=FILE)
@click.argument("article")
@click.argument("title")
@click.pass_obj
def rename_article(call: Call, file: Path, article: str, title: str) -> None:
    """Give the newest version of an article another title."""
    with call.write(file) as workspace:
        article_id = articles.resolve(workspace, article)
        changes = articles.rename(workspace, article_id, title)
        renamed = articles.get(workspace, article_id)
    document = {"id": renamed.id, "title": renamed.title, "changed": bool(changes)}
    call.answer(document, changes.label if changes else "It has that title already.")


@article_group.command("remove")
@click.argument("file", type=FILE)
@click.argument("article")
@click.pass_obj
def remove_article(call: Call, file: Path, article: str) -> None:
    """Take an article, with all its versions and claims, out of sight. Undo brings it back."""
    with call.write(file) as workspace:
        known = articles.get(workspace, articles.resolve(workspace, article))
        changes = articles.remove(workspace, known.id)
    call.answer({"id": known.id, "claims": known.claims}, changes.label)
