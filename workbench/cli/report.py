"""The command that writes a report."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command
from workbench.core.disclosure import Profile
from workbench.core.errors import WrongUse
from workbench.core.report.wanted import Wanted
from workbench.core.store import clock

if TYPE_CHECKING:
    from workbench.core.report.write import Written

OUT = click.option(
    "-o",
    "--output",
    "out",
    type=FILE,
    required=True,
    metavar="OUT",
    help="Where to; .html, .pdf, .docx, .odt, .md, .csv, .xlsx or .json.",
)
AS_OF = click.option(
    "--as-of",
    default="",
    metavar="WHEN",
    help="As the file stood then: a date, a time (UTC), or the name or number of a restore point.",
)
PROFILE = click.option(
    "--profile",
    type=click.Choice([profile.value for profile in Profile]),
    default=Profile.DESK.value,
    show_default=True,
    help="Whom it is for; editor and public do not see who a confidential source is.",
)
HOUSE = click.option(
    "--house",
    type=FILE,
    default=None,
    metavar="DIR",
    help="The folder of the house style; docs/reports.md has it.",
)
EACH = click.option(
    "--each",
    default="",
    metavar="FORM",
    help="Every article into a file of its own; FORM is an ending or a --format. OUT is their folder.",
)


@click.command("report", cls=Command)
@click.argument("file", type=FILE)
@OUT
@click.option(
    "--format",
    "form",
    type=click.Choice(["claimreview", "web-annotation", "csl-json", "paper"]),
    default=None,
    help="This in the place of what the ending says; paper is a copy to tick (PDF).",
)
@click.option("--article", default="", help="Only this article.")
@AS_OF
@PROFILE
@HOUSE
@EACH
@click.pass_obj
def write_report(
    call: Call,
    file: Path,
    out: Path,
    article: str,
    form: str | None,
    as_of: str,
    profile: str,
    house: Path | None,
    each: str,
) -> None:
    """Write a report, in the format of the ending of OUT."""
    wanted = Wanted(article, clock.now(), form or "", Profile(profile), as_of, str(house or ""))
    if each:
        _write_each(call, file, out, each, wanted)
        return
    from workbench.core.report import write
    from workbench.core.report.house import read

    with call.read(file) as workspace:
        written = write.write(workspace, out, wanted, read.chosen(wanted.house))
    _answer(call, written, profile)


def _answer(call: Call, written: "Written", profile: str) -> None:
    withheld = f", sources not named: {written.withheld}" if written.withheld else ""
    beside = f"\n{written.appendix}: the evidence" if written.appendix else ""
    call.answer(_document(written, profile), f"{_counted(written)}{withheld}{beside}")


def _document(written: "Written", profile: str) -> dict[str, Any]:
    return (
        {"file": written.file, "bytes": written.bytes, "claims": written.claims}
        | ({"references": written.references} if written.references is not None else {})
        | ({"withheld": written.withheld} if profile != Profile.DESK else {})
        | ({"appendix": written.appendix} if written.appendix else {})
    )


def _counted(written: "Written") -> str:
    """What the file holds."""
    references = "" if written.references is None else f", references: {written.references}"
    return f"{written.file}: {written.bytes} bytes, claims: {written.claims}{references}"


def _write_each(call: Call, file: Path, folder: Path, form: str, wanted: Wanted) -> None:
    """The reports on all articles into one folder."""
    if wanted.article or wanted.form:
        raise WrongUse("--each reports every article in one form; leave out --article and --format.")
    from workbench.core.report import batch

    with output.progress("Writing reports") as progress:
        written = batch.export(file, folder, form, wanted, progress=progress)
    rows = [{"article": article} | _document(each, wanted.profile) for article, each in written.items()]
    call.answer({"files": rows}, "\n".join(map(_counted, written.values())))
