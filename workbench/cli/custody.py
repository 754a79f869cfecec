"""Commands on one record of evidence: show what is known of it, change that, remove it, write its kept file out again."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from workbench.cli import output
from workbench.cli.common import DATE, FILE, Call, Command
from workbench.cli.output import Column
from workbench.core import calculations, copies, custody, details, evidence
from workbench.core.errors import WrongUse

ABOUT = (
    "id", "title", "kind", "file_name", "media_type", "size", "sha256", "pages", "url", "author", "publisher", "published",
    "origin", "note", "captured_at", "added_at", "added_by", "links",
)  # fmt: skip


@click.command("show", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@click.pass_obj
def show_evidence(call: Call, file: Path, record: str) -> None:
    """Show one record in full. That is how it is kept, what its file says of itself, and who did what to it."""
    with call.read(file) as workspace:
        evidence_id = evidence.resolve(workspace, record)
        kept = evidence.get(workspace, evidence_id)
        inside = custody.inside(workspace, evidence_id)
        chain = custody.chain(workspace, evidence_id)
    about: dict[str, Any] = {name: getattr(kept, name) for name in ABOUT} | {"sha256": kept.sha256 or None}
    made = calculations.of(kept)
    outcome = asdict(calculations.outcome(made)) if made else {}
    if call.json:
        says = [{"name": name, "value": value} for name, value in inside.facts]
        content = {
            "media_type": inside.kind or None,
            "mismatch": inside.mismatch,
            "says": says,
            "note": inside.note,
        }
        worked_out = {"calculation": outcome} if made else {}
        steps = [asdict(step) for step in chain]
        output.document({**about, "details": kept.details, **worked_out, "content": content, "chain": steps})
        return
    for name, value in about.items():
        if value:
            output.line(f"{name.replace('_', ' '):14} {value}")
    for name, value in ({name: _in_words(value) for name, value in kept.details.items()} | outcome).items():
        if value:
            output.line(f"{name.replace('_', ' '):14} {value}")
    for sentence in filter(None, (inside.mismatch, inside.note)):
        output.line(f"{'content':14} {sentence}")
    for name, value in inside.facts:
        output.line(f"{'says of itself':14} {name}: {value}")
    columns = (
        Column("time"),
        Column("who"),
        Column("did"),
        Column("claim", right=True),
        Column("to", gives=True),
    )
    cells = [(step.at, step.reviewer, step.what, step.number or "", _change(step)) for step in chain]
    output.table(columns, cells, empty="Nothing was done to it.")


def _change(step: custody.Step) -> str:
    """What was changed, in one cell."""
    if step.what == "edited":
        return f"{step.field}: {step.before or 'nothing'} → {step.after or 'nothing'}"
    return step.after


@click.command("edit", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@click.option("--title", help="The title.")
@click.option("--author", "--person", help="Who wrote it; who was interviewed.")
@click.option("--publisher", help="Who published it.")
@click.option("--published", "--date", type=DATE, metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD.")
@click.option("--url", help="The address.")
@click.option("--origin", help="Where its information first came from.")
@click.option("--note", metavar="TEXT", help="A note.")
@click.option(
    "--detail",
    "known",
    multiple=True,
    metavar="NAME=VALUE",
    help="A field of CSL, such as volume; of an interview role, reached or terms. May be repeated.",
)
@click.pass_obj
def edit_evidence(call: Call, file: Path, record: str, known: tuple[str, ...], **fields: str | None) -> None:
    """Change what is written about one record, in one step. An empty value takes a field out."""
    pairs = [each.partition("=") for each in known]
    for name, sign, _value in pairs:
        if not sign:
            raise WrongUse(f"“{name}” has no value; write --detail NAME=VALUE. Nothing was changed.")
    wanted = {name: value.strip() for name, value in fields.items() if value is not None}
    if not wanted and not pairs:
        raise WrongUse("Say what to change, such as --title TEXT. Nothing was changed.")
    with call.write(file) as workspace:
        evidence_id = evidence.resolve(workspace, record)
        named = {name.strip(): value for name, _sign, value in pairs}
        changes = details.edit(workspace, evidence_id, named, **wanted)
        kept = evidence.get(workspace, evidence_id)
    document = {"id": kept.id, "title": kept.title, "kind": kept.kind, "changed": bool(changes)}
    call.answer(document, changes.label if changes else "Nothing was different.")


@click.command("remove", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@click.pass_obj
def remove_evidence(call: Call, file: Path, record: str) -> None:
    """Take EVIDENCE out of the library and from every claim. Undo brings it back; `redact` removes it for good."""
    with call.write(file) as workspace:
        evidence_id = evidence.resolve(workspace, record)
        kept = evidence.get(workspace, evidence_id)
        changes = evidence.remove(workspace, evidence_id)
    call.answer({"id": kept.id, "links": kept.links}, changes.label)


@click.command("extract", cls=Command)
@click.argument("file", type=FILE)
@click.argument("record", metavar="EVIDENCE")
@click.option(
    "-o", "--output", "out", type=FILE, required=True, metavar="OUT", help="A new file, or a folder."
)
@click.pass_obj
def extract_evidence(call: Call, file: Path, record: str, out: Path) -> None:
    """Write a kept file to OUT again, byte for byte. Nothing is overwritten."""
    with call.read(file) as workspace:
        evidence_id = evidence.resolve(workspace, record)
        kept = evidence.get(workspace, evidence_id)
        written = copies.write(workspace, evidence_id, out)
    document = {"file": str(written), "bytes": kept.size, "sha256": kept.sha256}
    call.answer(document, f"{written}: {kept.size} bytes, SHA-256 {kept.sha256}")


def _in_words(value: object) -> str:
    """A detail on one line."""
    if isinstance(value, list):
        return "; ".join(_in_words(each) for each in value)
    if isinstance(value, dict):
        return " ".join(str(each) for each in value.values() if each)
    return str(value)
