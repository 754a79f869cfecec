"""Who closed the review stands at the head of every form of report that people and programs read whole."""

import json
from collections.abc import Callable
from dataclasses import replace

from workbench.core.model import SignOff, Waived
from workbench.core.report import html, markdown
from workbench.core.report import json as report_json
from workbench.core.report.model import Report

Build = Callable[..., Report]


def signed(report: Report, words: str, *, holds: bool) -> Report:
    given = SignOff(words, "2026-11-22T12:00:00Z", words, (Waived("open", words, words),), holds, False)
    return replace(report, sections=(replace(report.sections[0], signoffs=(given,)),))


def test_a_report_says_that_nobody_signed_it_off(report_on: Build) -> None:
    report = report_on("One two.", [(0, 3)])
    for told in (html.render(report), markdown.render(report)):
        assert "Not signed off" in told
    assert json.loads(report_json.render(report))["articles"][0]["signoffs"] == []


def test_who_signed_off_and_what_was_waived_is_told(report_on: Build) -> None:
    report = signed(report_on("One two.", [(0, 3)]), "Ostmark", holds=True)
    for told in (html.render(report), markdown.render(report)):
        assert "Signed off" in told
        assert "Waived: " in told
        assert "Something was changed" not in told
    (given,) = json.loads(report_json.render(report))["articles"][0]["signoffs"]
    assert (given["reviewer"], given["holds"], given["waived"][0]["reason"]) == ("Ostmark", True, "Ostmark")


def test_a_sign_off_that_does_not_hold_any_more_is_said_to(report_on: Build) -> None:
    report = signed(report_on("One two.", [(0, 3)]), "Ostmark", holds=False)
    for told in (html.render(report), markdown.render(report)):
        assert "Something was changed after this sign-off." in told


def test_hostile_words_of_a_sign_off_are_inert(report_on: Build, hostile: str) -> None:
    report = signed(report_on("One two.", [(0, 3)]), hostile, holds=True)
    page, text = html.render(report), markdown.render(report)
    assert "<script>alert" not in page
    assert "<script>" not in text
    assert json.loads(report_json.render(report))["articles"][0]["signoffs"][0]["note"] == hostile
