"""Reports of 1,000 claims with 3,000 links against the bare libraries with the same words, and of ten times as many claims: every
form in a process of its own, for its time and its memory."""

import gc
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from benchmarks import samples
from benchmarks.large import PEAK
from benchmarks.measure import Note, Result, Time, timed_in_turn
from workbench.core import claims, evidence, ids
from workbench.core.report import build, docx, html, markdown, odt, paper, pdf, typefaces, write, xlsx
from workbench.core.report.model import Report
from workbench.core.report.wanted import Wanted
from workbench.core.store.events import EventKind
from workbench.core.store.workspace import Workspace

Work = Callable[[], object]

CLAIMS, LINKS, MANY = 1_000, 3, 10
"""Claims, links of each, and how many times as many claims the long report has."""
FORMS = (*(ending[1:] for ending in write.ENDINGS), "claimreview", "web-annotation", "csl-json")
ROUNDS = 3
AT = "2026-11-26T10:00:00Z"
SECOND = 1.0
MOST_MB = 300
MAKE = """
import sys, time
from pathlib import Path
from workbench.core.report import write
from workbench.core.report.wanted import Wanted
from workbench.core.store.workspace import Workspace
start = time.process_time()
with Workspace.open(Path(sys.argv[1]), read_only=True) as workspace:
    write.write(workspace, Path(sys.argv[2]), Wanted(form=sys.argv[3]))
print(time.process_time() - start)
"""
BARE = """
#let report = json(bytes(sys.inputs.report))
#set document(title: report.title)
#set text(font: (sys.inputs.sans, sys.inputs.serif), size: 9.5pt, lang: "en", hyphenate: false)
= #report.title
#for section in report.sections {
  heading(level: 2, section.title.text)
  for each in section.paragraphs { par(each.pieces.map(piece => piece.text).join()) }
  for each in section.claims {
    heading(level: 3, each.number + " " + each.word)
    par(each.quote.text)
    par(each.about)
    for words in each.findings + each.comments + each.evidence { par(words.text) }
  }
  for each in section.lists {
    heading(level: 2, each.heading)
    for words in each.lines { par(words.text) }
  }
}
"""


def run(folder: Path) -> Iterator[Result | Note]:
    """`folder` is an empty one on the disk that is to be measured."""
    short = _file(folder / "short.claims", CLAIMS)
    report = _report(short)
    told, cells = paper.values(report), _cells(xlsx.render(report))
    for ending in (".html", ".docx"):
        yield _against(
            f"{ending[1:]}, from the file to its bytes",
            partial(_made, short, ending),
            lambda: _escaped(told),
            limit=SECOND,
        )
    yield _against("pdf to bare Typst", lambda: pdf.render(report), lambda: _bare_pdf(told), 1.5)
    yield _against("docx to python-docx and lxml", lambda: docx.render(report), lambda: _bare_docx(told), 2)
    yield _against("xlsx to bare xlsxwriter", lambda: xlsx.render(report), lambda: _bare_xlsx(cells), 2)
    for form in FORMS:
        yield _alone(short, folder, form)
    # Last: so many values would keep the collector of garbage busy in the lines before.
    long = _file(folder / "long.claims", CLAIMS * MANY)
    for form in FORMS:
        yield _alone(long, folder, form)
    tenfold = _report(long)
    gc.freeze()
    for module in (html, docx, odt, markdown, xlsx):
        yield _growth(module.__name__.rpartition(".")[2], module.render, report, tenfold)


def _against(
    name: str, ours: Work, floor: Work, goal: float | None = None, limit: float | None = None
) -> Result:
    return timed_in_turn(name, lambda _: _timed(ours), lambda _: _timed(floor), ROUNDS, goal, limit)


def _growth(name: str, render: Callable[[Report], object], short: Report, long: Report) -> Result:
    """The long report beside so many short ones as have its claims: more than 1 is worse than linear."""

    def many() -> None:
        for _ in range(MANY):
            render(short)

    return timed_in_turn(
        f"{name}, {CLAIMS * MANY:,} claims to {MANY} times {CLAIMS:,}",
        lambda _: _timed(lambda: render(long)), lambda _: _timed(many), 1, 1.2,
    )  # fmt: skip


