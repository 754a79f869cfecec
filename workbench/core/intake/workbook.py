"""Reads a claim list from an Excel workbook (.xlsx): the first sheet with a column of statements."""

import re
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import archive, claim_columns, claim_rows, listed
from workbench.core.intake.limits import Limits

TOO_MANY = (
    "A sheet of this workbook spans more than {most:,} cells. Delete what lies far from the list, or raise the limit in the "
    "settings. Nothing was imported."
)
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_REFERENCE = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^>]*(?<!/)>")
"""A cell that holds something; empty ones are only formatted."""


def read(data: bytes, _encoding: str, limits: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows as `listed.to_json`: for a child process. `IntakeRefused` for a damaged, locked or oversized workbook, and
    for one without a column of statements."""
    allowed = Limits(**limits)
    check(data, allowed)
    tables = _sheets(data)
    chosen = next((rows for rows in tables if claim_columns.find(rows)), tables[0] if tables else [])
    return listed.to_json(claim_rows.of_table(chosen, allowed))


def _sheets(data: bytes) -> list[list[list[str]]]:
    """The cells of each sheet that is not hidden, as text, from the first row and column on."""
    return [rows for _, rows in named_sheets(data)]


def named_sheets(data: bytes) -> list[tuple[str, list[list[str]]]]:
    """The same, each with its name."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(data))
        shown = [
            about.name
            for about in workbook.sheets_metadata
            if about.typ is SheetTypeEnum.WorkSheet and about.visible is SheetVisibleEnum.Visible
        ]
        tables = [(name, workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in shown]
    except CalamineError:
        raise IntakeRefused(archive.DAMAGED) from None
    return [(name, [[_shown_as(cell) for cell in row] for row in rows]) for name, rows in tables]


def check(data: bytes, limits: Limits) -> None:
    """Refuse a workbook that is damaged, a bomb, or spans more cells than are allowed."""
    with archive.opened(data, limits) as opened:
        for part in opened.infolist():
            if part.filename.lower().endswith(archive.XML_ENDINGS):
                content = archive.xml(opened, part.filename, limits)
                if _SHEET.fullmatch(part.filename) and _spanned(content) > limits.sheet_cells:
                    raise IntakeRefused(TOO_MANY.format(most=limits.sheet_cells))


def _spanned(sheet: bytes) -> int:
    """How many cells lie in the rectangle from A1 to the last cell of a sheet."""
    columns = rows = 0
    for letters, digits in _REFERENCE.findall(sheet):
        column = 0
        for letter in letters:
            column = column * 26 + letter - 64
        columns, rows = max(columns, column), max(rows, int(digits))
    return columns * rows


def _shown_as(cell: object) -> str:
    """A cell's value as text: whole numbers without a point, dates in ISO 8601."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.isoformat() if isinstance(cell, date | datetime | time) else str(cell)
