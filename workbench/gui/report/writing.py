"""Writes a report on the worker, with a connection of its own that only reads."""

from pathlib import Path

from workbench.core.disclosure import Profile
from workbench.core.report.write import Written
from workbench.core.store.workspace import Workspace


def write(path: Path, out: Path, article: str, generated_at: str, profile: str = "desk") -> Written:
    """The report of `article` ("" means all) of the file at `path`; its form follows the ending of `out`.

    `profile` says whom it is for.
    """
    from workbench.core.report import write as report

    with Workspace.open(path, read_only=True) as workspace:
        return report.write(
            workspace, out, article=article, generated_at=generated_at, profile=Profile(profile)
        )