def _alone(file: Path, folder: Path, form: str) -> Note:
    """What a process of its own took: seconds of the processor, without its start, and memory at most."""
    named = form if form in write.FORMATS else ""
    out = folder / f"report.{write.FORMATS.get(form, form)}"
    program = [sys.executable, "-c", PEAK + MAKE, str(file), str(out), named]
    done = subprocess.run(program, env=dict(os.environ), capture_output=True, text=True, check=True)
    return Note(
        f"{f'{form} of {file.name}':44} {float(done.stdout):>7.2f} s of the processor,"
        f" {done.stderr.split()[-1]} MB at most (goal {MOST_MB} MB of the short one)"
    )


def _file(path: Path, count: int) -> Path:
    """A reviewed file whose claims lean on records, three each, each record under three claims."""
    reviewer = samples.reviewer(1)
    samples.reviewed_file(path, reviewer, count)
    with Workspace.open(path, reviewer) as workspace, workspace.action("Link") as action:
        claimed = [claim.id for claim in claims.all(workspace)]
        about = {"title": "Minutes of the council", "publisher": "Port Almen", "published": "2026-10-06"}
        records = [
            evidence.write(workspace, action, f"https://port-almen.example/{place}", about)
            for place in range(count)
        ]
        for place, claim in enumerate(claimed[:count]):
            for which in range(LINKS):
                record = records[(place + 17 * which) % count]
                said = {
                    "evidence": record,
                    "stance": "supports",
                    "quote": f"approved {place} new ferries",
                    "page": str(which + 1),
                }
                bare = dict.fromkeys(("paragraph", "time", "cell", "fragment", "quote_check"), "")
                action.write(
                    EventKind.LINK, ids.fresh(), {**bare, **said, "note": "Seen."}, ref=claim, about=claim
                )
    return path


def _report(file: Path) -> Report:
    with Workspace.open(file, read_only=True) as workspace:
        return build.build(workspace, generated_at=AT)


def _made(file: Path, ending: str) -> bytes:
    with Workspace.open(file, read_only=True) as workspace:
        return write.made(workspace, Path(f"report{ending}"), Wanted(generated_at=AT)).data


def _timed(work: Work) -> Time:
    start = Time(perf_counter(), process_time())
    work()
    return Time(perf_counter(), process_time()).since(start)


def _words(told: Any) -> Iterator[str]:
    """Every text in the values of a report."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, dict | list):
        for each in told.values() if isinstance(told, dict) else told:
            yield from _words(each)


def _escaped(told: dict[str, Any]) -> str:
    return "".join(f"<p>{escape(words)}</p>" for words in _words(told))


def _bare_pdf(told: dict[str, Any]) -> object:
    import typst

    inputs = {"report": json.dumps(told), "sans": typefaces.SANS, "serif": typefaces.SERIF}
    return typst.compile(
        BARE.encode(), format="pdf", font_paths=typefaces.engine(), sys_inputs=inputs, pdf_standards=["ua-1"]
    )


def _bare_docx(told: dict[str, Any]) -> bytes:
    """Each paragraph of ours with one run, in the document and in its comments, put straight into the trees."""
    from docx import Document
    from docx.oxml.ns import qn
    from lxml.etree import SubElement  # pyright: ignore[reportAttributeAccessIssue]

    document = Document()

    def paragraph(parent: Any, words: str) -> None:
        run = SubElement(SubElement(parent, qn("w:p")), qn("w:r"))
        SubElement(run, qn("w:t")).text = words

    for section in told["sections"]:
        for each in section["paragraphs"]:
            paragraph(document.element.body, "".join(piece["text"] for piece in each["pieces"]))
        rows = SubElement(document.element.body, qn("w:tbl"))
        for claim in section["claims"]:
            row = SubElement(rows, qn("w:tr"))
            said = [line["text"] for line in (*claim["findings"], *claim["comments"], *claim["evidence"])]
            for cell in ([claim["number"]], [claim["quote"]["text"], claim["about"]], [claim["word"]], said):
                parent = SubElement(row, qn("w:tc"))
                for words in cell:
                    paragraph(parent, words)
            comment = SubElement(document.comments._comments_elm, qn("w:comment"))
            for words in (claim["word"], *said):
                paragraph(comment, words)
        for each in section["lists"]:
            for line in each["lines"]:
                paragraph(document.element.body, line["text"])
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _cells(workbook: bytes) -> dict[str, list[list[Any]]]:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(io.BytesIO(workbook))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def _bare_xlsx(cells: dict[str, list[list[Any]]]) -> bytes:
    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    for name, rows in cells.items():
        sheet = book.add_worksheet(name)
        for down, row in enumerate(rows):
            for across, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(down, across, value)
                else:
                    sheet.write_number(down, across, value)
    book.close()
    return out.getvalue()
