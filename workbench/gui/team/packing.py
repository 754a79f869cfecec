"""Writing a work pack on the worker, with a connection of its own."""

from pathlib import Path

from workbench.core.store.workspace import Workspace
from workbench.core.team.pack import Cut


def cut(path: Path, out: Path, name: str, passphrase: str, *, blind: bool) -> Cut:
    """Writes the pack for the reviewer of that name to `out`."""
    from workbench.core.team import assignments, pack

    with Workspace.open(path, read_only=True) as workspace:
        assignee = assignments.find(workspace, name)
        return pack.cut(workspace, out, assignee, blind=blind, passphrase=passphrase)
