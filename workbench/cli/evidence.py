"""Commands on evidence: keep files and addresses, list, search, link to claims."""

import sys
from dataclasses import asdict, replace
from pathlib import Path

import click

from workbench.cli import custody, output, records, standing
from workbench.cli.common import DATE, FILE, STANDARD_INPUT, Call, Command, Group, allow_option, named_after
from workbench.cli.origins import keep_apart, list_origins, same_origin
from workbench.cli.output import Column
from workbench.core import (
    claims,
    disclosure,
    evidence,
    independence,
    links,
    references,
    requoted,
    search,
    settings,
    suggest,
)
from workbench.core.changes import Changes
from workbench.core.disclosure import Profile
from workbench.core.errors import UserError, WrongUse
from workbench.core.intake.limits import Limits
from workbench.core.model import Evidence, EvidenceDraft, References, Stance
from workbench.core.store.workspace import Workspace

STANCES = click.Choice([stance.value for stance in Stance])


@click.group("evidence", cls=Group)
def evidence_group() -> None:
    """Keep, import, list, search and look into evidence."""


for each in (
    custody.show_evidence,
    custody.edit_evidence,
    custody.remove_evidence,
    custody.extract_evidence,
    list_origins,
    same_origin,
    keep_apart,
    records.add_interview,
    records.add_calculation,
    records.export_evidence,
):
    evidence_group.add_command(each)


@evidence_group.command("add")
@click.argument("file", type=FILE)
@click.argument("sources", metavar="SOURCE...", nargs=-1, type=FILE)
@click.option("--url", default="", help="The address, with or without a kept file.")
@click.option("--title", default="", help="The title.")
@click.option("--author", default="", help="Who wrote it.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--published", type=DATE, default="", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD.")
@click.option("--origin", default="", help="Where its information first came from.")
@click.option("--note", default="", metavar="TEXT", help="A note.")
@click.option("--confidential", default="", metavar="DESCRIPTOR", help="What others call the source.")
@allow_option
@click.pass_obj
def add_evidence(
    call: Call,
    file: Path,
    sources: tuple[Path, ...],
    url: str,
    allow: tuple[tuple[str, int], ...],
    **fields: str,
) -> None:
    """Keep the file SOURCE whole. With --url: its address besides, or an address alone. Several files are one step.

    A web archive (WARC, WACZ) of several pages is kept page by page.
    """
    if not sources and not url:
        raise WrongUse("Name a file to keep, or an address with --url. Nothing was changed.")
    with call.write(file) as workspace:
        if not sources:
            changes, problems = evidence.add_url(workspace, url, **fields), ()
        else:
            limits = settings.limits(dict(allow))
            keep = _keep_all if len(sources) > 1 else _keep
            changes, problems = keep(workspace, sources, limits, url=url, **fields)
        added = [evidence.get(workspace, each) for each in dict.fromkeys(changes.ids)]
    rows = [
        {"id": each.id, "sha256": each.sha256 or None, "title": each.title, "kind": each.kind}
        for each in added
    ]
    for problem in problems:
        output.note(problem)
    if call.json:
        output.document(rows[0] if len(rows) == 1 else {**rows[0], "evidence": rows})
        return
    for each in added:
        output.line(f"{each.id[:8]}  {each.title or each.url}")


@evidence_group.command("import")
@click.argument("file", type=FILE)
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=FILE)
@click.option("--encoding", default="", help="The lists' encoding, where it is known.")
@allow_option
@click.pass_obj
def import_references(
    call: Call, file: Path, sources: tuple[Path, ...], encoding: str, allow: tuple[tuple[str, int], ...]
) -> None:
    """Import references (RIS, BibTeX, CSL-JSON). All SOURCEs are read before anything is written; - is standard input."""
    with call.write(file) as workspace:
        limits = settings.limits(dict(allow))
        lists = [_references(source, encoding, limits) for source in sources]
        found = tuple(reference for each in lists for reference in each.found)
        changes = references.add(workspace, found)
        new = changes.touched.get("evidence", frozenset())
        added = [evidence.get(workspace, each) for each in dict.fromkeys(changes.ids) if each in new]
    problems = [problem for each in lists for problem in each.problems]
    known = len(found) - len(added)
    if call.json:
        rows = [{"id": each.id, "title": each.title} for each in added]
        output.document({"evidence": rows, "already_known": known, "problems": problems})
        return
    for each in added:
        output.line(f"{each.id[:8]}  {each.title}")
    for problem in problems:
        output.note(problem)
    output.note(f"Imported: {len(added)}. Known already: {known}. With a problem: {len(problems)}.")


