"""Commands for several reviewers: merge, its receipt, disagreements."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, FINDINGS, Call, Command
from workbench.cli.doubles import double_document
from workbench.cli.families import family_document
from workbench.cli.output import Column
from workbench.core import claims
from workbench.core.errors import Damaged
from workbench.core.team import disagreements, merge, receipts
from workbench.core.team.differences import KINDS
from workbench.core.team.disagreements import Disagreement, SameClaim, Side
from workbench.core.team.merge import Merge, MergedFile
from workbench.core.team.receipts import Since

FAIL_ON = click.option(
    "--fail-on", type=click.Choice(["conflicts"]), help="Exit with 1 where something is undecided."
)
KIND = click.option(
    "--kind", "kinds", multiple=True, type=click.Choice(disagreements.ALL_KINDS),
    help="Only of this kind (several: once for each). Without it all but silence, which is no conflict.",
)  # fmt: skip

HELD = {"unseen": "reopened: new verdict", "disagreed": "leads differ"}
"""What is held against a decision, where it is not an objection."""


@click.command("merge", cls=Command)
@click.argument("target", type=FILE)
@click.argument("others", metavar="OTHER...", nargs=-1, required=True, type=FILE)
@click.option("--dry-run", is_flag=True, help="Say what would come, and write nothing.")
@FAIL_ON
@click.pass_obj
def merge_files(
    call: Call, target: Path, others: tuple[Path, ...], dry_run: bool, fail_on: str | None
) -> int:
    """Merge OTHER files into TARGET. They are only read."""
    with call.write(target, named=not dry_run) as workspace, output.progress("Merging") as progress:
        take = merge.preview if dry_run else merge.merge
        merged = take(workspace, others, progress)
    if call.json:
        output.document(_merge_document(merged, others))
    else:
        output.lines(merged.receipt)
    refused = [file for file in merged.files if file.refused]
    for file in refused:
        output.note(file.refused if file.file in file.refused else f"{file.file}: {file.refused}")
    if refused:
        return Damaged.exit_code
    return FINDINGS if fail_on and (merged.disagreements or merged.doubles) else 0


@click.command("disagreements", cls=Command)
@click.argument("file", type=FILE)
@KIND
@FAIL_ON
@click.pass_obj
def list_disagreements(call: Call, file: Path, kinds: tuple[str, ...], fail_on: str | None) -> int:
    """List where reviewers differ, and what the lead decided."""
    with call.read(file) as workspace:
        found = disagreements.all(workspace, kinds or KINDS)
        wanted = [] if call.json else [each.claim for each in found]
        known = {claim.id: claim for claim in claims.known(workspace, wanted)}
    if call.json:
        output.document({"disagreements": [_disagreement_document(each) for each in found]})
    else:
        columns = (
            *(Column(name) for name in ("claim", "kind", "sides", "decided")),
            Column("statement", gives=True),
        )
        cells = [
            (each.claim[:8], each.kind, _sides(each), _decided(each), known[each.claim].quote)
            for each in found
        ]
        output.table(columns, cells, empty="No disagreements.")
    return FINDINGS if fail_on and not all(each.is_settled for each in found) else 0


@click.command("receipt", cls=Command)
@click.argument("file", type=FILE)
@click.option(
    "--merge",
    "number",
    default=0,
    type=click.IntRange(0),
    metavar="N",
    help="Of the Nth merge, not of the last.",
)
@click.option(
    "--check", "kept", type=FILE, metavar="RECEIPT", help="Compare a receipt that was kept with the file."
)
@click.pass_obj
def show_receipt(call: Call, file: Path, number: int, kept: Path | None) -> int:
    """Show the receipt of a merge, or check one."""
    with call.read(file) as workspace:
        if kept is None:
            text = receipts.of(workspace, number)
            if call.json:
                output.document({"receipt": text})
            else:
                output.lines(text)
            return 0
        text = receipts.load(kept)
        checks, persons = receipts.check(workspace, text), receipts.persons_since(workspace, text)
    fine = all(check.ok for check in checks)
    if call.json:
        document: dict[str, Any] = {"ok": fine, "checks": [asdict(check) for check in checks]}
        output.document(document | ({"identity": [asdict(each) for each in persons]} if persons else {}))
    else:
        columns = (Column("check"), Column("ok"), Column("detail", gives=True))
        cells = [(check.name, "yes" if check.ok else "no", check.detail) for check in checks]
        output.table(columns, cells, empty="")
        _list_persons(persons)
    return 0 if fine else FINDINGS


def _list_persons(persons: list[Since]) -> None:
    """Who was who when the receipt was written, and who is now."""
    if persons:
        output.line("")
        columns = (Column("one"), Column("other"), Column("then", gives=True), Column("now"))
        cells = [(each.one[:8], each.other[:8], each.then, each.now or "not known") for each in persons]
        output.table(columns, cells, empty="")


def _merge_document(merged: Merge, others: tuple[Path, ...]) -> dict[str, Any]:
    """What a merge brought, with `families`, `doubles` and `identity` where there are any."""
    document: dict[str, Any] = {
        "files": [_file_document(path, file) for path, file in zip(others, merged.files, strict=True)],
        "disagreements": merged.disagreements,
        "receipt": merged.receipt,
    }
    more = {
        "families": [family_document(pair) for pair in merged.stories],
        "doubles": [double_document(double) for double in merged.doubles],
        "identity": [asdict(each) for each in merged.persons],
    }
    return document | {name: each for name, each in more.items() if each}


def _file_document(path: Path, file: MergedFile) -> dict[str, Any]:
    """What one file brought; it is named as it was given, because two sticks may hold files of one name."""
    document: dict[str, Any] = {
        "file": str(path),
        "sha256": file.sha256 or None,
        "added": file.added,
        "already_known": file.already_known,
    }
    more = {"refused": file.refused, "branched": file.branched, "other": file.brought_other}
    return document | {name: each for name, each in more.items() if each}


def _disagreement_document(found: Disagreement) -> dict[str, Any]:
    """A disagreement with the keys of the contract; one about a span also names the `other` claim."""
    decided = found.decided
    document: dict[str, Any] = {
        "claim": found.claim,
        "kind": found.kind,
        "sides": [_side_document(side) for side in found.sides],
        "decided": asdict(decided) if decided else None,
    }
    if found.minority:
        document["minority"] = [_side_document(side) for side in found.minority]
    if found.other:
        document["other"] = found.other
    return document | ({"others": found.others} if len(found.others) > 1 else {})


def _side_document(side: Side) -> dict[str, Any]:
    document: dict[str, Any] = {
        "reviewer": side.reviewer,
        "verdict": side.verdict,
        "reason": side.reason,
        "evidence": [asdict(piece) for piece in side.evidence],
    }
    return document | ({"words": side.words} if side.words else {})


def _sides(found: Disagreement) -> str:
    return ", ".join(
        f"{side.reviewer}: {f'“{side.words}”' if found.is_wording else side.verdict}" for side in found.sides
    )


def _decided(found: Disagreement) -> str:
    """The lead's decision, with what is held against it."""
    decided = found.decided
    if decided is None:
        return "open"
    if isinstance(decided, SameClaim):
        said = f"{decided.kept[:8]} stays" if decided.kept else "both stay"
    else:
        said = str(decided.verdict)
    return said if found.is_settled else f"{said} ({HELD.get(decided.state, decided.state)})"
