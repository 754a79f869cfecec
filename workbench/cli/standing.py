"""Commands on what evidence is worth, and who may see it: withdraw, correct, replace, confidential, redact."""

from collections.abc import Callable
from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import evidence, redact, standing
from workbench.core.changes import Changes
from workbench.core.model import Claim
from workbench.core.standing import Leaning
from workbench.core.store.workspace import Workspace

reason_option = click.option("--reason", required=True, metavar="TEXT", help="Why; the log keeps it.")
trial_option = click.option("--dry-run", is_flag=True, help="Only say what leans on it; nothing is written.")


@click.command("leaning", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@click.pass_obj
def list_leaning(call: Call, file: Path, record: str) -> None:
    """List what leans on EVIDENCE. That is claims, articles, sign-offs and reviewers."""
    with call.read(file) as workspace:
        found = standing.leaning(workspace, evidence.resolve(workspace, record))
    _tell(call, found, {})


@click.command("withdraw", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@reason_option
@trial_option
@click.pass_obj
def withdraw_evidence(call: Call, file: Path, record: str, reason: str, dry_run: bool) -> None:
    """Say that EVIDENCE does not hold any more. Verdicts that rested on it become stale."""
    _say(call, file, record, dry_run, lambda ws, each: standing.withdraw(ws, each, reason))


@click.command("correct", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@reason_option
@trial_option
@click.pass_obj
def correct_evidence(call: Call, file: Path, record: str, reason: str, dry_run: bool) -> None:
    """Say that the source itself corrected EVIDENCE. Verdicts that rested on it become stale."""
    _say(call, file, record, dry_run, lambda ws, each: standing.correct(ws, each, reason))


@click.command("replace", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@click.argument("successor", metavar="NEW")
@reason_option
@trial_option
@click.option("--relink", is_flag=True, help="Link NEW too wherever EVIDENCE is linked.")
@click.pass_obj
def replace_evidence(
    call: Call, file: Path, record: str, successor: str, reason: str, dry_run: bool, relink: bool
) -> None:
    """Say that NEW takes the place of EVIDENCE. Verdicts that rested on it become stale."""

    def act(workspace: Workspace, each: str) -> Changes:
        new = evidence.resolve(workspace, successor)
        return standing.replace(workspace, each, new, reason, relink=relink)

    _say(call, file, record, dry_run, act, successor)


@click.command("reinstate", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@reason_option
@click.pass_obj
def reinstate_evidence(call: Call, file: Path, record: str, reason: str) -> None:
    """Let EVIDENCE stand again. It was withdrawn, corrected or replaced before."""
    _say(call, file, record, False, lambda ws, each: standing.reinstate(ws, each, reason))


@click.command("confidential", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@click.argument("descriptor", default="")
@click.pass_obj
def make_confidential(call: Call, file: Path, record: str, descriptor: str) -> None:
    """Name EVIDENCE to nobody outside the desk.

    Reports for editors and the public call it DESCRIPTOR ("a senior official"). Without one it may be named again.
    """
    with call.write(file) as workspace:
        evidence_id = evidence.resolve(workspace, record)
        evidence.edit(workspace, evidence_id, confidential=" ".join(descriptor.split()))
        kept = evidence.get(workspace, evidence_id)
    told = f"Confidential: “{kept.confidential}”" if kept.confidential else "It may be named."
    call.answer({"id": kept.id, "confidential": kept.confidential}, told)


@click.command("redact", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@reason_option
@click.option(
    "--fields", is_flag=True, help="Also all that was written about it: title, author, address, note."
)
@click.option("--quotes", is_flag=True, help="Also the words that links quote from it.")
@click.pass_obj
def redact_evidence(call: Call, file: Path, record: str, reason: str, fields: bool, quotes: bool) -> None:
    """Remove what is kept of EVIDENCE for good.

    Nothing brings it back, neither undo nor a merge. The log keeps that, by whom and why. Only who added it can.
    """
    with call.write(file) as workspace:
        evidence_id = evidence.resolve(workspace, record)
        also = redact.prospect(workspace, evidence_id).also
        done = redact.redact(workspace, evidence_id, reason, fields=fields, quotes=quotes)
    for other in also:
        output.note(f"The same text stays with {other.id[:8]}, another record.")
    for path in done.copies:
        output.note(f"{path.name} still holds it; remove that copy yourself.")
    if not done.rewritten:
        output.note("The file could not be written anew now; the next opening does it.")
    document = {
        "id": evidence_id,
        "removed": list(done.content),
        "fields": fields,
        "quotes": quotes,
        "copies": [path.name for path in done.copies],
        "also_kept_with": [other.id for other in also],
        "rewritten": done.rewritten,
    }
    call.answer(document, f"{done.changes.label}; this cannot be undone.")


def _say(
    call: Call,
    file: Path,
    record: str,
    trial: bool,
    act: Callable[[Workspace, str], Changes],
    successor: str = "",
) -> None:
    """Acts on a record, or with `trial` only looks, and tells what leans on it."""
    if trial:
        with call.read(file) as workspace:
            evidence_id = evidence.resolve(workspace, record)
            if successor:
                standing.check_successor(workspace, evidence_id, evidence.resolve(workspace, successor))
            found = standing.leaning(workspace, evidence_id)
        _tell(call, found, {"changed": False})
        return
    with call.write(file) as workspace:
        evidence_id = evidence.resolve(workspace, record)
        found = standing.leaning(workspace, evidence_id)
        changes = act(workspace, evidence_id)
        stood = evidence.get(workspace, evidence_id).stood
        stale = [claim.id for claim in standing.leaning(workspace, evidence_id).claims if _is_stale(claim)]
    document = {
        "changed": bool(changes),
        "standing": stood.standing if stood else "",
        "reason": stood.reason if stood else "",
        "successor": stood.successor if stood else "",
        "stale": stale,
    }
    _tell(call, found, document, changes.label)


def _is_stale(claim: Claim) -> bool:
    return any(given.lost_evidence for given in claim.verdicts)


def _tell(call: Call, found: Leaning, document: dict[str, object], label: str = "") -> None:
    claims = [
        {
            "id": claim.id,
            "number": claim.number,
            "article": claim.article,
            "quote": claim.quote,
            "verdict": claim.verdict,
        }
        for claim in found.claims
    ]
    if call.json:
        leaning = {
            "claims": claims,
            "articles": [{"id": id_, "title": title} for id_, title in found.articles],
            "signoffs": [{"article": each.article, "reviewer": each.reviewer} for each in found.signoffs],
            "reviewers": list(found.colleagues),
            "verdicts": found.verdicts,
        }
        output.document({"id": found.record.id, **document, "leaning": leaning})
        return
    if label:
        output.line(label)
    columns = (Column("claim", right=True), Column("verdict"), Column("statement", gives=True))
    cells = [(claim.number, claim.verdict, claim.quote) for claim in found.claims]
    output.table(columns, cells, empty="No claim leans on it.")
    for title, names in (
        ("articles", [title for _, title in found.articles]),
        ("sign-offs", [each.reviewer for each in found.signoffs]),
        ("reviewers", list(found.colleagues)),
    ):
        if names:
            output.line(f"{title}: {', '.join(names)}")
