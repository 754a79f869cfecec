"""The command that writes a report."""

from pathlib import Path

import click

from workbench.cli.common import FILE, Call, Command, now
from workbench.core.disclosure import Profile


@click.command("report", cls=Command)
@click.argument("file", type=FILE)
@click.option(
    "-o",
    "--output",
    "out",
    type=FILE,
    required=True,
    metavar="OUT",
    help="Where to; .html, .pdf, .docx, .odt, .md, .csv, .xlsx or .json.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["claimreview", "web-annotation", "csl-json", "paper"]),
    default=None,
    help="This in the place of what the ending says; paper is a copy to tick (PDF).",
)
@click.option("--article", default="", help="Only this article.")
@click.option(
    "--as-of",
    default="",
    metavar="WHEN",
    help="As the file stood then: a date, a time (UTC), or the name or number of a restore point.",
)
@click.option(
    "--profile",
    type=click.Choice([profile.value for profile in Profile]),
    default=Profile.DESK.value,
    show_default=True,
    help="Whom it is for; editor and public do not see who a confidential source is.",
)
@click.pass_obj
def write_report(
    call: Call, file: Path, out: Path, article: str, form: str | None, profile: str, as_of: str
) -> None:
    """Write a report, in the format of the ending of OUT."""
    from workbench.core.report import write

    with call.read(file) as workspace:
        written = write.write(
            workspace,
            out,
            article=article,
            generated_at=now(),
            form=form or "",
            profile=Profile(profile),
            as_of=as_of,
        )
    document = {"file": str(written.file), "bytes": written.bytes, "claims": written.claims}
    if profile != Profile.DESK:
        document["withheld"] = written.withheld
    withheld = f", sources not named: {written.withheld}" if written.withheld else ""
    call.answer(document, f"{written.file}: {written.bytes} bytes, claims: {written.claims}{withheld}")
