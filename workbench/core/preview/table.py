"""The rows of a workbook's sheet or of a CSV file, with the cells in which the quote stands."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from workbench.core.errors import CannotShow
from workbench.core.intake import claim_csv, media, normalise, text, workbook
from workbench.core.intake.limits import Limits
from workbench.core.model import QuoteCheck
from workbench.core.text import locators, quotes

XLSX, CSV, KINDS = media.XLSX, media.CSV, media.TABLES
ROWS, COLUMNS, CHARACTERS = 500, 100, 500
"""Rows shown at once, and how many columns and characters of a cell."""
WORD = re.compile(r"\w+")
EMPTY = "This table has no rows. It is unchanged; save a copy to look at it in another program."

Sheet = tuple[str, list[list[str]]]


def read(data: bytes, kind: str, limits: dict[str, Any], ask: dict[str, Any]) -> dict[str, Any]:
    """The wanted rows, as JSON; in the sandbox. `ask` has the fields of `Wanted` and `part`, as `words.shown` has it.

    `IntakeRefused` for a workbook that is damaged, locked or a bomb, and for a CSV file that is no text.
    """
    sheets = [(name, rows) for name, rows in _sheets_of(data, kind, limits) if any(map(any, rows))]
    if not sheets:
        raise CannotShow(EMPTY)
    parts = [(at, first) for at, (_, rows) in enumerate(sheets) for first in range(0, len(rows), ROWS)]
    named = next(filter(None, (_cell_of(ask[name], sheets) for name in ("cell", "paragraph", "page"))), None)
    found = _first_found(sheets, ask["quote"])
    quote_part = _part_of(found, parts) if found else 0
    part = min(ask["part"] or (_part_of(named, parts) if named else quote_part) or 1, len(parts))
    sheet, first = parts[part - 1]
    name, rows = sheets[sheet]
    shown = rows[first : first + ROWS]
    marks = [(at, column) for at, row in enumerate(shown) for column in _cells_of(row, ask["quote"])[1]]
    if named and named[0] == sheet and first <= named[1] < first + ROWS:
        marks.insert(0, (named[1] - first, named[2]))
    return {
        "name": name,
        "first": first + 1,
        "rows": [[_cut(cell) for cell in row[:COLUMNS]] for row in shown],
        "marks": marks,
        "part": part,
        "parts": len(parts),
        "check": found[3] if found else QuoteCheck.MISSING if ask["quote"].strip() else None,
        "quote_part": quote_part,
    }


def _sheets_of(data: bytes, kind: str, limits: dict[str, Any]) -> list[Sheet]:
    """Name and cells of each sheet; a CSV file is one without a name."""
    if kind == CSV:
        return [("", claim_csv.rows(text.decode(data)[0]))]
    workbook.check(data, Limits(**limits))
    return workbook.named_sheets(data)


def extents(data: bytes, kind: str, limits: dict[str, Any]) -> list[tuple[str, int, int]]:
    """Name, rows and columns of each sheet; in the sandbox."""
    return [
        (name, len(rows), max(map(len, rows), default=0)) for name, rows in _sheets_of(data, kind, limits)
    ]


def _cell_of(locator: str, sheets: Sequence[Sheet]) -> tuple[int, int, int] | None:
    """Sheet, row and column (from 0) of the cell that a locator names, where there is one."""
    found = locators.CELL.fullmatch(locator.strip())
    if not found:
        return None
    wanted = locators.sheet_of(found).casefold()
    sheet = next((at for at, (name, _) in enumerate(sheets) if not wanted or name.casefold() == wanted), None)
    column, row = locators.column_number(found["column"]), int(found["row"]) - 1
    return (sheet, row, column - 1) if sheet is not None and row < len(sheets[sheet][1]) else None


def _part_of(cell: tuple[int, int, *tuple[Any, ...]], parts: Sequence[tuple[int, int]]) -> int:
    """The number, from 1, of the part that shows a cell."""
    return parts.index((cell[0], cell[1] // ROWS * ROWS)) + 1


def _first_found(sheets: Iterable[Sheet], quote: str) -> tuple[int, int, int, QuoteCheck] | None:
    """Sheet, row and column of the first cell in which the quote stands or begins, and what the quote check says."""
    for sheet, (_, rows) in enumerate(sheets):
        for at, row in enumerate(rows):
            check, cells = _cells_of(row, quote)
            if cells:
                return sheet, at, cells[0], check
    return None


def _cells_of(row: Sequence[str], quote: str) -> tuple[QuoteCheck, list[int]]:
    """The columns over which the quote goes in a row whose cells are read one after the other."""
    joined = "\n".join(row)
    # A word that is not there spares the look-up in most rows; letters with accents may be written in two ways.
    key = max(WORD.findall(quote), key=len, default="")
    if not quote.strip() or (key not in joined and joined.isascii()):
        return QuoteCheck.MISSING, []
    check, span = quotes.check(quote, joined)
    cells, at = [], 0
    for column, cell in enumerate(row):
        if span is not None and cell and at < span.end and at + len(cell) > span.start:
            cells.append(column)
        at += len(cell) + 1
    return check, cells


def _cut(cell: str) -> str:
    """A cell on one line, of bounded length."""
    line = normalise.one_line(cell)
    return line if len(line) <= CHARACTERS else line[: CHARACTERS - 1] + "…"
