"""Writes a report to a file, whole or not at all."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.core import whole_file
from workbench.core.disclosure import WITHHELD
from workbench.core.errors import WrongUse
from workbench.core.report import build, leaks
from workbench.core.report.house.model import PLAIN, House
from workbench.core.report.house.wording import spoken_by
from workbench.core.report.model import Report
from workbench.core.report.wanted import WHOLE, Wanted
from workbench.core.report.withheld import Secret, secrets
from workbench.core.store import clock
from workbench.core.store.workspace import Workspace

ENDINGS = (".html", ".pdf", ".docx", ".odt", ".md", ".csv", ".xlsx", ".json")
FORMATS = {"claimreview": "jsonld", "web-annotation": "jsonld", "csl-json": "json", "paper": "pdf"}
"""What is asked for by name, whatever the ending of the file, and the ending that is usual for it."""
LONG = 5_000
"""Claims from which on a PDF leaves the evidence to a workbook beside it: nobody leafs through thousands of such pages."""


Render = Callable[[Report], str | bytes]


@dataclass(frozen=True)
class Written:
    """What was written: the file's path, its size in bytes, how many claims it tells of, how many sources it does not name, the
    path of the workbook that was written beside it, "" for none; of a list of references how many it holds, else None."""

    file: str
    bytes: int
    claims: int
    withheld: int = 0
    appendix: str = ""
    references: int | None = None


def write(workspace: Workspace, out: Path, wanted: Wanted = WHOLE, house: House = PLAIN) -> Written:
    """Put the wanted report into the file `out`; where no form is asked for, its ending chooses it. Forms for people have the
    words and looks of `house`, which whoever calls has read already.

    A PDF of more than `LONG` claims has its evidence in a workbook of that name beside it (`_appendix_of`).

    With the same `generated_at` the same file gives the same bytes. WrongUse for another ending or moment; Leak where something
    stands in it that the profile does not see; NotFound for an unknown article; FileProblem where it cannot be written. An
    older report then stays as it was.
    """
    return made(workspace, out, wanted, house).put(out)


def _appendix_of(out: Path) -> Path:
    """Where the workbook with the evidence of a long PDF stands: "harbour.claims.xlsx" beside "harbour.pdf"."""
    return out.with_suffix(".claims.xlsx")


@dataclass(frozen=True)
class Made:
    """A finished report: its bytes, how many claims it tells of, how many sources it does not name, the bytes of the workbook
    that belongs beside it, none for most, and of a list of references how many it holds."""

    data: bytes
    claims: int
    withheld: int
    appendix: bytes = b""
    references: int | None = None

    def put(self, out: Path) -> Written:
        """Into the file `out`, and what belongs beside it, whole or not at all. FileProblem."""
        beside = {_appendix_of(out): self.appendix} if self.appendix else {}
        whole_file.replace_all({out: self.data} | beside)
        appendix = "".join(map(str, beside))
        return Written(str(out), len(self.data), self.claims, self.withheld, appendix, self.references)


def made(workspace: Workspace, out: Path, wanted: Wanted, house: House = PLAIN) -> Made:
    """What `write` would put into `out`; nothing is written. Leak where something stands in it that the profile does not see."""
    wanted = replace(wanted, generated_at=wanted.generated_at or clock.now())
    render = _named(wanted.form) if wanted.form else _renderer(out)
    with spoken_by(house), _uncollected():
        report, withheld = _gathered(workspace, wanted)
        workspace.connection.execute(
            "PRAGMA shrink_memory"
        )  # the pages that were read, beside what is made of them
        report = replace(report, house=house)
        appendix = b""
        if report.claims > LONG and not wanted.form and out.suffix.lower() == ".pdf":
            from workbench.core.report import xlsx

            appendix = xlsx.render(report)
            leaks.check(appendix, report, withheld)
            report = replace(report, appendix=_appendix_of(out).name)
        rendered = render(report)
    data = rendered if isinstance(rendered, bytes) else rendered.encode("utf-8")
    leaks.check(data, _printed(report) if wanted.form == "paper" else report, withheld)
    return Made(data, _told(wanted.form, report), report.withheld, appendix, _references(wanted.form, report))


def _told(form: str, report: Report) -> int:
    """How many claims this form tells of."""
    if form == "claimreview":
        from workbench.core.report import claimreview

        return len(claimreview.reviewed(report))
    if form == "csl-json":
        return sum(
            any(link.evidence.kind != WITHHELD for link in entry.evidence)
            for section in report.sections
            for entry in section.entries
        )
    return report.claims


def _references(form: str, report: Report) -> int | None:
    if form != "csl-json":
        return None
    from workbench.core.report import csl_json

    return len(csl_json.records(report))


def _printed(report: Report) -> Report:
    from workbench.core.report import paper_copy

    return paper_copy.printed(report)


@contextmanager
def _uncollected() -> Iterator[None]:
    """While its values grow the collector of garbage would go through all of them again and again, a fifth of the time, and
    find none that nobody holds."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _gathered(workspace: Workspace, wanted: Wanted) -> tuple[Report, list[Secret]]:
    """The report, of now or as of a moment, and all that it must not say."""
    if wanted.as_of:
        from workbench.core.report import as_of

        return as_of.made(workspace, wanted)
    report = build.build(
        workspace, article=wanted.article, generated_at=wanted.generated_at, profile=wanted.profile
    )
    return report, secrets(workspace, wanted.profile)


def _named(form: str) -> Render:
    if form == "claimreview":
        from workbench.core.report.claimreview import render
    elif form == "web-annotation":
        from workbench.core.report.web_annotation import render
    elif form == "csl-json":
        from workbench.core.report.csl_json import render
    elif form == "paper":
        from workbench.core.report.paper_copy import render
    else:
        raise WrongUse(f'There is no format "{form}"; the formats are {", ".join(FORMATS)}.')
    return render


def _renderer(out: Path) -> Render:
    ending = out.suffix.lower()
    if ending == ".html":
        from workbench.core.report.html import render
    elif ending == ".pdf":
        from workbench.core.report.pdf import render
    elif ending == ".docx":
        from workbench.core.report.docx import render
    elif ending == ".odt":
        from workbench.core.report.odt import render
    elif ending == ".xlsx":
        from workbench.core.report.xlsx import render
    elif ending == ".md":
        from workbench.core.report.markdown import render
    elif ending == ".csv":
        from workbench.core.report.csv import render
    elif ending == ".json":
        from workbench.core.report.json import render
    else:
        raise WrongUse(
            f"A report cannot be written as {ending or 'a file without an ending'}. Give the file one of the endings"
            f" {', '.join(ENDINGS)}."
        )
    return render
