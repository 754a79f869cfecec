"""The workbook, read back by a reader that is not ours."""

import io
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from python_calamine import CalamineWorkbook

from workbench.core.report import xlsx
from workbench.core.report.model import Check, Report

Build = Callable[..., Report]


def rows(data: bytes, sheet: str) -> Sequence[Sequence[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name(sheet).to_python()


def test_each_claim_is_a_row_letter_by_letter(report_on: Build, hostile: str):
    text = f"=2+2 {hostile}"
    report = report_on(text, [(0, 4), (5, 60)], words=hostile)
    head, *found = rows(xlsx.render(report), "Claims")
    assert head[:3] == ["Article", "No.", "Statement"]
    assert [row[2] for row in found] == ["=2+2", text[5:60]]
    assert [row[1] for row in found] == [1, 2]
    assert [row[13:15] for row in found] == [[0, 4], [5, 60]]
    assert found[0][6] == "Unverified"
    assert {row[0] for row in found} == {hostile}


def test_evidence_verdicts_and_checks_have_sheets_of_their_own(report_on: Build):
    report = report_on("One two.", [(0, 3)], words="Ostmark")
    check = Check("", 0, "two", "sums", "warning", "It does not add up.", "1 + 1 = 3", "known")
    report = replace(report, sections=(replace(report.sections[0], checks=(check,)),))
    data = xlsx.render(report)
    assert rows(data, "Claims")[1][8] == "Sourced, Ostmark, 22 November 2026, 08:00 UTC: Ostmark"
    assert [row[2] for row in rows(data, "Evidence")[1:]] == ["Supports", "Contradicts"]
    assert [row[2:4] for row in rows(data, "Verdicts")[1:]] == [["Ostmark", "Sourced"], ["Noor", "Contested"]]
    assert rows(data, "Checks")[1][2:] == [
        "Warning",
        "sums",
        "It does not add up.",
        "1 + 1 = 3",
        "two",
        "known",
    ]
    about = {str(row[0]): row[1] for row in rows(data, "About")}
    assert about["Head of the log then"] == f"abab abab abab abab ({'ab' * 32})"
    assert rows(data, "Since")[1][1:5] == [1, "Verdict", "Ostmark", "Ostmark"]


def test_no_cell_is_a_formula_or_a_link(report_on: Build, hostile: str):
    import zipfile

    data = xlsx.render(report_on("=1+1 http://a.example", [(0, 4), (5, 21)], words=hostile))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            part = package.read(name)
            assert b"<f>" not in part
            assert b"hyperlink" not in part


@pytest.mark.parametrize("letter", ["a", "水", "🧪"])
def test_a_cell_that_is_too_long_is_cut_and_says_so(report_on: Build, letter: str):
    text = letter * 40_000
    cell = rows(xlsx.render(report_on(text, [(0, 40_000)], words="w")), "Claims")[1][2]
    assert isinstance(cell, str)
    assert cell.endswith(xlsx.CUT)
    assert set(cell.removesuffix(xlsx.CUT)) == {letter}
    assert len(cell.encode("utf-16-le")) // 2 <= xlsx.LONGEST


def test_an_empty_report_is_a_workbook_too(report_on: Build):
    data = xlsx.render(replace(report_on("One."), sections=()))
    assert rows(data, "Claims")[0][0] == "Article"
