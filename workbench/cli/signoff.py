"""The command that closes an article, or says what is still missing."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, FINDINGS, Call, Command
from workbench.core import articles, signoff
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import SignOff
from workbench.core.store.workspace import Workspace


class Waiver(click.ParamType):
    """A requirement and why it is waived, as NAME=REASON."""

    name = "waiver"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        name, _, reason = str(value).partition("=")
        if not name.strip() or not reason.strip():
            self.fail(f"{value!r} is no waiver; write NAME=REASON, such as unread='A headline.'", param, ctx)
        return name.strip(), reason


@click.command("signoff", cls=Command)
@click.argument("file", type=FILE)
@click.option("--article", default="", help="Which article, where the file holds several.")
@click.option("--sign", is_flag=True, help="Sign the newest text off.")
@click.option(
    "--waive",
    multiple=True,
    type=Waiver(),
    metavar="NAME=REASON",
    help="Waive a requirement with a reason; repeat it.",
)
@click.option("--note", default="", metavar="TEXT", help="What is to be kept with the sign-off.")
@click.option("--withdraw", default="", metavar="REASON", help="Take back your sign-off.")
@click.pass_obj
def sign_off(
    call: Call,
    file: Path,
    article: str,
    sign: bool,
    waive: tuple[tuple[str, str], ...],
    note: str,
    withdraw: str,
) -> int:
    """Close an article, or see what is missing and who did."""
    if sign and withdraw:
        raise WrongUse("Sign off or take back, one at a time. Nothing was changed.")
    if (waive or note) and not sign:
        raise WrongUse("--waive and --note go with --sign. Nothing was changed.")
    with call.write(file) if sign or withdraw else call.read(file) as workspace:
        chosen = _chosen(workspace, article)
        missing = signoff.unmet(workspace, chosen)
        if sign:
            signoff.sign(workspace, chosen, waived=dict(waive), note=note)
        elif withdraw:
            signoff.withdraw(workspace, chosen, withdraw)
        signed = signoff.of(workspace, chosen)
    if call.json:
        output.document(
            {
                "article": chosen,
                "unmet": [asdict(each) for each in missing],
                "signed": [asdict(each) for each in signed],
            }
        )
    else:
        _tell(missing, signed)
    return 0 if sign or withdraw or not missing else FINDINGS


def _chosen(workspace: Workspace, name: str) -> str:
    if name:
        return articles.resolve(workspace, name)
    known = articles.all(workspace)
    if len(known) != 1:
        raise NotFound(
            f"This file holds {len(known)} articles; say which with --article. Nothing was changed."
        )
    return known[0].id


def _tell(missing: list[signoff.Requirement], signed: list[SignOff]) -> None:
    for each in missing:
        output.line(f"{each.name}: {each.what}")
    for given in signed:
        state = "" if given.holds else "; changed since"
        output.line(f"Signed off by {given.reviewer}, {given.at}{state}. {given.note}".rstrip())
        for let_be in given.waived:
            output.line(f"  waived {let_be.name}: {let_be.what} {let_be.reason}")
    if not signed:
        output.line("Nobody has signed this text off.")