@evidence_group.command("list")
@click.argument("file", type=FILE)
@click.option(
    "--profile",
    type=click.Choice([profile.value for profile in Profile]),
    default=Profile.DESK.value,
    help="Whom the list is for; desk unless given. Others see of a confidential source only what it is to be called.",
)
@click.pass_obj
def list_evidence(call: Call, file: Path, profile: str) -> None:
    """List all evidence."""
    with call.read(file) as workspace:
        known = evidence.all(workspace)
    counted = independence.count(known)
    found = [disclosure.record(each, Profile(profile)) for each in known]
    if call.json:
        rows = [
            {
                "id": each.id or None,
                "title": each.title,
                "sha256": each.sha256 or None,
                "url": each.url,
                "origin": each.origin,
                "links": each.links,
                **_marks_document(each),
            }
            for each in found
        ]
        output.document({"evidence": rows, "independence": asdict(counted)})
        return
    columns = (
        Column("id"),
        Column("kind"),
        Column("links", right=True),
        Column("title", gives=True),
        Column("origin"),
        Column("url"),
        Column("marks"),
    )
    cells = [
        (each.id[:8], each.kind, each.links, each.title, each.origin, each.url, _marks(each))
        for each in found
    ]
    output.table(columns, cells, empty="No evidence yet.")
    if found:
        output.note(independence.told(counted))


@evidence_group.command("search")
@click.argument("file", type=FILE)
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=50, show_default=True, help="Passages at most."
)
@click.pass_obj
def search_evidence(call: Call, file: Path, words: tuple[str, ...], limit: int) -> None:
    """Find passages in the kept text, best first."""
    with call.read(file) as workspace:
        found = search.passages(workspace, " ".join(words), limit)
    if call.json:
        names = ("evidence", "text", "start", "end", "page", "score")
        output.document({"passages": [{name: getattr(each, name) for name in names} for each in found]})
        return
    columns = (Column("evidence"), Column("title"), Column("page", right=True), Column("passage", gives=True))
    cells = [(each.evidence[:8], each.title, each.page or "", each.text) for each in found]
    output.table(columns, cells, empty="Nothing was found.")


@evidence_group.command("suggest")
@click.argument("file", type=FILE)
@click.argument("claim")
@click.option(
    "--limit",
    type=click.IntRange(1, suggest.CANDIDATES),
    default=20,
    show_default=True,
    help="Passages at most.",
)
@click.pass_obj
def suggest_evidence(call: Call, file: Path, claim: str, limit: int) -> None:
    """Find passages that may bear on a CLAIM.

    They are of the kept text, best first, with the reason. What is linked to the claim already is left out.
    The claim's own article comes last, and says so.
    """
    with call.read(file) as workspace:
        found = suggest.of(workspace, claims.resolve(workspace, claim), limit)
    if call.json:
        names = ("evidence", "text", "start", "end", "page", "score")
        rows = [
            {
                **{name: getattr(each.passage, name) for name in names},
                "why": each.why,
                "quote": each.passage.text[each.quote.start : each.quote.end],
                "own_article": each.own,
            }
            for each in found
        ]
        output.document({"passages": rows})
        return
    columns = (
        Column("evidence"),
        Column("title"),
        Column("page", right=True),
        Column("why"),
        Column("passage", gives=True),
    )
    cells = [
        (each.passage.evidence[:8], each.passage.title, each.passage.page or "", each.why, each.passage.text)
        for each in found
    ]
    output.table(columns, cells, empty="No kept passage shares words, names or numbers with this claim.")


def _keep_all(
    workspace: Workspace, sources: tuple[Path, ...], limits: Limits, **fields: str
) -> tuple[Changes, tuple[str, ...]]:
    """Keeps several files in one step; all are read before anything is written."""
    from workbench.core.intake import read

    if fields["title"] or fields["url"]:
        raise WrongUse(
            f"There are {len(sources)} files; --title and --url belong to one. Nothing was changed."
        )
    found: list[EvidenceDraft] = []
    problems: list[str] = []
    for source in sources:
        try:
            kept = read.snapshots(source, limits=limits)
        except UserError as problem:
            raise named_after(source, problem) from None
        found += kept.found
        problems += kept.problems
    return evidence.add_all(workspace, found, **fields), tuple(problems)


def _marks_document(record: Evidence) -> dict[str, object]:
    """The same for scripts: keys only where there is something to say."""
    marks: dict[str, object] = {}
    if record.stood:
        marks["standing"] = record.stood.standing
    if record.confidential:
        marks["confidential"] = record.confidential
    if record.redaction:
        marks["redacted"] = True
    return marks


