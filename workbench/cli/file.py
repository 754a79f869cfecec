"""Commands on the whole file: make, verify, back up, dump, load."""

from collections.abc import Callable
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, FINDINGS, Call, Command
from workbench.cli.output import Column
from workbench.core import heads, history, whole_file
from workbench.core.errors import Damaged, FileProblem
from workbench.core.heads import Recognised
from workbench.core.store import backup, dump, verify
from workbench.core.store.workspace import FORMAT_VERSION, Workspace

OPINIONS = {"quotes"}
"""Checks that fail on a whole file too: a later version may look up quotes by other rules."""


@click.command("new", cls=Command)
@click.argument("file", type=FILE)
@click.pass_obj
def new(call: Call, file: Path) -> None:
    """Make an empty FILE."""
    Workspace.create(file).close()
    call.answer({"file": str(file), "format_version": FORMAT_VERSION}, f"{file} is ready.")


@click.command("verify", cls=Command)
@click.argument("file", type=FILE)
@click.option(
    "--thorough", is_flag=True, help="Read every file that is quoted again, however long that takes."
)
@click.option(
    "--head",
    "printed",
    default="",
    metavar="HEAD",
    help="Say whether this head, printed on a report, is one of FILE; its beginning is enough.",
)
@click.pass_obj
def verify_file(call: Call, file: Path, thorough: bool, printed: str) -> int:
    """Check whether the file is whole. Structure, hash chains, kept files, statements and quotes are looked at."""
    report = verify.verify_file(file, thorough=thorough)
    # Of a damaged file no head says anything.
    known = _recognised(call, file, printed) if printed and report.head else None
    if call.json:
        checks = [{"name": check.name, "ok": check.ok, "detail": check.detail} for check in report.checks]
        document = {"ok": report.ok, "checks": checks, "head": report.head}
        output.document(document | ({"printed": known and asdict(known)} if printed else {}))
    else:
        columns = (Column("check"), Column("result"), Column("detail", gives=True))
        cells = [(check.name, "ok" if check.ok else "FAILED", check.detail) for check in report.checks]
        output.table(columns, cells, empty="Nothing was checked.")
        output.line(f"head {report.head}")
        if printed:
            output.line(_told(known))
    failed = {check.name for check in report.checks if not check.ok}
    if failed <= OPINIONS:
        return FINDINGS if failed or (printed and known is None) else 0
    return Damaged.exit_code


def _recognised(call: Call, file: Path, printed: str) -> Recognised | None:
    with call.read(file) as workspace:
        return heads.recognise(workspace, printed)


def _told(known: Recognised | None) -> str:
    """What a printed head says about the file, in a sentence."""
    if known is None:
        return "The printed head is of no state of this file: it is another file, or its log was rewritten."
    if not known.since:
        return "The printed head is that of the file as it is: nothing was done since."
    events = f"{known.since:,} {'event' if known.since == 1 else 'events'}"
    return f"The printed head is that of the file as it stood at {known.at}: {events} came since."


@click.command("backup", cls=Command)
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@click.option("--before-merge", is_flag=True, help="As it was before its last merge.")
@click.pass_obj
def back_up(call: Call, file: Path, out: Path, before_merge: bool) -> None:
    """Write a verified copy of FILE to OUT."""
    with call.read(file) as workspace:
        if before_merge:
            from workbench.core.team import merge

            digest = merge.save_before(workspace, out)
        else:
            digest = backup.backup(workspace, out)
    call.answer({"file": str(out), "sha256": digest}, f"{out}: a verified copy, SHA-256 {digest}")


@click.command("dump", cls=Command)
@click.argument("file", type=FILE)
@click.option("-o", "--output", "out", type=FILE, metavar="OUT", help="Where to; standard output without it.")
@click.pass_obj
def dump_file(call: Call, file: Path, out: Path | None) -> None:
    """Write everything in FILE as JSON. From it, load makes an equal file."""
    with call.read(file) as workspace:
        if out is None:
            dump.write(workspace, output.exactly)
            return
        size, digest = _save(out, lambda write: dump.write(workspace, write))
    document = {"file": str(out), "bytes": size, "sha256": digest}
    call.answer(document, f"{out}: {size} bytes")


@click.command("load", cls=Command)
@click.argument("source", metavar="DUMP", type=FILE)
@click.argument("file", type=FILE)
@click.pass_obj
def load_file(call: Call, source: Path, file: Path) -> None:
    """Make FILE from a DUMP."""
    try:
        with source.open("rb") as lines, dump.load(lines, file) as workspace:
            head = history.head(workspace)
    except OSError as problem:
        raise FileProblem(f"{source} cannot be read: {problem.strerror}. Nothing was changed.") from problem
    call.answer({"file": str(file), "head": head}, f"{file} is ready.")


def _save(out: Path, content: Callable[[Callable[[bytes], object]], None]) -> tuple[int, str]:
    """Has `content` written beside `out` and renames, so that `out` is the old file or the whole new one; a device is written
    to. Returns how many bytes it is, and their SHA-256."""
    is_device = out.exists() and not out.is_file()
    size, digest = 0, sha256()

    def write(piece: bytes) -> None:
        nonlocal size
        size += file.write(piece)
        digest.update(piece)

    try:
        with out.open("wb") if is_device else whole_file.beside(out) as file:
            content(write)
    except OSError as problem:
        raise FileProblem(f"{out} cannot be written: {problem.strerror}. Nothing was changed.") from problem
    return size, digest.hexdigest()
