"""Commands for a team's hub: set one up, and exchange a file with it. The only ones that use a network."""

from collections.abc import Callable
from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Group
from workbench.core.store.workspace import Workspace
from workbench.core.team.hub import address, exchange, setup
from workbench.core.team.hub.exchange import Exchange

URL = click.argument("url", metavar="URL")


@click.group("hub", cls=Group)
def hub() -> None:
    """Exchange a file with a team's PostgreSQL.

    Only the address that is given is spoken to.
    """


@hub.command("init")
@URL
@click.pass_obj
def init(call: Call, url: str) -> None:
    """Make the tables and roles of a new hub in the database at URL."""
    reviewers, leads = setup.init(address.parse(url))
    call.answer(
        {"reviewers": reviewers, "leads": leads},
        f"The hub is made. Grant the role {reviewers} to reviewers, and {leads} to leads.",
    )


@hub.command("push")
@click.argument("file", type=FILE)
@URL
@click.pass_obj
def push(call: Call, file: Path, url: str) -> None:
    """Send to the hub at URL what it lacks. FILE is only read."""
    _exchange(call, call.read(file), url, exchange.push)


@hub.command("pull")
@click.argument("file", type=FILE)
@URL
@click.pass_obj
def pull(call: Call, file: Path, url: str) -> None:
    """Take from the hub at URL what FILE lacks, checked like any merge."""
    _exchange(call, call.write(file), url, exchange.pull)


@hub.command("sync")
@click.argument("file", type=FILE)
@URL
@click.pass_obj
def sync(call: Call, file: Path, url: str) -> None:
    """Pull, then push."""
    _exchange(call, call.write(file), url, exchange.sync)


def _exchange(call: Call, opened: Workspace, url: str, work: Callable[..., Exchange]) -> None:
    with opened as workspace, output.progress("Exchanging") as progress:
        done = work(workspace, address.parse(url), progress)
    if call.json:
        output.document({"pushed": done.pushed, "pulled": done.pulled})
    else:
        output.lines(done.merged.receipt if done.merged else "")
        output.line(done.sentence)
    if done.to_remove:
        output.note(done.to_remove_sentence)
