"""Writes a report on the worker."""

from pathlib import Path
from threading import Event

from workbench.core.report.write import Written


def write(path: Path, out: Path, article: str, generated_at: str, form: str, *, cancel: Event) -> Written:
    """The report of `article` ("" means all) of the file at `path`; its form follows the ending of `out`, or is the
    named one."""
    from workbench.core.report import apart

    return apart.export(path, out, article=article, generated_at=generated_at, form=form, cancel=cancel)
