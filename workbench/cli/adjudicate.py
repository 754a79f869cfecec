"""The lead's decision by command: a verdict, one claim of two, whose words, or many at once by a rule."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbench.cli import output
from workbench.cli.claims import VERDICTS
from workbench.cli.common import FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import claims
from workbench.core.errors import NotFound
from workbench.core.model import Verdict
from workbench.core.team import adjudicate, disagreements, rules, same_claim, wording

if TYPE_CHECKING:
    from workbench.core.changes import Changes
    from workbench.core.store.workspace import Workspace


@click.command("adjudicate", cls=Command)
@click.argument("file", type=FILE)
@click.argument("claim", required=False, default="")
@click.argument("verdict", type=VERDICTS, required=False, default=None)
@click.option(
    "--reason", default="", metavar="TEXT", help="Why; it is kept. Every decision but one by a rule needs it."
)
@click.option("--rule", default="", metavar="RULE", help=f"Decide many at once: {rules.FORMS}.")
@click.option("--dry-run", is_flag=True, help="Say what the rule would decide, and write nothing.")
@click.option(
    "--same-as", multiple=True, metavar="OTHER", help="CLAIM stays, and OTHER, which is the same, goes."
)
@click.option("--apart-from", multiple=True, metavar="OTHER", help="CLAIM and OTHER overlap and both stay.")
@click.option(
    "--words-of", default="", metavar="NAME", help="CLAIM gets the wording or the edges that NAME gave it."
)
@click.pass_obj
def adjudicate_claim(
    call: Call, file: Path, claim: str, verdict: str | None, reason: str, rule: str, dry_run: bool,
    same_as: tuple[str, ...], apart_from: tuple[str, ...], words_of: str,
) -> None:  # fmt: skip
    """Record the lead's decision on a claim, or on many."""
    ways = [way for way in (verdict, rule, same_as, apart_from, words_of) if way]
    if len(ways) != 1 or bool(rule) == bool(claim) or (dry_run and not rule):
        raise click.UsageError(
            "Name a claim with one of VERDICT, --same-as, --apart-from and --words-of, or a --rule alone."
        )
    if not rule and not reason.strip():
        raise click.UsageError("A decision needs its --reason, so that the others can follow it.")
    if rule:
        _by_rule(call, file, rules.parse(rule), dry_run=dry_run)
        return
    with call.write(file) as workspace:
        name = claims.resolve(workspace, claim)
        others = [claims.resolve(workspace, each) for each in (*same_as, *apart_from)]
        if verdict:
            changes = adjudicate.decide(workspace, name, Verdict(verdict), reason)
        elif same_as:
            changes = same_claim.keep_one(workspace, name, others, reason)
        elif apart_from:
            changes = same_claim.keep_both(workspace, [name, *others], reason)
        else:
            changes = _words(workspace, name, words_of, reason)
    call.answer({"claim": name, "verdict": verdict}, changes.label)


def _words(workspace: "Workspace", claim: str, name: str, reason: str) -> "Changes":
    """Take the words of the reviewer with this name."""
    for card in disagreements.all(workspace, ("wording", "span")):
        for side in card.sides:
            if card.claim == claim and card.is_wording and side.reviewer == name:
                return wording.take(workspace, claim, card.kind, side.reviewer_id, reason)
    raise NotFound(f"{name} is nobody whose words for this claim are in dispute. Nothing was changed.")


def _by_rule(call: Call, file: Path, rule: rules.Rule, *, dry_run: bool) -> None:
    opened: Callable[[Path], Workspace] = call.read if dry_run else call.write
    with opened(file) as workspace:
        found = rules.preview(workspace, rule)
        numbers = {each.id: each for each in claims.known(workspace, [each.claim for each in found])}
        if not dry_run:
            rules.decide(workspace, rule)
    if call.json:
        decided: list[dict[str, Any]] = [
            {"claim": each.claim, "verdict": each.verdict, "reason": each.reason, "whose": each.whose}
            for each in found
        ]
        output.document({"rule": str(rule), "decided": decided, "dry_run": dry_run})
        return
    columns = (
        *(Column(name) for name in ("claim", "verdict")),
        Column("reason", gives=True),
        Column("statement"),
    )
    cells = [(each.claim[:8], each.verdict, each.reason, numbers[each.claim].quote) for each in found]
    output.table(columns, cells, empty="The rule decides nothing.")
