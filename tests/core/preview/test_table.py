"""Workbooks and CSV files as rows, with the cells of the quote."""

from dataclasses import asdict
from typing import Any

import pytest

from tests.core.intake import lists
from tests.core.preview.kept import looking
from workbench.core.errors import UserError
from workbench.core.intake.limits import LIMITS
from workbench.core.model import QuoteCheck
from workbench.core.preview import table
from workbench.core.preview.model import Table, Wanted, Words

SHIPS = b"year;ships;tonnes\n2024;23 100;1,5\n2025;24 000;1,7\n"


def seen(data: bytes, kind: str = table.CSV, *, part: int = 0, **pointing: str) -> dict[str, Any]:
    return table.read(data, kind, asdict(LIMITS), {**asdict(Wanted("", **pointing)), "part": part})


def test_a_csv_file_is_shown_as_rows_with_the_cells_of_the_quote(workspace):
    found = looking(workspace, SHIPS, "ships.csv")(quote="2025 24 000")
    assert found.content == Table(
        "",
        1,
        (("year", "ships", "tonnes"), ("2024", "23 100", "1,5"), ("2025", "24 000", "1,7")),
        ((2, 0), (2, 1)),
    )
    assert found.check is QuoteCheck.NORMALISED


def test_a_word_is_never_found_in_a_longer_number():
    found = seen(SHIPS, quote="4 000")
    assert (found["check"], found["marks"]) == (QuoteCheck.MISSING, [])


def test_the_cell_of_the_locator_decides_where_a_workbook_opens():
    book = lists.workbook(*([lists.sheet([["port", "ships"], ["Orrin", 412]])] * 2))
    found = seen(book, table.XLSX, paragraph="'Sheet 2'!B2", quote="port")
    assert (found["name"], found["part"], found["parts"], found["marks"][0]) == ("Sheet 2", 2, 2, (1, 1))
    assert found["quote_part"] == 1
    assert seen(book, table.XLSX, page="Nowhere!B2")["part"] == 1


def test_a_long_table_comes_in_parts_and_opens_where_the_quote_stands():
    data = "\n".join(f"{at},berth {at}" for at in range(2000)).encode()
    found = seen(data, quote="berth 1300")
    assert (found["part"], found["parts"], found["first"]) == (3, 4, 1001)
    assert found["marks"] == [(300, 1)]
    assert len(found["rows"]) == table.ROWS


def test_wide_rows_and_long_cells_are_cut():
    found = seen(("x" * 10_000 + ",y" * 5000).encode())
    assert (len(found["rows"][0]), len(found["rows"][0][0])) == (table.COLUMNS, table.CHARACTERS)


def test_a_csv_file_whose_rows_cannot_be_told_apart_is_shown_as_text(workspace):
    found = looking(workspace, b'a,b\n"never closed,1\n2,3\n', "odd.csv")()
    assert isinstance(found.content, Words)
    assert "quotation mark" in found.note


@pytest.mark.parametrize("data", [lists.workbook()[:200], b"PK\x03\x04 no archive"])
def test_a_damaged_workbook_is_refused(data):
    with pytest.raises(UserError):
        seen(data, table.XLSX)


def test_a_table_without_rows_is_refused():
    with pytest.raises(UserError, match="no rows"):
        seen(b",,\n,,\n")
