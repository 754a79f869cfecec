"""The report of a file with many claims is made in a child process: there it can be stopped, and the window's thread keeps
Python's lock to itself."""

import pickle
from pathlib import Path
from threading import Event

from workbench.core import claim_rows, sandbox
from workbench.core.disclosure import Profile
from workbench.core.errors import Cancelled, FileProblem
from workbench.core.report import write
from workbench.core.report.house import page, read
from workbench.core.report.write import Made, Written
from workbench.core.store.workspace import Workspace

MANY = 500
"""Claims of a file whose report is made so fast that a child process would only take longer."""
SECONDS = 1_800
MEMORY_MB = 16_000
"""The file is our own: this only ends what went wrong."""


def export(
    path: Path,
    out: Path,
    *,
    article: str,
    generated_at: str,
    form: str = "",
    profile: Profile = Profile.DESK,
    as_of: str = "",
    house: str = "",
    cancel: Event | None = None,
) -> Written:
    """As `write.write`, for the file at `path`, in the style of the folder `house`, "" for the usual one. Cancelled when `cancel`
    is set before the report is made; nothing is written then."""
    made = finished(path, out, article, generated_at, form, profile, as_of, house, cancel=cancel)
    written = write.put(out, made)
    if cancel is not None:
        cancel.clear()  # whoever stops it now comes too late
    return written


def finished(
    path: Path,
    out: Path,
    article: str,
    generated_at: str,
    form: str,
    profile: Profile,
    as_of: str,
    house: str,
    *,
    cancel: Event | None,
) -> Made:
    """What `export` writes into `out`. Cancelled when `cancel` is set before it is made."""
    with Workspace.open(path, read_only=True) as workspace:
        is_short = claim_rows.counts(workspace)["all"] <= MANY
        style = read.chosen(house)
        made = (
            write.made(workspace, out, article, generated_at, form, profile, as_of, house=style)
            if is_short
            else None
        )
    if made is None:
        limits = (page.SECONDS, page.MEMORY_MB) if style.templates else (SECONDS, MEMORY_MB)
        wanted = (
            str(path.absolute()),
            str(out.absolute()),
            article,
            generated_at,
            form,
            profile.value,
            as_of,
        )
        made = _made_apart(wanted, pickle.dumps(style), limits, cancel)
    if cancel is not None and cancel.is_set():
        raise _stopped()
    return made


def _made_apart(wanted: tuple[str, ...], house: bytes, limits: tuple[int, int], cancel: Event | None) -> Made:
    try:
        made = sandbox.run(
            "workbench.core.report.apart:in_child",
            *wanted,
            house,
            seconds=limits[0],
            memory_mb=limits[1],
            cancel=cancel,
            on_failure=not_made,
        )
    except Cancelled as stopped:
        raise _stopped() from stopped
    return Made(*made)


def in_child(
    path: str, out: str, article: str, generated_at: str, form: str, profile: str, as_of: str, house: bytes
) -> tuple[bytes, int, int, bytes]:
    """The fields of `Made`."""
    with Workspace.open(Path(path), read_only=True) as workspace:
        style = pickle.loads(house)  # noqa: S301 - our own process made it
        made = write.made(
            workspace, Path(out), article, generated_at, form, Profile(profile), as_of, house=style
        )
    return made.data, made.claims, made.withheld, made.appendix


def not_made(why: str) -> FileProblem:
    """The error of a report that could not be made."""
    return FileProblem(f"The report could not be made: {why}. Nothing was written.")


def _stopped() -> Cancelled:
    return Cancelled("The report was stopped. Nothing was written.")
