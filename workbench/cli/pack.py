"""Commands for work packs: cut one for a reviewer, open it, and say that one is the reviewer whom it is for."""

from dataclasses import asdict
from pathlib import Path

import click

from workbench.cli.common import FILE, Call, Command
from workbench.core.errors import FileProblem, WrongUse
from workbench.core.team import assignments, pack, sealed

PASSPHRASE = click.option(
    "--passphrase-from",
    "passphrase_file",
    metavar="FILE",
    type=FILE,
    help="Read the passphrase from the first line of a file, - for standard input; else it is asked for.",
)


@click.command("pack", cls=Command)
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@click.option("--reviewer", required=True, metavar="NAME", help="For whom; what is assigned to them goes in.")
@click.option("--blind", is_flag=True, help="Leave out the verdicts, comments and decisions of others.")
@PASSPHRASE
@click.pass_obj
def cut(call: Call, file: Path, out: Path, reviewer: str, blind: bool, passphrase_file: Path | None) -> None:
    """Write a reviewer's work pack to OUT.

    OUT is NAME.claims, or NAME.claims-pack, which is encrypted.
    """
    with call.read(file) as workspace:
        assignee = assignments.find(workspace, reviewer)
        passphrase = _passphrase(passphrase_file, new=True) if passphrase_file or _is_sealed(out) else ""
        made = pack.cut(workspace, out, assignee, blind=blind, passphrase=passphrase)
    document = {"file": str(out), **asdict(made), "reviewer": asdict(assignee), "blind": blind}
    held = "1 claim" if made.claims == 1 else f"{made.claims} claims"
    call.answer(document, f"{out} holds {held} for {assignee.name}.")


@click.command("unpack", cls=Command)
@click.argument("pack_file", metavar="PACK", type=FILE)
@click.argument("out", type=FILE)
@PASSPHRASE
@click.pass_obj
def unpack(call: Call, pack_file: Path, out: Path, passphrase_file: Path | None) -> None:
    """Decrypt an encrypted PACK to OUT, a file to work in."""
    opened = pack.unpack(pack_file, out, _passphrase(passphrase_file, new=False))
    call.answer({"file": str(out), **asdict(opened)}, f"{out} is the work pack for {opened.name}.")


@click.command("accept", cls=Command)
@click.argument("file", type=FILE)
@click.option(
    "--as", "name", default="", metavar="NAME", help="Another name than the one that the pack is for."
)
@click.pass_obj
def accept(call: Call, file: Path, name: str) -> None:
    """Say that a pack, or an assignment to a name, is for you."""
    with call.write(file) as workspace:
        meant = pack.of(workspace)
        if not name and meant is None:
            raise WrongUse(
                "This file is no work pack; say with --as which name means you. Nothing was changed."
            )
        assignee = assignments.find(workspace, name).id if name or meant is None else meant.assignee
        changes = assignments.accept(workspace, assignee)
    call.answer({"assignee": assignee, "changed": len(changes.ids)}, changes.label)


def _is_sealed(out: Path) -> bool:
    return out.suffix == sealed.SUFFIX


def _passphrase(file: Path | None, *, new: bool) -> str:
    """The passphrase out of a file or from the keyboard, where a new one is asked for twice."""
    if file is None:
        return click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True)
    try:
        with click.open_file(str(file), "rb") as source:
            return source.readline(10_000).decode().rstrip("\r\n")
    except OSError as error:
        raise FileProblem(f"{file} cannot be read: {error.strerror}. Nothing was written.") from error
    except UnicodeDecodeError as error:
        raise WrongUse(f"{file} does not begin with a line of text in UTF-8. Nothing was written.") from error
