"""Writes a report on the worker."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from workbench.core.disclosure import Profile
from workbench.core.report.write import Written


def write(
    path: Path,
    out: Path,
    article: str,
    generated_at: str,
    form: str,
    profile: str,
    as_of: str,
    *,
    cancel: Event,
) -> Written:
    """The report of `article` ("" means all) of the file at `path`; its form follows the ending of `out`, or is the
    named one. `profile` says whom it is for, `as_of` which moment it shows ("" for now)."""
    from workbench.core.report import apart

    return apart.export(
        path,
        out,
        article=article,
        generated_at=generated_at,
        form=form,
        profile=Profile(profile),
        as_of=as_of,
        cancel=cancel,
    )


def write_each(
    path: Path,
    folder: Path,
    form: str,
    generated_at: str,
    profile: str,
    as_of: str,
    *,
    progress: Callable[[int, int], None],
    cancel: Event,
) -> dict[str, Written]:
    """The report of each article of the file at `path` into `folder`, by the ids of the articles."""
    from workbench.core.report import batch

    return batch.export(
        path,
        folder,
        form,
        generated_at=generated_at,
        profile=Profile(profile),
        as_of=as_of,
        progress=progress,
        cancel=cancel,
    )
