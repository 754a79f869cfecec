"""The checks of the article in every form of report that people and programs read whole."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from workbench.core import articles, lint
from workbench.core.model import ArticleDraft, Kind, Proposal
from workbench.core.report import build, html, markdown
from workbench.core.report import json as report_json
from workbench.core.report.model import Check, Report
from workbench.core.store.workspace import Workspace

TEXT = "It closed on Wednesday, 15 December 2015.\n\nOf the crew 12 of 40 sailors (40 percent) left."
NOW = "2026-11-22T12:00:00Z"


@pytest.fixture
def report(workspace_path) -> Report:
    from workbench.core import settings

    with Workspace.create(workspace_path, settings.reviewer("Ana")) as workspace:
        start = TEXT.index("Of the crew")
        claim = Proposal(start, len(TEXT), Kind.STATISTIC, None, (), 0.5, (), "test 1")
        draft = ArticleDraft(TEXT, b"", "text/plain", "h.txt", language="en", proposals=(claim,))
        articles.add(workspace, draft)
        lint.mute(workspace, lint.findings(workspace)[0], "As the *letter* has it.")
        return build.build(workspace, generated_at=NOW)


@pytest.fixture
def workspace_path(tmp_path):
    return tmp_path / "harbour.claims"


def test_findings_stand_in_the_section_with_their_claim(report: Report) -> None:
    weekday, share = report.sections[0].checks
    assert (weekday.number, weekday.muted, weekday.severity) == (0, "As the *letter* has it.", "error")
    assert (share.number, share.quote) == (1, "12 of 40 sailors (40 percent")
    assert share.claim == report.sections[0].entries[0].claim.id


def test_people_read_them(report: Report) -> None:
    page, text = html.render(report), markdown.render(report)
    for told in (page, text):
        assert "12 of 40 is 30 percent, not 40 percent." in told
        assert "12 / 40 × 100" in told
        assert "Muted:" in told
    assert "*letter*" not in text.replace("\\*letter\\*", "")
    assert f'href="#claim-1-{report.sections[0].entries[0].claim.id}"' in page


def test_programs_read_them(report: Report) -> None:
    weekday, share = json.loads(report_json.render(report))["articles"][0]["checks"]
    assert (weekday["rule"], share["rule"], share["severity"]) == ("weekday", "percent-of-numbers", "warning")


def test_no_findings_are_said_to_be_none(report: Report) -> None:
    clean = replace(report, sections=(replace(report.sections[0], checks=()),))
    assert "None. Sums, percentages" in html.render(clean)
    assert markdown.render(clean).partition("## Checks of the article\n\n")[2].startswith("None.")


def test_a_sentence_of_the_program_runs_from_the_left_where_it_begins_with_arabic_words(
    report_on: Callable[..., Report],
) -> None:
    report = report_on("A text.")
    how = "“سلمى” stands before both, and “الحداد” and “الحدادي” differ by a letter or an accent."
    check = Check("", 0, "x", "name-spelled-two-ways", "warning", "A name.", how, "")
    shown = replace(report, sections=(replace(report.sections[0], checks=(check,)),))
    assert f'<bdi dir="ltr">{how}</bdi>' in html.render(shown)
    assert f"A name. \u2066{how}\u2069 In:" in markdown.render(shown)


def test_hostile_words_stay_words(report_on: Callable[..., Report], hostile: str) -> None:
    report = report_on("A text.")
    check = Check("", 0, hostile, "weekday", "error", hostile, hostile, hostile)
    page = html.render(replace(report, sections=(replace(report.sections[0], checks=(check,)),)))
    assert "<script>" not in page


def test_what_was_found_about_the_evidence_stands_under_its_statement_once(report: Report) -> None:
    section = report.sections[0]
    claim = section.entries[0].claim
    found = [
        Check(claim.id, claim.number, claim.quote, "kept", severity, f"What {severity} says.", "", muted)
        for severity, muted in (("warning", ""), ("warning", ""), ("note", "Known."))
    ]
    shown = replace(report, sections=(replace(section, checks=(), evidence_checks=tuple(found)),))
    told = markdown.render(shown).partition("## Checks of the evidence\n\n")[2].partition("\n\n")[0]
    head, *under = told.splitlines()
    assert head.startswith("- Claim 1: ")
    assert "Of the crew 12 of 40" in head
    assert under == ["  - Warning: What warning says.", "  - Note: What note says. Muted: Known."]
    page = html.render(shown).partition("Checks of the evidence</h2>")[2].partition("</ol>")[0]
    assert page.count("Of the crew 12 of 40") == page.count("<li>") == 1
    assert page.count('class="finding"') == len(under)
