"""What all commands share: the options `--json` and `--reviewer`, and opening the file."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbench.cli import output
from workbench.core.errors import NoReviewer, UserError
from workbench.core.intake.limits import CHOICES

if TYPE_CHECKING:
    from workbench.core.model import Reviewer
    from workbench.core.store.workspace import Workspace

REVIEWER_VARIABLE = "WORKBENCH_REVIEWER"
FINDINGS = 1
"""The exit code of a command that works and finds something."""


class FilePath(click.Path):
    """A path whose name is text. Whether something lies there is for the core to say."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        path = super().convert(value, param, ctx)
        try:
            str(path).encode()
        except UnicodeEncodeError:
            self.fail("the file's name is not text in UTF-8; rename the file first.", param, ctx)
        return path


FILE = FilePath(path_type=Path)
STANDARD_INPUT = Path("-")


class PartialDate(click.ParamType):
    """A date as far as it is known: a year, a month or a day in ISO 8601."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        parts = str(value).split("-")
        whole = "-".join([*parts, "01", "01"][:3])
        try:
            if value and date.fromisoformat(whole).isoformat() != whole:
                raise ValueError(whole)
        except ValueError:
            self.fail(f"{value!r} is no date; write YYYY, YYYY-MM or YYYY-MM-DD.", param, ctx)
        return str(value)


DATE = PartialDate()


class Limit(click.ParamType):
    """A limit for files from outside and its value, as NAME=NUMBER."""

    name = "limit"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, int]:
        name, _, number = str(value).partition("=")
        sound = CHOICES.get(name)
        if sound is None:
            self.fail(
                f"{value!r} is no limit; write NAME=NUMBER with one of {', '.join(CHOICES)}.", param, ctx
            )
        if not number.isdecimal() or int(number[:9]) not in sound:
            self.fail(f"{name} takes a whole number from {sound.start} to {sound.stop - 1}.", param, ctx)
        return name, int(number)


def allow_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the option --allow; the command gets `allow`, pairs of names and numbers."""
    option = click.option(
        "--allow", multiple=True, type=Limit(), metavar="NAME=NUMBER",
        help=f"Another limit than in the settings, such as pages=9000. NAME is one of {', '.join(CHOICES)}.",
    )  # fmt: skip
    return option(command)


@dataclass
class Call:
    """One call of the program: how to answer, who acts, and what opens the window."""

    window: Callable[[Sequence[str]], int]
    json: bool = False
    reviewer: str = ""

    def read(self, file: Path) -> "Workspace":
        """The workspace at `file`, for reading."""
        from workbench.core.store.workspace import Workspace

        return Workspace.open(file, read_only=True)

    def write(self, file: Path, *, named: bool = True) -> "Workspace":
        """The workspace at `file`, for changes by the reviewer of this call; NoReviewer where nobody is named.

        `named` False opens it for a trial that keeps nothing, and needs nobody.
        """
        from workbench.core import logs
        from workbench.core.store.workspace import Workspace

        reviewer = self.acting() if named else None
        logs.start()
        return Workspace.open(file, reviewer)

    def acting(self) -> "Reviewer":
        """Who acts; a name seen first gets its id now. Raises NoReviewer, for a blank name too."""
        from workbench.core import settings

        name = self.reviewer or os.environ.get(REVIEWER_VARIABLE, "")
        if not name.strip():
            raise NoReviewer(
                f"Nobody is named as the reviewer: add --reviewer NAME or set {REVIEWER_VARIABLE}. "
                "Nothing was changed."
            )
        return settings.reviewer(name)

    def answer(self, document: object, text: str) -> None:
        """Prints `document` where JSON was asked for, else the line `text`."""
        if self.json:
            output.document(document)
        else:
            output.line(text)


def named_after(source: Path, problem: UserError) -> UserError:
    """The problem with the name of the file that it is about, unless its sentence says it already."""
    from workbench.core.intake.source import file_name

    name = file_name(source)
    return problem if name in str(problem) else type(problem)(f"{name}: {problem}")


def common_options() -> list[click.Parameter]:
    """The options that are taken before and after the command's name."""
    return [
        click.Option(
            ["--json"],
            is_flag=True,
            expose_value=False,
            callback=_remember,
            help="Print one JSON document on standard output.",
        ),
        click.Option(
            ["--reviewer"],
            metavar="NAME",
            expose_value=False,
            callback=_remember,
            help=f"Who acts (otherwise the variable {REVIEWER_VARIABLE}).",
        ),
    ]


class Command(click.Command):
    """A command with the common options, unless it has one of that name itself."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = {parameter.name for parameter in self.params}
        self.params.extend(option for option in common_options() if option.name not in own)


class Group(click.Group):
    """A command with commands of its own (`claim add`)."""

    command_class = Command

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, no_args_is_help=False, **kwargs)


def _remember(context: click.Context, option: click.Parameter, value: Any) -> None:
    call = context.find_object(Call)
    if value and call and option.name:
        setattr(call, option.name, value)
