"""The command that reads back a Word report."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import FILE, Call, Command, allow_option
from workbench.core import articles, returned, settings
from workbench.core.claims import short
from workbench.core.returned import Plan
from workbench.core.returned_article import NewText, Remark


@click.command("returned", cls=Command)
@click.argument("file", type=FILE)
@click.argument("path", metavar="REPORT", type=FILE)
@click.option("--dry-run", is_flag=True, help="Only say what comes; nothing is written.")
@allow_option
@click.pass_obj
def read_back(call: Call, file: Path, path: Path, dry_run: bool, allow: tuple[tuple[str, int], ...]) -> None:
    """Read back a Word report of FILE that others worked on.

    Changed words become a new version of the article, answers and new comments become comments on their claims. Verdicts
    are never taken from it.
    """
    with call.read(file) if dry_run else call.write(file) as workspace:
        document = returned.from_file(path, limits=settings.limits(dict(allow)))
        plan = returned.plan(workspace, document)
        label = returned.take(workspace, plan).label if plan and not dry_run else ""
    if call.json:
        output.document(_document(plan, written=bool(label)))
        return
    for line in _lines(plan):
        output.line(line)
    output.line(label or ("Nothing was written." if plan else "Nothing changed."))


def _document(plan: Plan, *, written: bool) -> dict[str, Any]:
    return {
        "written": written,
        "texts": [
            {
                "article": each.article.id,
                "text_sha256": each.adding.text_sha256,
                "statements": [
                    {"change": change, "before": before, "after": after}
                    for change, before, after in each.statements()
                ],
                "waiting": each.waiting,
                "behind": each.behind,
            }
            for each in plan.texts
        ],
        "comments": [_remark(each) for each in plan.new_remarks],
        "known": sum(each.known for each in plan.remarks),
        "unplaced": [_remark(each) for each in plan.unplaced],
    }


def _remark(each: Remark) -> dict[str, str]:
    return {"claim": each.claim, "words": each.words, "text": each.line}


def _lines(plan: Plan) -> Iterator[str]:
    for each in plan.texts:
        yield from _told(each)
    for remark in plan.new_remarks:
        yield f"comment on {short(remark.words, 60)}: {remark.line}"
    for remark in plan.unplaced:
        yield f"fits no claim: {remark.line}"


def _told(each: NewText) -> Iterator[str]:
    behind = f"; {each.behind} newer version(s) are not in it" if each.behind else ""
    yield f"new version of {articles.shown(each.article.title)}; claims that wait for a place: {each.waiting}{behind}"
    for change, before, after in each.statements():
        yield f"  {change}"
        yield from (f"    {sign} {words}" for sign, words in (("-", before), ("+", after)) if words)
