"""The command that enters a paper copy."""

import sys
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, STANDARD_INPUT, Call, Command
from workbench.cli.output import Column
from workbench.core import articles, paper, paper_lines, sheets
from workbench.core.errors import WrongUse
from workbench.core.paper import Entering

MOST_MB = 2
"""Of lines; a mark takes ten letters."""


@click.command("paper", cls=Command)
@click.argument("file", type=FILE)
@click.argument("article")
@click.argument("path", metavar="LINES", type=FILE, default=STANDARD_INPUT)
@click.option(
    "--sheet", default="", metavar="CODE", help="The code on the sheet, where LINES does not say it."
)
@click.option("--initials", default="", help="Whose initials stand on it.")
@click.option("--dry-run", is_flag=True, help="Only say which statements are meant; nothing is written.")
@click.pass_obj
def enter_paper(
    call: Call, file: Path, article: str, path: Path, sheet: str, initials: str, dry_run: bool
) -> None:
    """Enter the marks on a paper copy.

    They stand in the file LINES, or come from standard input.

    A line is a number, a letter and perhaps initials and a reason: "12 s", "13 c /AB The register says 40", "14-18, 20 u".
    The letters: s sourced, u unverified, c contested, x not a claim, o to clear. A line "sheet CODE" names the sheet.
    """
    text = _text(path)
    code = sheet or paper_lines.sheet(text)
    if not code:
        raise WrongUse("Say which sheet it is: --sheet CODE, as printed on each page. Nothing was changed.")
    with call.read(file) if dry_run else call.write(file) as workspace:
        printed = sheets.find(workspace, articles.resolve(workspace, article), code)
        found = paper.look(workspace, printed, text, initials)
        changed = 0 if dry_run else len(paper.enter(workspace, found).ids)
    if call.json:
        output.document(_document(found, changed))
        return
    cells = [
        (str(each.typed.number or ""), each.given, each.problem or each.typed.verdict, each.words)
        for each in found.entries
    ]
    columns = (Column("no."), Column("was"), Column("is", gives=True), Column("statement", gives=True))
    output.table(columns, cells, empty="No marks.")
    if found.behind:
        output.note(
            f"The sheet shows an older version; {found.behind} came later. The verdicts are on its words."
        )
    output.line("Nothing was written." if dry_run else f"{changed} changed.")


def _text(path: Path) -> str:
    """What is to be entered; FileProblem where it cannot be read, WrongUse where it is no text."""
    from workbench.core.intake import read

    standard = sys.stdin.buffer.read(MOST_MB * 1024 * 1024 + 1) if path == STANDARD_INPUT else None
    _name, data = read.taken(path, standard, "", MOST_MB)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WrongUse("The lines are not text in UTF-8. Save them so. Nothing was changed.") from None


def _document(found: Entering, changed: int) -> dict[str, Any]:
    return {
        "sheet": found.sheet.code,
        "behind": found.behind,
        "changed": changed,
        "entries": [
            {
                "line": each.typed.line,
                "number": each.typed.number,
                "claim": each.claim.id if each.claim else None,
                "words": each.words,
                "was": each.given,
                "verdict": each.typed.verdict,
                "problem": each.problem,
            }
            for each in found.entries
        ],
    }
