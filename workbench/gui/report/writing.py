"""Writes a report on the worker."""

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
