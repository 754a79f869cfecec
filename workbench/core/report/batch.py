"""Every article of a file into a report of its own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from workbench.core import articles
from workbench.core.errors import Cancelled, FileProblem, NotFound, UserError, WrongUse
from workbench.core.report import apart, file_names
from workbench.core.report.wanted import Wanted
from workbench.core.report.write import ENDINGS, FORMATS, Written
from workbench.core.store.workspace import Workspace

NAMED = 5
"""Missing reports that an error names."""


@dataclass(frozen=True)
class Planned:
    """A report to come: the id of its article, and its file."""

    article: str
    out: Path


def _plan(path: Path, folder: Path, form: str) -> list[Planned]:
    """Where the reports on the articles of the file at `path` will stand in `folder`; `form` is an ending without its dot, or
    one of `FORMATS`. WrongUse for another."""
    if form not in FORMATS and f".{form}" not in ENDINGS:
        forms = ", ".join([*(ending[1:] for ending in ENDINGS), *FORMATS])
        raise WrongUse(f'There is no form "{form}"; the forms are {forms}.')
    with Workspace.open(path, read_only=True) as workspace:
        known = articles.all(workspace)
    ending = f".{FORMATS.get(form, form)}"
    names = file_names.unique((article.title for article in known), ending)
    return [Planned(article.id, folder / name) for article, name in zip(known, names, strict=True)]


def export(
    path: Path,
    folder: Path,
    form: str,
    wanted: Wanted,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancel: Event | None = None,
) -> dict[str, Written]:
    """One report after the other, each whole or not at all, into `folder`, which is made where it is missing; by
    the ids of the articles.

    A report that cannot be made or written (a full disk, a leak) holds up none of the others; the error then says which are
    missing. NotFound for a file without articles, Cancelled where it was stopped; what is written stays.
    """
    planned = _plan(path, folder, form)
    if not planned:
        raise NotFound("This file holds no articles yet. Import one, then export its report.")
    _make(folder)
    wanted = replace(wanted, form=form if form in FORMATS else "")
    written: dict[str, Written] = {}
    problems: dict[str, UserError] = {}
    for number, each in enumerate(planned):
        if progress is not None:
            progress(number, len(planned))
        try:
            written[each.article] = _one(path, each, wanted, cancel)
        except Cancelled as stopped:
            raise Cancelled(f"Stopped. {_so_far(len(written), planned, folder)}") from stopped
        except UserError as problem:
            problems[each.out.name] = problem
    if problems:
        raise FileProblem(f"{_so_far(len(written), planned, folder)} {_missing(problems)}")
    return written


def _one(path: Path, each: Planned, wanted: Wanted, cancel: Event | None) -> Written:
    made = apart.finished(path, each.out, replace(wanted, article=each.article), cancel=cancel)
    return made.put(each.out)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise FileProblem(
            f"The folder {folder} could not be made: {error.strerror or error}. Nothing was written; choose another place."
        ) from error


def _so_far(number: int, planned: list[Planned], folder: Path) -> str:
    return f"{number} of {len(planned)} reports are written and stay in {folder}."


def _missing(problems: dict[str, UserError]) -> str:
    names = ", ".join(list(problems)[:NAMED])
    more = f" and {len(problems) - NAMED} more" if len(problems) > NAMED else ""
    first = next(iter(problems.values()))
    return f"Missing: {names}{more}. The first of them: {first}"