def _marks(record: Evidence) -> str:
    """What to know of a record before leaning on it."""
    marks = (
        (record.stood.standing or "disputed") if record.stood else "",
        "confidential" if record.confidential else "",
        "redacted" if record.redaction else "",
    )
    return ", ".join(mark for mark in marks if mark)


def _keep(
    workspace: Workspace, sources: tuple[Path, ...], limits: Limits, **fields: str
) -> tuple[Changes, tuple[str, ...]]:
    """Keeps a file, or the pages of a web archive; what came of it, and what in it cannot be read."""
    from workbench.core.intake import read

    (source,) = sources
    kept = read.snapshots(source, limits=limits)
    if len(kept.found) == 1:
        with output.progress("Keeping the file") as progress:
            changes = evidence.add(workspace, kept.found[0], progress=progress, cancel=None, **fields)
        return changes, kept.problems
    if fields["title"] or fields["url"]:
        raise WrongUse(
            f"{source.name} holds {len(kept.found)} pages; --title and --url belong to one. Nothing was changed."
        )
    return evidence.add_all(workspace, kept.found, archive=source.name, **fields), kept.problems


def _references(source: Path, encoding: str, limits: Limits) -> References:
    """The references in `source`, each problem with the name of the file."""
    from workbench.core.intake import references as lists

    try:
        if source == STANDARD_INPUT:
            most = limits.article_mb * 1024 * 1024 + 1
            return lists.from_file(data=sys.stdin.buffer.read(most), encoding=encoding, limits=limits)
        found = lists.from_file(source, encoding=encoding, limits=limits)
    except UserError as problem:
        raise named_after(source, problem) from None
    return replace(found, problems=tuple(f"{source.name}: {problem}" for problem in found.problems))


for command in (
    standing.list_leaning,
    standing.withdraw_evidence,
    standing.correct_evidence,
    standing.replace_evidence,
    standing.reinstate_evidence,
    standing.make_confidential,
):
    evidence_group.add_command(command)


@click.command("link", cls=Command)
@click.argument("file", type=FILE)
@click.argument("claim")
@click.argument("record", metavar="EVIDENCE")
@click.option(
    "--stance", type=STANCES, default=Stance.SUPPORTS.value, show_default=True, help="How it bears on it."
)
@click.option("--quote", default="", metavar="TEXT", help="The words that count; looked up in the kept file.")
@click.option("--page", default="", help="The page or pages: 4, 4-6, iv.")
@click.option("--paragraph", default="", help="The paragraph or paragraphs: 3, 3-5.")
@click.option("--time", default="", help="The moment or stretch of a recording: 0:12:30, 0:12:30-0:13:05.")
@click.option("--cell", default="", help="The cell or cells of a table: B12, 'Sheet 2'!B12:C14.")
@click.option("--fragment", default="", help="What stands behind the # of an address.")
@click.option("--note", default="", metavar="TEXT", help="A note.")
@click.pass_obj
def link_evidence(call: Call, file: Path, claim: str, record: str, stance: str, **fields: str) -> None:
    """Link EVIDENCE to a CLAIM. A place that the kept file does not have is refused."""
    with call.write(file) as workspace:
        claim_id = claims.resolve(workspace, claim)
        evidence_id = evidence.resolve(workspace, record)
        changes = links.link(workspace, claim_id, evidence_id, stance=Stance(stance), **fields)
        check, page = requoted.looked_up(workspace, evidence_id, fields["quote"])
    document = {"id": changes.ids[0], "quote_check": check} | ({"quote_page": page} if page else {})
    where = f", page {page}" if page else ""
    call.answer(document, changes.label + (f"; quote: {check}{where}" if check else ""))


@click.command("unlink", cls=Command)
@click.argument("file", type=FILE)
@click.argument("claim")
@click.argument("record", metavar="EVIDENCE")
@click.pass_obj
def unlink_evidence(call: Call, file: Path, claim: str, record: str) -> None:
    """Take EVIDENCE from a CLAIM; its record stays."""
    with call.write(file) as workspace:
        claim_id = claims.resolve(workspace, claim)
        evidence_id = evidence.resolve(workspace, record)
        linked = [link.id for link in links.of(workspace, claim_id) if link.evidence.id == evidence_id]
        if not linked:
            raise WrongUse("That evidence is not linked to this claim. Nothing was changed.")
        changes = links.unlink(workspace, *linked)
    call.answer({"unlinked": len(linked)}, changes.label)
