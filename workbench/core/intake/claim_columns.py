"""Which column of a claim list holds what, told by its heading in the languages that are read."""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from functools import cache

from workbench.bundled import folder
from workbench.core.errors import IntakeRefused
from workbench.core.intake.normalise import one_line

HEADING_ROWS = 20
"""Rows at the top among which the headings are looked for; a list may have a title above them."""
SHOWN_HEADINGS, SHOWN_CHARACTERS = 12, 40
_SIGNS = re.compile(r"[_\-.:*/#]+|\([^)]*\)")

Columns = dict[str, list[int]]
"""The numbers of the columns of each field that a list has."""


def find(rows: Sequence[Sequence[str]]) -> tuple[int, Columns] | None:
    """The number of the row with the headings and the columns by field; None where no row names a column of statements."""
    for number, row in enumerate(rows[:HEADING_ROWS]):
        columns = of_headings(row)
        if "statement" in columns:
            return number, columns
    return None


def of_headings(headings: Sequence[str]) -> Columns:
    """The columns by field. A column of claims is the one of statements where there is no other, else their restatement."""
    columns: Columns = {}
    for number, heading in enumerate(headings):
        field = _fields().get(plain(heading))
        if field:
            columns.setdefault(field, []).append(number)
    claimed = columns.pop("claim", None)
    if claimed:
        columns.setdefault("restated" if "statement" in columns else "statement", claimed)
    return columns


def plain(heading: str) -> str:
    """A heading as headings are compared."""
    words = unicodedata.normalize("NFC", heading).casefold()
    return " ".join(_SIGNS.sub(" ", words).split())


def refuse(rows: Sequence[Sequence[str]]) -> IntakeRefused:
    """The error of a list without a column of statements, naming the headings that it has."""
    first = next((row for row in rows if any(cell.strip() for cell in row)), [])
    named = [f"“{one_line(cell)[:SHOWN_CHARACTERS]}”" for cell in first if cell.strip()]
    found = ", ".join(named[:SHOWN_HEADINGS]) + (" and more" if len(named) > SHOWN_HEADINGS else "")
    return IntakeRefused(
        f"No column of this list is known to hold statements; its headings are {found or 'all empty'}. "
        "Name the column with the words of the article “statement”. Nothing was imported."
    )


@cache
def _fields() -> dict[str, str]:
    """The field that each known heading names."""
    words = (folder("resources") / "lists" / "headings.toml").read_text(encoding="utf-8")
    return {
        plain(heading): field
        for field, languages in tomllib.loads(words).items()
        for headings in languages.values()
        for heading in headings
    }
