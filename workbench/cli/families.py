"""Whether two articles that different people imported are one story, by command."""

from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import articles, shares, versions
from workbench.core.team import same_story, stories
from workbench.core.team.stories import Pair


@click.command("families", cls=Command)
@click.argument("file", type=FILE)
@click.option(
    "--same", nargs=2, default=None, metavar="A B", help="A and B are one story: make one article of them."
)
@click.option(
    "--different",
    nargs=2,
    default=None,
    metavar="A B",
    help="A and B are two stories; do not propose them again.",
)
@click.pass_obj
def families(call: Call, file: Path, same: tuple[str, str] | None, different: tuple[str, str] | None) -> None:
    """List articles that may be one story, or say if they are.

    Articles that different people imported, one as a page and the other as a PDF, are proposed after a merge.
    """
    if same and different:
        raise click.UsageError("Name two articles with --same or with --different, not with both.")
    if same or different:
        _decide(call, file, same, different)
        return
    with call.read(file) as workspace:
        found = stories.find(workspace)
    if call.json:
        output.document({"families": [family_document(pair) for pair in found]})
        return
    columns = (
        *(Column(name) for name in ("a", "b", "likeness", "state")),
        *(Column(name, gives=True) for name in ("article a", "article b")),
    )
    cells = [
        (
            pair.one.id[:8],
            pair.other.id[:8],
            f"{shares.percent(pair.likeness)}%",
            _state(pair),
            pair.one.title,
            pair.other.title,
        )
        for pair in found
    ]
    output.table(columns, cells, empty="No articles that may be one story.")


def _decide(call: Call, file: Path, same: tuple[str, str] | None, different: tuple[str, str] | None) -> None:
    with call.write(file) as workspace:
        one, other = (articles.resolve_text(workspace, name) for name in same or different or ())
        if different:
            changes = same_story.different(workspace, one, other)
            call.answer({"different": sorted((one, other))}, changes.label)
            return
        changes = same_story.same(workspace, one, other)
        article = articles.get(workspace, one)
        waiting = len(versions.queue(workspace, article.id))
        aligned = len(changes.ids)
        document = {
            "article": article.id,
            "versions": article.versions,
            "aligned": aligned,
            "waiting": waiting,
        }
        call.answer(
            document,
            f"{changes.label}: {aligned} claims stand on the same words, {waiting} wait for a place.",
        )


def family_document(pair: Pair) -> dict[str, Any]:
    """Two articles that may be one story."""
    told = [
        {"id": each.id, "title": each.title, "file_name": each.file_name, "imported_by": each.reviewer}
        for each in (pair.one, pair.other)
    ]
    return {"articles": told, "likeness": round(pair.likeness, 4), "state": _state(pair)}


def _state(pair: Pair) -> str:
    return "disputed" if pair.is_disputed else "proposed"
