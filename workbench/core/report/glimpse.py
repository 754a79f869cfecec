"""What a report would be, seen before it is written: its first page, the beginning of its text, or its first rows.

It is made as it will be written, in a child process, so that what would stop it (a leak, a mistake in the house style) is told
before a place is asked for.
"""

import csv
import io
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

from workbench.core import claim_rows, sandbox
from workbench.core.errors import CannotShow
from workbench.core.preview.model import Page, Table
from workbench.core.report import write
from workbench.core.report.house import read
from workbench.core.report.house.model import of_plain as house_of_plain
from workbench.core.report.wanted import Wanted, of_plain
from workbench.core.store.workspace import Workspace

PAGED = frozenset({"html", "pdf", "docx", "odt", "paper"})
"""Forms that are shown as a page; those but PDF look otherwise and say the same."""
MOST_CLAIMS = 2_000
"""From so many on a page would be long in coming: the words are shown instead."""
MOST_ROWS, MOST_LETTERS = 60, 20_000
SECONDS, MEMORY_MB = 90, 6_000

Glimpse = Page | Table | str


def look(path: Path, form: str, wanted: Wanted, *, width: int, cancel: Event | None = None) -> Glimpse:
    """The beginning of the report that `write` would make: a page `width` dots wide, rows, or text. `form` is an ending without
    its dot, or one of `write.FORMATS`.

    Errors as `write.write`; CannotShow where it takes too long, Cancelled when `cancel` is set.
    """
    style = read.chosen(wanted.house)
    wanted = replace(wanted, form=form if form in write.FORMATS else "")
    with Workspace.open(path, read_only=True) as workspace:
        is_long = claim_rows.counts(workspace)["all"] > MOST_CLAIMS
    found: dict[str, Any] = sandbox.run(
        "workbench.core.report.glimpse:in_child",
        str(path.absolute()), form, wanted.plain(), style.plain(), width, is_long,
        seconds=SECONDS, memory_mb=MEMORY_MB, cancel=cancel, on_failure=not_shown,
    )  # fmt: skip
    if "text" in found:
        return found["text"]
    if "rows" in found:
        rows = tuple(tuple(row) for row in found["rows"])
        return Table("", 1, rows, ())
    return Page(**found, marks=())


def not_shown(why: str) -> CannotShow:
    return CannotShow(f"There is no preview: {why}. The report can be exported nevertheless.")


def in_child(
    path: str, form: str, wanted: dict[str, Any], house: dict[str, Any], width: int, is_long: bool
) -> dict[str, Any]:
    """`text`, `rows`, or the fields of a page."""
    asked, style = of_plain(wanted), house_of_plain(house)
    with Workspace.open(Path(path), read_only=True) as workspace:

        def made(ending: str) -> bytes:
            return write.made(workspace, Path(f"glimpse.{ending}"), asked, style).data

        if form == "html" and style.templates:
            made("html")  # so that a mistake in them is told here
        if form in PAGED and not is_long:
            return _page(made("pdf"), width)
        data = made("md" if form in PAGED else "json" if asked.form else form)
    if form == "xlsx":
        return {"rows": _rows(data)}
    text = data.decode("utf-8-sig")
    if form == "csv":
        return {
            "rows": [row for row, _ in zip(csv.reader(io.StringIO(text)), range(MOST_ROWS), strict=False)]
        }
    return {"text": text[:MOST_LETTERS] + ("…" if len(text) > MOST_LETTERS else "")}


def _page(data: bytes, width: int) -> dict[str, Any]:
    import pypdfium2

    from workbench.core.preview import pages

    document = pypdfium2.PdfDocument(data)
    try:
        return pages.rendered(document[0], width)
    finally:
        document.close()


def _rows(data: bytes) -> list[list[str]]:
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    return [[_cell(cell) for cell in row] for row in sheet.to_python(nrows=MOST_ROWS)]


def _cell(value: object) -> str:
    """As a spreadsheet shows it; there every number is a fraction."""
    return f"{value:g}" if isinstance(value, float) else str(value)
