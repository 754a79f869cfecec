"""The program without a screen: finds the command, runs it, and turns what went wrong into an exit code."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

import click

import workbench
from workbench.cli import output
from workbench.cli.common import Call, common_options
from workbench.core.errors import UserError, WrongUse

COMMANDS = {
    "open": "window",
    "demo": "window",
    "new": "file",
    "import": "articles",
    "articles": "articles",
    "article": "article",
    "reread": "articles",
    "text": "articles",
    "sentences": "articles",
    "compare": "versions",
    "queue": "versions",
    "place": "versions",
    "dismiss": "versions",
    "inherit": "versions",
    "claims": "claims",
    "claim": "claims",
    "mark": "claims",
    "comment": "comments",
    "evidence": "evidence",
    "link": "evidence",
    "unlink": "evidence",
    "redact": "standing",
    "lint": "lint",
    "signoff": "signoff",
    "report": "report",
    "returned": "returned",
    "paper": "paper",
    "assign": "assign",
    "blind": "blind",
    "progress": "assign",
    "differed": "assign",
    "pack": "pack",
    "unpack": "pack",
    "accept": "pack",
    "merge": "team",
    "disagreements": "team",
    "adjudicate": "adjudicate",
    "doubles": "doubles",
    "identity": "identity",
    "families": "families",
    "receipt": "team",
    "agreement": "agreement",
    "hub": "hub",
    "log": "history",
    "undo": "history",
    "redo": "history",
    "verify": "file",
    "backup": "file",
    "dump": "file",
    "load": "file",
    "doctor": "doctor",
}
"""Each command and the module of this package that holds it, in the order of the help page."""

WRONG_USE = 2
INTERRUPTED = 130
"""What a shell gives for a program that was ended by Ctrl+C."""


class Program(click.Group):
    """The group of all commands; a command's module is imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"workbench.cli.{COMMANDS[cmd_name]}")
        commands = (value for value in vars(module).values() if isinstance(value, click.Command))
        return next(command for command in commands if command.name == cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A file in the place of the command's name is opened in the window."""
        if args[0] not in COMMANDS and (args[0].endswith(".claims") or Path(args[0]).is_file()):
            args = ["open", *args]
        return super().resolve_command(ctx, args)

    def main(self, args: Sequence[str] | None = None, **extra: Any) -> NoReturn:  # type: ignore[override]
        """Runs one command and ends the process with its exit code."""
        extra["standalone_mode"] = False
        extra.setdefault("obj", Call(no_window))
        sys.exit(_exit_code(lambda: super(Program, self).main(args, **extra)))


def no_window(arguments: Sequence[str]) -> int:
    """Stands where no window was given to the commands."""
    raise WrongUse("The window cannot be opened from here: start the program as `workbench`.")


@click.group(
    cls=Program,
    invoke_without_command=True,
    params=common_options(),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(workbench.__version__, prog_name="Claim Workbench", message="%(prog)s %(version)s")
@click.pass_context
def program(context: click.Context) -> int | None:
    """Review the claims of an article, offline, in one file. Without a command the window opens."""
    call: Call = context.obj
    return call.window(()) if context.invoked_subcommand is None else None


def main(
    arguments: Sequence[str] | None = None, window: Callable[[Sequence[str]], int] = no_window
) -> NoReturn:
    """Runs the command line and ends the process.

    `arguments` are those of this process unless given. `window` opens the window with the arguments that it
    gets ("demo", or a file, or none) and returns an exit code: this package must not know the window.
    """
    program.main(arguments, prog_name="workbench", obj=Call(window))


def _exit_code(run: Callable[[], object]) -> int:
    """What `run` comes to: 0 fine, 1 findings, 2 wrong use or refused, 3 damaged or not ours."""
    _prepare_streams()
    try:
        result = run()
    except UserError as problem:
        output.note(str(problem))
        return problem.exit_code
    except click.ClickException as problem:
        output.note(problem.format_message())
        return WRONG_USE
    except click.Abort:
        output.note("Stopped.")
        return INTERRUPTED
    return result if isinstance(result, int) else 0


def _prepare_streams() -> None:
    """UTF-8 whatever the locale says, and no log lines among the messages; a closed output is a void."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 (open as long as the process)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    log = logging.getLogger("workbench")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
