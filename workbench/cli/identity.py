"""The command for who is who: what is unclear, and the answer."""

from dataclasses import asdict
from pathlib import Path

import click

from workbench.cli import output
from workbench.cli.common import FILE, FINDINGS, Call, Command
from workbench.cli.output import Column
from workbench.core.errors import WrongUse
from workbench.core.team import identity
from workbench.core.team.identity import Person, Question


@click.command("identity", cls=Command)
@click.argument("file", type=FILE)
@click.option("--same", nargs=2, metavar="A B", help="Say that A and B are one person.")
@click.option("--different", nargs=2, metavar="A B", help="Say that A and B are two people.")
@click.option("--people", "everybody", is_flag=True, help="List everybody who wrote in the file.")
@click.option("--fail-on", type=click.Choice(["questions"]), help="Exit with 1 where something is unclear.")
@click.pass_obj
def who_is_who(
    call: Call,
    file: Path,
    same: tuple[str, str] | None,
    different: tuple[str, str] | None,
    everybody: bool,
    fail_on: str | None,
) -> int:
    """List who may be two people or one, or say which. A and B are names, or ids, of which 6 characters are enough."""
    if same and different:
        raise WrongUse("Say either --same or --different. Nothing was changed.")
    if said := same or different:
        with call.write(file) as workspace:
            one, other = (identity.find(workspace, each) for each in said)
            say = identity.same_person if same else identity.different_people
            changes = say(workspace, one, other)
        call.answer({"changed": len(changes.touched.get("reviewer", ()))}, changes.label)
        return 0
    with call.read(file) as workspace:
        questions, people = identity.questions(workspace), identity.people(workspace)
    if call.json:
        document = {"questions": [asdict(each) for each in questions]}
        output.document(document | ({"people": [asdict(each) for each in people]} if everybody else {}))
    elif everybody:
        _list(people)
    else:
        _ask(questions)
    return FINDINGS if fail_on and questions else 0


def _list(people: list[Person]) -> None:
    columns = (
        Column("name", gives=True), Column("id"), Column("verdicts", right=True), Column("from"), Column("to"),
        Column("other ids"),
    )  # fmt: skip
    cells = [
        (
            each.name, each.id[:8], str(each.verdicts), each.first, each.last,
            " ".join(other[:8] for other in each.ids if other != each.id),
        )
        for each in people
    ]  # fmt: skip
    output.table(columns, cells, empty="Nobody wrote in the file yet.")


def _ask(questions: list[Question]) -> None:
    columns = (Column("one", gives=True), Column("id"), Column("other"), Column("id"), Column("why"))
    cells = [
        (each.one.name, each.one.id[:8], each.other.name, each.other.id[:8], identity.WORDS[each.why])
        for each in questions
    ]
    output.table(columns, cells, empty="It is clear who is who.")
