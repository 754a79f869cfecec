"""The command that checks articles and their evidence for what does not fit."""

from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, FINDINGS, Call, Command
from workbench.cli.output import Column
from workbench.core import articles, lint
from workbench.core.errors import WrongUse

COLUMNS = (
    Column("severity"),
    Column("claim"),
    Column("name"),
    Column("message", gives=True),
    Column("muted"),
)


@click.command("lint", cls=Command)
@click.argument("file", type=FILE)
@click.option("--article", default="", help="Only this article.")
@click.option("--mute", default="", metavar="FINDING", help="Mute this one by its name, with --reason.")
@click.option("--unmute", default="", metavar="FINDING", help="Let this one be heard again.")
@click.option("--reason", default="", metavar="TEXT", help="Why it is muted.")
@click.pass_obj
def lint_file(call: Call, file: Path, article: str, mute: str, unmute: str, reason: str) -> int:
    """Look for what does not fit in articles and evidence."""
    if mute and unmute:
        raise WrongUse("Mute or unmute one finding at a time. Nothing was changed.")
    with call.write(file) if mute or unmute else call.read(file) as workspace:
        chosen = articles.resolve(workspace, article) if article else ""
        found = lint.findings(workspace, chosen)
        if mute:
            lint.mute(workspace, lint.named(found, mute), reason)
        elif unmute:
            lint.unmute(workspace, lint.named(found, unmute))
        if mute or unmute:
            found = lint.findings(workspace, chosen)
    if call.json:
        output.document({"findings": [_document(finding) for finding in found]})
    else:
        output.table(COLUMNS, [_row(finding) for finding in found], empty="Nothing was found.")
    return FINDINGS if lint.alarms(found) else 0


def _document(finding: lint.Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "claim": finding.claim,
        "severity": finding.severity,
        "message": finding.message,
        "muted": finding.muted,
        "how": finding.how,
        "article": finding.article,
        "start": finding.start,
        "end": finding.end,
        "claims": list(finding.claims),
        "name": finding.name,
        "evidence": finding.evidence,
    }


def _row(finding: lint.Finding) -> tuple[object, ...]:
    return (finding.severity, finding.claim[:8], finding.name, finding.message, finding.muted)
