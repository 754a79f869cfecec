"""Writes reports on the worker."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from workbench.core.report.wanted import Wanted
from workbench.core.report.write import Written


def write(path: Path, out: Path, wanted: Wanted, *, cancel: Event) -> Written:
    """The wanted report of the file at `path`."""
    from workbench.core.report import apart

    return apart.export(path, out, wanted, cancel=cancel)


def write_each(
    path: Path,
    folder: Path,
    form: str,
    wanted: Wanted,
    *,
    progress: Callable[[int, int], None],
    cancel: Event,
) -> dict[str, Written]:
    """The report of each article of the file at `path` into `folder`, by the ids of the articles."""
    from workbench.core.report import batch

    return batch.export(path, folder, form, wanted, progress=progress, cancel=cancel)
