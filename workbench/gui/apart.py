"""What writes so much that it does so on the worker, with a connection of its own: a file has one writer at a time."""

from collections.abc import Callable
from pathlib import Path

from workbench.core.basics import Reviewer
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.gui.texts import _

MANY = 1500
"""Events that are undone so fast that nobody notices."""

MANY_CLAIMS = 300
"""Claims that a verb alters so fast that nobody notices."""


def write_apart(
    path: Path, reviewer: Reviewer, verb: Callable[..., Changes], *args: object, **heard: object
) -> Changes:
    """Runs a verb on the file at `path` with a connection of its own."""
    from workbench.core.store.workspace import Workspace

    with Workspace.open(path, reviewer, covered=True) as workspace:
        return verb(workspace, *args, **heard)


def still_writing() -> WrongUse:
    """What is told while a merge, an import or an undo is on its way to the file."""
    return WrongUse(_("Something is still being written to the file. Wait until it is done, or stop it."))


def unheard(_done: object, _total: object) -> None:
    """Those who show the progress of a job hear of it from the job."""
