"""Commands on the versions of an article: compare, queue, place, dismiss, inherit."""

from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.claims import claim_document
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import articles, claims, versions
from workbench.core.errors import NotFound
from workbench.core.model import Span
from workbench.core.versions import Queued


@click.command("compare", cls=Command)
@click.argument("file", type=FILE)
@click.argument("article")
@click.pass_obj
def compare(call: Call, file: Path, article: str) -> None:
    """Set the two newest versions side by side."""
    with call.read(file) as workspace:
        known = articles.versions(workspace, articles.resolve(workspace, article))
        if len(known) < 2:
            raise NotFound("The article has one version; import another with --version-of.")
        old, new = known[-2:]
        found = versions.compare(workspace, old, new)
        before, after = articles.text(workspace, old), articles.text(workspace, new)
    if call.json:
        rows = [
            {"change": each.change, "old": _span(each.old), "new": _span(each.new), "why": list(each.why)}
            for each in found
        ]
        output.document({"statements": rows})
        return
    columns = (Column("change"), Column("what differs", gives=True), Column("statement", gives=True))
    cells = [
        (each.change, "; ".join(each.why), _words(after, each.new) or _words(before, each.old))
        for each in found
    ]
    output.table(columns, cells, empty="Both versions are empty.")


@click.command("queue", cls=Command)
@click.argument("file", type=FILE)
@click.argument("article")
@click.pass_obj
def show_queue(call: Call, file: Path, article: str) -> None:
    """List the older claims without a place in the newest text."""
    with call.read(file) as workspace:
        article_id = articles.resolve(workspace, article)
        waiting = versions.queue(workspace, article_id)
        text = articles.text(workspace, articles.get(workspace, article_id).text_id)
    if call.json:
        output.document({"queue": [_queued(each, text) for each in waiting]})
        return
    columns = (
        Column("claim"),
        Column("anchor"),
        Column("start", right=True),
        Column("end", right=True),
        Column("what differs", gives=True),
        Column("statement", gives=True),
    )
    cells = [
        (
            each.claim.id[:8],
            each.state,
            each.span.start if each.span else "",
            each.span.end if each.span else "",
            "; ".join(each.why),
            each.claim.quote,
        )
        for each in waiting
    ]
    output.table(columns, cells, empty="No claim waits.")


@click.command("place", cls=Command)
@click.argument("file", type=FILE)
@click.argument("claim")
@click.argument("start", type=click.IntRange(min=0))
@click.argument("end", type=click.IntRange(min=0))
@click.pass_obj
def place(call: Call, file: Path, claim: str, start: int, end: int) -> None:
    """Say where an older claim stands in the newest text.

    START and END count characters (code points), END excluded.
    """
    with call.write(file) as workspace:
        changes = versions.place(workspace, claims.resolve(workspace, claim), start, end)
        placed = claims.get(workspace, changes.ids[0])
    call.answer(claim_document(placed), f"#{placed.number} {placed.id[:8]}  {placed.quote}")


@click.command("dismiss", cls=Command)
@click.argument("file", type=FILE)
@click.argument("names", metavar="CLAIM...", nargs=-1, required=True)
@click.pass_obj
def dismiss(call: Call, file: Path, names: tuple[str, ...]) -> None:
    """Say that older claims have no place there any more."""
    with call.write(file) as workspace:
        changes = versions.dismiss(workspace, [claims.resolve(workspace, name) for name in names])
    call.answer({"changed": len(changes.ids)}, changes.label)


@click.command("inherit", cls=Command)
@click.argument("file", type=FILE)
@click.argument("names", metavar="CLAIM...", nargs=-1, required=True)
@click.pass_obj
def inherit(call: Call, file: Path, names: tuple[str, ...]) -> None:
    """Give your older verdicts anew on unchanged claims."""
    with call.write(file) as workspace:
        changes = versions.inherit(workspace, [claims.resolve(workspace, name) for name in names])
    changed = len(changes.ids)
    call.answer({"changed": changed}, changes.label if changed else "Nothing to change.")


def _queued(each: Queued, text: str) -> dict[str, Any]:
    return {
        "claim": each.claim.id,
        "anchor": each.state,
        "why": list(each.why),
        "quote": each.claim.quote,
        "place": _span(each.span),
        "words": _words(text, each.span),
    }


def _span(span: Span | None) -> dict[str, int] | None:
    return {"start": span.start, "end": span.end} if span else None


def _words(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else ""
