"""The commands that open the window, through whatever `main` was given for it."""

from pathlib import Path

import click

from workbench.cli.common import FILE, Call


@click.command("open")
@click.argument("file", type=FILE, required=False)
@click.pass_obj
def open_window(call: Call, file: Path | None) -> int:
    """Open the window, with FILE or where you left off."""
    return call.window((str(file),) if file else ())


@click.command("demo")
@click.pass_obj
def open_demo(call: Call) -> int:
    """Open the window with a sample article. It is a temporary copy."""
    return call.window(("demo",))
