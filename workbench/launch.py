"""The entry point of the program: the commands, and the window for those that open it.

The command line and the window do not know each other; this is the one place that knows both.
"""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from workbench.cli import main as commands
from workbench.core.errors import FileProblem, WrongUse

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Where Linux says what to draw on; without one of them Qt ends the process with a core dump."""


def main() -> NoReturn:
    """Runs the command line of this process and ends it with an exit code."""
    commands.main(window=open_window)


def open_window(arguments: Sequence[str]) -> int:
    """Opens the window with "demo", a file, or nothing, and returns its exit code."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in SCREENS):
        raise WrongUse(
            "There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). "
            "The commands work without one: workbench --help lists them."
        )
    try:
        from workbench.gui import app
    except ImportError as problem:
        if not (problem.name or "").startswith("PySide6"):
            raise
        sentence = f"The window cannot start ({problem}). Type `workbench doctor` to see what is missing."
        raise FileProblem(sentence) from problem
    return app.main(list(arguments))
