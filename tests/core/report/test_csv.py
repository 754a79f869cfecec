"""The table opens in a spreadsheet, one row a claim, and runs nothing there."""

import csv as reader
import io
from collections.abc import Callable
from datetime import datetime

from workbench.core.report import csv
from workbench.core.report.model import Report

Build = Callable[..., Report]


def rows(report: Report) -> list[dict[str, str]]:
    text = csv.render(report)
    assert text.startswith("\ufeff")
    return list(reader.DictReader(io.StringIO(text[1:], newline="")))


def test_one_row_a_claim_with_offsets_into_the_text(report_on: Build):
    text = 'One, "two" three.\n\nFour \U0001f9ea five.'
    report = report_on(text, [(0, 9), (5, 17), (19, 32)])
    found = rows(report)
    assert [row["number"] for row in found] == ["1", "2", "3"]
    for row in found:
        assert text[int(row["start"]) : int(row["end"])] == row["statement"]
    assert [row["id"] for row in found] == [entry.claim.id for entry in report.sections[0].entries]


def test_every_column_is_filled(report_on: Build):
    (row,) = rows(report_on("One two.", [(0, 3)], words="Ostmark"))
    assert tuple(row) == csv.COLUMNS
    assert all(row.values())
    assert datetime.fromisoformat(row["decided_at"]).tzinfo, "who decided what, when and why"
    assert row["verdicts"].split("\n") == [
        "Ostmark: sourced · Ostmark · 2026-11-21T10:00:00Z · stale",
        "Noor: contested · 2026-11-21T11:00:00Z · conflict",
    ]
    first, second = row["evidence"].split("\n")
    assert first.startswith("supports: Ostmark · Ostmark · Ostmark · 6 October 2026")
    assert first.endswith("captured 2026-11-21T09:14:00Z · SHA-256 " + "f" * 64)
    assert second.startswith("refutes: javascript")
    assert row["evidence_count"] == "2"
    assert row["comments"] == "Ostmark: Ostmark"


def test_formulas_are_text(report_on: Build):
    formula = "=cmd|' /C calc'!A0"
    (row,) = rows(report_on(f"{formula} said.", [(0, len(formula))], words=formula))
    assert row["statement"] == f"'{formula}"
    assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for value in row.values())


def test_hostile_words_come_back(report_on: Build, hostile: str):
    (row,) = rows(report_on(hostile, [(0, len(hostile))], words=hostile))
    assert row["statement"] == row["restated"] == row["decision_reason"] == hostile
    assert "secret-folder" not in csv.render(report_on(hostile, [(0, 3)]))


def test_no_claims_only_the_heads(report_on: Build):
    assert rows(report_on("One.")) == []
