"""Commands on claims: list, add by hand, give verdicts."""

from math import isfinite
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.claim_import import import_list
from workbench.cli.common import FILE, Call, Command, Group
from workbench.cli.output import Column
from workbench.core import articles, claim_query, claims, verdicts, versions
from workbench.core.model import DISAGREED, Claim, ClaimFilter, Kind, Quantity, Verdict
from workbench.core.store.workspace import Workspace

VERDICTS = click.Choice([verdict.value for verdict in Verdict])
STANDINGS = click.Choice([*VERDICTS.choices, DISAGREED])
VERSION_COLUMNS = (Column("version", right=True), Column("anchor"))
KINDS = click.Choice([kind.value for kind in Kind])
COLUMNS = (
    Column("#", right=True),
    Column("id"),
    Column("verdict"),
    Column("kind"),
    Column("evidence", right=True),
    Column("statement", gives=True),
)


@click.command("claims", cls=Command)
@click.argument("file", type=FILE)
@click.option("--article", default="", help="Only this article's claims.")
@click.option(
    "--verdict", "standing", type=STANDINGS, multiple=True, help="Only this standing; may be repeated."
)
@click.option("--reviewer", default="", metavar="NAME", help="Only claims with a verdict of this reviewer.")
@click.option("--kind", type=KINDS, default=None, help="Only claims of this kind.")
@click.option("--search", default="", metavar="WORDS", help="Only claims with these words.")
@click.option(
    "--filter",
    "line",
    default="",
    metavar="LINE",
    help="As typed above the table: words, verdict:open, by:ana.",
)
@click.option("--all-versions", is_flag=True, help="Also the older versions' claims that wait in the queue.")
@click.pass_obj
def list_claims(
    call: Call,
    file: Path,
    article: str,
    standing: tuple[str, ...],
    reviewer: str,
    kind: str | None,
    search: str,
    line: str,
    all_versions: bool,
) -> None:
    """List claims in the order of the article."""
    with call.read(file) as workspace:
        chosen = ClaimFilter(
            article=articles.resolve(workspace, article) if article else "",
            standing=standing,
            kind=kind or "",
            reviewer=reviewer,
            search=search,
            query=claim_query.strict(line),
        )
        found = claims.all(workspace, chosen)
        found += versions.waiting(workspace, chosen) if all_versions else []
        more = [_version(workspace, claim) if all_versions else {} for claim in found]
    if call.json:
        rows = [claim_document(claim) | version for claim, version in zip(found, more, strict=True)]
        output.document({"claims": rows})
    else:
        columns = (*COLUMNS[:-1], *VERSION_COLUMNS * all_versions, COLUMNS[-1])
        output.table(columns, [_row(claim, all_versions) for claim in found], empty="No claims.")


@click.group("claim", cls=Group)
def claim_group() -> None:
    """Work on a single claim."""


claim_group.add_command(import_list)


@claim_group.command("add")
@click.argument("file", type=FILE)
@click.argument("article")
@click.argument("start", type=click.IntRange(min=0))
@click.argument("end", type=click.IntRange(min=0))
@click.option(
    "--restated", default="", metavar="TEXT", help="The claim so that it can be checked on its own."
)
@click.option("--kind", type=KINDS, default=None, help="What sort of claim it is.")
@click.option("--speaker", default="", metavar="NAME", help="Who says it.")
@click.pass_obj
def add_claim(
    call: Call, file: Path, article: str, start: int, end: int, restated: str, kind: str | None, speaker: str
) -> None:
    """Make a claim of a stretch of an article.

    It is the article's characters START to END (code points, END excluded).
    """
    with call.write(file) as workspace:
        text_id = articles.get(workspace, articles.resolve(workspace, article)).text_id
        changes = claims.add(
            workspace, text_id, start, end, restated=restated, kind=kind or "", speaker=speaker
        )
        claim = claims.get(workspace, changes.ids[0])
    call.answer(claim_document(claim), f"#{claim.number} {claim.id[:8]}  {claim.quote}")


@claim_group.command("move")
@click.argument("file", type=FILE)
@click.argument("claim")
@click.argument("start", type=click.IntRange(min=0))
@click.argument("end", type=click.IntRange(min=0))
@click.pass_obj
def move_claim(call: Call, file: Path, claim: str, start: int, end: int) -> None:
    """Move the edges of a statement.

    It stands at the article's characters START to END then. The claim keeps its id; verdicts given for other words become stale.
    """
    with call.write(file) as workspace:
        claim_id = claims.resolve(workspace, claim)
        claims.move(workspace, claim_id, start, end)
        moved = claims.get(workspace, claim_id)
    call.answer(claim_document(moved), f"#{moved.number} {moved.id[:8]}  {moved.quote}")


@click.command("mark", cls=Command)
@click.argument("file", type=FILE)
@click.argument("names", metavar="CLAIM...", nargs=-1, required=True)
@click.argument("verdict", type=VERDICTS)
@click.option("--reason", default=None, metavar="TEXT", help="Why.")
@click.pass_obj
def mark_claims(call: Call, file: Path, names: tuple[str, ...], verdict: str, reason: str | None) -> None:
    """Give your verdict on claims. The verdict open takes it back."""
    with call.write(file) as workspace:
        chosen = [claims.resolve(workspace, name) for name in names]
        changes = verdicts.give(workspace, chosen, Verdict(verdict), reason)
    changed = len(changes.ids)
    call.answer({"changed": changed}, changes.label if changed else "Nothing to change.")


def claim_document(claim: Claim) -> dict[str, Any]:
    """A claim with the keys of the command line's contract."""
    speaker = claim.speaker
    return {
        "id": claim.id,
        "number": claim.number,
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "kind": claim.kind,
        "speaker": {"name": speaker.name, "start": speaker.start, "end": speaker.end} if speaker else None,
        "verdict": claim.verdict,
        "verdicts": verdict_documents(claim),
        "check_worthiness": claim.score,
        "why": list(claim.why),
        "quantities": [_quantity_document(quantity) for quantity in claim.quantities],
        "evidence": claim.evidence,
        "anchor": claim.anchor,
        "proposed_by": claim.proposed_by,
    }


def verdict_documents(claim: Claim) -> list[dict[str, Any]]:
    """Each reviewer's verdict on a claim, with the keys of the contract."""
    keys = ("reviewer", "verdict", "reason", "at", "stale")
    return [{key: getattr(given, key) for key in keys} for given in claim.verdicts]


def _quantity_document(quantity: Quantity) -> dict[str, Any]:
    """JSON has no infinity, and a number of hundreds of digits becomes one."""
    value = quantity.value
    if isinstance(value, float) and not isfinite(value):
        value = None
    return {"text": quantity.text, "value": value, "unit": quantity.unit, "kind": quantity.kind}


def _version(workspace: Workspace, claim: Claim) -> dict[str, Any]:
    """The version that a claim stands on, and the older claim that it was carried from."""
    return {"version": claim.version, "carried_from": versions.origin(workspace, claim.id) or None}


def _row(claim: Claim, all_versions: bool) -> tuple[object, ...]:
    where = (claim.version, claim.anchor) if all_versions else ()
    return (claim.number, claim.id[:8], claim.verdict, claim.kind, claim.evidence, *where, claim.quote)
