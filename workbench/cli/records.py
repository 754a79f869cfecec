"""Commands on records of evidence that no file makes: interviews and calculations; and a record in full."""

import sys
from pathlib import Path

import click

from workbench.cli.common import DATE, FILE, STANDARD_INPUT, Call, Command
from workbench.core import calculations, details, evidence, ids, interviews, settings, whole_file
from workbench.core.calculations import Input
from workbench.core.errors import FileProblem, NotFound, WrongUse
from workbench.core.interviews import Interview, Reached, Terms
from workbench.core.store.workspace import Workspace

REACHED = click.Choice([each.value for each in Reached])
TERMS = click.Choice([each.value for each in Terms])


@click.command("interview", cls=Command)
@click.argument("file", type=FILE)
@click.argument("notes", metavar="[NOTES]", required=False, type=FILE)
@click.option("--person", required=True, help="Who was interviewed.")
@click.option("--date", required=True, type=DATE, metavar="DATE", help="When: YYYY-MM-DD.")
@click.option("--role", default="", help="What the person is or does.")
@click.option("--reached", type=REACHED, default=Reached.IN_PERSON.value, show_default=True, help="How.")
@click.option("--terms", type=TERMS, default=Terms.ON_RECORD.value, show_default=True, help="On what terms.")
@click.option("--said", default="", metavar="TEXT", help="What was said, in the place of NOTES.")
@click.option("--recording", type=FILE, help="A file with the recording, kept whole.")
@click.option("--title", default="", help="The title.")
@click.option("--note", default="", metavar="TEXT", help="A note.")
@click.pass_obj
def add_interview(
    call: Call,
    file: Path,
    notes: Path | None,
    recording: Path | None,
    reached: str,
    terms: str,
    **fields: str,
) -> None:
    """Keep an interview. NOTES is a text file with what was said, - is standard input."""
    from workbench.core.intake import read

    if notes is not None:
        fields["said"] = _notes(notes)
    held = Interview(reached=Reached(reached), terms=Terms(terms), **fields)
    with call.write(file) as workspace:
        draft = read.evidence(recording) if recording else None
        added = interviews.add(workspace, held, draft).ids[0]
        record = evidence.get(workspace, added)
    document = {"id": added, "sha256": record.sha256, "title": record.title, "kind": record.kind}
    call.answer(document, f"{added[:8]}  {record.title}")


@click.command("calculate", cls=Command)
@click.argument("file", type=FILE)
@click.argument("formula")
@click.option(
    "--input",
    "inputs",
    multiple=True,
    metavar="NAME=NUMBER [UNIT]",
    help="A number of the formula; may be repeated.",
)
@click.option(
    "--from",
    "sources",
    multiple=True,
    metavar="NAME=SOURCE",
    help="Where it comes from: a piece of evidence, or words.",
)
@click.option("--unit", default="", help="The unit of the result.")
@click.option("--title", default="", help="The title.")
@click.option("--note", default="", metavar="TEXT", help="A note.")
@click.option(
    "--change", default="", metavar="EVIDENCE", help="The kept calculation that is to become this one."
)
@click.pass_obj
def add_calculation(
    call: Call,
    file: Path,
    formula: str,
    inputs: tuple[str, ...],
    sources: tuple[str, ...],
    change: str,
    unit: str,
    **about: str,
) -> None:
    """Work FORMULA out and keep it. FORMULA is such as "round(change(old, new), 1)"."""
    if change and any(about.values()):
        raise WrongUse("Title and note are changed with `workbench evidence edit`. Nothing was changed.")
    with call.write(file) as workspace:
        given = _inputs(workspace, inputs, sources)
        if change:
            added = evidence.resolve(workspace, change)
            calculations.change(workspace, added, formula, given, unit=unit)
        else:
            added = calculations.add(workspace, formula=formula, inputs=given, unit=unit, **about).ids[0]
        record = evidence.get(workspace, added)
    result = record.details["result"]
    document = {"id": added, "title": record.title, "kind": record.kind, "result": result, "unit": unit}
    call.answer(document, f"{added[:8]}  {record.title}: {result} {unit}".strip())


@click.command("export", cls=Command)
@click.argument("file", type=FILE)
@click.argument("chosen", metavar="[EVIDENCE...]", nargs=-1)
@click.option("-o", "--output", "out", type=FILE, required=True, help="The file to write.")
@click.pass_obj
def export_evidence(call: Call, file: Path, chosen: tuple[str, ...], out: Path) -> None:
    """Write records as references in CSL-JSON. Without EVIDENCE all are written."""
    with call.read(file) as workspace:
        found = [evidence.get(workspace, evidence.resolve(workspace, each)) for each in chosen]
        found = found or evidence.all(workspace)
    whole_file.replace(out, details.as_json(found).encode())
    call.answer({"file": str(out), "evidence": len(found)}, f"{len(found)} written to {out}")


def _inputs(workspace: Workspace, inputs: tuple[str, ...], sources: tuple[str, ...]) -> list[Input]:
    """The named numbers; a source that is no piece of evidence is words."""
    origins = {}
    for each in sources:
        name, _, origin = each.partition("=")
        origins[name.strip()] = origin.strip()
    found = []
    for each in inputs:
        name, sign, rest = each.partition("=")
        if not sign:
            raise WrongUse(f"“{each}” is no number with a name; write NAME=NUMBER. Nothing was changed.")
        value, _, unit = rest.strip().partition(" ")
        origin = origins.pop(name.strip(), "")
        record = _record(workspace, origin)
        found.append(Input(name.strip(), value, unit.strip(), "" if record else origin, record))
    if origins:
        raise WrongUse(f"--from names “{next(iter(origins))}”, and no --input does. Nothing was changed.")
    return found


def _record(workspace: Workspace, origin: str) -> str:
    """The id of the record that `origin` names, "" where it is words."""
    if not origin or not ids.is_hex(origin) or len(origin) < ids.MIN_PREFIX:
        return ""
    try:
        return evidence.resolve(workspace, origin)
    except NotFound:
        return ""


def _notes(source: Path) -> str:
    """The text of a file of notes, in whatever encoding."""
    from workbench.core.intake import text

    if source == STANDARD_INPUT:
        data = sys.stdin.buffer.read(settings.limits().article_mb * 1024 * 1024 + 1)
    else:
        from workbench.core.intake.source import content

        data = content(source, settings.limits().article_mb)
    if not data.strip():
        raise FileProblem(f"{source.name} is empty. Nothing was changed.")
    return text.decode(data)[0]
