"""Previewing and merging on the worker, each with a connection of its own."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from workbench.core.model import Reviewer
from workbench.core.store.workspace import Workspace
from workbench.core.team.merge import Merge


def preview(
    path: Path,
    others: Sequence[Path],
    reviewer: Reviewer,
    progress: Callable[[object, object], None],
    cancel: threading.Event,
) -> Merge:
    """What `merge` would bring; nothing is written."""
    from workbench.core.team import merge as team

    with Workspace.open(path, reviewer) as workspace:
        return team.preview(workspace, list(others), progress=progress, cancel=cancel)


def merge(
    path: Path,
    others: Sequence[Path],
    reviewer: Reviewer,
    progress: Callable[[object, object], None],
    cancel: threading.Event,
) -> Merge:
    """Takes in the files `others`: all of it, or, where it is stopped or fails, nothing."""
    from workbench.core.team import merge as team

    with Workspace.open(path, reviewer) as workspace:
        return team.merge(workspace, list(others), progress=progress, cancel=cancel)


def save_before(path: Path, out: Path) -> Path:
    """Writes the file as it was before its last merge to `out`, which it returns."""
    from workbench.core.team import merge as team

    with Workspace.open(path, read_only=True) as workspace:
        team.save_before(workspace, out)
    return out
