"""Reads a claim list from text with one row a line: comma, semicolon, tab or bar between the cells, any encoding."""

import csv
import io
import re
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import claim_columns, claim_rows, listed, text
from workbench.core.intake.limits import Limits

DELIMITERS = ",;\t|"
NEVER = "\x1f"
"""Between the cells of a list that has only one in each row."""
LONGEST_CELL = 1_000_000
_SEPARATOR = re.compile(r"\"?sep=(?P<sign>[^\r\n])\"?\r?\n", re.IGNORECASE)
"""Excel's own first line."""
UNCLOSED = (
    "This list has a quotation mark that opens a cell and never closes it, so its rows cannot be told apart. "
    "Save it again from the spreadsheet. Nothing was imported."
)
TOO_LONG = f"This list has a cell of more than {LONGEST_CELL:,} characters. It is no list of claims. Nothing was imported."


def read(data: bytes, encoding: str, limits: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows as `listed.to_json`: for a child process. `IntakeRefused` for what is no text or no list of claims."""
    decoded, _ = text.decode(data, encoding)
    return listed.to_json(claim_rows.of_table(rows(decoded), Limits(**limits)))


def is_list(head: str) -> bool:
    """Whether the beginning of a text has headings of a claim list."""
    return claim_columns.find(_parsed(head, _delimiter(head), strict=False)) is not None


def rows(decoded: str) -> list[list[str]]:
    """The cells of each row. The sign between them is the one with which most headings are known."""
    separator = _SEPARATOR.match(decoded)
    if separator:
        return _parsed(decoded[separator.end() :], separator["sign"])
    return _parsed(decoded, _delimiter(decoded))


def _delimiter(decoded: str) -> str:
    head = decoded[:20_000]
    best, most = NEVER, (0, 1)
    for sign in DELIMITERS:
        parsed = _parsed(head, sign, strict=False)[: claim_columns.HEADING_ROWS]
        found = claim_columns.find(parsed)
        known = (len(found[1]), len(parsed[found[0]])) if found else (0, max(map(len, parsed), default=0))
        if known > most and known[1] > 1:
            best, most = sign, known
    return best


def _parsed(decoded: str, sign: str, *, strict: bool = True) -> list[list[str]]:
    """The rows with this sign between the cells. Where a mark within a cell is not doubled it is read as it stands."""
    csv.field_size_limit(LONGEST_CELL)
    try:
        return list(csv.reader(io.StringIO(decoded, newline=""), delimiter=sign, strict=strict))
    except csv.Error as error:
        if not strict:
            return []
        if "field larger" in str(error):
            raise IntakeRefused(TOO_LONG) from None
        if "unexpected end" in str(error):
            raise IntakeRefused(UNCLOSED) from None
    return _parsed(decoded, sign, strict=False)
