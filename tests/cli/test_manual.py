"""The manual names every command and every option, and none that is not there."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from workbench.cli.common import Call
from workbench.cli.main import COMMANDS, no_window, program
from workbench.core.model import DISAGREED, Kind, Stance, Verdict

MANUAL = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")


def commands() -> Iterator[tuple[str, click.Command]]:
    """Each command with its full name ("claim add")."""
    context = click.Context(program)
    for name in COMMANDS:
        command = program.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from ((f"{name} {inner}", each) for inner, each in command.commands.items())
        else:
            yield name, command


def sections() -> dict[str, str]:
    """The part of the manual that belongs to each command: from its first naming to the next command's."""
    starts = {name: MANUAL.index(f"`workbench {name}") for name, _ in commands()}
    ends = [*sorted(starts.values()), len(MANUAL)]
    return {name: MANUAL[start : ends[ends.index(start) + 1]] for name, start in starts.items()}


@pytest.mark.parametrize(
    ("name", "command"), list(commands()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_the_manual_names_a_command_s_arguments_and_options(name: str, command: click.Command) -> None:
    part = sections()[name]
    common = {"--json", "--reviewer"}
    for parameter in command.params:
        if isinstance(parameter, click.Argument):
            word = (parameter.metavar or parameter.name or "").upper().removesuffix("...")
            assert word in part, f"{name}: {word}"
            continue
        for option in parameter.opts:
            where = MANUAL if option in common | {"--fail-on"} else part
            assert re.search(rf"(?<![\w-]){option}(?![\w-])", where), f"{name}: {option}"


def examples() -> list[list[str]]:
    """The lines to type, without the name of the program."""
    blocks = re.findall(r"^```\n(.*?)^```$", MANUAL, re.MULTILINE | re.DOTALL)
    lines = "\n".join(blocks).replace("\\\n", " ").splitlines()
    return [shlex.split(line)[1:] for line in lines if line.startswith("workbench")]


@pytest.mark.parametrize("example", examples(), ids=" ".join)
def test_every_example_can_be_typed_like_this(example: list[str]) -> None:
    """The command is there and takes these arguments and options."""
    context = click.Context(program)
    name, command, rest = program.resolve_command(context, example)
    while isinstance(command, click.Group):
        name, command, rest = command.resolve_command(context, rest)
    assert command is not None
    command.make_context(name, rest, parent=context, obj=Call(no_window))


def test_every_command_has_an_example() -> None:
    typed = {" ".join(example[: len(name.split())]) for name, _ in commands() for example in examples()}
    assert [name for name, _ in commands() if name not in typed] == []


def test_the_manual_names_no_command_that_is_not_there() -> None:
    known = {name for name, _ in commands()}
    named = set(re.findall(r"`workbench ((?:article |claim |comment |evidence |hub )?[a-z]+)", MANUAL))
    assert named <= known, named - known


def test_the_manual_names_no_option_that_is_not_there() -> None:
    known = {option for _, command in commands() for parameter in command.params for option in parameter.opts}
    known |= {option for parameter in program.params for option in parameter.opts} | {"-h", "--help"}
    assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", MANUAL)) <= known


def test_the_manual_names_every_value() -> None:
    values = [*Verdict, DISAGREED, *Kind, *Stance]
    assert [value for value in values if value not in MANUAL] == []
