"""Commands on evidence: keep files and addresses, list, search, link to claims."""

from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import DATE, FILE, Call, Command, Group, allow_option
from workbench.cli.output import Column
from workbench.core import claims, evidence, links, search, settings
from workbench.core.errors import WrongUse
from workbench.core.model import Stance

STANCES = click.Choice([stance.value for stance in Stance])


@click.group("evidence", cls=Group)
def evidence_group() -> None:
    """Keep, list and search evidence."""


@evidence_group.command("add")
@click.argument("file", type=FILE)
@click.argument("source", type=FILE, required=False)
@click.option("--url", default="", help="The address, with or without a kept file.")
@click.option("--title", default="", help="The title.")
@click.option("--author", default="", help="Who wrote it.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--published", type=DATE, default="", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD.")
@click.option("--origin", default="", help="Where its information first came from.")
@click.option("--note", default="", metavar="TEXT", help="A note.")
@allow_option
@click.pass_obj
def add_evidence(
    call: Call,
    file: Path,
    source: Path | None,
    url: str,
    allow: tuple[tuple[str, int], ...],
    **fields: str,
) -> None:
    """Keep the file SOURCE whole. With --url: its address besides, or an address alone."""
    from workbench.core.intake import read

    if source is None and not url:
        raise WrongUse("Name a file to keep, or an address with --url. Nothing was changed.")
    with call.write(file) as workspace:
        if source is None:
            changes = evidence.add_url(workspace, url, **fields)
        else:
            draft = read.evidence(source, limits=settings.limits(dict(allow)))
            changes = evidence.add(workspace, draft, url=url, **fields)
        added = evidence.get(workspace, changes.ids[0])
    document = {"id": added.id, "sha256": added.sha256 or None, "title": added.title, "kind": added.kind}
    call.answer(document, f"{added.id[:8]}  {added.title or added.url}")


@evidence_group.command("list")
@click.argument("file", type=FILE)
@click.pass_obj
def list_evidence(call: Call, file: Path) -> None:
    """List all evidence."""
    with call.read(file) as workspace:
        found = evidence.all(workspace)
    if call.json:
        rows = [
            {
                "id": each.id,
                "title": each.title,
                "sha256": each.sha256 or None,
                "url": each.url,
                "origin": each.origin,
                "links": each.links,
            }
            for each in found
        ]
        output.document({"evidence": rows})
        return
    columns = (
        Column("id"),
        Column("kind"),
        Column("links", right=True),
        Column("title", gives=True),
        Column("url"),
    )
    cells = [(each.id[:8], each.kind, each.links, each.title, each.url) for each in found]
    output.table(columns, cells, empty="No evidence yet.")


@evidence_group.command("search")
@click.argument("file", type=FILE)
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=50, show_default=True, help="Passages at most."
)
@click.pass_obj
def search_evidence(call: Call, file: Path, words: tuple[str, ...], limit: int) -> None:
    """Find passages in the kept text, best first."""
    with call.read(file) as workspace:
        found = search.passages(workspace, " ".join(words), limit)
    if call.json:
        names = ("evidence", "text", "start", "end", "page", "score")
        output.document({"passages": [{name: getattr(each, name) for name in names} for each in found]})
        return
    columns = (Column("evidence"), Column("title"), Column("page", right=True), Column("passage", gives=True))
    cells = [(each.evidence[:8], each.title, each.page or "", each.text) for each in found]
    output.table(columns, cells, empty="Nothing was found.")


@click.command("link", cls=Command)
@click.argument("file", type=FILE)
@click.argument("claim")
@click.argument("record", metavar="EVIDENCE")
@click.option(
    "--stance", type=STANCES, default=Stance.SUPPORTS.value, show_default=True, help="How it bears on it."
)
@click.option("--quote", default="", metavar="TEXT", help="The words that count; looked up in the kept file.")
@click.option("--page", default="", help="The page.")
@click.option("--paragraph", default="", help="The paragraph.")
@click.option("--time", default="", help="The place in a recording.")
@click.option("--note", default="", metavar="TEXT", help="A note.")
@click.pass_obj
def link_evidence(call: Call, file: Path, claim: str, record: str, stance: str, **fields: str) -> None:
    """Link EVIDENCE to a CLAIM."""
    with call.write(file) as workspace:
        claim_id = claims.resolve(workspace, claim)
        evidence_id = evidence.resolve(workspace, record)
        changes = links.link(workspace, claim_id, evidence_id, stance=Stance(stance), **fields)
        check = links.check_quote(workspace, evidence_id, fields["quote"])
    document = {"id": changes.ids[0], "quote_check": check}
    call.answer(document, changes.label + (f"; quote: {check}" if check else ""))
