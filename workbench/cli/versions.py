"""Commands on the versions of an article: compare, queue, place, dismiss, inherit."""

from hashlib import sha256
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.claims import claim_document, verdict_documents
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import articles, claims, versions
from workbench.core.errors import NotFound
from workbench.core.model import Span
from workbench.core.store.workspace import Workspace
from workbench.core.versions import Queued


@click.command("compare", cls=Command)
@click.argument("file", type=FILE)
@click.argument("article")
@click.argument("other", default="")
@click.pass_obj
def compare(call: Call, file: Path, article: str, other: str) -> None:
    """Set the two newest versions, or two articles, side by side.

    With OTHER, the newest text of another article stands beside that of ARTICLE.
    """
    with call.read(file) as workspace:
        old, new = _two_texts(workspace, article, other)
        found = versions.compare(workspace, old, new)
        before, after = articles.text(workspace, old), articles.text(workspace, new)
    if call.json:
        rows = [
            {"change": each.change, "old": _span(each.old), "new": _span(each.new), "why": list(each.why)}
            for each in found
        ]
        sides = [sha256(text.encode()).hexdigest() for text in (before, after)]
        output.document({"old_sha256": sides[0], "new_sha256": sides[1], "statements": rows})
        return
    columns = (Column("change"), Column("what differs", gives=True), Column("statement", gives=True))
    cells = [
        (each.change, "; ".join(each.why), _words(after, each.new) or _words(before, each.old))
        for each in found
    ]
    output.table(columns, cells, empty="Both versions are empty.")


def _two_texts(workspace: Workspace, article: str, other: str) -> tuple[str, str]:
    """The older and the newer text that are compared."""
    known = articles.versions(workspace, articles.resolve(workspace, article))
    if other:
        return known[-1], articles.versions(workspace, articles.resolve(workspace, other))[-1]
    if len(known) < 2:
        raise NotFound(
            "The article has one version; import another with --version-of, or name a second article."
        )
    return known[-2], known[-1]


@click.command("queue", cls=Command)
@click.argument("file", type=FILE)
@click.argument("article")
@click.pass_obj
def show_queue(call: Call, file: Path, article: str) -> None:
    """List the older claims without a place in the newest text."""
    with call.read(file) as workspace:
        waiting = versions.queue(workspace, articles.resolve(workspace, article))
    if call.json:
        output.document({"queue": [_queued(each) for each in waiting]})
        return
    for each in waiting:
        place = f"  {each.span.start} to {each.span.end}" if each.span else ""
        output.line(f"{each.claim.id[:8]}  {each.state}{place}  {'; '.join(each.why)}".rstrip())
        for sign, words in zip("-+", each.lines, strict=True):
            output.line(f"  {sign} {words or '(in no place)'}")
        for given in each.claim.verdicts:
            output.line(f"  {given.verdict} by {given.reviewer}{', stale' if given.stale else ''}")
    if not waiting:
        output.line("No claim waits.")


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


def _queued(each: Queued) -> dict[str, Any]:
    return {
        "claim": each.claim.id,
        "version": each.claim.version,
        "anchor": each.state,
        "why": list(each.why),
        "quote": each.claim.quote,
        "start": each.claim.start,
        "end": each.claim.end,
        "place": _span(each.span),
        "words": each.words,
        "diff": [f"{sign} {words}" for sign, words in zip("-+", each.lines, strict=True)],
        "verdicts": verdict_documents(each.claim),
    }


def _span(span: Span | None) -> dict[str, int] | None:
    return {"start": span.start, "end": span.end} if span else None


def _words(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else ""
