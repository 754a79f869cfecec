"""The report of a file with many claims is made in a child process: there it can be stopped, and the window's thread keeps
Python's lock to itself."""

from pathlib import Path
from threading import Event
from typing import Any

from workbench.core import claim_rows, sandbox
from workbench.core.errors import Cancelled, FileProblem
from workbench.core.report import write
from workbench.core.report.house import page, read
from workbench.core.report.house.model import House
from workbench.core.report.house.model import of_plain as house_of_plain
from workbench.core.report.wanted import Wanted, of_plain
from workbench.core.report.write import Made, Written
from workbench.core.store.workspace import Workspace

MANY = 500
"""Claims of a file whose report is made so fast that a child process would only take longer."""
SECONDS = 1_800
MEMORY_MB = 16_000
"""The file is our own: this only ends what went wrong."""


def export(path: Path, out: Path, wanted: Wanted, *, cancel: Event | None = None) -> Written:
    """As `write.write`, for the file at `path`. Cancelled when `cancel` is set before the report is made; nothing is written
    then."""
    written = finished(path, out, wanted, cancel=cancel).put(out)
    if cancel is not None:
        cancel.clear()  # whoever stops it now comes too late
    return written


def finished(path: Path, out: Path, wanted: Wanted, *, cancel: Event | None) -> Made:
    """What `export` writes into `out`. Cancelled when `cancel` is set before it is made."""
    style = read.chosen(wanted.house)
    with Workspace.open(path, read_only=True) as workspace:
        is_short = claim_rows.counts(workspace)["all"] <= MANY
        made = write.made(workspace, out, wanted, style) if is_short else None
    if made is None:
        made = _made_apart(path.absolute(), out.absolute(), wanted, style, cancel)
    if cancel is not None and cancel.is_set():
        raise _stopped()
    return made


def _made_apart(path: Path, out: Path, wanted: Wanted, style: House, cancel: Event | None) -> Made:
    seconds, memory_mb = (page.SECONDS, page.MEMORY_MB) if style.templates else (SECONDS, MEMORY_MB)
    try:
        made = sandbox.run(
            "workbench.core.report.apart:in_child", str(path), str(out), wanted.plain(), style.plain(),
            seconds=seconds, memory_mb=memory_mb, cancel=cancel, on_failure=_not_made,
        )  # fmt: skip
    except Cancelled as stopped:
        raise _stopped() from stopped
    return Made(*made)


def in_child(
    path: str, out: str, wanted: dict[str, Any], house: dict[str, Any]
) -> tuple[bytes, int, int, bytes, int | None]:
    """The fields of `Made`."""
    with Workspace.open(Path(path), read_only=True) as workspace:
        made = write.made(workspace, Path(out), of_plain(wanted), house_of_plain(house))
    return made.data, made.claims, made.withheld, made.appendix, made.references


def _not_made(why: str) -> FileProblem:
    """The error of a report that could not be made."""
    return FileProblem(f"The report could not be made: {why}. Nothing was written.")


def _stopped() -> Cancelled:
    return Cancelled("The report was stopped. Nothing was written.")
